import { refusalSentence } from '../domain/refusal'
import { longDate } from '../wording/dates'
import { languageOf, say, type Text, type Voice } from '../wording/voice'
import { type AnswerPageProps, asksFirst, isComing, isSpent } from './answer-props'
import {
  cancelled,
  countOnYou,
  declined,
  mayAskAgain,
  maySwitch,
  offeredAfter,
  perSession,
  rejected,
  requested,
  stillWelcome,
  waitingAfter,
  withdrawn,
} from './answer-texts'
import { comingTo, keptFor, waitsFor } from './held-words'
import { questionOf } from './question-texts'
import type { Present } from './situation'

/** How a member stands with an event whose registration is open. */
export const open = (page: AnswerPageProps, voice: Voice): Present => {
  const told = (tone: Present['tone'], heading: string, ...paragraphs: Text[]): Present => ({
    tone,
    heading,
    paragraphs: paragraphs.map((text) => say(voice, text)),
  })
  // A seat that is kept ends: it comes before what is had already.
  if (page.slots.some(({ state, place }) => state === 'open' && place === 'offered')) {
    const kept = told('attention', keptFor(page, voice), offeredAfter)
    return isComing(page) ? { ...kept, paragraphs: [...kept.paragraphs, comingTo(page, voice)] } : kept
  }
  switch (page.standing) {
    case 'coming':
      return coming(page, voice)
    case 'offered':
    case 'waiting':
      return told('attention', waitsFor(page, voice), waitingAfter)
    case 'requested': {
      const { heading, after } =
        requested[page.admission === 'admitted' ? 'requested' : (page.admission ?? 'requested')]
      return told('calm', say(voice, heading), after)
    }
    case 'rejected':
      return told('calm', say(voice, rejected))
    case 'declined':
      return told('calm', say(voice, declined), stillWelcome)
    case 'cancelled':
      return asksFirst(page)
        ? told('calm', say(voice, withdrawn), mayAskAgain)
        : told('calm', say(voice, cancelled), stillWelcome)
    case 'parked':
      return { tone: 'attention', heading: stoodFor(page, voice), paragraphs: [alsoThen(page, voice)] }
    case 'silent':
      return questionOf(page, voice)
  }
}

const next: Record<AnswerPageProps['answering'], Text> = {
  whole: countOnYou,
  one: maySwitch,
  each: perSession,
}

const coming = (page: AnswerPageProps, voice: Voice): Present => {
  const waits = page.slots.some(({ state, place }) => state === 'open' && place === 'waiting')
  if (isComing(page)) {
    const waiting = waits ? [waitsFor(page, voice)] : []
    return {
      tone: 'good',
      heading: comingTo(page, voice),
      paragraphs: [...waiting, say(voice, next[page.answering])],
    }
  }
  return { ...afterEarlier(page, voice), ...(waits && { heading: waitsFor(page, voice) }) }
}

/** Came to what has passed; what is to come is still open, unless one may come only once. */
const afterEarlier = (page: AnswerPageProps, voice: Voice): Present =>
  isSpent(page)
    ? {
        tone: 'calm',
        heading: say(voice, { u: 'U hebt meegedaan.', je: 'Je hebt meegedaan.', en: 'You have taken part.' }),
        paragraphs: [
          refusalSentence({ why: 'once-only', become: page.association.becomePartner }, languageOf(voice)),
        ],
      }
    : questionOf(page, voice)

const alsoThen = ({ event, answering }: AnswerPageProps, voice: Voice): string => {
  const date = event.sessions[0]?.facts.date
  if (!date || answering !== 'whole')
    return say(voice, { u: 'Komt u dan ook?', je: 'Kom je dan ook?', en: 'Can you come then too?' })
  const day = longDate(date, languageOf(voice))
  return say(voice, {
    u: `Komt u ook op ${day}?`,
    je: `Kom je ook op ${day}?`,
    en: `Can you also come on ${day}?`,
  })
}

/** The date that somebody was registered for and that no longer holds. */
export const stoodFor = ({ parkedFrom }: AnswerPageProps, voice: Voice): string => {
  const date = parkedFrom ? longDate(parkedFrom, languageOf(voice)) : null
  return say(voice, {
    u: date
      ? `U stond aangemeld voor ${date}; die datum vervalt.`
      : 'U stond aangemeld voor een datum die vervalt.',
    je: date
      ? `Je stond aangemeld voor ${date}; die datum vervalt.`
      : 'Je stond aangemeld voor een datum die vervalt.',
    en: date
      ? `You were registered for ${date}; that date no longer holds.`
      : 'You were registered for a date that no longer holds.',
  })
}

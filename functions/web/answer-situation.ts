import { refusalSentence } from '../domain/refusal'
import { type Standing, saidYes } from '../domain/registration'
import { longDate } from '../wording/dates'
import { languageOf, say, type Voice } from '../wording/voice'
import { type AnswerPageProps, isClosed } from './answer-props'
import { askedAgain, dateChanged, mailFollows } from './answer-texts'
import { justChanged } from './done-situation'
import { open, stoodFor } from './open-situation'
import type { Present, Situation } from './situation'

export const situationOf = (page: AnswerPageProps, voice: Voice): Situation => ({
  ...presentSituation(page, voice),
  asides: [
    ...(page.earlierEpoch ? [say(voice, dateChanged)] : []),
    ...(page.refusal ? [refusalSentence(page.refusal, languageOf(voice))] : []),
  ],
})

const presentSituation = (page: AnswerPageProps, voice: Voice): Present => {
  const { stage } = page.event
  if (stage.status === 'cancelled') return calledOff(stage.reason, voice)
  if (page.past) return past(page.standing, voice)
  if (stage.status === 'announced') return notOpenYet(page, voice)
  if (isClosed(page)) return closed(page, voice)
  return page.changed ? justChanged(page.changed, page, voice) : open(page, voice)
}

const past = (standing: Standing, voice: Voice): Present => ({
  tone: 'calm',
  heading: say(voice, { nl: 'Deze bijeenkomst is al geweest.', en: 'This event has already taken place.' }),
  paragraphs:
    standing === 'coming'
      ? [say(voice, { u: 'U stond aangemeld.', je: 'Je stond aangemeld.', en: 'You were registered.' })]
      : [],
})

const calledOff = (reason: string | null, voice: Voice): Present => ({
  tone: 'attention',
  heading: say(voice, { nl: 'Deze bijeenkomst gaat niet door.', en: 'This event has been cancelled.' }),
  paragraphs: [
    ...(reason
      ? [say(voice, { nl: `De reden: ${reason}`, en: `The reason, as given in Dutch: ${reason}` })]
      : []),
    say(voice, {
      u: 'U hoeft niets te doen.',
      je: 'Je hoeft niets te doen.',
      en: 'There is nothing you need to do.',
    }),
  ],
})

const notOpenYet = (page: AnswerPageProps, voice: Voice): Present => {
  const heading = say(voice, { nl: 'De aanmelding is nog niet open.', en: 'Registration is not open yet.' })
  if (page.standing === 'parked') {
    return {
      tone: 'attention',
      heading,
      paragraphs: [stoodFor(page, voice), say(voice, askedAgain)],
    }
  }
  return { tone: 'calm', heading, paragraphs: [say(voice, mailFollows)] }
}

/** Whoever is in stays in and may leave; nobody else comes in. */
const closed = (page: AnswerPageProps, voice: Voice): Present => {
  const until = page.pastDeadline && longDate(page.pastDeadline, languageOf(voice))
  const over = say(voice, { nl: 'De aanmelding is gesloten', en: 'Registration is closed' })
  const since = until
    ? say(voice, {
        nl: `${over}; aanmelden kon tot en met ${until}.`,
        en: `${over}; it was open until ${until}.`,
      })
    : `${over}.`
  if (saidYes(page.standing) || page.changed === 'cancel') {
    const now = page.changed ? justChanged(page.changed, page, voice) : open(page, voice)
    const mayLeave = say(voice, { nl: 'Afmelden kan nog wel.', en: 'You can still cancel.' })
    const said = page.standing === 'coming' ? [] : now.paragraphs
    return { ...now, paragraphs: [...said, saidYes(page.standing) ? `${since} ${mayLeave}` : since] }
  }
  return {
    tone: 'calm',
    heading: `${over}.`,
    paragraphs: [
      until
        ? say(voice, { nl: `Aanmelden kon tot en met ${until}.`, en: `It was open until ${until}.` })
        : say(voice, { nl: 'Aanmelden kan niet meer.', en: 'It is no longer possible to register.' }),
    ],
  }
}

import type { Event } from '../domain/event'
import type { Standing } from '../domain/registration'
import { longDate } from '../wording/dates'
import type { AnswerWish } from './answer-offers'
import {
  askedAgain,
  dateChanged,
  declined,
  doneTexts,
  full,
  mailFollows,
  registered,
  stillWelcome,
  waiting,
} from './answer-texts'
import { languageOf, say, type Voice } from './voice'

/** How it stands, in words. `aside` comes first: the date changed since the mail. */
export type Situation = {
  tone: 'good' | 'calm' | 'attention'
  heading: string
  paragraphs: string[]
  aside: string | null
}

type Known = {
  event: Event
  standing: Standing
  changed: AnswerWish | null
  past: boolean
  earlierEpoch: boolean
  parkedFrom: string | null
  /** No seat is free: a yes goes to the waiting list. */
  full: boolean
}

export const situationOf = (known: Known, voice: Voice): Situation => ({
  ...presentSituation(known, voice),
  aside: known.earlierEpoch ? say(voice, dateChanged) : null,
})

const presentSituation = (known: Known, voice: Voice): Omit<Situation, 'aside'> => {
  if (known.past) return past(known.standing, voice)
  const { stage } = known.event
  switch (stage.status) {
    case 'cancelled':
      return calledOff(stage.reason, voice)
    case 'announced':
      return notOpenYet(known, voice)
    case 'closed':
      return closed(known.standing, voice)
    case 'open':
      return known.changed ? justChanged(known.changed, known, voice) : open(known, voice)
  }
}

const past = (standing: Standing, voice: Voice): Omit<Situation, 'aside'> => ({
  tone: 'calm',
  heading: say(voice, { nl: 'Deze bijeenkomst is al geweest.', en: 'This event has already taken place.' }),
  paragraphs:
    standing === 'coming'
      ? [say(voice, { u: 'U stond aangemeld.', je: 'Je stond aangemeld.', en: 'You were registered.' })]
      : [],
})

const calledOff = (reason: string | null, voice: Voice): Omit<Situation, 'aside'> => ({
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

const notOpenYet = (known: Known, voice: Voice): Omit<Situation, 'aside'> => {
  const heading = say(voice, { nl: 'De aanmelding is nog niet open.', en: 'Registration is not open yet.' })
  if (known.standing === 'parked') {
    return {
      tone: 'attention',
      heading,
      paragraphs: [stoodFor(known, voice), say(voice, askedAgain)],
    }
  }
  return { tone: 'calm', heading, paragraphs: [say(voice, mailFollows)] }
}

const stoodFor = ({ parkedFrom }: Known, voice: Voice): string => {
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

const closed = (standing: Standing, voice: Voice): Omit<Situation, 'aside'> => {
  const coming = standing === 'coming'
  return {
    tone: coming ? 'good' : 'calm',
    heading: coming
      ? say(voice, registered)
      : say(voice, { nl: 'De aanmelding is gesloten.', en: 'Registration is closed.' }),
    paragraphs: [
      say(
        voice,
        coming
          ? {
              nl: 'De aanmelding is gesloten. Afmelden kan nog wel.',
              en: 'Registration is closed. You can still cancel.',
            }
          : { nl: 'Aanmelden kan niet meer.', en: 'It is no longer possible to register.' },
      ),
    ],
  }
}

const open = (known: Known, voice: Voice): Omit<Situation, 'aside'> => {
  switch (known.standing) {
    case 'coming':
      return {
        tone: 'good',
        heading: say(voice, registered),
        paragraphs: [
          say(voice, {
            u: 'We rekenen op u. Kunt u toch niet? Dan horen we het graag.',
            je: 'We rekenen op je. Kun je toch niet? Dan horen we het graag.',
            en: 'We look forward to seeing you. If you cannot make it after all, please let us know.',
          }),
        ],
      }
    case 'waiting':
      return {
        tone: 'attention',
        heading: say(voice, waiting.heading),
        paragraphs: [say(voice, waiting.after)],
      }
    case 'declined':
      return { tone: 'calm', heading: say(voice, declined), paragraphs: [say(voice, stillWelcome)] }
    case 'cancelled':
      return {
        tone: 'calm',
        heading: say(voice, {
          u: 'U bent afgemeld.',
          je: 'Je bent afgemeld.',
          en: 'Your registration is cancelled.',
        }),
        paragraphs: [say(voice, stillWelcome)],
      }
    case 'parked':
      return {
        tone: 'attention',
        heading: stoodFor(known, voice),
        paragraphs: [alsoThen(known.event, voice)],
      }
    case 'silent':
      if (known.full)
        return { tone: 'attention', heading: say(voice, full.heading), paragraphs: [say(voice, full.after)] }
      return {
        tone: 'calm',
        heading: say(voice, { u: 'Komt u?', je: 'Kom je?', en: 'Are you coming?' }),
        paragraphs: [
          say(voice, {
            u: 'Eén druk op de knop is genoeg; u kunt het altijd terugdraaien.',
            je: 'Eén druk op de knop is genoeg; je kunt het altijd terugdraaien.',
            en: 'One press is enough, and you can always undo it.',
          }),
        ],
      }
  }
}

const alsoThen = (event: Event, voice: Voice): string => {
  const date = event.sessions[0]?.facts.date
  if (!date) return say(voice, { u: 'Komt u dan ook?', je: 'Kom je dan ook?', en: 'Can you come then too?' })
  const day = longDate(date, languageOf(voice))
  return say(voice, {
    u: `Komt u ook op ${day}?`,
    je: `Kom je ook op ${day}?`,
    en: `Can you also come on ${day}?`,
  })
}

const justChanged = (changed: AnswerWish, known: Known, voice: Voice): Omit<Situation, 'aside'> => {
  if (changed === 'undo') {
    const present = open(known, voice)
    const undone = say(voice, { nl: 'Ongedaan gemaakt.', en: 'Undone.' })
    return { ...present, heading: `${undone} ${present.heading}` }
  }
  if (known.standing === 'waiting') return open(known, voice)
  const done = doneTexts[changed]
  return {
    tone: changed === 'register' ? 'good' : 'calm',
    heading: say(voice, done.heading),
    paragraphs: [say(voice, done.after)],
  }
}

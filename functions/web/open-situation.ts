import type { Event } from '../domain/event'
import { longDate } from '../wording/dates'
import type { AnswerWish } from './answer-offers'
import { declined, doneTexts, full, registered, stillWelcome, waiting } from './answer-texts'
import type { Known, Present } from './situation'
import { languageOf, say, type Voice } from './voice'

/** How a member stands with an event whose registration is open. */
export const open = (known: Known, voice: Voice): Present => {
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

/** What a press has just done. */
export const justChanged = (changed: AnswerWish, known: Known, voice: Voice): Present => {
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

/** The date that somebody was registered for and that no longer holds. */
export const stoodFor = ({ parkedFrom }: Known, voice: Voice): string => {
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

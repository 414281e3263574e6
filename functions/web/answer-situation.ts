import type { Standing } from '../domain/registration'
import { askedAgain, dateChanged, mailFollows, registered } from './answer-texts'
import { justChanged, open, stoodFor } from './open-situation'
import type { Known, Present, Situation } from './situation'
import { say, type Voice } from './voice'

export const situationOf = (known: Known, voice: Voice): Situation => ({
  ...presentSituation(known, voice),
  aside: known.earlierEpoch ? say(voice, dateChanged) : null,
})

const presentSituation = (known: Known, voice: Voice): Present => {
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

const notOpenYet = (known: Known, voice: Voice): Present => {
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

const closed = (standing: Standing, voice: Voice): Present => {
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

import { saidYes } from '../domain/registration'
import { languageOf, say, type Voice } from '../wording/voice'
import type { AnswerPageProps, AnswerWish } from './answer-props'
import { cancelTexts, declineTexts, partTexts, registerAfter } from './done-texts'
import { open } from './open-situation'
import type { Present } from './situation'
import { slotNames } from './slot-words'

/** What a press has just done, and how it then stands. */
export const justChanged = (changed: AnswerWish, page: AnswerPageProps, voice: Voice): Present => {
  const present = open(page, voice)
  switch (changed) {
    case 'undo': {
      const undone = say(voice, { nl: 'Ongedaan gemaakt.', en: 'Undone.' })
      return { ...present, heading: `${undone} ${present.heading}` }
    }
    case 'register':
      return present.tone === 'good' ? registered(page, present, voice) : present
    case 'decline':
    case 'cancel':
      return saidYes(page.standing) ? partGone(page, present, voice) : gone(changed, page, voice)
  }
}

const registered = (page: AnswerPageProps, present: Present, voice: Voice): Present => ({
  ...present,
  heading: `${say(voice, { nl: 'Gelukt:', en: 'Done:' })} ${lowerFirst(present.heading)}`,
  paragraphs: [say(voice, registerAfter), ...(page.answering === 'whole' ? [] : present.paragraphs)],
})

/** Sentences about the reader begin with "U", "Je" or "You". */
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const gone = (changed: 'decline' | 'cancel', { gaveUp }: AnswerPageProps, voice: Voice): Present => {
  const done = changed === 'decline' ? declineTexts : cancelTexts[gaveUp ?? 'seat']
  return { tone: 'calm', heading: say(voice, done.heading), paragraphs: [say(voice, done.after)] }
}

/** The rest stays: first what went, then how it stands. */
const partGone = (page: AnswerPageProps, present: Present, voice: Voice): Present => {
  const left = page.slots.filter(({ unit }) => page.changedUnits?.includes(unit))
  if (left.length === 0) return present
  const names = slotNames(left, page, languageOf(voice))
  return {
    tone: 'calm',
    heading: say(voice, partTexts[page.gaveUp ?? 'seat'](names)),
    paragraphs: [present.heading],
  }
}

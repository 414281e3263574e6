import type { Told } from '../../domain/clause'
import { tellingWords } from '../../domain/telling-words'
import { moveCues } from './move-cues'
import { offCues } from './off-cues'
import { sessionsNamed } from './sessions-named'

/** What a sentence or a subject tells of events that are known. */
export const readTold = (words: string): Told => ({
  ...offCues(words),
  ...moveCues(words),
  names: tellingWords(words),
  sessions: sessionsNamed(words),
})

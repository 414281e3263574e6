import { looksBack } from '../roles/tense'
import { AFTER_NOW, BEFORE_NOW, DESK_CLAUSE, GATHER, PARKING } from './cue-phrases'
import { BOARDING, CUE, EVERY_TIME, IF_OR_BEFORE, LAST_TIME, LATER } from './place-cues'
import { REGISTERS } from './place-neighbours'

/** What a sentence says of the places in it; read once for all of them. */
export type Saying = {
  /** In small letters. */
  readonly text: string
  readonly gathers: boolean
  readonly acts: boolean
  readonly everyTime: boolean
  readonly boards: boolean
  readonly meets: boolean
  readonly wouldBe: boolean
  readonly hasBeen: boolean
  readonly looksBack: boolean
  readonly later: boolean
  readonly anotherTime: boolean
  readonly laterTime: boolean
  readonly registers: boolean
  readonly desk: boolean
  readonly parks: boolean
}

const MEET = /verzamel|vertrek|afspraak|spreken af|treffen/

/** Reads each stretch of text once. */
export const readSayings = (lower: string): ((start: number, end: number) => Saying) => {
  const known = new Map<number, Saying>()
  return (start, end) => {
    const key = start * LENGTH_MAX + (end - start)
    const before = known.get(key)
    if (before) return before
    const saying = sayingOf(lower.slice(start, end))
    known.set(key, saying)
    return saying
  }
}

const LENGTH_MAX = 4_096

const sayingOf = (text: string): Saying => ({
  text,
  gathers: CUE.test(text),
  acts: GATHER.test(text),
  everyTime: EVERY_TIME.test(text),
  boards: BOARDING.test(text),
  meets: MEET.test(text),
  wouldBe: IF_OR_BEFORE.test(text),
  hasBeen: LAST_TIME.test(text),
  looksBack: looksBack(text),
  later: LATER.test(text),
  anotherTime: BEFORE_NOW.test(text),
  laterTime: AFTER_NOW.test(text),
  registers: DESK_CLAUSE.test(text),
  desk: REGISTERS.test(text),
  parks: PARKING.test(text),
})

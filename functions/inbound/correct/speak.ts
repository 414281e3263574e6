import type { Question } from '../../domain/understanding'
import { partPlace } from '../understand/places/place-phrase'
import type { Reading } from './apply-said'
import { askedBy } from './asked'
import { type Cued, readCues } from './cues'
import { isUnknown } from './phrases'
import type { Progress } from './progress'
import { readers } from './readers'
import type { Said } from './said'
import { readSayings } from './sayings'
import { namesOtherSession, scopeClause } from './scope-clause'
import { readNumberSwap } from './swap-numbers'
import { readSwap } from './swap-words'
import type { Topic } from './topics'

/** A clause as it speaks of one event. */
export type Spoken = { topic: Topic; said: Said[]; unknown: boolean }

type Spoke = { text: string; words: string; index: number; session: number | null; follows: boolean }

/** What the clause says of an event; every topic in it must be readable, or nothing is. */
export const speak = (spoke: Spoke, { reading, day }: Progress): Spoken[] => {
  const facts = reading.understanding.events[spoke.index]
  if (!facts) return []
  const scoped = scopeClause(spoke.text, facts, day)
  if (scoped.session === null && namesOtherSession(spoke.text)) return []
  const session = scoped.session ?? spoke.session
  const text = scoped.text.replace(ALL_TIMES, '').replace(FOR_ALL, '')
  const read = (cues: readonly Cued[]): Spoken[] =>
    cues.map(({ topic, value, direct }) => {
      const unknown = direct && isUnknown(value)
      if (unknown) return { topic, said: [], unknown: openQuestions(reading, spoke.index, topic).length > 0 }
      const clause = { topic, value, words: spoke.words, direct, pointer: null, session }
      return { topic, said: readers[topic](clause, { facts, day }), unknown: false }
    })
  for (const cues of candidates(text, scoped.session !== null || spoke.follows)) {
    const spoken = read(cues)
    if (spoken.length > 0 && spoken.every(({ said, unknown }) => said.length > 0 || unknown)) return spoken
  }
  const swapped = readSwap(text, spoke.words, session, { facts, day })
  if (swapped.length > 0) return [{ topic: 'place', said: swapped, unknown: false }]
  const numbers = session === null ? readNumberSwap(text, spoke.words, { facts, day }) : null
  return numbers ? [{ ...numbers, unknown: false }] : []
}

/** "beide keren om 20.00 uur": of every session, while they are alike. */
const ALL_TIMES =
  /^(?:op )?(?:beide|alle|elke) (?:keren|keer|dagen|avonden|middagen|ochtenden|data|sessies)\s[:,]?\s*(?=\S)/iu

/** "Prijs voor allebei 12,50". */
const FOR_ALL = /\svoor (?:allebei|beide)(?: (?:keren|dagen|avonden|bijeenkomsten|sessies))?(?=\s|$)/iu

function* candidates(text: string, named: boolean): Generator<Cued[]> {
  // "De inschrijvingen gaan open op 15 april" is a moment before it is a way to register.
  const registers = /^(?:de |je |u )?(?:aanmeld|inschrij|opgeven|opgave)/iu.test(text)
  if (registers)
    yield* readSayings(text).filter(([one]) => one?.topic === 'plan' || one?.topic === 'deadline')
  yield readCues(text)
  yield* readSayings(text)
  // "12 november: Breda, zaal Haven": of a session that is named a place may stand bare.
  if (named && isPlace(text)) yield [{ topic: 'place', value: text, direct: false }]
}

/** A name with where it is; a name alone could be anybody's. */
const isPlace = (text: string): boolean => {
  const place = /^(?:de |het )?\p{Lu}/u.test(text) ? partPlace(text) : null
  return place?.address !== null && place?.address !== undefined
}

/** Questions of one topic that may stay without an answer. */
export const openQuestions = ({ understanding }: Reading, index: number, topic: Topic): Question[] =>
  understanding.questions.filter((question) => {
    const asked = askedBy(question)
    return !question.blocking && asked.index === index && asked.topic === topic
  })

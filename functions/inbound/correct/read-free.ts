import { noFacts } from '../../domain/no-facts'
import type { Question } from '../../domain/understanding'
import { addEvent, applySaid, close, type Reading } from './apply-said'
import { askedBy } from './asked'
import { readCues } from './cues'
import { takesBackDate } from './old-day'
import { isUnknown } from './phrases'
import { type Progress, planned, withReading } from './progress'
import type { PlanEdits } from './read-correction'
import { readers } from './readers'
import type { Said } from './said'
import { namesOtherSession, scopeClause } from './scope-clause'
import type { Topic } from './topics'

/** A clause as it speaks of one event. */
type Spoken = { topic: Topic; said: Said[]; unknown: boolean }

/** Nobody corrects a fact in more words than these. */
export const CLAUSE_CHARACTERS_MAX = 400

/** Works a free clause in; null when it leads to nothing, or could be about one event as well as another. */
export const readFree = (clause: string, part: number | null, progress: Progress): Progress | null => {
  if (clause.length > CLAUSE_CHARACTERS_MAX) return null
  const indexes = part === null ? eventsNamed(clause, progress) : [part]
  const able = indexes.flatMap((index) => {
    const spoken = speak(clause, index, progress)
    return spoken.length > 0 ? [{ index, spoken }] : []
  })
  const asked = able.filter(({ index, spoken }) => isAsked(progress.reading, index, spoken))
  const [first] = able
  const sure = able.length === 1 && (indexes.length === 1 || takesBackDate(clause))
  const chosen = sure ? first : asked.length === 1 ? asked[0] : undefined
  return chosen ? work(progress, chosen.index, chosen.spoken) : null
}

/** The events with a session that the clause names; all when it names none. */
const eventsNamed = (clause: string, { reading, day }: Progress): number[] => {
  const { events } = reading.understanding
  const named = [...events.entries()].filter(
    ([, facts]) => events.length > 1 && scopeClause(clause, facts, day).session !== null,
  )
  return named.length > 0 ? named.map(([index]) => index) : [...events.keys()]
}

/** What the clause says of an event; every topic in it must be readable, or nothing is. */
const speak = (clause: string, index: number, { reading, day }: Progress): Spoken[] => {
  const facts = reading.understanding.events[index]
  if (!facts) return []
  const { session, text } = scopeClause(clause, facts, day)
  if (session === null && namesOtherSession(clause)) return []
  const spoken = readCues(text).map(({ topic, value, direct }): Spoken => {
    const unknown = direct && isUnknown(value)
    if (unknown) return { topic, said: [], unknown: openQuestions(reading, index, topic).length > 0 }
    const said = readers[topic](
      { topic, value, words: clause, direct, pointer: null, session },
      { facts, day },
    )
    return { topic, said, unknown: false }
  })
  return spoken.every(({ said, unknown }) => said.length > 0 || unknown) ? spoken : []
}

const work = (progress: Progress, index: number, spoken: readonly Spoken[]): Progress =>
  spoken.reduce((now, { topic, said, unknown }) => {
    if (!unknown) return workSaid(now, index, said, topic)
    const open = openQuestions(now.reading, index, topic)
    return withReading(
      now,
      close(now.reading, (question) => open.includes(question)),
    )
  }, progress)

export const workSaid = (progress: Progress, index: number, said: readonly Said[], topic: Topic): Progress =>
  said.reduce(
    (now, one) =>
      one.says === 'plan'
        ? withReading(planned(now, index, one.edits), closePlanned(now.reading, index, one.edits))
        : withReading(now, applySaid(now.reading, index, one, topic)),
    progress,
  )

/** A moment that is planned answers the question for it. */
const closePlanned = (reading: Reading, index: number, edits: PlanEdits): Reading =>
  close(reading, (question) => {
    const asked = askedBy(question)
    if (asked.index !== index) return false
    if (/\bbtw\b/iu.test(question.ask)) return edits.vat !== undefined
    if (asked.pointer === '/plan/opening') return edits.opening !== undefined
    return asked.pointer === '/plan/goNoGo' && edits.goNoGo !== undefined
  })

/** Questions of one topic that may stay without an answer. */
const openQuestions = ({ understanding }: Reading, index: number, topic: Topic): Question[] =>
  understanding.questions.filter((question) => {
    const asked = askedBy(question)
    return !question.blocking && asked.index === index && asked.topic === topic
  })

const isAsked = ({ understanding }: Reading, index: number, spoken: readonly Spoken[]): boolean => {
  const answers = spoken.flatMap(({ said }) =>
    said.flatMap((one) => (one.says === 'facts' ? one.answers : [])),
  )
  return answers.some((pointer) =>
    understanding.questions.some(({ about }) => about === `/events/${index}${pointer}`),
  )
}

/** A mail in which no event was found has one after all when the reply gives its date or says so. */
export const openFirstEvent = (clauses: readonly string[], reading: Reading, day: string): Reading => {
  if (reading.understanding.events.length > 0) return reading
  const telling = clauses.find((clause) =>
    readCues(clause).some(({ topic, value, direct }) => {
      if (topic !== 'when' && topic !== 'kind') return false
      const scene = { facts: noFacts, day }
      const said = readers[topic](
        { topic, value, words: clause, direct, pointer: null, session: null },
        scene,
      )
      return said.some((one) => one.says === 'facts' && makesEvent(one.change(noFacts)))
    }),
  )
  return telling === undefined ? reading : addEvent(reading, noFacts, telling)
}

const makesEvent = ({ kind, sessions }: typeof noFacts): boolean =>
  kind === 'new-event' && (sessions.length === 0 || sessions.some(({ date }) => date !== null))

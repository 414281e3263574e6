import type { EventFacts, Evidence, Question, Understanding } from '../../domain/understanding'
import { sayDay } from '../understand/questions/say'
import { differences, isAtOrUnder, positions } from './json-pointer'
import type { Said } from './said'
import type { Topic } from './topics'

/** The understanding as it grows while a reply is read, with the questions that the reply closed. */
export type Reading = { understanding: Understanding; closed: string[] }

/** Works one statement about facts into an event: facts, their words, questions answered and raised. */
export const applySaid = (
  reading: Reading,
  index: number,
  said: Exclude<Said, { says: 'plan' }>,
  topic: Topic,
): Reading => {
  const root = `/events/${index}`
  if (said.says === 'doubt')
    return raise(reading, { about: `${root}${said.about}`, ask: said.ask, blocking: true })
  const before = reading.understanding.events[index]
  if (!before) return reading
  const after = said.change(before)
  const named = withFacts(reading.understanding, index, after, said.words)
  const understanding = { ...named, questions: redated(named.questions, root, before, after) }
  const answered = new Set(said.answers.map((pointer) => `${root}${pointer}`))
  if (topic === 'kind') answered.add('/kind')
  return close({ ...reading, understanding }, (question) => answered.has(question.about))
}

/** What is still to be answered names the days as they are now. */
const redated = (questions: Question[], root: string, before: EventFacts, after: EventFacts): Question[] => {
  const was = [...before.sessions.map(({ date }) => date), ...before.reserveDates]
  const is = [...after.sessions.map(({ date }) => date), ...after.reserveDates]
  if (was.length !== is.length) return questions
  return questions.map((question) => {
    if (!isAtOrUnder(question.about, root)) return question
    const ask = was.reduce<string>((text, old, i) => {
      const now = is[i]
      return old && now && old !== now ? text.replaceAll(sayDay(old), sayDay(now)) : text
    }, question.ask)
    return ask === question.ask ? question : { ...question, ask }
  })
}

/** The first event of a reply to a mail in which none was found. */
export const addEvent = (reading: Reading, event: EventFacts, words: string): Reading => ({
  ...reading,
  understanding: withFacts({ ...reading.understanding, reasons: [null] }, 0, event, words),
})

/** Puts new facts in place; what changed is backed by the reply's words, what went loses its evidence. */
const withFacts = (
  understanding: Understanding,
  index: number,
  after: EventFacts,
  words: string,
): Understanding => {
  const root = `/events/${index}`
  const before = understanding.events[index]
  const events = [...understanding.events.slice(0, index), after, ...understanding.events.slice(index + 1)]
  const alone = events.length === 1 && before?.kind !== after.kind
  const kind = alone ? after.kind : understanding.kind
  const changed = [
    ...differences(before, after, root),
    ...fresh(before, after, root),
    ...(alone ? ['/kind'] : []),
  ]
  const stated: Evidence = { words, basis: 'stated' }
  const evidence = { ...carried(understanding.evidence, before, after, root) }
  for (const pointer of changed) if (valueAt({ kind, events }, pointer)) evidence[pointer] = stated
  for (const pointer of changed) if (!valueAt({ kind, events }, pointer)) delete evidence[pointer]
  return { ...understanding, kind, events, evidence }
}

const LISTS = ['movedFrom', 'reserveDates', 'prices', 'programme', 'organisers', 'partners'] as const

/** All of an element that is new in a list that grew or shrank, also what it shares with the one before it. */
const fresh = (before: EventFacts | undefined, after: EventFacts, root: string): string[] =>
  LISTS.filter((list) => before?.[list].length !== after[list].length).flatMap((list) =>
    positions(before?.[list] ?? [], after[list]).flatMap((from, to) =>
      from === null ? differences(undefined, after[list][to], `${root}/${list}/${to}`) : [],
    ),
  )

/** Evidence follows the elements of a list that moved, and goes with those that left. */
const carried = (
  evidence: Understanding['evidence'],
  before: EventFacts | undefined,
  after: EventFacts,
  root: string,
): Understanding['evidence'] => {
  let kept = evidence
  for (const list of LISTS) {
    const was: unknown[] = before?.[list] ?? []
    if (was.length === after[list].length) continue
    const pointer = `${root}/${list}`
    const entries = Object.entries(kept).filter(([key]) => key.startsWith(`${pointer}/`))
    const moved = positions(was, after[list]).flatMap((from, to) =>
      entries
        .filter(([key]) => from !== null && isAtOrUnder(key, `${pointer}/${from}`))
        .map(([key, words]) => [`${pointer}/${to}${key.slice(`${pointer}/${from}`.length)}`, words] as const),
    )
    const others = Object.entries(kept).filter(([key]) => !key.startsWith(`${pointer}/`))
    kept = Object.fromEntries([...others, ...moved])
  }
  return kept
}

/** True for every fact but an unknown one; false and zero are facts. Lists as such are none. */
const valueAt = (root: unknown, pointer: string): boolean => {
  let value = root
  for (const key of pointer.split('/').slice(1))
    value = (value as Record<string, unknown> | null | undefined)?.[key]
  return value !== null && value !== undefined && typeof value !== 'object'
}

/** Takes the questions away that a reply answered. */
export const close = (reading: Reading, answers: (question: Question) => boolean): Reading => {
  const { understanding, closed } = reading
  const answered = understanding.questions.filter(answers).map(({ about }) => about)
  const questions = understanding.questions.filter((question) => !answers(question))
  return { understanding: { ...understanding, questions }, closed: [...closed, ...answered] }
}

const raise = ({ understanding, closed }: Reading, question: Question): Reading => {
  const others = understanding.questions.filter(({ about }) => about !== question.about)
  return {
    understanding: { ...understanding, questions: [...others, question] },
    closed: closed.filter((about) => about !== question.about),
  }
}

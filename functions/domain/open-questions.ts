import * as z from 'zod/mini'
import type { Event } from './event'
import type { Plan } from './plan'
import type { EventFacts, Question } from './understanding'

/**
 * A question that was open when the event was approved. `answers`: pointer, relative to the event, to the fact
 * that was unknown then and would answer it; null where no fact would.
 */
export const OpenQuestion = z.object({ ask: z.string(), answers: z.nullable(z.string()) })
export type OpenQuestion = z.infer<typeof OpenQuestion>

/** What is still open of part `index` of an announcement once it is approved. */
export const openAtApproval = (
  questions: readonly Question[],
  index: number,
  facts: EventFacts,
): OpenQuestion[] =>
  questions.flatMap(({ about, ask }) => {
    const [, part, pointer = ''] = /^\/events\/(\d+)(\/.*)?$/.exec(about) ?? []
    if (Number(part) !== index) return []
    const isFree = PLANNED.has(pointer) || !isKnown(facts, pointer)
    return [{ ask, answers: isFree ? pointer : null }]
  })

/** Answered by the plan or by what is said of the event beside its facts, whatever the facts hold. */
const PLANNED: ReadonlySet<string> = new Set(['/registration/mode', '/link'])

/** The questions that nothing has answered since: no fact, no opening, no decision. */
export const stillOpen = (event: Event): string[] =>
  event.openQuestions.filter((question) => !isAnswered(question, event)).map(({ ask }) => ask)

export const asksVat = (ask: string): boolean => ask.includes('btw')

/** VAT is that of an invoice: where none is sent, or once it is said, nobody need be asked. */
export const wantsVat = ({ vat, pays }: Plan): boolean => vat === null && pays === 'by-invoice'

const isAnswered = ({ ask, answers }: OpenQuestion, event: Event): boolean => {
  // The moment to decide is asked when it comes, and after that it is over.
  if (ask.toLowerCase().includes('beslis')) return true
  if (asksVat(ask) && !wantsVat(event.plan)) return true
  if (ask.startsWith('Met welke link') || answers === '/link') return event.onlineLink !== null
  if (answers === null) return false
  if (answers === '/registration/mode')
    return event.stage.status !== 'announced' || event.plan.opensAt !== null
  if (answers.startsWith('/pePoints') && event.afterwards.pe.points !== null) return true
  return isKnown({ ...event.facts, sessions: event.sessions.map(({ facts }) => facts) }, answers)
}

const isKnown = (facts: EventFacts, pointer: string): boolean => {
  const { capacity, pePoints } = facts
  if (pointer.startsWith('/capacity')) return capacity.seats !== null || capacity.limited === false
  if (pointer.startsWith('/pePoints')) return pePoints.points !== null || pePoints.applies === false
  if (pointer.endsWith('/venue') && isOnlineAt(facts, pointer)) return true
  const value = valueAt(facts, pointer)
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

/** Where it is online there is no place to name. */
const isOnlineAt = ({ sessions }: EventFacts, pointer: string): boolean =>
  sessions[Number(/^\/sessions\/(\d+)/.exec(pointer)?.[1])]?.mode === 'online'

const valueAt = (facts: EventFacts, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, key) =>
        at === null || typeof at !== 'object' ? null : Object.entries(at).find(([name]) => name === key)?.[1],
      facts,
    )

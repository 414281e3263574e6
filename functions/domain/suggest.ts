import { type Event, mainSession } from './event'
import type { EventFacts, Question, Understanding } from './understanding'

/**
 * What the last such event had is offered with the question ("vorige keer 3 PE-punten; nu ook?"), and
 * only offered: the fact stays empty until the organiser says so.
 */
export const withSuggestions = (understanding: Understanding, events: Event[]): Understanding => ({
  ...understanding,
  questions: understanding.questions.map((question) => {
    const [, index, pointer] = /^\/events\/(\d+)(\/.*)$/.exec(question.about) ?? []
    const facts = understanding.events[Number(index)]
    const last = facts && lastSuch(facts, events)
    return last && pointer ? suggested(question, pointer, last) : question
  }),
})

/** The latest event of the same name. */
const lastSuch = (facts: EventFacts, events: Event[]): Event | null => {
  const name = fold(facts.title)
  if (!name) return null
  const same = events.filter((event) => {
    const other = fold(event.facts.title)
    return other !== '' && (other === name || other.includes(name) || name.includes(other))
  })
  return same.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))[0] ?? null
}

const dateOf = (event: Event): string => mainSession(event).facts.date ?? ''

/** The name without its season, year or number. */
const fold = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !SEASONS.has(word))
    .join(' ')

const SEASONS = new Set('voorjaar voorjaars najaar najaars zomer zomers winter winters'.split(' '))

const suggested = (question: Question, pointer: string, last: Event): Question => {
  const offer = offerOf(pointer, last)
  return offer ? { ...question, ask: `${question.ask} ${offer.words}`, suggests: offer.value } : question
}

type Offer = { words: string; value: unknown }

const offerOf = (pointer: string, last: Event): Offer | null => {
  const { capacity } = last.facts
  const pePoints = { ...last.facts.pePoints, points: last.afterwards.pe.points ?? last.facts.pePoints.points }
  const session = mainSession(last).facts
  if (/^\/pePoints/.test(pointer) && pePoints.points !== null) {
    const points = String(pePoints.points).replace('.', ',')
    return { words: `Vorige keer ${points} PE-punten; nu ook?`, value: pePoints }
  }
  if (/^\/capacity/.test(pointer) && capacity.seats !== null) {
    return { words: `Vorige keer ${capacity.seats} plaatsen; nu ook?`, value: capacity }
  }
  if (/\/venue$/.test(pointer) && session.venue) {
    return { words: `Vorige keer ${session.venue}; nu ook?`, value: session.venue }
  }
  if (/\/start$/.test(pointer) && session.start) {
    return {
      words: `Vorige keer begon het om ${session.start.replace(':', '.')} uur; nu ook?`,
      value: session.start,
    }
  }
  return null
}

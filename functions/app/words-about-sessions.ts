import type { AnswerState, Wished } from '../domain/decide/choose'
import { answering, attendable, type Event, unitsToCome } from '../domain/event'
import { answeringFor } from '../domain/price'
import { presentChoices } from '../domain/registration'
import type { AnswerWords } from '../inbound/answer-words'
import type { OwnNames } from '../inbound/own-event'
import type { AskedSession } from '../inbound/own-sessions'

export type YesOrNo = Extract<AnswerWords, { answer: 'yes' | 'no' }>

/** The sessions that a member's words can be about: those to come, or all where none is. */
export const sessionsToAnswer = (event: Event, today: string): AskedSession[] => {
  const units = unitsToCome(event, today)
  const isAnswered = ({ id }: { id: string }) => answering(event) === 'whole' || units.includes(id)
  const all = event.sessions.map((session, index) => ({ session, number: index + 1 }))
  const found = all.filter(({ session }) => attendable(session) && isAnswered(session))
  return (found.length ? found : all).map(({ session: { id, facts }, number }) => ({
    id,
    number,
    date: facts.date,
    mode: facts.mode,
  }))
}

/** What a member may call the event in a reply. */
export const ownNames = ({ facts, sessions }: Event): OwnNames => ({
  title: facts.title,
  places: sessions
    .flatMap((session) => [session.facts.venue, session.facts.address])
    .filter((place) => place !== null),
})

/**
 * What the words come to for this member. Whoever comes to some sessions of a series says yes to those,
 * unless others are named; a no to every session is a no to the event. `open`: the units to come.
 */
export const wishOf = (state: AnswerState, words: YesOrNo, open: string[]): Wished => {
  if (words.answer === 'no') {
    const isAll = open.every((unit) => words.units?.includes(unit))
    return { wish: 'no', units: isAll ? null : words.units }
  }
  const { units, without, way } = words
  return { wish: 'yes', units: units ?? heldInSeries(state, open), without, way }
}

/** The sessions of a series that a no without a day could be about; none where it is plain. */
export const unitsLeftUnsaid = (state: AnswerState, words: YesOrNo, open: string[]): string[] => {
  if (words.answer !== 'no' || words.units) return []
  const held = heldInSeries(state, open) ?? []
  return held.length > 1 ? held : []
}

const heldInSeries = ({ event, member, registration }: AnswerState, open: string[]): string[] | null => {
  if (answeringFor(event, member) !== 'each') return null
  const held = presentChoices(event, registration).map(({ unit }) => unit)
  const toCome = held.filter((unit) => open.includes(unit))
  return toCome.length ? toCome : null
}

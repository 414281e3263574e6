import type { Temporal } from 'temporal-polyfill'
import { sessionOf } from '../event'
import type { Refusal } from '../refusal'
import { type Choice, presentChoices, type Way } from '../registration'
import { hasFreeSeat } from '../seats'
import { toInstant } from '../time'
import type { AnswerCommand, AnswerState, Chosen } from './choose'

/** A unit that was asked for, and where the member would take part. */
type Pick = { unit: string; way: Way }

/** What was asked for, what is given up for it, and whether only one unit may be held. */
type Picked = { picks: Pick[]; without?: string[]; onlyOne?: boolean }

export const refuse = (refusal: Refusal): Chosen => ({ status: 'refused', refusal })

/** Where a session is hybrid, whoever does not say otherwise comes on site, or stays where they were. */
export const picksOf = (
  units: string[],
  { event, registration }: AnswerState,
  { way }: AnswerCommand,
): Pick[] =>
  units.map((unit) => {
    if (sessionOf(event, unit).facts.mode !== 'hybrid') return { unit, way: null }
    const held = presentChoices(event, registration).find((choice) => choice.unit === unit)
    return { unit, way: way ?? held?.way ?? 'on-site' }
  })

/** Seats what was picked; what was chosen before stays, unless only one may be chosen. */
export const place = (
  state: AnswerState,
  { picks, without = [], onlyOne = false }: Picked,
  now: Temporal.Instant,
): Chosen => {
  const { event, registration } = state
  const present = presentChoices(event, registration)
  const seated = picks.map((pick) => seat(state, pick, present, now))
  const full = seated.find((choice) => keepsOnlineSeat(choice, present))
  if (full) return refuse({ why: 'full-on-site' })
  const others = present.filter(
    ({ unit }) => !picks.some((pick) => pick.unit === unit) && !without.includes(unit),
  )
  const kept = others.filter((choice) => !onlyOne || staysBeside(choice, seated))
  const insteadOf = onlyOne ? (kept[0]?.unit ?? null) : null
  const choices = [...kept, ...seated.map((choice) => ({ ...choice, insteadOf }))].toSorted((a, b) =>
    a.unit.localeCompare(b.unit),
  )
  return sameChoices(choices, present)
    ? { status: 'unchanged' }
    : { status: 'chosen', answer: 'yes', choices }
}

/** A seat is kept while its holder waits for another; given back once that one is had. */
const staysBeside = (held: Choice, seated: Choice[]): boolean =>
  held.place === 'seat' && seated.every((choice) => choice.place === 'waiting')

/** Nobody gives up taking part online for a place on the waiting list. */
const keepsOnlineSeat = (choice: Choice, present: Choice[]): boolean =>
  choice.place === 'waiting' &&
  present.some((held) => held.unit === choice.unit && held.way === 'online' && held.place === 'seat')

export const seat = (state: AnswerState, pick: Pick, present: Choice[], now: Temporal.Instant): Choice => {
  const held = present.find((choice) => choice.unit === pick.unit)
  const since = toInstant(now)
  // Where the session became hybrid, or is no longer, whoever was on site still is.
  if (held && (held.way === pick.way || isOnSite(held) === isOnSite(pick))) {
    const kept = { ...held, way: pick.way }
    return held.place === 'offered' ? { ...kept, place: 'seat', offeredUntil: null } : kept
  }
  return {
    unit: pick.unit,
    way: pick.way,
    place: placeFor(state, pick),
    since,
    offeredUntil: null,
    insteadOf: null,
  }
}

const isOnSite = ({ way }: Pick): boolean => way !== 'online'

const placeFor = ({ event, registration, seats }: AnswerState, { unit, way }: Pick): Choice['place'] => {
  const admitted = registration?.admission === 'admitted'
  if (event.facts.registration.admission === 'intake' && !admitted) return 'requested'
  const counted = seats.find((one) => one.unit === unit && one.epoch === event.epoch)
  return way === 'online' || !counted || hasFreeSeat(counted) ? 'seat' : 'waiting'
}

export const sameChoices = (one: Choice[], other: Choice[]): boolean => {
  const text = (choices: Choice[]) => choices.map(({ unit, way, place: held }) => `${unit} ${way} ${held}`)
  return text(one).toSorted().join() === text(other).toSorted().join()
}

import * as z from 'zod/mini'
import type { Association, Member } from './association'
import { hoursOfUnit, sessionsOfUnit } from './attendance'
import { answering, type Event, unitIds } from './event'
import { EventId, MemberId } from './ids'
import { presentChoices, type Registration, UNNAMED } from './registration'
import { Instant } from './time'
import { LocalDate } from './understanding'

/**
 * What a corporation files of one person's permanent education: one item for each member and event. A
 * corrected one keeps its number and replaces the edition before it; `withdrawn`: nothing was earned after all.
 */
export const Proof = z.object({
  event: EventId,
  member: MemberId,
  version: z.number(),
  number: z.string(),
  edition: z.number(),
  state: z.enum(['issued', 'withdrawn']),
  /** Whose it is: the member, or the colleague who came instead, and the organisation at that time. */
  name: z.string(),
  organisation: z.string(),
  substitute: z.boolean(),
  title: z.string(),
  dates: z.array(LocalDate),
  hours: z.number(),
  points: z.number(),
  /** What being there all the time counts for. */
  full: z.object({ hours: z.number(), points: z.number() }),
  provider: z.string(),
  /** Null: not accredited, and said so. */
  accreditor: z.nullable(z.string()),
  issuedAt: Instant,
})
export type Proof = z.infer<typeof Proof>

/** What a proof says of the event itself. */
export type PeTerms = { points: number; provider: string; accreditor: string | null }
export type PeMissing = 'points' | 'hours' | 'provider'
export type Pe =
  | { status: 'none' }
  | { status: 'unknown'; missing: PeMissing[] }
  | ({ status: 'known' } & PeTerms)

/** Whether the event earns points, and what of it is still unknown; nothing is filled in. */
export const peOf = ({ pe: habits }: Pick<Association, 'pe'>, event: Event): Pe => {
  const { pe } = event.afterwards
  const points = pe.points ?? event.facts.pePoints.points
  if (event.facts.pePoints.applies !== true && points === null) return { status: 'none' }
  if (points === 0) return { status: 'none' }
  const provider = pe.provider ?? habits.provider
  const hours = unitIds(event).every((unit) => hoursOfUnit(event, unit) !== null)
  if (points === null || provider === null || !hours) {
    const missing: [PeMissing, boolean][] = [
      ['points', points === null],
      ['hours', !hours],
      ['provider', provider === null],
    ]
    return { status: 'unknown', missing: missing.filter(([, is]) => is).map(([what]) => what) }
  }
  return { status: 'known', points, provider, accreditor: pe.accreditor ?? habits.accreditor }
}

export type Earned = {
  event: Event
  terms: PeTerms
  member: Member
  registration: Registration
  before: Proof | null
}

/**
 * PE is for those who take part: whoever is on no list, such as a speaker, earns points only where the
 * organiser says so.
 */
export const earnsPe = ({ afterwards }: Event, { id, kind, audience }: Member): boolean =>
  kind === 'member' || [id, audience].some((one) => afterwards.pe.also.includes(one))

/**
 * The proof as it should now stand, or null where nothing is due: not all of what the member came for is
 * recorded, nothing was earned, or the last edition says the same already.
 */
export const nextProof = (earned: Earned, now: Instant): Proof | null => {
  const { event, member, registration, before } = earned
  if (!before && !earnsPe(event, member)) return null
  const held = presentChoices(event, registration)
    .filter(({ place }) => place === 'seat')
    .map(({ unit }) => unit)
  const units = [...new Set([...held, ...Object.keys(registration.attendance)])]
  if (units.length === 0 || units.some((unit) => !registration.attendance[unit])) return null
  const said = contentOf(earned, units)
  if (said.hours === 0 && (!before || before.state === 'withdrawn')) return null
  const next: Proof = {
    ...said,
    state: said.hours === 0 ? 'withdrawn' : 'issued',
    version: before?.version ?? 0,
    number: before?.number ?? numberOf(event, registration),
    edition: (before?.edition ?? 0) + 1,
    issuedAt: now,
  }
  return before && saysTheSame(before, next) ? null : next
}

type Content = Omit<Proof, 'state' | 'version' | 'number' | 'edition' | 'issuedAt'>

const contentOf = ({ event, terms, member, registration, before }: Earned, units: string[]): Content => {
  const present = units.filter((unit) => registration.attendance[unit]?.status === 'present')
  const full = fullHours(event, units)
  const hours = sum(
    present.map((unit) => registration.attendance[unit]?.hours ?? hoursOfUnit(event, unit) ?? 0),
  )
  const days = (present.length ? present : units).flatMap((unit) => sessionsOfUnit(event, unit))
  return {
    event: event.id,
    member: member.id,
    name: nameFor(registration, member, before),
    // The organisation of the day itself: who changes jobs takes the points along, not the employer.
    organisation: before?.organisation ?? member.organisation,
    substitute: registration.substitute !== null,
    title: event.facts.title ?? '',
    dates: [...new Set(days.flatMap(({ facts }) => (facts.date ? [facts.date] : [])))].toSorted(),
    hours: Math.min(hours, full),
    points: hours >= full ? terms.points : halves((terms.points * hours) / full),
    full: { hours: full, points: terms.points },
    provider: terms.provider,
    accreditor: terms.accreditor,
  }
}

/** Some time after the event only the last edition still knows who came in the member's place. */
const nameFor = ({ substitute }: Registration, member: Member, before: Proof | null): string => {
  if (!substitute) return member.name
  return substitute.name === UNNAMED && before?.substitute ? before.name : substitute.name
}

/** Of a series the points are for all of it; of a choice for the one that was chosen. */
const fullHours = (event: Event, units: string[]): number => {
  const all = answering(event) === 'each' ? unitIds(event) : units.slice(0, 1)
  return sum(all.map((unit) => hoursOfUnit(event, unit) ?? 0))
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Points come in halves, rounded down; the margin is for what binary fractions lose. */
const halves = (points: number): number => Math.floor(points * 2 + 1e-9) / 2

const numberOf = (event: Event, { member }: Registration): string =>
  `PE-${event.sessions[0]?.facts.date?.slice(0, 4) ?? '0000'}-${event.id.slice(-5)}-${member.slice(-5)}`.toUpperCase()

const saysTheSame = (one: Proof, other: Proof): boolean => fingerprint(one) === fingerprint(other)

const fingerprint = ({ version, edition, issuedAt, ...said }: Proof): string =>
  JSON.stringify(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The year in which what it proves took place. */
export const yearOf = ({ dates }: Proof): number => Number(dates.at(-1)?.slice(0, 4) ?? 0)

/** What counts in a calendar year, oldest first. */
export const inYear = (proofs: readonly Proof[], year: number): Proof[] =>
  proofs
    .filter((proof) => proof.state === 'issued' && yearOf(proof) === year)
    .toSorted((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? -1 : 1))

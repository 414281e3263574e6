import { Association } from '../../functions/domain/association'
import { hoursBetween, lastHeldUnit } from '../../functions/domain/attendance'
import { Event } from '../../functions/domain/event'
import { matchPerson } from '../../functions/domain/match-person'
import { nextProof, type Proof, peOf } from '../../functions/domain/proof'
import { Registration, unnamedSubstitute } from '../../functions/domain/registration'
import type { Instant } from '../../functions/domain/time'
import { sampleOpenEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember, sampleRegistration } from '../../templates/samples'

const now = '2026-05-22T08:00:00.000Z' as Instant
const terms = { points: 3, provider: 'De Kring', accreditor: null }
const attended = (
  marks: Record<string, { status: string; hours: number | null }>,
  own: object = {},
): Registration =>
  Registration.parse({
    ...sampleRegistration('yes'),
    attendance: Object.fromEntries(
      Object.entries(marks).map(([unit, mark]) => [unit, { ...mark, by: 'x', at: now }]),
    ),
    ...own,
  })
const proof = (registration: Registration, before: Proof | null = null, event: Event = sampleOpenEvent) =>
  nextProof({ event, terms, member: sampleMember, registration, before }, now)

test('nothing is filled in: points, hours and provider are asked for', () => {
  expect(peOf(sampleAssociation, sampleOpenEvent)).toEqual({
    status: 'unknown',
    missing: ['points', 'provider'],
  })
  const untimed = Event.parse({
    ...sampleOpenEvent,
    sessions: sampleOpenEvent.sessions.map((one) => ({ ...one, facts: { ...one.facts, end: null } })),
  })
  expect(peOf(sampleAssociation, untimed)).toMatchObject({ missing: ['points', 'hours', 'provider'] })
  const habits = Association.parse({ ...sampleAssociation, pe: { provider: 'De Kring', accreditor: null } })
  const said = Event.parse({
    ...sampleOpenEvent,
    afterwards: {
      ...sampleOpenEvent.afterwards,
      pe: { points: 2.5, hours: null, provider: null, accreditor: null },
    },
  })
  expect(peOf(habits, said)).toMatchObject({ status: 'known', points: 2.5, provider: 'De Kring' })
  const without = Event.parse({
    ...sampleOpenEvent,
    facts: { ...sampleOpenEvent.facts, pePoints: { applies: null, points: null } },
  })
  expect(peOf(habits, without)).toEqual({ status: 'none' })
})

test('whoever left early has fewer points, in proportion and in halves rounded down', () => {
  expect(proof(attended({ s1: { status: 'present', hours: null } }))).toMatchObject({
    hours: 4.5,
    points: 3,
    edition: 1,
  })
  expect(proof(attended({ s1: { status: 'present', hours: 4 } }))).toMatchObject({ hours: 4, points: 2.5 })
  expect(proof(attended({ s1: { status: 'present', hours: 3 } }))).toMatchObject({ hours: 3, points: 2 })
  expect(proof(attended({ s1: { status: 'absent', hours: null } }))).toBeNull()
})

test('saying it again issues nothing; a correction replaces the edition before under the same number', () => {
  const first = proof(attended({ s1: { status: 'present', hours: null } }))
  if (!first) throw new Error('No proof')
  expect(proof(attended({ s1: { status: 'present', hours: null } }), first)).toBeNull()
  const second = proof(attended({ s1: { status: 'present', hours: 3 } }), first)
  expect(second).toMatchObject({ number: first.number, edition: 2, points: 2 })
  expect(proof(attended({ s1: { status: 'absent', hours: null } }), second)).toMatchObject({
    number: first.number,
    edition: 3,
    state: 'withdrawn',
  })
})

test('a substitute who came has the proof, and the organisation is that of the day itself', () => {
  const substitute = { name: 'Pim Dekker', address: null }
  const first = proof(attended({ s1: { status: 'present', hours: null } }, { substitute }))
  expect(first).toMatchObject({ name: 'Pim Dekker', substitute: true })
  const moved = { ...sampleMember, organisation: 'Elders Wonen' }
  const registration = attended({ s1: { status: 'present', hours: 3 } })
  expect(
    nextProof({ event: sampleOpenEvent, terms, member: moved, registration, before: first }, now),
  ).toMatchObject({
    organisation: sampleMember.organisation,
  })
  const later = attended({ s1: { status: 'present', hours: 2 } }, { substitute: unnamedSubstitute })
  expect(proof(later, first)).toMatchObject({ edition: 2, name: 'Pim Dekker' })
})

const [day] = sampleOpenEvent.sessions
const series = Event.parse({
  ...sampleOpenEvent,
  facts: { ...sampleOpenEvent.facts, relation: 'series' },
  sessions: ['2026-05-21', '2026-05-28', '2026-06-04'].map((date, index) => ({
    ...day,
    id: `s${index + 1}`,
    facts: { ...day?.facts, date },
  })),
})
const seats = ['s1', 's2'].map((unit) => ({ unit, way: null, place: 'seat', since: now }))

test('of a series there is one proof, once all that the member came for is recorded', () => {
  const half = attended({ s1: { status: 'present', hours: null } }, { choices: seats })
  expect(proof(half, null, series)).toBeNull()
  const both = attended(
    { s1: { status: 'present', hours: null }, s2: { status: 'present', hours: null } },
    { choices: seats },
  )
  expect(proof(both, null, series)).toMatchObject({
    hours: 9,
    points: 2,
    full: { hours: 13.5, points: 3 },
    dates: ['2026-05-21', '2026-05-28'],
  })
})

test('attendance is of the last part that has been, and a time outside it is no time', () => {
  expect(lastHeldUnit(series, '2026-05-20')).toBeNull()
  expect(lastHeldUnit(series, '2026-05-30')).toBe('s2')
  expect(hoursBetween(sampleOpenEvent, 's1', { from: null, until: '15:00' })).toBe(2)
  expect(hoursBetween(sampleOpenEvent, 's1', { from: '14:15', until: null })).toBe(3.25)
  expect(hoursBetween(sampleOpenEvent, 's1', { from: null, until: '19:00' })).toBeNull()
  expect(hoursBetween(sampleOpenEvent, 's1', { from: '09:00', until: null })).toBeNull()
})

test('a name is one person, several or nobody; the organisation tells namesakes apart', () => {
  const people = [
    { id: 1, names: 'jan de vries', organisation: 'woonpalet' },
    { id: 2, names: 'jan bakker', organisation: 'de brug' },
    { id: 3, names: 'jan', organisation: 'de brug' },
  ]
  expect(matchPerson('jan de vries', people)).toEqual({ status: 'one', id: 1 })
  expect(matchPerson('jan', people)).toEqual({ status: 'one', id: 3 })
  expect(matchPerson('jan woonpalet', people)).toEqual({ status: 'one', id: 1 })
  expect(matchPerson('jan brug', people)).toEqual({ status: 'several', among: [2, 3] })
  expect(matchPerson('woonpalet', people)).toEqual({ status: 'none', among: [] })
})

test('a speaker on the list earns no points, unless the organiser says so', () => {
  const speaker = { ...sampleMember, kind: 'guest' as const, audience: 'spreker' }
  const registration = attended({ s1: { status: 'present', hours: null } })
  const proven = (also: string[]) => {
    const { afterwards } = sampleOpenEvent
    const event = { ...sampleOpenEvent, afterwards: { ...afterwards, pe: { ...afterwards.pe, also } } }
    return nextProof({ event, terms, member: speaker, registration, before: null }, now)
  }
  expect(proven([])).toBeNull()
  expect(proven([speaker.id])).toMatchObject({ points: 3 })
  expect(proven(['spreker'])).toMatchObject({ points: 3 })
})

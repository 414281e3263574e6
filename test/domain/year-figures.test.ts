import { Member } from '../../functions/domain/association'
import { Event } from '../../functions/domain/event'
import { Registration } from '../../functions/domain/registration'
import { addInvited, addRegistration, figuresOf, newTally } from '../../functions/domain/year-figures'
import { yearXlsx } from '../../functions/outbound/year-xlsx'
import { yearCharts, yearTotals } from '../../functions/wording/year-figures'
import { sampleNewEvent } from '../../templates/sample-events'
import { sampleMember, sampleRegistration } from '../../templates/samples'

const eventOn = (number: number, date: string, own: Partial<Event> = {}): Event =>
  Event.parse({
    ...sampleNewEvent,
    id: `01jx000000000000000000000${number}`,
    sessions: sampleNewEvent.sessions.map((one) => ({ ...one, facts: { ...one.facts, date } })),
    stage: { status: 'open', openedAt: '2025-01-01T09:00:00.000Z' },
    ...own,
  })

const person = (number: number, name: string, organisation: string): Member =>
  Member.parse({ ...sampleMember, id: `01jy000000000000000000000${number}`, name, organisation })

const spring = eventOn(1, '2025-05-15')
const autumn = eventOn(2, '2025-09-11')
const off = eventOn(3, '2025-11-11', {
  stage: { status: 'cancelled', cancelledAt: '2025-10-01T09:00:00.000Z' as never, reason: null },
})
const noor = person(1, 'Noor van Dalen', 'De Terp')
const pim = person(2, 'Pim Dekker', 'De Terp')
const lot = person(3, 'Lot Jansma', 'Bouwhuis')
const iris = person(4, 'Iris Molenaar', 'Bouwhuis')

const yes = (event: Event, member: Member, was?: 'present' | 'absent', place: 'seat' | 'waiting' = 'seat') =>
  Registration.parse({
    ...sampleRegistration('yes', place, event.epoch),
    event: event.id,
    member: member.id,
    attendance: was ? { s1: { status: was, hours: null, by: 'x', at: '2025-05-16T09:00:00.000Z' } } : {},
  })

const count = () => {
  const tally = newTally(2025, [autumn, spring, off, eventOn(4, '2024-05-15')])
  for (const event of [spring, autumn, off]) {
    for (const { id } of [noor, pim, lot, iris]) addInvited(tally, event.id, id)
  }
  addInvited(tally, spring.id, noor.id)
  const answers = [
    yes(spring, noor, 'present'),
    yes(spring, pim, 'absent'),
    yes(spring, lot, undefined, 'waiting'),
    yes(autumn, noor),
    yes(off, pim),
  ]
  for (const one of answers) addRegistration(tally, one)
  return figuresOf(tally, [noor, pim, lot, iris])
}

test('each event counts who was invited once, registered, waits, was there and did not come', () => {
  expect(count().events).toMatchObject([
    { date: '2025-05-15', invited: 4, registered: 2, waiting: 1, present: 1, noShows: 1, cancelled: false },
    { date: '2025-09-11', invited: 4, registered: 1, waiting: 0, present: null, noShows: null },
    { date: '2025-11-11', invited: 4, registered: 0, present: null, cancelled: true },
  ])
})

test('the totals leave out what was called off, and know who was there only where it was recorded', () => {
  expect(count().totals).toEqual({
    events: 2,
    cancelled: 1,
    invited: 12,
    registered: 3,
    waiting: 1,
    present: 1,
    noShows: 1,
  })
  expect(yearTotals(count())[0]).toEqual({ label: 'Bijeenkomsten', value: '2, en 1 afgelast' })
})

test('an organisation counts its people and how often they came', () => {
  expect(count().organisations).toEqual([{ organisation: 'De Terp', people: 2, registered: 3, present: 2 }])
})

test('who was invited and came to nothing is named, in order', () => {
  expect(count().neverCame.map(({ name }) => name)).toEqual(['Iris Molenaar', 'Lot Jansma', 'Pim Dekker'])
})

test('every bar has its number in words and fits the mail', () => {
  const charts = yearCharts(count())
  expect(charts.map(({ heading }) => heading)).toEqual(['Per bijeenkomst', 'Per organisatie', 'Per maand'])
  for (const { bars } of charts) {
    for (const { value, width } of bars) {
      expect(value).not.toBe('')
      expect(width >= 0 && width <= 100).toBe(true)
    }
  }
  expect(charts[2]?.bars).toHaveLength(12)
})

test('the workbook has a sheet for each table', async () => {
  const { content, filename } = await yearXlsx(count())
  expect(filename).toBe('jaarcijfers-2025.xlsx')
  expect(
    Buffer.from(content as Buffer)
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

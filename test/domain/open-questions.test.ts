import type { Event } from '../../functions/domain/event'
import { openAtApproval, stillOpen } from '../../functions/domain/open-questions'
import { sampleEvent } from '../../templates/sample-events'

const open = (pointer: string, ask: string) => ({ about: `/events/0${pointer}`, ask, blocking: false })

const QUESTIONS = [
  open('/registration/mode', 'Wanneer gaat de aanmelding voor Directeurendag open?'),
  open('/capacity/seats', 'Hoeveel deelnemers kunnen er meedoen?'),
  open('/reserveDates/0', 'Wanneer beslist u uiterlijk of 4 juni doorgaat?'),
  open('/reserveDates/0', 'Op 8 oktober staat ook Kring Noord in de agenda. Is dat de bedoeling?'),
  open('/prices/0/amountEur', 'Is € 130 met of zonder btw?'),
]

const approved = (own: Partial<Event> = {}): Event => {
  const facts = { ...sampleEvent.facts, prices: [{ audience: null, amountEur: 130, limit: null }] }
  const openQuestions = openAtApproval(QUESTIONS, 0, facts)
  return { ...sampleEvent, facts, stage: { status: 'announced' }, ...own, openQuestions }
}
const asked = (event: Event): string[] => stillOpen(event).map((ask) => ask.split(' ').slice(0, 2).join(' '))

test('what was asked at approval stays open while nothing answers it', () => {
  expect(asked(approved())).toEqual(['Wanneer gaat', 'Hoeveel deelnemers', 'Op 8', 'Is €'])
})

test('once registration is open, or its opening is planned, nobody asks when it opens', () => {
  const at = '2020-03-02T08:00:00.000Z' as never
  expect(asked(approved({ stage: { status: 'open', openedAt: at } }))).not.toContain('Wanneer gaat')
  const opensAt = { date: '2020-03-02', time: '09:00' }
  expect(asked(approved({ plan: { ...sampleEvent.plan, opensAt } }))).not.toContain('Wanneer gaat')
})

test('a number of seats and a word on VAT answer what was asked of them', () => {
  const before = approved({ plan: { ...sampleEvent.plan, vat: 'excluding' } })
  const known: Event = { ...before, facts: { ...before.facts, capacity: { limited: true, seats: 40 } } }
  expect(asked(known)).toEqual(['Wanneer gaat', 'Op 8'])
})

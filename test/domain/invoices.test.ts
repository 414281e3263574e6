import fc from 'fast-check'
import type { AnswerCommand } from '../../functions/domain/decide/choose'
import { decideAnswer } from '../../functions/domain/decide/decide-answer'
import { nothing } from '../../functions/domain/decide/decision'
import { decideDetails, decideDetailsReminder } from '../../functions/domain/decide/invoice-details'
import { bill, invoiceMoves } from '../../functions/domain/decide/invoices'
import { seatsOnChange } from '../../functions/domain/decide/seats-on-change'
import { Event } from '../../functions/domain/event'
import {
  cancelsFree,
  Invoice,
  type InvoiceDetails,
  invoiceStatus,
  stands,
} from '../../functions/domain/invoice'
import { priceFor } from '../../functions/domain/price'
import { presentChoices, sessionsComing } from '../../functions/domain/registration'
import { toInstant } from '../../functions/domain/time'
import type { Timer } from '../../functions/domain/timer'
import { vatQuestions } from '../../functions/domain/vat-question'
import { at } from '../support/domain/moments'
import { association } from '../support/domain/people'
import { openEvent } from '../support/seats/seat-events'
import { seatStories, tellSeats } from '../support/seats/seat-story'
import {
  answerStateOf,
  carryOut,
  commitSeats,
  newSeatWorld,
  type SeatWorld,
} from '../support/seats/seat-world'

const DAY = '2027-03-15 10:00'
/** The sessions are on 6, 8 and 20 April. */
const FREE_UNTIL = '2027-03-25'

/** Every invoice as it became, by replaying all that was decided; the store's conditions hold. */
const invoicesOf = (
  world: SeatWorld,
  each: (invoice: Invoice | null, seated: boolean, now: string) => void = () => {},
) => {
  const invoices = new Map<string, Invoice>()
  const timers: Timer[] = []
  for (const { decision, at: now } of world.log) {
    for (const registration of decision.registrations) {
      const member = world.members.find(({ id }) => id === registration.member)
      if (!member) throw new Error('No such member')
      const invoice = invoices.get(member.id) ?? null
      const moves = invoiceMoves({ association, event: world.event, member, invoice }, registration, now)
      expect(moves.invoices.length).toBeLessThanOrEqual(1)
      for (const one of moves.invoices) {
        expect(one.version).toBe(invoice?.version ?? 0)
        invoices.set(one.member, Invoice.parse({ ...one, version: one.version + 1 }))
      }
      timers.push(...moves.timers)
      const price = priceFor(world.event, member)
      const seated = sessionsComing(world.event, presentChoices(world.event, registration)).length > 0
      each(invoices.get(member.id) ?? null, seated && (price?.amountEur ?? 0) > 0, now.toString())
    }
  }
  return { invoices, timers }
}

/** A series for which a non-partner pays once; the third member is one. */
const series = (own: { freeUntil?: string | null; seats?: number | null } = {}): SeatWorld => {
  const shape = {
    relation: 'series',
    sessions: 3,
    mode: 'on-site',
    seats: own.seats ?? null,
    intake: false,
    once: true,
    held: false,
    begins: DAY,
  } as const
  const event = openEvent(shape)
  const priced = { ...event, plan: { ...event.plan, vat: 'excluding', freeUntil: own.freeUntil ?? null } }
  const world = newSeatWorld(Event.parse(priced), DAY, 3, (n) => (n === 3 ? 'non-partner' : 'partner'))
  commitSeats(world, { ...nothing, ...seatsOnChange(null, world.event, [], world.now) })
  return world
}

const say = (
  world: SeatWorld,
  wish: AnswerCommand['wish'],
  when: string,
  units: string[] | null = null,
  who = 2,
) => {
  world.now = at(when)
  const member = world.members[who]
  if (!member) throw new Error('No such member')
  return carryOut(world, () =>
    decideAnswer(answerStateOf(world, member), { wish, units, epoch: 0, by: 'press' }, world.now),
  )
}

const only = (world: SeatWorld): Invoice => {
  const [invoice, ...others] = [...invoicesOf(world).invoices.values()]
  if (!invoice || others.length) throw new Error('Not one invoice')
  return invoice
}
const statusOf = (world: SeatWorld) => invoiceStatus(world.event, only(world))

const details: InvoiceDetails = {
  legalName: 'Stichting De Sluis',
  address: 'Sluiskade 1, 4101 AA Culemborg',
  mail: 'facturen@desluis.example' as InvoiceDetails['mail'],
  reference: null,
}

test('a seat that costs something makes one invoice, at the price and terms of the press', () => {
  const world = series({ freeUntil: FREE_UNTIL })
  say(world, 'yes', DAY, ['s2'])
  expect(only(world)).toMatchObject({
    amountEur: 130,
    audience: 'niet-partners',
    vat: 'excluding',
    freeUntil: FREE_UNTIL,
    sessions: ['s2'],
    claim: 'owed',
  })
  expect(statusOf(world)).toBe('to-complete')
})

test('a partner, and whoever waits, owes nothing', () => {
  const world = series({ seats: 1 })
  say(world, 'yes', DAY, ['s1'], 0)
  say(world, 'yes', DAY, ['s1'])
  expect(invoicesOf(world).invoices.size).toBe(0)
})

test('switching in time moves the invoice along; it stays one', () => {
  const world = series({ freeUntil: FREE_UNTIL })
  say(world, 'yes', DAY, ['s2'])
  say(world, 'yes', '2027-03-25 18:00', ['s3'])
  expect(only(world)).toMatchObject({ sessions: ['s3'], claim: 'owed' })
})

test('switching once cancelling is no longer free is refused, and de-registering leaves the invoice', () => {
  const world = series({ freeUntil: FREE_UNTIL })
  say(world, 'yes', DAY, ['s2'])
  const late = '2027-03-26 09:00'
  expect(say(world, 'yes', late, ['s3'])).toEqual({ status: 'refused', refusal: { why: 'switch-too-late' } })
  say(world, 'no', late)
  expect(statusOf(world)).toBe('to-complete')
})

test.each([
  ['on the last free day', FREE_UNTIL, '2027-03-25 23:30', 'withdrawn'],
  ['the day after', FREE_UNTIL, '2027-03-26 00:30', 'to-complete'],
  ['where no day was named, until the session begins', null, '2027-04-06 12:59', 'withdrawn'],
  ['where no day was named, once it has begun', null, '2027-04-06 13:00', 'to-complete'],
])('de-registering %s', (_, freeUntil, when, status) => {
  const world = series({ freeUntil })
  say(world, 'yes', DAY, ['s1'])
  say(world, 'no', when)
  expect(statusOf(world)).toBe(status)
})

test('a mistaken press after the last free day is taken back on the same day', () => {
  const world = series({ freeUntil: FREE_UNTIL })
  say(world, 'yes', '2027-03-30 09:00', ['s2'])
  say(world, 'undo', '2027-03-30 09:01')
  expect(statusOf(world)).toBe('withdrawn')
})

test('an earlier last day that the organiser names later does not bind who registered before', () => {
  const world = series({ freeUntil: FREE_UNTIL })
  say(world, 'yes', DAY, ['s2'])
  const earlier = { ...world.event, plan: { ...world.event.plan, freeUntil: '2027-03-16' } }
  expect(cancelsFree(earlier, only(world), association.zone, at('2027-03-20 09:00'))).toBe(true)
})

test('a second session after the first was attended is refused, with the way to become a partner', () => {
  const world = series()
  say(world, 'yes', DAY, ['s1'])
  const refused = say(world, 'yes', '2027-04-07 09:00', ['s3'])
  expect(refused).toEqual({ status: 'refused', refusal: { why: 'once-only', become: null } })
  const owed = only(world)
  world.members = world.members.map((member) => ({ ...member, audience: 'partner' }))
  expect(say(world, 'yes', '2027-04-07 09:05', ['s3']).status).toBe('decided')
  const member = world.members[2]
  const after = member && world.registrations.get(member.id)
  if (!member || !after) throw new Error('Nobody registered')
  // What was owed for the first session stays owed; the next ones cost a partner nothing.
  const state = { association, event: world.event, member, invoice: owed }
  expect(presentChoices(world.event, after).map(({ unit }) => unit)).toEqual(['s1', 's3'])
  expect(invoiceMoves(state, after, world.now).invoices).toEqual([])
})

test('an export hands over each invoice and each credit once', () => {
  const world = series()
  say(world, 'yes', DAY, ['s2'])
  const now = toInstant(world.now)
  expect(bill(world.event, [only(world)], 1, now)).toEqual([])
  const complete = { ...only(world), details }
  const [billed] = bill(world.event, [complete], 1, now)
  if (!billed) throw new Error('Nothing was handed over')
  expect(invoiceStatus(world.event, billed)).toBe('invoiced')
  expect(bill(world.event, [billed], 2, now)).toEqual([])
  const off = { ...world.event, stage: { status: 'cancelled' as const, cancelledAt: now, reason: null } }
  const [credited] = bill(off, [billed], 2, now)
  expect(credited?.billed.map(({ what, batch }) => `${what} ${batch}`)).toEqual(['invoice 1', 'credit 2'])
  expect(bill(off, credited ? [credited] : [], 3, now)).toEqual([])
})

test('details may change until the invoice is made, and are kept nowhere once nothing is owed', () => {
  const world = series()
  say(world, 'yes', DAY, ['s2'])
  const invoice = only(world)
  const given = decideDetails({ event: world.event, invoice }, details, 'press')
  expect(given).toMatchObject({ status: 'decided', decision: { invoices: [{ details }] } })
  const [billed = null] = bill(world.event, [{ ...invoice, details }], 1, toInstant(world.now))
  expect(
    decideDetails({ event: world.event, invoice: billed }, { ...details, address: 'Elders 2' }, 'press'),
  ).toEqual({
    status: 'refused',
    refusal: { why: 'already-invoiced' },
  })
  const member = world.members[2]
  const registration = [...world.registrations.values()][0]
  if (!member || !registration) throw new Error('Nobody registered')
  const gone = { ...registration, answer: 'cancelled' as const, choices: [] }
  const moves = invoiceMoves(
    { association, event: world.event, member, invoice: { ...invoice, details } },
    gone,
    world.now,
  )
  expect(moves.invoices).toMatchObject([{ claim: 'waived', details: null }])
})

test('whoever gives no details is reminded once, three working days later', () => {
  const world = series()
  say(world, 'yes', '2027-03-18 16:00', ['s2'])
  const { timers } = invoicesOf(world)
  const invoice = only(world)
  expect(timers.map(({ dueAt }) => dueAt)).toEqual(['2027-03-23T08:00:00.000Z'])
  const timer = timers[0] ?? null
  const letter = {
    to: 'told-member',
    id: 'x',
    member: invoice.member,
    event: world.event.id,
    subject: '',
    paragraphs: [],
    inReplyTo: null,
  } as const
  const fire = (one: Invoice) =>
    decideDetailsReminder(
      { event: world.event, invoice: one, timer },
      { ...letter, paragraphs: [] },
      at('2027-03-23 09:00'),
    )
  const [reminded] = fire(invoice).invoices
  expect(fire(invoice).notices).toHaveLength(1)
  expect(fire({ ...invoice, details }).notices).toEqual([])
  expect(reminded && fire(reminded).notices).toEqual([])
})

test("the price of the member's own audience counts, however it is spelled; the one for all is for the rest", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ['partner', 'partners', 'Partner'],
        ['non-partner', 'niet-partners', 'Niet-partner', 'non partners'],
        ['lid', 'leden', 'member', 'members'],
        ['niet-leden', 'non-member', 'niet-lid'],
      ),
      fc.nat(10),
      fc.nat(10),
      fc.boolean(),
      (spellings, one, other, first) => {
        const own = { audience: spellings[one % spellings.length] ?? '', amountEur: 10, limit: null }
        const all = { audience: null, amountEur: 20, limit: null }
        const facts = { ...series().event.facts, prices: first ? [all, own] : [own, all] }
        expect(priceFor({ facts }, { audience: spellings[other % spellings.length] ?? '' })).toEqual(own)
        expect(priceFor({ facts }, { audience: 'student' })).toEqual(all)
      },
    ),
  )
  expect(priceFor({ facts: { ...series().event.facts, prices: [] } }, { audience: 'partner' })).toBeNull()
})

test('an invoice stands exactly as long as a paying seat is held, or was given back too late', () => {
  fc.assert(
    fc.property(seatStories, fc.constantFrom(null, '2027-03-05', '2027-04-03'), (story, freeUntil) => {
      const world = tellSeats(story)
      world.event = { ...world.event, plan: { ...world.event.plan, freeUntil } }
      invoicesOf(world, (invoice, seated, now) => {
        const standing = invoice !== null && stands(world.event, invoice)
        if (seated) expect(standing).toBe(true)
        if (!seated && standing && invoice) {
          const moment = world.now.constructor as unknown as { from(text: string): typeof world.now }
          expect(cancelsFree(world.event, invoice, association.zone, moment.from(now))).toBe(false)
        }
      })
    }),
    { numRuns: 150 },
  )
})

test('VAT is asked of a new event that costs something, once', () => {
  const { event } = series()
  const part = { effect: 'creates', event: event.id, plan: { ...event.plan, vat: null } } as never
  const about = '/events/0/prices/0/amountEur'
  expect(vatQuestions([event.facts], [part], [], []).map((one) => one.about)).toEqual([about])
  expect(vatQuestions([event.facts], [part], [], [{ about, ask: 'Met btw?', blocking: false }])).toEqual([])
  const free = { ...event.facts, prices: [{ audience: null, amountEur: 0, limit: null }] }
  expect(vatQuestions([free], [part], [], [])).toEqual([])
})

import { Temporal } from 'temporal-polyfill'
import { MemberNoticeKind } from '../../functions/domain/notice-kind'
import type { Mail } from '../../functions/outbound/mail'
import { sampleMail } from '../../templates/gallery-members'
import { sampleCancelledEvent, sampleOpenEvent } from '../../templates/sample-events'
import {
  sampleChoice,
  sampleHybrid,
  sampleIntake,
  sampleKept,
  sampleMerged,
  samplePriced,
  sampleSeries,
  sampleSeriesLess,
  sampleSeriesPlaced,
  sampleYes,
} from '../../templates/sample-variants'
import { sampleRegistration } from '../../templates/samples'
import { readCalendar } from './read-calendar'

type Pressed = { label: string; href: string; action: string }

/** Every link of a mail that asks for an answer, in reading order. */
const presses = ({ html }: Mail): Pressed[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)" data-action="(\w+)"[^>]*>([^<]+)<\/a>/g)]
    .map(([, href = '', action = '', label = '']) => ({ label, href, action }))
    .filter(({ action }) => ['register', 'decline', 'cancel'].includes(action))
const labels = (mail: Mail): string[] => presses(mail).map(({ label }) => label)

const invited = { kind: 'invitation', registration: null } as const

test('of alternatives each moment has its own button, and one says no to all', () => {
  const mail = sampleMail({ ...invited, event: sampleChoice })
  expect(presses(mail)).toEqual([
    {
      label: 'Ja, ik kom dinsdag 10 november',
      href: expect.stringMatching(/register\/s1$/),
      action: 'register',
    },
    {
      label: 'Ja, ik kom donderdag 12 november',
      href: expect.stringMatching(/register\/s2$/),
      action: 'register',
    },
    { label: 'Ik ben verhinderd', href: expect.stringMatching(/decline$/), action: 'decline' },
  ])
  expect(mail.subject).toBe('Komt u op di 10 november of do 12 november? Keukentafelgesprek')
})

test('a moment that is full says so and offers its waiting list', () => {
  const mail = sampleMail({ ...invited, event: sampleChoice, full: ['s1'] })
  expect(labels(mail)[0]).toBe('Zet mij op de wachtlijst voor dinsdag 10 november')
  expect(mail.text).toContain('Vol; u kunt op de wachtlijst.')
  expect(mail.text).toContain('12 plaatsen per keer')
})

test('two moments on one day are told apart by their times', () => {
  const [first, second] = sampleChoice.sessions
  if (!first || !second) throw new Error('Two moments')
  const event = {
    ...sampleChoice,
    sessions: [first, { ...second, facts: { ...first.facts, start: '14:00' } }],
  }
  expect(labels(sampleMail({ ...invited, event }))).toEqual([
    'Ja, ik kom dinsdag 10 november om 09.30 uur',
    'Ja, ik kom dinsdag 10 november om 14.00 uur',
    'Ik ben verhinderd',
  ])
})

test('of a series one button is for all, and each session has its own with date, time and place', () => {
  const mail = sampleMail({ ...invited, event: sampleSeries })
  expect(labels(mail)).toEqual([
    'Ja, ik kom bij alle 4 bijeenkomsten',
    'Ik ben verhinderd',
    'Ja, ik kom donderdag 14 mei',
    'Ja, ik kom donderdag 11 juni',
    'Ja, ik kom donderdag 10 september',
    'Ja, ik kom donderdag 8 oktober',
  ])
  expect(mail.text).toContain('1. Donderdag 14 mei 2026, 09.30–12.00 uur. Het Ketelhuis')
  expect(mail.text).toContain('4. Donderdag 8 oktober 2026, ochtend (tijd volgt). Plaats volgt')
  expect(mail.subject).toBe('Leren van de buurt: komt u?')
})

test('sessions that are over or fell away are not asked for any more', () => {
  const [first, ...others] = sampleSeriesLess.sessions
  if (!first) throw new Error('A first session')
  const past = { ...first, facts: { ...first.facts, date: '2026-03-05' } }
  const mail = sampleMail({ ...invited, event: { ...sampleSeriesLess, sessions: [past, ...others] } })
  expect(labels(mail)).toContain('Ja, ik kom bij beide bijeenkomsten')
  expect(mail.text).not.toMatch(/5 maart|11 juni/)
})

test('whoever may come once is not asked for all, and reads the price before pressing', () => {
  const mail = sampleMail({ ...invited, event: samplePriced })
  expect(labels(mail).join()).not.toContain('alle')
  expect(mail.text).toContain('U kunt één van deze bijeenkomsten kiezen.')
  expect(mail.text.indexOf('€ 130')).toBeGreaterThan(0)
  expect(mail.text.indexOf('€ 130')).toBeLessThan(mail.text.indexOf('Ja, ik kom donderdag 14 mei'))
})

test('a hybrid event has a button for each way, and a full room leaves online', () => {
  const asked = (full: string[]) => labels(sampleMail({ ...invited, event: sampleHybrid, full }))
  expect(asked([])).toEqual(['Ja, ik kom naar de locatie', 'Ja, ik doe online mee', 'Ik ben verhinderd'])
  expect(asked(['s1'])).toEqual(['Zet mij op de wachtlijst', 'Ja, ik doe online mee', 'Ik ben verhinderd'])
})

test('where the organiser admits, the button asks and the text promises nothing', () => {
  const mail = sampleMail({ ...invited, event: sampleIntake })
  expect(labels(mail)[0]).toBe('Vraag een plaats aan voor beide bijeenkomsten')
  expect(mail.text).toContain('U bent daarmee nog niet aangemeld')
  expect(mail.text).not.toContain('Ja, ik kom')
})

test('a confirmation lists what holds for each session, each with its own way out', () => {
  const mail = sampleMail({
    kind: 'registered',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }, { unit: 's2', place: 'waiting' }),
    session: 's1',
  })
  expect(presses(mail).map(({ label, href }) => `${label} ${href.split('/').slice(5).join('/')}`)).toEqual([
    'Afmelden voor donderdag 14 mei cancel/s1',
    'Haal mij van de wachtlijst voor donderdag 11 juni cancel/s2',
    'Afmelden voor alles ',
  ])
  expect(mail.text).not.toContain('10 september')
})

test('a seat that is kept says until when, with one button to take it and one to refuse', () => {
  const until = '2026-06-04T14:00:00.000Z' as NonNullable<
    ReturnType<typeof sampleYes>['choices'][0]['offeredUntil']
  >
  const kept = { place: 'offered', offeredUntil: until } as const
  const registration = sampleYes(sampleSeries, { unit: 's1' }, { unit: 's2', ...kept })
  const mail = sampleMail({ kind: 'offered', event: sampleSeries, registration })
  expect(mail.subject).toBe('Er is een plaats voor u, tot donderdag 4 juni, 16.00 uur: Leren van de buurt')
  expect(presses(mail)).toEqual([
    {
      label: 'Ja, ik neem de plaats voor donderdag 11 juni',
      href: expect.stringMatching(/register\/s2$/),
      action: 'register',
    },
    {
      label: 'Nee, dank u, niet voor donderdag 11 juni',
      href: expect.stringMatching(/cancel\/s2$/),
      action: 'cancel',
    },
  ])
})

test('whoever let an offer lapse reads how to get back on the list', () => {
  const lapsed = {
    kind: 'offer-lapsed',
    event: sampleOpenEvent,
    registration: sampleRegistration('none'),
  } as const
  expect(labels(sampleMail({ ...lapsed, full: ['s1'] }))[0]).toBe('Zet mij op de wachtlijst')
})

test.each(['practical', 'update-notice', 'session-entry'] as const)(
  '%s is about its own session alone',
  (kind) => {
    const registration = sampleYes(sampleSeriesPlaced, { unit: 's1' }, { unit: 's2' })
    const mail = sampleMail({ kind, event: sampleSeriesPlaced, registration, session: 's2' })
    expect(mail.subject).toContain('Leren van de buurt (sessie 2 van 4)')
    expect(mail.text).toContain('donderdag 11 juni 2026')
    expect(mail.text).not.toMatch(/14 mei|10 september|8 oktober/)
    if (kind === 'update-notice') expect(mail.text).toContain('Locatie: De Oude Werf')
  },
)

test('the entry of one session tells of that session alone', () => {
  const registration = sampleYes(sampleSeries, { unit: 's1' }, { unit: 's3' })
  const { calendar } = sampleMail({ kind: 'session-entry', event: sampleSeries, registration, session: 's3' })
  const { event } = readCalendar(calendar?.ics ?? '')
  expect(event.getFirstPropertyValue('description')).toContain('10 september')
  expect(event.getFirstPropertyValue('description')).not.toContain('14 mei')
})

test('when one session falls away the others stand, and whoever had only that one may choose again', () => {
  const registration = sampleYes(sampleSeriesLess, { unit: 's1' }, { unit: 's2' })
  const some = sampleMail({ kind: 'session-cancelled', event: sampleSeriesLess, registration, session: 's2' })
  expect(some.subject).toBe('Gaat niet door: Leren van de buurt (sessie 2 van 4), do 11 juni')
  expect(some.text).toContain('1. Donderdag 14 mei 2026')
  const only = sampleYes(sampleMerged, { unit: 's1' })
  const again = sampleMail({
    kind: 'session-cancelled',
    event: sampleMerged,
    registration: only,
    session: 's1',
  })
  expect(labels(again)[0]).toBe('Ja, ik kom donderdag 12 november')
})

test('whose session was joined to another reads old and new, and can leave with one press', () => {
  const registration = sampleYes(sampleMerged, { unit: 's2' })
  const mail = sampleMail({ kind: 'sessions-merged', event: sampleMerged, registration, session: 's2' })
  expect(mail.text).toContain(
    'niet dinsdag 10 november 2026, 09.30–12.00 uur, maar donderdag 12 november 2026, ochtend (tijd volgt)',
  )
  expect(labels(mail)).toEqual(['Afmelden'])
})

test('the link to take part online stands in the mail that is for it, and in no other', () => {
  const online = sampleYes(sampleHybrid, { unit: 's1', way: 'online' })
  const withLink = MemberNoticeKind.options.filter((kind) => {
    const { html, text } = sampleMail({ kind, event: sampleHybrid, registration: online })
    return `${html}${text}`.includes('kijk.example')
  })
  expect(withLink).toEqual(['online-link'])
})

test('answers that are kept on a move stand, also on the waiting list', () => {
  const moved = (place: 'seat' | 'waiting') =>
    sampleMail({ kind: 'move-notice', event: sampleKept, registration: sampleRegistration('yes', place) })
  expect(moved('seat').text).toContain('Uw aanmelding blijft staan')
  expect(labels(moved('seat'))).toEqual(['Afmelden'])
  expect(moved('waiting').text).toContain('Uw plaats op de wachtlijst blijft staan.')
  expect(labels(moved('waiting'))).toEqual(['Van de wachtlijst af'])
})

test('whoever waited is not told of a registration that never was', () => {
  const waited = { registration: sampleRegistration('yes', 'waiting') }
  const off = sampleMail({ kind: 'cancellation', event: sampleCancelledEvent, ...waited })
  expect(off.text).toContain('Uw plaats op de wachtlijst vervalt.')
  expect(off.text).not.toMatch(/Uw aanmelding|af te melden/)
  const parked = sampleRegistration('yes', 'waiting', sampleOpenEvent.epoch - 1)
  const moved = sampleMail({ kind: 'move-notice', event: sampleOpenEvent, registration: parked })
  expect(moved.text).toContain('U stond op de wachtlijst voor donderdag 2 april 2026.')
})

test('an evening that has passed is not listed as still to come', () => {
  const registration = sampleYes(sampleSeriesPlaced, { unit: 's1' }, { unit: 's2' }, { unit: 's3' })
  const mail = sampleMail({
    kind: 'update-notice',
    event: sampleSeriesPlaced,
    registration,
    now: Temporal.Instant.from('2026-05-20T09:00:00Z'),
  })
  expect(mail.text).not.toContain('14 mei')
  expect(mail.text).toContain('2. Donderdag 11 juni 2026')
  expect(labels(mail)).not.toContain('Afmelden voor donderdag 14 mei')
})

test('two days that change alike are said once, and whoever got a seat by it reads it there', () => {
  const [first, second] = sampleSeries.sessions
  if (!first || !second) throw new Error('Two days')
  const sessions = [first, second].map((one) => ({ ...one, facts: { ...one.facts, venue: 'Het Ketelhuis' } }))
  const facts = { ...sampleSeries.facts, relation: 'multi-day' as const }
  const event = {
    ...sampleSeries,
    facts,
    factsBefore: {
      ...facts,
      capacity: { limited: true, seats: 4 },
      sessions: sessions.map((one) => ({ ...one.facts, venue: 'De Werf' })),
    },
    sessions,
  }
  const mail = sampleMail({ kind: 'promoted', event, registration: sampleYes(event, { unit: 's1' }) })
  expect(mail.text).toContain('- Locatie: Het Ketelhuis (was: De Werf)')
  expect(mail.text.match(/was: De Werf/g)).toHaveLength(1)
  expect(mail.text).not.toContain('Plaatsen: 20 plaatsen (was')
})

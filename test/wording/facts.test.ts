import { capacityText, pePointsText, priceText } from '../../functions/wording/amounts'
import { boxRows, changeRows } from '../../functions/wording/box'
import { changesOf, changeText } from '../../functions/wording/changes'
import { factRows } from '../../functions/wording/facts'
import { planRows } from '../../functions/wording/plan'
import { sampleEvent, sampleNewEvent, sampleUpdatedEvent } from '../../templates/sample-events'

const value = (rows: { label: string; value: string }[], label: string): string | undefined =>
  rows.find((row) => row.label === label)?.value

test('every row of facts points at its fact, and what is unknown has no row', () => {
  const rows = factRows(sampleEvent.facts, 'nl')
  expect(rows).toContainEqual({ pointer: '/sessions/0/date', label: 'Datum', value: 'donderdag 21 mei 2026' })
  expect(rows).toContainEqual({
    pointer: '/programme/0',
    label: 'Programma',
    value: '13.00 uur Ontvangst met soep en brood',
  })
  expect(rows.map(({ pointer }) => pointer)).not.toContain('/capacity')
  expect(rows.every(({ value }) => value !== '')).toBe(true)
})

test('free differs from no price, and unlimited from not said', () => {
  expect(priceText({ audience: 'partner', amountEur: 0, limit: null }, 'nl')).toBe('Gratis voor partners')
  expect(priceText({ audience: 'non-partner', amountEur: 130, limit: 'once' }, 'nl')).toBe(
    '€ 130 voor niet-partners, eenmalig',
  )
  expect(priceText({ audience: null, amountEur: 12.5, limit: null }, 'nl')).toBe('€ 12,50')
  expect(capacityText({ limited: false, seats: null }, 'nl')).toBe('Onbeperkt aantal deelnemers')
  expect(capacityText({ limited: null, seats: null }, 'nl')).toBeNull()
  expect(value(boxRows(sampleEvent, 'nl'), 'Prijs')).toBeUndefined()
})

test('PE points are told without a number until there is one', () => {
  expect(pePointsText({ applies: true, points: null }, 'nl')).toBe('Ja (aantal nog niet bekend)')
  expect(pePointsText({ applies: true, points: 2.5 }, 'nl')).toBe('2,5 PE-punten')
  expect(pePointsText({ applies: null, points: null }, 'nl')).toBeNull()
})

test('the box of a move tells old date, new date, reserve date with its condition, and why', () => {
  const rows = changeRows(sampleEvent, 'nl')
  expect(value(rows, 'Oude datum')).toBe('donderdag 2 april 2026 (vervalt)')
  expect(value(rows, 'Nieuwe datum')).toBe('donderdag 21 mei 2026, 13.00–17.30 uur')
  expect(value(rows, 'Reservedatum')).toBe(
    'donderdag 17 september 2026, alleen als donderdag 21 mei 2026 niet kan doorgaan',
  )
  expect(value(rows, 'Reden')).toBe('omdat Het Ketelhuis door een lekkage dicht is')
  expect(value(changeRows(sampleNewEvent, 'nl'), 'Oude datum')).toBeUndefined()
})

test('the plan tells how many members, how long it waits, and when the organiser is asked', () => {
  const part = { facts: sampleEvent.facts, effect: 'changes' as const }
  const rows = planRows(sampleEvent.plan, part, { recipients: 20, holdMinutes: 10 }, 'nl')
  expect(value(rows, 'Na akkoord')).toMatch(/aan 20 leden, 10 minuten na akkoord/)
  expect(value(rows, 'Vraag of het doorgaat')).toBe('donderdag 14 mei 2026 om 09.00 uur')
  expect(value(rows, 'Aanmelding')).toMatch(/open de aanmelding/)
  expect(
    planRows(sampleEvent.plan, { ...part, effect: 'none' }, { recipients: 20, holdMinutes: 10 }, 'nl'),
  ).toEqual([])
})

test('a change tells what is now and what was, and nothing that stayed as it was', () => {
  expect(
    changesOf(sampleUpdatedEvent, 'nl').map((change) => [change.label, changeText(change, 'nl')]),
  ).toEqual([
    ['Locatie', 'Het Ketelhuis (was: De Oude Werf)'],
    ['Adres', 'Werfkade 12, Deventer (was: Kade 3, Deventer)'],
  ])
  expect(changesOf(sampleEvent, 'nl')).toEqual([])
  expect(changeText({ label: 'Prijs', before: '€ 10', after: null }, 'nl')).toBe('€ 10 (vervalt)')
})

test('the plan says who hears of a change, or that nobody is mailed', () => {
  const facts = sampleUpdatedEvent.facts
  const first = (tell: 'everyone' | 'registered' | 'page') =>
    value(
      planRows(
        { ...sampleEvent.plan, tell },
        { facts, effect: 'changes' },
        { recipients: 20, holdMinutes: 0 },
        'nl',
      ),
      'Na akkoord',
    )
  expect(first('everyone')).toBe('het bericht over de wijziging aan 20 leden, meteen')
  expect(first('registered')).toBe('het bericht over de wijziging aan wie is aangemeld, meteen')
  expect(first('page')).toBe('geen mail: alleen de pagina van de bijeenkomst verandert')
})

import type { Instant } from '../../functions/domain/time'
import type { SessionFacts } from '../../functions/domain/understanding'
import {
  localMomentText,
  longDate,
  longDates,
  momentText,
  shortDate,
  timeRange,
  whenText,
} from '../../functions/wording/dates'

const session: SessionFacts = {
  date: '2026-05-21',
  start: '13:00',
  end: '17:30',
  dayPart: null,
  venue: null,
  address: null,
  mode: null,
  status: 'planned',
}

test('a day is named in full and in short, in both languages', () => {
  expect(longDate('2026-05-21', 'nl')).toBe('donderdag 21 mei 2026')
  expect(longDate('2026-05-21', 'en')).toBe('Thursday 21 May 2026')
  expect(shortDate('2026-05-21', 'nl')).toBe('do 21 mei')
  expect(shortDate('2026-05-21', 'en')).toBe('Thu 21 May')
  expect(longDates(['2026-04-02', '2026-05-21'], 'nl')).toBe(
    'donderdag 2 april 2026 en donderdag 21 mei 2026',
  )
})

test('a day stays that day, wherever the machine is', () => {
  const before = process.env['TZ']
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone
      expect(longDate('2026-01-01', 'nl')).toBe('donderdag 1 januari 2026')
    }
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

test('times that are not known are not invented', () => {
  expect(timeRange('13:00', '17:30', 'nl')).toBe('13.00–17.30 uur')
  expect(timeRange('13:00', null, 'nl')).toBe('vanaf 13.00 uur')
  expect(timeRange(null, '17:30', 'en')).toBe('until 17:30')
  expect(timeRange(null, null, 'nl')).toBe('')
  expect(whenText({ ...session, start: null, end: null }, 'nl')).toBe('donderdag 21 mei 2026 (tijd volgt)')
  expect(whenText({ ...session, start: null, end: null, dayPart: 'morning' }, 'nl')).toBe(
    'donderdag 21 mei 2026, ochtend (tijd volgt)',
  )
  expect(whenText({ ...session, date: null }, 'en')).toBe('date to follow')
})

test('a moment is told on the wall clock of its zone', () => {
  const winter = '2020-03-12T08:10:00.000Z' as Instant
  expect(momentText(winter, 'Europe/Amsterdam', 'nl')).toBe('donderdag 12 maart 2020 om 09.10 uur')
  expect(momentText(winter, 'America/New_York', 'en')).toBe('Thursday 12 March 2020 at 04:10')
  expect(localMomentText({ date: '2020-06-02', time: '09:00' }, 'nl')).toBe(
    'dinsdag 2 juni 2020 om 09.00 uur',
  )
})

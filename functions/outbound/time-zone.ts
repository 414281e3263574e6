import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5), good from the year before `date` on. A zone
 * whose clock changes by the same rule each year gets that rule; any other gets its changes of the
 * years around `date` one by one. As text, without a line end behind it.
 */
export const timeZone = (zone: string, date: string): string => {
  const year = Temporal.PlainDate.from(date).year
  const key = `${zone} ${year}`
  const known = worked.get(key) ?? workOut(zone, year).toString()
  worked.set(key, known)
  return known
}

// Working a zone out takes longer than all the rest of a mail, and a mailing asks for one of them.
const worked = new Map<string, string>()

const workOut = (zone: string, year: number): ICAL.Component => {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  const changes = changesBetween(zone, year - 1, year + 1)
  const ofFirstYear = changes.filter(({ local }) => local.year === year - 1)
  const regular = changes.every((change) => ofFirstYear.some((first) => ruleOf(first) === ruleOf(change)))
  if (changes.length === 0) component.addSubcomponent(fixed(zone, year))
  else if (regular)
    for (const change of ofFirstYear) component.addSubcomponent(observance(change, ruleOf(change)))
  else {
    component.addSubcomponent(fixed(zone, year - 1))
    for (const change of changes) component.addSubcomponent(observance(change, null))
  }
  return component
}

/** `local` is the wall clock before the change, as DTSTART of an observance is written. */
type Change = { local: Temporal.PlainDateTime; from: string; to: string; summer: boolean; name: string }

const changesBetween = (zone: string, first: number, last: number): Change[] => {
  const changes: Change[] = []
  let at: Temporal.ZonedDateTime | null = startOf(zone, first)
  for (;;) {
    const before: Temporal.ZonedDateTime = at
    at = before.getTimeZoneTransition('next')
    if (!at || at.year > last) return changes
    const from = at.subtract({ nanoseconds: 1 })
    const gained = at.offsetNanoseconds - from.offsetNanoseconds
    changes.push({
      local: at.toPlainDateTime().subtract({ nanoseconds: gained }),
      from: from.offset,
      to: at.offset,
      summer: gained > 0,
      name: shortName(at),
    })
  }
}

const startOf = (zone: string, year: number): Temporal.ZonedDateTime =>
  Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 })

const shortName = (at: Temporal.ZonedDateTime): string =>
  at.toLocaleString('en-GB', { timeZoneName: 'short' }).split(' ').at(-1) ?? at.offset

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** "the last Sunday of March" as a recurrence rule. */
const ruleOf = ({ local }: Change): string => {
  const last = local.day + 7 > local.daysInMonth
  const week = last ? -1 : Math.ceil(local.day / 7)
  return `FREQ=YEARLY;BYMONTH=${local.month};BYDAY=${week}${dayCodes[local.dayOfWeek - 1]}`
}

const observance = (change: Change, rule: string | null): ICAL.Component => {
  const component = new ICAL.Component(change.summer ? 'daylight' : 'standard')
  component.addPropertyWithValue(
    'dtstart',
    ICAL.Time.fromDateTimeString(change.local.toString({ smallestUnit: 'second' })),
  )
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(change.from))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(change.to))
  component.addPropertyWithValue('tzname', change.name)
  if (rule) component.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule))
  return component
}

const fixed = (zone: string, year: number): ICAL.Component => {
  const at = startOf(zone, year)
  return observance(
    { local: at.toPlainDateTime(), from: at.offset, to: at.offset, summer: false, name: shortName(at) },
    null,
  )
}

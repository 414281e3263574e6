import ICAL from 'ical.js'

/** The one VEVENT of a calendar file, read by a calendar library; throws when it is not valid. */
export const calendarEntry = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const [component, ...others] = calendar.getAllSubcomponents('vevent')
  if (!component || others.length > 0) throw new Error('Not exactly one entry')
  const { uid, summary, startDate, endDate } = new ICAL.Event(component)
  return {
    uid,
    title: summary,
    start: startDate.toString(),
    end: endDate.toString(),
    zone: startDate.zone.tzid,
    zones: calendar.getAllSubcomponents('vtimezone').length,
  }
}

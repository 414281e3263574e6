import ICAL from 'ical.js'

/** The calendar of a mail, read back, and its only event. */
export const readCalendar = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const event = calendar.getFirstSubcomponent('vevent')
  if (!event) throw new Error('no event in the calendar')
  return { calendar, event }
}

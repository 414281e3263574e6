const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WRITTEN =
  /(\d{1,2})[ \t]{1,9}([A-Za-z]{3})[a-z]{0,9}\.?[ \t]{1,9}(\d{2,4})[ \t]{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \t]{0,9}([+-]\d{4}))?/

/** A mail's date twice: as an ISO instant, and as the calendar day that the sender's own clock showed. */
export type MailDate = { instant: string; day: string }

/**
 * Reads a Date header (RFC 5322 section 3.3, two-digit years by section 4.3). A zone given as a
 * word counts as UTC, as the RFC asks for zones one does not know. Null for anything else.
 */
export function mailDate(header: string): MailDate | null {
  const match = WRITTEN.exec(header.slice(0, 200))
  if (!match) return null
  const [, day, name = '', year = '', hour, minute, second = '0', offset = '+0000'] = match
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  const zone = `${offset.slice(0, 3)}:${offset.slice(3)}`
  const local = `${digits(fullYear(year), 4)}-${digits(month)}-${digits(day)}`
  const clock = `${digits(hour)}:${minute}:${digits(Math.min(Number(second), 59))}`
  const at = new Date(`${local}T${clock}${zone}`)
  return isDay(local) && Number(hour) < DAY_HOURS && !Number.isNaN(at.getTime())
    ? { instant: at.toISOString().replace('.000', ''), day: local }
    : null
}

/** `Date` takes 24:00, and 31 February for a day of March. */
const DAY_HOURS = 24
const isDay = (day: string): boolean => {
  const at = new Date(day)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

const digits = (value: string | number | undefined, length = 2): string => String(value).padStart(length, '0')

function fullYear(written: string): number {
  const year = Number(written)
  if (written.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return written.length === 3 ? 1900 + year : year
}

import ICAL from 'ical.js'
import type { Received } from '../flows/inbox'

/** An entry as a person sees it in a calendar program. */
export type Shown = { start: string; title: string; place: string; accepted: boolean; tentative: boolean }

type Read = Shown & { uid: string; sequence: number; stamp: string; method: string }

const readPart = (ics: string): Read => {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const event = calendar.getFirstSubcomponent('vevent')
  if (!event) throw new Error('A calendar without an entry')
  const of = (name: string): string => String(event.getFirstPropertyValue(name) ?? '')
  return {
    uid: of('uid'),
    sequence: Number(of('sequence')),
    stamp: of('dtstamp'),
    method: String(calendar.getFirstPropertyValue('method')),
    start: of('dtstart').slice(0, 16),
    title: of('summary'),
    place: of('location'),
    accepted: event.getFirstProperty('attendee')?.getFirstParameter('partstat') === 'ACCEPTED',
    tentative: of('status') === 'TENTATIVE',
  }
}

/**
 * The agenda of a calendar program that got these mails of one member in order (RFC 5546, 2.1.5): of
 * each UID the highest SEQUENCE counts, of equals the later DTSTAMP, and CANCEL takes it out.
 */
export const agendaAfter = (mails: Received[]): Shown[] => {
  const entries = new Map<string, Read>()
  for (const { calendar } of mails) {
    if (!calendar) continue
    const read = readPart(calendar.ics)
    const known = entries.get(read.uid)
    const isOlder =
      known &&
      (read.sequence < known.sequence || (read.sequence === known.sequence && read.stamp < known.stamp))
    if (!isOlder) entries.set(read.uid, read)
  }
  return [...entries.values()]
    .filter(({ method }) => method !== 'CANCEL')
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ start, title, place, accepted, tentative }) => ({ start, title, place, accepted, tentative }))
}

/** What is wrong with the calendar parts of one member's mails, in order: nothing, when all is well. */
export const faultsIn = (mails: Received[]): string[] => {
  const carrying = mails.filter(({ calendar }) => calendar !== null)
  return [...carrying.flatMap(faultsOf), ...faultsBetween(carrying)]
}

const faultsOf = ({ subject, from, to, calendar, attachments, header }: Received): string[] => {
  const ics = calendar?.ics ?? ''
  const root = new ICAL.Component(ICAL.parse(ics))
  const events = root.getAllSubcomponents('vevent')
  const [event] = events
  const lines = ics.split(/\r?\n/)
  const zones = root.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))
  const used = [...ics.replace(/\r?\n /g, '').matchAll(/;TZID=([^:;]+):/g)].map(([, zone]) => zone)
  const attendees = event?.getAllProperties('attendee').map((one) => one.getFirstValue()) ?? []
  const checks: [boolean, string][] = [
    [root.getFirstPropertyValue('method') === calendar?.method, 'METHOD differs from the Content-Type'],
    [events.length === 1, 'not one entry'],
    [event?.getFirstPropertyValue('organizer') === `mailto:${from}`, 'ORGANIZER is not the sender'],
    [header('from')?.includes(`<${from}>`) === true, 'From is not the sender'],
    [attendees.join() === `mailto:${to}`, 'ATTENDEE is not the receiver alone'],
    [used.every((zone) => zones.includes(zone ?? '')), 'a TZID without its VTIMEZONE'],
    [/^DTSTAMP:\d{8}T\d{6}Z$/m.test(ics.replaceAll('\r', '')), 'DTSTAMP is not in UTC'],
    [lines.every((line) => Buffer.byteLength(line) <= 75), 'a line is not folded'],
    [
      (calendar?.method === 'CANCEL') === (event?.getFirstPropertyValue('status') === 'CANCELLED'),
      'STATUS does not fit METHOD',
    ],
    [
      attachments.filter(({ type }) => type === 'application/ics').every(({ text }) => text === ics),
      'the file differs from the part',
    ],
  ]
  return checks.flatMap(([isWell, fault]) => (isWell ? [] : [`${subject}: ${fault}`]))
}

/** SEQUENCE never falls, and nothing that a person sees changes without its rising. */
const faultsBetween = (mails: Received[]): string[] => {
  const last = new Map<string, Read>()
  return mails.flatMap(({ subject, calendar }) => {
    const read = readPart(calendar?.ics ?? '')
    const before = last.get(read.uid)
    last.set(read.uid, read)
    if (!before || read.sequence > before.sequence) return []
    if (read.sequence < before.sequence) return [`${subject}: SEQUENCE fell`]
    const seen = ({ start, title, place, accepted, method }: Read) =>
      [start, title, place, accepted, method].join('|')
    return seen(read) === seen(before) ? [] : [`${subject}: changed without a higher SEQUENCE`]
  })
}

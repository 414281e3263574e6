import type { AnnouncementKind } from '../../../domain/understanding'
import { compact } from '../../compact'
import { type Fact, inferred, type Span, stated } from '../evidence'
import { readAudience } from '../facts/audience'
import { readCapacity } from '../facts/capacity'
import { readModes, readSharedModes } from '../facts/modes'
import { readPePoints } from '../facts/pe-points'
import { readOrganisations } from '../facts/people'
import { readPrices } from '../facts/prices'
import type { Programme } from '../facts/programme'
import { programmeOfDay } from '../facts/programme-days'
import { readReason } from '../facts/reason'
import { readTheme } from '../facts/theme'
import { readPartTitle, readTitle, withoutPlace } from '../facts/title'
import type { Option } from '../places/place-chart'
import type { RoledMention } from '../roles/date-roles'
import { partOf, type Source } from '../text/source'
import type { TiedTime } from '../times/tied-times'
import { daysWith } from './days-with'
import { readDeadline } from './deadline'
import type { EventDraft, SessionDraft } from './draft'
import { givenUpOf } from './given-up-of'
import { withListedPlaces } from './listed-places'
import { registrationOf } from './registration-of'
import { readRelation, relationOfGroup, settleRelation } from './relation'
import { readSessionTimes } from './session-facts'
import { readSessionPlaces, type SessionPlace } from './session-places'
import type { DatedSession } from './sessions'
import type { EventPart } from './split'

/** What was read from the whole text before it is shared out over the events. */
export type Reading = {
  readonly source: Source
  readonly kind: Fact<AnnouncementKind>
  readonly mentions: readonly RoledMention[]
  readonly times: readonly TiedTime[]
  readonly programme: Programme
  readonly places: readonly Option[]
}

const OPENING_CHARACTERS = 1500

export const assembleEvent = (reading: Reading, part: EventPart, parts: readonly EventPart[]): EventDraft => {
  const { source } = reading
  const { within } = part
  const alone = parts.length === 1
  const report =
    reading.kind.value === 'report' && part.sessions.every((session) => session.status === 'past')
  const organisations = readOrganisations(source, within)
  const whole = { start: 0, end: source.text.length }
  const partial = within.start > 0 || within.end < whole.end
  const organisers =
    organisations.organisers.length > 0 || !partial ? organisations : readOrganisations(source, whole)
  const programme = reading.programme.items
  const modes = [...readModes(source, within), ...(alone ? [] : readSharedModes(source, within))]
  const { mentions, times } = reading
  const beside = part.group ? parts.flatMap((one) => one.sessions) : part.sessions
  const placed = { source, sessions: beside, within, mentions, times, programme: reading.programme }
  const spread = readSessionPlaces(placed, reading.places, modes)
  const where = withListedPlaces(source, part.sessions, spread)
  const named = reading.mentions.filter((mention) => alone || isWithin(mention.days[0]?.span, within))
  const givenUp = alone ? named : givenUpOf(reading.mentions, part, parts)
  const sessions = part.sessions.map((session) =>
    assembleSession(reading, part, session, where.get(session), alone),
  )
  return {
    kind: kindOf(reading.kind, part, alone),
    title: ofGroup(source, titleOf(reading, part, sessions), part.group),
    theme: readTheme(source, within),
    relation: part.group
      ? relationOfGroup(readRelation(source, part.sessions, part.group))
      : settleRelation(readRelation(source, part.sessions, within), sessions, openingOf(source, within)),
    sessions,
    movedFrom: reading.kind.value === 'rectification' ? [] : daysWith(givenUp, part.sessions, 'moved-from'),
    reserveDates: daysWith(named, part.sessions, 'reserve'),
    registration: {
      ...registrationOf(source, part, parts),
      deadline: readDeadline(source, reading.mentions, part),
    },
    prices: report ? [] : readPrices(source, within),
    capacity: report ? { limited: null, seats: null } : readCapacity(source, within),
    pePoints: readPePoints(source, within),
    organisers: organisers.organisers,
    partners: organisers.partners,
    audience: readAudience(source, within) ?? (partial ? readAudience(source, whole) : null),
    programme: report
      ? []
      : programme.filter((item) => item.time.span.start >= within.start && item.time.span.start < within.end),
    reason: readReason(source, within),
    within,
  }
}

const titleOf = (
  { source, kind }: Reading,
  { heading, within }: EventPart,
  sessions: readonly SessionDraft[],
): Fact<string> | null =>
  withoutPlace(
    heading ? readPartTitle(source, heading, within) : readTitle(source, within, kind.value),
    sessions.length === 1 ? (sessions[0]?.venue ?? null) : null,
  )

/** "Cursus moestuin (groep A)", beside that of group B. */
const ofGroup = (
  source: Source,
  title: Fact<string> | null,
  group: Span | undefined,
): Fact<string> | null => {
  if (!group) return title
  const name = partOf(source, group.start, group.end)
  if (title?.value.toLowerCase().includes(name.toLowerCase())) return title
  return title ? { ...title, value: `${title.value} (${name})` } : stated(name, group)
}

const openingOf = (source: Source, { start, end }: Span): string =>
  source.text.slice(start, Math.min(end, start + OPENING_CHARACTERS))

/** In a mail of several kinds each event has the kind that its own sessions give it. */
const kindOf = (kind: Fact<AnnouncementKind>, part: EventPart, alone: boolean): Fact<AnnouncementKind> => {
  const first = part.sessions[0]
  if (!first) return kind
  if (kind.value === 'report' && part.sessions.some((session) => session.status !== 'past'))
    return inferred('new-event', first.day.span)
  const mixed = kind.value === 'new-event' || (/^(?:date-move|session-update)$/.test(kind.value) && !alone)
  if (mixed && part.sessions.every(({ status }) => status === 'cancelled'))
    return stated('cancellation', first.day.span)
  if (kind.value !== 'cancellation' || part.sessions.some((session) => session.status === 'cancelled'))
    return kind
  return inferred('session-update', first.day.span)
}

const assembleSession = (
  reading: Reading,
  part: EventPart,
  session: DatedSession,
  where: SessionPlace | undefined,
  alone: boolean,
): SessionDraft => {
  const own = session.slot
    ? [session.slot]
    : session.row === null
      ? reading.times
      : reading.times.filter((time) => time.mention === null || time.mention.from === session.row)
  const times = alone
    ? own
    : own.filter((time) => isWithin(time.span, part.within) || opensFor(reading, time))
  const { source } = reading
  const iso = session.iso
  return {
    day: session.day,
    date: iso === null ? null : { value: iso, span: session.day.span, basis: session.day.basis },
    ...readSessionTimes(
      session,
      part.sessions,
      times,
      isNamedInItem(source, session)
        ? { ...reading.programme, items: [] }
        : programmeOfDay(source, alone ? reading.programme : programmeOf(reading, part), daysOf(part), iso),
    ),
    venue: where?.venue ?? null,
    address: where?.address ?? null,
    mode: where?.mode ?? null,
    status: (session.status === 'planned' ? inferred : stated)(session.status, session.day.span),
  }
}

/** "19.30 uur: welkom, en iets over de vergadering van 23 februari": told of in the programme of another day. */
const isNamedInItem = (source: Source, { mentions }: DatedSession): boolean =>
  mentions.length > 0 &&
  mentions.every(({ from, context }) => {
    const line = source.lines[source.tokens[from]?.line ?? -1]
    return !context.opensLine && line !== undefined && HOUR_FIRST.test(line.text.slice(0, 12))
  })

const HOUR_FIRST = compact(/^\W{0,3}\d{1,2}(?:[.:u]\d{2}|\s?(?:uur|u)\b)/)

/** "Al onze avonden duren van 19.30 tot 21.30 uur", said before the first date, is about every event. */
const opensFor = ({ mentions }: Reading, time: TiedTime): boolean =>
  time.every === true ||
  (time.scope === 'all' &&
    time.subject !== null &&
    time.from < (mentions.find((mention) => mention.role === 'session')?.from ?? 0))

const daysOf = ({ sessions }: EventPart): string[] => [...new Set(sessions.flatMap(({ iso }) => iso ?? []))]

const programmeOf = ({ programme }: Reading, { within }: EventPart): Programme => ({
  ...programme,
  items: programme.items.filter((item) => isWithin(item.time.span, within)),
})

const isWithin = (span: Span | undefined, within: Span): boolean =>
  span !== undefined && span.start >= within.start && span.start < within.end

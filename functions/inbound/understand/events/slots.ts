import { compact } from '../../compact'
import { lineAt, partOf, type Source } from '../text/source'
import type { TiedTime } from '../times/tied-times'
import { GROUP } from './own-groups'
import type { DatedSession } from './sessions'

/** One day with several times to choose from, by line or by name, is as many sessions. */
export const splitSlots = (
  source: Source,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: ReadonlySet<number>,
): DatedSession[] => {
  const [only] = sessions
  if (sessions.length !== 1 || !only)
    return sessions.flatMap((session) => splitJoined(source, session, times))
  const named = times.filter(
    (time) => time.start !== null && !programme.has(time.line) && isNamed(source, time),
  )
  const alone = times.filter(
    (time) => time.role === 'range' && !programme.has(time.line) && isAlone(source, time),
  )
  const slots = withoutRepeats(named.length > 1 && offersChoice(source, named) ? named : alone)
  if (slots.length > 1) return slots.map((slot) => ({ ...only, slot }))
  const groups = ofGroups(source, ownOf(only, times, programme))
  return groups.length > 1 ? groups.map((slot) => ({ ...only, slot })) : splitJoined(source, only, times)
}

const ownOf = (
  { mentions }: DatedSession,
  times: readonly TiedTime[],
  programme: ReadonlySet<number> = new Set(),
): TiedTime[] =>
  times.filter(
    (time) =>
      time.start !== null &&
      !programme.has(time.line) &&
      time.weekday === undefined &&
      time.day === undefined &&
      (time.mention === null || mentions.includes(time.mention)),
  )

const BETWEEN_CHARACTERS_MAX = 120

/** "Van 14.30 tot 16 uur voor kinderen van 5 tot 10 jaar, van 16 tot 17.30 uur voor 10 tot 15 jaar": each its own. */
const ofGroups = (source: Source, times: readonly TiedTime[]): TiedTime[] => {
  const ranges = times.filter(({ role }) => role === 'range')
  const around = (from: number, to: number) =>
    source.text
      .slice(from, Math.min(to, from + BETWEEN_CHARACTERS_MAX))
      .match(GROUP)
      ?.join('|') ?? ''
  const named = (slices: readonly string[]) => !slices.includes('') && new Set(slices).size === slices.length
  const after = ranges.map(({ span }, i) =>
    around(span.end, ranges[i + 1]?.span.start ?? lineAt(source, ranges[i]?.from ?? 0)?.end ?? span.end),
  )
  const before = ranges.map(({ span }, i) =>
    around(Math.max(ranges[i - 1]?.span.end ?? 0, span.start - BEFORE_CHARACTERS), span.start),
  )
  const near = ranges.every((time, i) => i === 0 || time.line - (ranges[i - 1]?.line ?? 0) <= 2)
  const either = after.map((group, i) => group || (before[i] ?? ''))
  return ranges.length > 1 && near && [before, after, either].some(named) ? ranges : []
}

const BEFORE_CHARACTERS = 60

/** "om 14.00 en 20.00 uur", "10.00-12.00 uur of 13.00-15.00 uur": held twice on that day. */
const splitJoined = (source: Source, session: DatedSession, times: readonly TiedTime[]): DatedSession[] => {
  if (session.row !== null || session.slot !== null) return [session]
  const own = ownOf(session, times).filter(({ scope }) => scope === 'own')
  const slots = own.filter((time, i) => {
    const [before, after] = [own[i - 1], own[i + 1]]
    return (before && isTwice(source, before, time)) || (after && isTwice(source, time, after))
  })
  return slots.length < 2 || slots.length < own.length
    ? [session]
    : slots.map((slot) => ({ ...session, slot }))
}

const isTwice = ({ text }: Source, one: TiedTime, other: TiedTime): boolean => {
  const between = text.slice(one.span.end, Math.min(other.span.start, one.span.end + BETWEEN_CHARACTERS_MAX))
  const joint = /^,?\s*(?:uur\s*)?(en|of|&)\s+(?:['’]s [a-zß-ɏ]+ )?(?:om |van )?$/i
    .exec(between)?.[1]
    ?.toLowerCase()
  if (joint === undefined || one.mention !== other.mention || (one.start ?? '') >= (other.start ?? ''))
    return false
  const ranges = one.role === 'range' && other.role === 'range'
  const moments = /^(?:moment|start)$/.test(one.role) && other.role === 'moment'
  return ranges ? joint === 'of' : moments
}

const withoutRepeats = (slots: readonly TiedTime[]): TiedTime[] =>
  slots.filter(
    (slot, i) => slots.findIndex((other) => other.start === slot.start && other.end === slot.end) === i,
  )

const CHOICE =
  /(?<![a-zß-ɏ])(?:kiezen|kies|keuze|voorkeur|zelfde|hetzelfde|herhaald|herhaling|twee keer|tweemaal|kaart(?:en|jes))(?![a-zß-ɏ])/i

/** A block of time or a performance is chosen; rounds may be those of a tournament, that everybody plays. */
const offersChoice = (source: Source, named: readonly TiedTime[]): boolean =>
  named.every((time) =>
    /blok|slot|vak|voorstelling/i.test(
      partOf(source, Math.max(0, time.span.start - LEFT_CHARACTERS), time.span.start),
    ),
  ) || CHOICE.test(source.text)

const SLOT = compact(
  /(?<![a-zß-ɏ])(?:tijds?(?:blok|slot|vak)|ronde|shift|voorstelling|lichting|(?:eerste|tweede|derde) (?:ronde|voorstelling|shift|groep|lichting))(?: (?:\d|een|één|twee|drie|[abc]))?[ :,(–—-]{1,4}(?:is |start |begint )?(?:van |om |vanaf )?$/i,
)
const LEFT_CHARACTERS = 44
const LINE_CHARACTERS_MAX = 160

/** "Tijdsblok 1 – 20.15 – 21.45 uur", "ronde 2 van 14.30 tot 15.30 uur": people take one of them. */
const isNamed = (source: Source, time: TiedTime): boolean =>
  SLOT.test(partOf(source, Math.max(0, time.span.start - LEFT_CHARACTERS), time.span.start))

/** "6 t/m 9 jaar: 13.30 - 15.00 uur". */
const FOR_WHOM = compact(
  /^(?:\d{1,2} ?(?:t\/m|tot(?: en met)?|-|–) ?\d{1,2} ?jaar|\d{1,2} jaar en ouder|beginners|gevorderden|kinderen|volwassenen)\b/i,
)

const isAlone = (source: Source, time: TiedTime): boolean => {
  const line = lineAt(source, time.from)
  if (!line || line.text.length > LINE_CHARACTERS_MAX) return false
  const rest = `${partOf(source, line.start, time.span.start)}${partOf(source, time.span.end, line.end)}`
  const bare = rest
    .replace(/^[\s(]+|[\s)]+$/g, '')
    .replace(FOR_WHOM, '')
    .replace(/uur|groep|ronde/gi, '')
  return !/\p{L}{2}/u.test(bare) && bare.length < 20
}

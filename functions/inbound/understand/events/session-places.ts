import { type Fact, inferred, overlaps, type Span, stated } from '../evidence'
import type { ModeMention } from '../facts/modes'
import type { PlaceMention } from '../places/place-mentions'
import { type Source, sentenceAt } from '../text/source'
import { isOwned, speaksOf } from './place-owners'
import type { DatedSession } from './sessions'

export type SessionPlace = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  readonly mode: Fact<'on-site' | 'online' | 'hybrid'> | null
}

/** Where a session is: its own sentence or row, else the label near it, else what holds for all. */
export const readSessionPlace = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  places: readonly PlaceMention[],
  modes: readonly ModeMention[],
): SessionPlace => {
  const mode = modeOf(source, session, sessions, modes)
  const place = mode?.value === 'online' ? undefined : placeOf(source, session, sessions, places)
  const found = place?.venue ?? place?.address
  const onSite = found ? inferred('on-site' as const, found.span) : null
  return { venue: place?.venue ?? null, address: place?.address ?? null, mode: mode ?? onSite }
}

const placeOf = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  places: readonly PlaceMention[],
): PlaceMention | undefined => {
  if (session.status === 'cancelled' && sessions.some((other) => other.status !== 'cancelled'))
    return undefined
  const own = places.filter((place) => place.manner !== 'label' && speaksOf(source, session, sessions, place))
  const row = fuller(
    own.find((place) => place.manner === 'row'),
    own,
  )
  const ordinal = places.filter((place) => ordinalOf(source, place) !== null)
  const labels = places.filter((place) => place.manner === 'label')
  const claimed = (place: PlaceMention) => sessions.some((other) => speaksOf(source, other, sessions, place))
  const cues = places.filter(
    (place) => place.manner !== 'label' && !claimed(place) && ordinalOf(source, place) === null,
  )
  const mine = ordinal.find((place) => ordinalOf(source, place) === sessions.indexOf(session) + 1)
  if (mine && sessions.length > 1) return mine
  const near = row ?? richest(own.filter((place) => !ordinal.includes(place) || sessions.length === 1))
  const label = nearestLabel(source, session, sessions, labels)
  const others =
    !saysSamePlace(session) &&
    sessions.some(
      (other) => other !== session && places.some((place) => isOwned(source, other, sessions, place)),
    )
  const same = saysSamePlace(session)
    ? richest(places.filter((place) => claimed(place) && !own.includes(place)))
    : undefined
  const shared = label ?? (others ? undefined : (richest(cues) ?? same))
  if (near && shared && isPartOf(near, shared)) return shared
  return near ?? shared
}

/** "zelfde plek": where the others are. */
const saysSamePlace = (session: DatedSession): boolean =>
  session.mentions.some((mention) =>
    /zelfde (?:plek|plaats|locatie|zaal|adres)/.test(mention.context.paragraph),
  )

/** The label adds the street to what the sentence called "De Moestuin in Utrecht". */
const isPartOf = (near: PlaceMention, shared: PlaceMention): boolean => {
  const whole = `${shared.venue?.value ?? ''} ${shared.address?.value ?? ''}`.toLowerCase()
  const names = [near.venue?.value, near.address?.value].filter((name) => name !== undefined)
  return names.some((name) => whole.includes(name.toLowerCase()))
}

/** The sentence may say more of the same place than the part of it that looks like a row. */
const fuller = (row: PlaceMention | undefined, own: readonly PlaceMention[]): PlaceMention | undefined => {
  if (!row || (row.venue && row.address)) return row
  return own.find((place) => place.venue && place.address && overlaps(spanOf(place), spanOf(row))) ?? row
}

const spanOf = ({ venue, address }: PlaceMention): Span => {
  const spans = [venue, address].flatMap((fact) => fact?.span ?? [])
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

const richest = (places: readonly PlaceMention[]): PlaceMention | undefined =>
  places.find((place) => place.venue && place.address) ??
  places.find((place) => /\d/.test(place.address?.value ?? '')) ??
  places[0]

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']

/** "1e bijeenkomst in Den Haag" is the place of the first one only. */
const ordinalOf = (source: Source, place: PlaceMention): number | null => {
  const sentence = sentenceAt(source, place.token)
  const start = source.tokens[sentence.from]?.start ?? 0
  const at = source.tokens[place.token]?.start ?? start
  const text = source.text.slice(Math.max(start, at - 50), at).toLowerCase()
  const found =
    /(?:(\d)(?:e|ste|de)|(eerste|tweede|derde|vierde|vijfde|zesde)) (?:bijeenkomst|sessie|werksessie|les|avond|dag|workshop|keer|middag|ochtend)(?: (?:is|vindt plaats|zal zijn))?(?: (?:in|te|bij))?(?: (?:de|het))?\s*$/.exec(
      text,
    )
  if (!found) return null
  return found[1] ? Number(found[1]) : ORDINALS.indexOf(found[2] ?? '') + 1
}

/** Under a list of dates one label serves all; under each date its own. */
const nearestLabel = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  labels: readonly PlaceMention[],
): PlaceMention | undefined => {
  if (labels.length <= 1 || sessions.length === 1) return richest(labels)
  const line = source.tokens[session.mentions[0]?.from ?? 0]?.line ?? 0
  return labels.find((label) => label.line >= line) ?? labels[0]
}

const modeOf = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  modes: readonly ModeMention[],
): SessionPlace['mode'] => {
  const lines = session.mentions.map((mention) => source.tokens[mention.from]?.line ?? -1)
  const paragraphs = new Set(lines.map((line) => source.lines[line]?.paragraph ?? -1))
  const found =
    (sessions.length === 1 ? modes.find((mode) => mode.mode === 'hybrid') : undefined) ??
    modes.find((mode) => lines.includes(mode.line)) ??
    modes.find((mode) => paragraphs.has(mode.paragraph)) ??
    (sessions.length === 1 || modes.some((mode) => mode.mode === 'hybrid') ? modes[0] : undefined) ??
    (modes.length > 0 &&
    sessions.every((other) => other.status === session.status) &&
    everywhere(source, sessions, modes)
      ? modes[0]
      : undefined)
  return found ? stated(found.mode, found.span) : null
}

/** "Alle bijeenkomsten zijn online": no other session claims the sentence for itself. */
const everywhere = (
  source: Source,
  sessions: readonly DatedSession[],
  modes: readonly ModeMention[],
): boolean => {
  const dated = new Set(
    sessions.flatMap((session) => session.mentions.map((mention) => source.tokens[mention.from]?.line)),
  )
  return modes.some((mode) => !dated.has(mode.line))
}

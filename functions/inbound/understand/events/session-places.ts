import { type Fact, inferred } from '../evidence'
import type { ModeMention } from '../facts/modes'
import type { PlaceMention } from '../places/place-mentions'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt } from '../text/source'
import { fuller, isFuller, isPartOf, namedFully, richest } from './better-place'
import { isPlacedAnyway, ofGatherings } from './online-or-placed'
import { withoutOtherDays } from './other-days'
import { readPlaceBlocks } from './place-blocks'
import { readPlaceOwners } from './place-owners'
import { type Counted, readCounted, readOutings } from './place-scope'
import { readSessionMode } from './session-mode'
import type { DatedSession } from './sessions'

export type SessionPlace = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  readonly mode: Fact<'on-site' | 'online' | 'hybrid'> | null
}

/** The places of one event, shared out once for all of its sessions. */
type Places = {
  readonly source: Source
  readonly sessions: readonly DatedSession[]
  readonly all: readonly PlaceMention[]
  /** "de eerste vijf keer in Zwolle". */
  readonly counted: readonly (readonly [PlaceMention, NonNullable<Counted>])[]
  /** Beside or below its own date. */
  readonly own: ReadonlyMap<DatedSession, readonly PlaceMention[]>
  /** Of no session in particular; first those in a sentence with a time. */
  readonly free: readonly PlaceMention[]
  readonly labels: readonly PlaceMention[]
  readonly outings: ReadonlySet<DatedSession>
}

/** Where each session is: its own sentence or row, else the label near it, else what holds for all. */
export const readSessionPlaces = (
  source: Source,
  sessions: readonly DatedSession[],
  found: readonly PlaceMention[],
  modes: readonly ModeMention[],
  mentions: readonly RoledMention[],
): ReadonlyMap<DatedSession, SessionPlace> => {
  const here = withoutOtherDays(source, sessions, found, mentions)
  const ruled = sharePlaces(
    source,
    sessions,
    here.filter(({ score }) => score === null),
  )
  const scored = sharePlaces(
    source,
    sessions,
    here.filter(({ score }) => score !== null),
  )
  const known = sessions.some((session, at) => placeOf(ruled, session, at) !== undefined)
  const partly = sessions.some(({ status }) => status !== 'cancelled')
  return new Map(
    sessions.map((session, at) => {
      const said = readSessionMode(source, session, sessions, ofGatherings(source, modes))
      const found =
        session.status === 'cancelled' && partly
          ? undefined
          : (ownPlace(ruled, scored, session) ??
            placeOf(ruled, session, at) ??
            scoredPlace(scored, session, at, known))
      const isOwn = [ruled, scored].some(({ own }) => found && own.get(session)?.includes(found))
      const online = said?.value === 'online'
      const placed = online && found && isPlacedAnyway(source, session, said, found, isOwn)
      const place = online && !placed ? undefined : found
      const mode = placed ? null : said
      const fact = place?.venue ?? place?.address
      const onSite = fact ? inferred('on-site' as const, fact.span) : null
      return [session, { venue: place?.venue ?? null, address: place?.address ?? null, mode: mode ?? onSite }]
    }),
  )
}

/** Where all that rules read stands with other sessions, what the words beside this one's own date speak for. */
const ownPlace = (ruled: Places, scored: Places, session: DatedSession): PlaceMention | undefined => {
  const isElsewhere =
    ruled.sessions.length > 1 &&
    ruled.all.every(({ manner }) => manner === 'inline' || manner === 'cue') &&
    ruled.counted.length === 0 &&
    ruled.own.get(session) === undefined
  return isElsewhere ? scored.own.get(session)?.[0] : undefined
}

/** From this score on "alle avonden zijn in …" holds beside places that rules read. */
const ALL_SCORE_MIN = 11

/** The place that the words around it speak for; where others are `known`, only its own or what is said of all. */
const scoredPlace = (
  places: Places,
  session: DatedSession,
  at: number,
  known: boolean,
): PlaceMention | undefined => {
  if (!known) return placeOf(places, session, at)
  const ofAll = ({ manner, score }: PlaceMention): boolean =>
    manner === 'all' && (score ?? 0) >= ALL_SCORE_MIN
  return places.own.get(session)?.[0] ?? places.free.find(ofAll)
}

const sharePlaces = (
  source: Source,
  sessions: readonly DatedSession[],
  all: readonly PlaceMention[],
): Places => {
  const counted = all.flatMap((place) => {
    const applies = sessions.length > 1 ? readCounted(source, place) : null
    return applies ? [[place, applies] as const] : []
  })
  const numbered = new Set(counted.map(([place]) => place))
  const outings = readOutings(source, sessions)
  const blocks = readPlaceBlocks(source, sessions, all)
  const own = new Map<DatedSession, PlaceMention[]>()
  const claimed = new Set<PlaceMention>(blocks.keys())
  for (const [place, owners] of readPlaceOwners(source, sessions, blocks, all))
    for (const session of numbered.has(place) ? [] : owners) {
      if (outings.has(session) && !blocks.has(place) && !isInSentence(source, session, place)) continue
      const mine = own.get(session)
      if (mine) mine.push(place)
      else own.set(session, [place])
      claimed.add(place)
    }
  const free = all
    .filter((place) => !numbered.has(place) && !claimed.has(place))
    .sort((a, b) => rank(a) - rank(b))
  const labels = free.filter((place) => place.manner === 'label')
  return { source, sessions, all, counted, own, free, labels, outings }
}

const isInSentence = (source: Source, session: DatedSession, place: PlaceMention): boolean => {
  const { from, to } = sentenceAt(source, place.token)
  return session.mentions.some((mention) => mention.from >= from && mention.from < to)
}

const placeOf = (places: Places, session: DatedSession, at: number): PlaceMention | undefined => {
  const mine = places.counted.find(([, applies]) => applies(at, places.sessions.length))
  if (mine) return mine[0]
  const own = places.own.get(session) ?? []
  const row = fuller(
    own.find((place) => place.manner === 'row'),
    own,
  )
  const near = row ?? richest(own)
  const shared = sharedPlace(places, session, own)
  const alone = places.sessions.length === 1
  if (near && shared && (isPartOf(near, shared) || (alone && isFuller(near, shared)))) return shared
  return near ? (namedFully(near, places.all) ?? near) : shared
}

/** What holds for every session that has no place of its own. */
const sharedPlace = (
  places: Places,
  session: DatedSession,
  own: readonly PlaceMention[],
): PlaceMention | undefined => {
  const { all, free, labels, outings } = places
  if (saysSamePlace(session)) {
    const same = richest(free) ?? richest(all.filter((place) => !own.includes(place)))
    if (same) return same
  }
  if (outings.has(session)) return undefined
  const label = nearestLabel(places, session)
  if (label || labels.length > 0) return label
  const everywhere = richest(free.filter((place) => place.manner === 'all'))
  if (everywhere) return everywhere
  const others = places.own.size - Number(places.own.has(session))
  return others > 0 ? undefined : richest(free)
}

const rank = ({ manner }: PlaceMention): number => (manner === 'cue' ? 1 : 0)

/** "zelfde plek": where the others are. */
const saysSamePlace = (session: DatedSession): boolean =>
  session.mentions.some((mention) =>
    /zelfde (?:plek|plaats|locatie|zaal|adres)/.test(mention.context.paragraph),
  )

/** Under a list of dates one label serves all; under each date its own. */
const nearestLabel = (
  { source, sessions, labels }: Places,
  session: DatedSession,
): PlaceMention | undefined => {
  if (labels.length <= 1 || sessions.length === 1) return richest(labels)
  const line = source.tokens[session.mentions[0]?.from ?? 0]?.line ?? 0
  return labels.find((label) => label.line >= line) ?? labels[0]
}

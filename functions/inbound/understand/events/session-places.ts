import { type Fact, inferred } from '../evidence'
import type { ModeMention } from '../facts/modes'
import { AFTERWARDS, LATER_HALF } from '../places/cue-phrases'
import type { Place } from '../places/place'
import type { Option } from '../places/place-chart'
import { samePlaces } from '../places/same-place'
import { weigher, weightOf } from '../places/score'
import { VENUE_NOUN } from '../words/place-words'
import { fuller } from './better-place'
import { readPairsWithExceptions } from './excepted-places'
import { isPlacedAnyway, isWatchedBeside, ofGatherings } from './online-or-placed'
import { PAIR_FEATURES, type Pair } from './pair-features'
import { readEachDay } from './place-each-day'
import type { Placed } from './place-heads'
import { readOneDay } from './place-of-one-day'
import { readOverNext } from './place-over-next'
import { elect, readWholeText } from './place-votes'
import { readSessionMode } from './session-mode'
import type { DatedSession } from './sessions'

export type SessionPlace = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  readonly mode: Fact<'on-site' | 'online' | 'hybrid'> | null
}

/**
 * Where each session is: the place that counts most for it, by what is said of it, how it stands to the session and
 * what the text as a whole says; or nowhere, when to say nothing counts more. Nothing is given to a session that is called off while
 * others go on.
 */
export const readSessionPlaces = (
  placed: Placed,
  options: readonly Option[],
  modes: readonly ModeMention[],
): ReadonlyMap<DatedSession, SessionPlace> => {
  const { source, sessions } = placed
  const partly = sessions.some(({ status }) => status !== 'cancelled')
  const gatherings = ofGatherings(source, modes)
  const choose = options.length > 0 ? chooser(placed, options) : () => null
  return new Map(
    sessions.map((session, at) => {
      const said = readSessionMode(source, session, sessions, gatherings)
      const found = session.status === 'cancelled' && partly ? null : choose(at)
      const online = said?.value === 'online'
      const anyway =
        online && found !== null && isPlacedAnyway(source, session, said, found.option.seen, found.isOwn)
      const beside = online && found !== null && isWatchedBeside(source, said, found.option.seen, found.isOwn)
      if (beside)
        return [session, whereIn(fuller(found.option, options).seen.place, { ...said, value: 'hybrid' })]
      const place = online && !anyway ? null : found && fuller(found.option, options).seen.place
      return [session, whereIn(place, anyway ? null : said)]
    }),
  )
}

const whereIn = (place: Place | null, mode: SessionPlace['mode']): SessionPlace => {
  const fact = place?.venue ?? place?.address
  const onSite = fact ? inferred('on-site' as const, fact.span) : null
  return { venue: place?.venue ?? null, address: place?.address ?? null, mode: mode ?? onSite }
}

type Choice = { readonly option: Option; readonly isOwn: boolean }

/** What is too bad by itself that no session could make it good. */
const HOPELESS = -6.5
/** What nothing makes good. */
const BARRED = -50

/** Each option is weighed for each session by itself, and then again in the light of the whole text. */
const chooser = (placed: Placed, all: readonly Option[]): ((at: number) => Choice | null) => {
  const { sessions } = placed
  const options = all.filter(({ score }) => score > HOPELESS)
  const { pairs, isBarred } = readPairsWithExceptions(placed, all)
  const isOfOther = [readEachDay(placed, options), readOneDay(placed, options), readOverNext(placed)]
  const isForAll = options.some(({ seen }) => seen.said.everyTime)
  const read = sessions.map((session, at) => options.map(pairs(session, at)))
  const votes = {
    nowhere: sessions.map((session) => weightOf(noneFeatures(session, sessions))),
    scores: read.map((row, at) => {
      const housed = row.some(isHouse)
      return row.map((pair) => {
        const session = sessions[at]
        const barred =
          session !== undefined &&
          (isBarred(session, pair.option) || isOfOther.some((is) => is(session, pair.option)))
        const out =
          barred ||
          (housed && isRegion(pair)) ||
          (isForAll && isAfterwards(pair.option)) ||
          isLater(pair.option, options)
        return pair.option.score + weighPair(pair) + (out ? BARRED : 0)
      })
    }),
    own: options.map(({ score }) => score),
    same: samePlaces(options.map(({ seen }) => seen.place)),
  }
  const whole = readWholeText(votes)
  return (at) => {
    const nowhere = (votes.nowhere[at] ?? 0) + weightOf(whole.nowhere(at))
    const ofPlace = new Map<number, number>()
    const scores = (votes.scores[at] ?? []).map((score, i) => {
      const place = votes.same[i] ?? i
      const more = ofPlace.get(place) ?? weightOf(whole.of(at, place))
      ofPlace.set(place, more)
      return score + more
    })
    const chosen = elect(nowhere, scores, votes.same)
    const option = options[chosen]
    const { position } = read[at]?.[chosen] ?? {}
    return option ? { option, isOwn: position === 'own' || position === 'block' } : null
  }
}

/** "Na afloop praten we na in De Schuur", where all evenings are in De Kei. */
const isAfterwards = ({ seen: { said, before } }: Option): boolean =>
  said.later && !said.everyTime && AFTERWARDS.test(before)

/** "'s Ochtends zijn we in De Kei, 's middags in De Schuur": the day begins in the first. */
const isLater = ({ seen }: Option, options: readonly Option[]): boolean =>
  LATER_HALF.test(seen.before) &&
  options.some(
    ({ seen: other, score }) => other.sentence === seen.sentence && other.token < seen.token && score > 0,
  )

/** A place with its address in the block below its date. */
const isHouse = ({ position, option }: Pair): boolean =>
  position === 'block' &&
  option.seen.place.venue !== null &&
  /\d/.test(option.seen.place.address?.value ?? '')

/** "20 februari (Voorne-Putten)" over the hall and its street: the region that is asked there. */
const isRegion = ({ position, bracketed, option: { seen } }: Pair): boolean =>
  position === 'own' &&
  bracketed &&
  seen.place.address === null &&
  !VENUE_NOUN.test(seen.place.venue?.value.toLowerCase() ?? '')

const weighPair = weigher(PAIR_FEATURES)
const MANY_SESSIONS = 4

/** What is true of saying nothing of where a session is. */
export const noneFeatures = ({ status }: DatedSession, sessions: readonly DatedSession[]): string[] => [
  'no place',
  ...(sessions.length > 1 ? ['no place, several sessions'] : []),
  ...(sessions.length > MANY_SESSIONS ? ['no place, many sessions'] : []),
  ...(status === 'cancelled' ? ['no place, called off'] : []),
]

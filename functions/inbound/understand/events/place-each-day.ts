import type { Option } from '../places/place-chart'
import type { RoledMention } from '../roles/date-roles'
import { sentenceAt } from '../text/source'
import type { Placed } from './place-heads'
import type { DatedSession } from './sessions'

const BEHIND_TOKENS_MAX = 10

type Owned = ReadonlyMap<Option, RoledMention>

/**
 * "Op 6 maart in De Kei, op 13 maart in De Schuur", or "in De Kei op 6 maart, in De Schuur op 13 maart": a day that has
 * a place right beside it in such a sentence is not where the others are.
 */
export const readEachDay = (
  placed: Placed,
  options: readonly Option[],
): ((session: DatedSession, option: Option) => boolean) => {
  if (placed.sessions.length < 2) return () => false
  const owned = readOwned(placed, options)
  const housed = new Set(owned.values())
  return (session, option) => {
    const owner = owned.get(option)
    if (!owner || session.mentions.includes(owner)) return false
    return session.mentions.some(
      (mention) => housed.has(mention) && isSameSentence(placed, mention.from, owner.from),
    )
  }
}

const isSameSentence = ({ source }: Placed, one: number, other: number): boolean =>
  sentenceAt(source, one).index === sentenceAt(source, other).index

const readOwned = (placed: Placed, options: readonly Option[]): Owned => {
  const bySentence = new Map<number, RoledMention[]>()
  for (const mention of new Set(placed.sessions.flatMap(({ mentions }) => mentions))) {
    const { index } = sentenceAt(placed.source, mention.from)
    bySentence.set(index, [...(bySentence.get(index) ?? []), mention])
  }
  const owned = new Map<Option, RoledMention>()
  for (const [sentence, unsorted] of bySentence) {
    const mentions = unsorted.sort((one, other) => one.from - other.from)
    if (mentions.length < 2 || mentions.some(({ days }) => days.length > 1)) continue
    const inside = options.filter(({ seen }) => seen.sentence === sentence && seen.forms.has('phrase'))
    for (const [option, mention] of ownersIn(inside, mentions)) owned.set(option, mention)
  }
  return owned
}

/** Each place belongs to the day before it, or to the day behind it where the sentence begins with a place. */
const ownersIn = (
  options: readonly Option[],
  mentions: readonly RoledMention[],
): (readonly [Option, RoledMention])[] => {
  const tokens = options.map(({ seen }) => seen.token)
  const placeFirst =
    Math.min(...tokens) < (mentions[0]?.from ?? 0) && Math.max(...tokens) < (mentions.at(-1)?.from ?? 0)
  return options.flatMap((option) => {
    const at = option.seen.token
    const beside = placeFirst
      ? mentions.find(({ from }) => from > at && from - at <= BEHIND_TOKENS_MAX)
      : mentions.findLast(({ to }) => to <= at && at - to <= BEHIND_TOKENS_MAX)
    return beside ? [[option, beside] as const] : []
  })
}

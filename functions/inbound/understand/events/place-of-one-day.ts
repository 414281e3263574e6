import { compact } from '../../compact'
import type { Option } from '../places/place-chart'
import type { RoledMention } from '../roles/date-roles'
import { sentenceAt } from '../text/source'
import type { Placed } from './place-heads'
import type { DatedSession } from './sessions'

/** "De les van 25 maart", "alleen op 25 maart": of all of them, this one. */
const THIS_ONE = compact(
  /(?:^|[^a-zß-ɏ])(?:(?:de|het|die|onze|ons) (?:[a-zß-ɏ]+e )?[a-zß-ɏ-]{3,} (?:van|op)|(?:alleen|enkel|slechts) (?:op|de [a-zß-ɏ]+ van)) (?:[a-zß-ɏ]+dag(?:avond|middag|ochtend)? )?$/,
)

/**
 * "We zijn bijeen op 11 en 18 maart. Op 25 maart gaan we naar De Kei": what is told of a later day says nothing of the
 * days that were told before it; and what is told of "de les van 25 maart" says nothing of any other.
 */
export const readOneDay = (
  { source, sessions }: Placed,
  options: readonly Option[],
): ((session: DatedSession, option: Option) => boolean) => {
  if (sessions.length < 2) return () => false
  const told = new Map<number, { readonly session: DatedSession; readonly mention: RoledMention }[]>()
  for (const session of sessions)
    for (const mention of session.mentions) {
      const { index } = sentenceAt(source, mention.from)
      told.set(index, [...(told.get(index) ?? []), { session, mention }])
    }
  const phrases = options.filter(({ seen }) => seen.ofDay && seen.forms.has('phrase') && !seen.said.everyTime)
  return (session, { seen }) => {
    if (!phrases.some((phrase) => isWithin(seen, phrase.seen))) return false
    const own = told.get(seen.sentence) ?? []
    if (own.length === 0 || own.some((one) => one.session === session)) return false
    const from = source.sentences[seen.sentence]?.from ?? 0
    const before = session.mentions.some((mention) => mention.from < from)
    return (
      own.every(({ mention }) => THIS_ONE.test(mention.context.left)) ||
      (before && own.every((one) => isLater(one.session, session)))
    )
  }
}

const isLater = ({ iso }: DatedSession, { iso: other }: DatedSession): boolean =>
  iso !== null && other !== null && iso > other

/** The street of a hall may be found by itself too. */
const isWithin = ({ place: { span } }: Option['seen'], { place }: Option['seen']): boolean =>
  span.start >= place.span.start && span.end <= place.span.end

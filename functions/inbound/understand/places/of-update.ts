import type { AnnouncementKind } from '../../../domain/understanding'
import { compact } from '../../compact'
import { areDifferent } from '../events/other-gathering'
import type { Span } from '../evidence'
import { partOf, type Source, spanOf, words } from '../text/source'
import { findEventNoun } from '../words/event-words'
import type { DatedText } from './place'
import type { Option } from './place-chart'

const BEFORE_CHARACTERS = 80
/** "Saskia Bruinsma van de imkerij in Bunnik": where somebody comes from. */
const OF_PERSON = compact(
  /\p{Lu}\p{L}+ (?:van|uit|bij|namens) (?:(?:de|het|een|onze) )?(?:[\p{L}-]+ ){0,2}(?:(?:in|uit|te) )?$/u,
)
/** "Isolatie blijft 25." is no street. */
const SENTENCE = /\b(?:blijft|blijven|wordt|worden|vervalt|gaat)\b/

/** "Er is meer ruimte dan in de Raadszaal", "na de vakantie zien we u graag terug op ons sportpark". */
const COMPARED = compact(/\b(?:dan|terug) (?:in|op|bij|naar) (?:(?:de|het|ons|onze|een) )?(?:\p{L}+ )?$/u)
const AFTER_CHARACTERS = 90
/** "van de Blauwe Zaal moesten we uitwijken naar de kantine": where it was to be. */
const FROM = /\b(?:van|uit|vanuit) (?:(?:de|het|ons|onze) )?$/
const GIVEN_UP = compact(
  /^[^.;!?]{0,60}\b(?:uitwijken|uit te wijken|wijken (?:we|wij)|uitgeweken|verplaatst|verhui\p{L}+|verplaatsen|verkast)\b[^.;!?]{0,24}\bnaar\b/u,
)

/** A place only compared with, or left for another. */
const isGivenUp = (source: Source, { start, end }: Span): boolean => {
  const before = partOf(source, Math.max(0, start - BEFORE_CHARACTERS), start)
  return (
    COMPARED.test(before) || (FROM.test(before) && GIVEN_UP.test(partOf(source, end, end + AFTER_CHARACTERS)))
  )
}

/** The places of news about a gathering: none of the speaker's, and none that is told of another gathering. */
export const placesOfUpdate = (
  source: Source,
  kind: AnnouncementKind,
  options: Option[],
  dated: DatedText,
): Option[] => {
  const standing = options.filter(({ seen }) => !isGivenUp(source, seen.place.span))
  if (!/^(?:session-update|rectification|date-move|cancellation|fallback-decision)$/.test(kind))
    return standing
  const named = [...dated.days].flatMap((sentence) => nounOf(source, sentence) ?? [])
  return standing.filter(({ seen }) => {
    const { start } = seen.place.span
    const before = partOf(source, Math.max(0, start - BEFORE_CHARACTERS), start)
    if (OF_PERSON.test(before) || SENTENCE.test(seen.text)) return false
    const own = dated.days.has(seen.sentence) ? undefined : nounOf(source, seen.sentence)
    if (own !== undefined && seen.text.toLowerCase().includes(own)) return true
    return (
      named.length === 0 ||
      !named.every((noun) => areDifferent(own, noun) && !own?.includes(noun) && !noun.includes(own ?? noun))
    )
  })
}

const nounOf = (source: Source, index: number): string | undefined => {
  const sentence = source.sentences[index]
  const text = sentence && words(source, spanOf(source, sentence.from, sentence.to))
  return findEventNoun(text ?? '')?.word.toLowerCase()
}

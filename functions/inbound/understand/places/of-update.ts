import type { AnnouncementKind } from '../../../domain/understanding'
import { compact } from '../../compact'
import { areDifferent } from '../events/other-gathering'
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

/** The places of news about a gathering: none of the speaker's, and none that is told of another gathering. */
export const placesOfUpdate = (
  source: Source,
  kind: AnnouncementKind,
  options: Option[],
  dated: DatedText,
): Option[] => {
  if (!/^(?:session-update|rectification|date-move|cancellation|fallback-decision)$/.test(kind))
    return options
  const named = [...dated.days].flatMap((sentence) => nounOf(source, sentence) ?? [])
  return options.filter(({ seen }) => {
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

import { compact } from '../../compact'
import type { Source } from '../text/source'
import { firstToken } from './sessions'
import type { EventPart } from './split'

const HEADING_CHARACTERS_MAX = 50
const PAST = compact(
  /^(?:wat (?:al )?(?:voorbij|geweest|achter de rug) is|(?:onze |de |al )?(?:voorbije|afgelopen|vorige|eerdere|gehouden) (?:[a-zß-ɏ]*activiteiten|[a-zß-ɏ]*bijeenkomsten|lezingen|voordrachten|evenementen|edities|avonden|uitstappen|excursies|concerten)|(?:dit|deze) (?:is|zijn|was|waren) (?:al )?geweest)\s*[.:…!]*$/i,
)

/** "Wat voorbij is" over what was held before: what stands below it is said of no event to come. */
export const withoutPastSection = (source: Source, parts: readonly EventPart[]): EventPart[] =>
  parts.map((part) => {
    const last = Math.max(...part.sessions.map((session) => source.tokens[firstToken(session)]?.start ?? 0))
    const heading = source.lines.find(
      ({ start, text }) =>
        start > last && start < part.within.end && text.length <= HEADING_CHARACTERS_MAX && PAST.test(text),
    )
    return heading && part.sessions.length > 0
      ? { ...part, within: { ...part.within, end: heading.start } }
      : part
  })

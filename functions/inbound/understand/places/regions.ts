import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Source } from '../text/source'
import type { DatedText } from './place'

const LINE_CHARACTERS_MAX = 200
const REGION = compact(
  /(?:^|[|,]\s?|\s[–—-]\s|\b[Ii]n (?:de )?)((?:[Rr]egio|[Oo]mgeving) \p{Lu}[\p{L}'’-]+(?:[- ]\p{Lu}[\p{L}'’-]+)?)(?=\s*(?:$|[|,.;!]|\s[–—-]\s))/u,
)

/** "20 mei – middag en avond – regio Utrecht": all that is known yet of the place, in the line of a date. */
export const findRegions = (source: Source, dated: DatedText): Span[] =>
  [...dated.lines].flatMap((index) => {
    const line = source.lines[index]
    const found = REGION.exec(line?.text.slice(0, LINE_CHARACTERS_MAX) ?? '')
    const name = found?.[1]
    if (!line || !found || name === undefined) return []
    const start = line.start + found.index + found[0].length - name.length
    return [{ start, end: start + name.length }]
  })

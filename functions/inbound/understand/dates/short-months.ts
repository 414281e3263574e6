import { opensLine, type Token } from '../text/tokens'

/** "3 okt., 7 nov. en 5 dec.": the stop of a short month, where the list goes on behind it. */
export const afterStop = (tokens: readonly Token[], at: number): number => {
  const [month, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const short = month !== undefined && SHORT_MONTH.test(month.lower)
  if (!short || stop?.text !== '.' || stop.gap !== 'none' || !next || opensLine(next)) return at
  return GOES_ON.test(next.lower) ? at + 1 : at
}

const SHORT_MONTH = /^(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)$/
const GOES_ON = /^(?:[,;&+/–-]|en|of|t|tem|tm|tot|naar)$/

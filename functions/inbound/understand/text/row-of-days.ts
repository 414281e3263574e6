const ROW_CHARACTERS_MAX = 160
const MONTHS =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)'
const DAYS = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)'
const NAMES = new RegExp(`(?<![a-zß-ɏ])(?:${MONTHS}|${DAYS}|ronde|nr)(?![a-zß-ɏ])`, 'gi')
const DAY = new RegExp(
  `(?<![\\d./-])\\d{1,2} ${MONTHS}(?![a-zß-ɏ])|(?<![\\d./-])\\d{1,2}[/-]\\d{1,2}(?![\\d./:-])`,
  'gi',
)
const LETTERS = /[a-zß-ɏ]/i

/** "1 7 oktober 1 9 oktober", "7/10 8/10": two days or more and nothing else, as in the row of a table. */
export const isRowOfDays = (text: string): boolean =>
  text.length <= ROW_CHARACTERS_MAX &&
  (text.match(DAY)?.length ?? 0) >= 2 &&
  !LETTERS.test(text.replace(NAMES, ''))

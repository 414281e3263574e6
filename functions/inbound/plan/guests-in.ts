import { compact } from '../compact'

const NUMBERS: Record<string, number> = { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5 }
const COUNT = '(?:(?:maximaal|hoogstens|gerust|graag|ook) )*(?<count>een|één|twee|drie|vier|vijf|[1-5])?'
const GUEST =
  "(?:introduc[ée]s?|introducee|gast(?:en)?|collega['’]?s?|bekenden?|vriend(?:en|in)?|kennis(?:sen)?|buur(?:man|vrouw)?|belangstellenden?)"
const BRING = '(?:meenemen|meebrengen|mee te nemen|mee te brengen|uitnodigen)'

const WAYS = [
  // "U mag één introducé meenemen", "je kunt gerust een collega meenemen".
  `\\b(?:mag|mogen|kunt|kun|kan|kunnen)\\b[^.;:?!§]{0,30}?(?<![a-zé])${COUNT} ${GUEST} ${BRING}\\b`,
  // "Neem gerust een collega mee", "breng een gast mee".
  `\\b(?:neem|breng|brengt|neemt)\\b(?: u| je)? ${COUNT} ${GUEST} mee\\b`,
  // "Per lid mag één introducé mee", "één introducé per lid".
  `\\bper (?:lid|persoon|aanmelding|deelnemer)\\b[^.;:?!]{0,24}?(?<![a-zé])${COUNT} ${GUEST}(?: mee)?\\b`,
  `(?<![a-zé])${COUNT} ${GUEST} per (?:lid|persoon|aanmelding|deelnemer)\\b`,
].map((pattern) => compact(new RegExp(pattern)))
/** No number is named: one is proposed. */
const WELCOME =
  /\bintroduc[ée]s? (?:is|zijn) (?:(?:ook|van harte|uiteraard|natuurlijk|zeer) )*(?:welkom|toegestaan)/
const NOT = /\b(?:geen|niet|zonder|tenzij)\b/

/** How many people a member may bring along, as a sentence says it; null where it names no number. */
export const guestsIn = (sentence: string): number | null => {
  const said = sentence.toLowerCase()
  if (NOT.test(said)) return null
  if (WELCOME.test(said)) return 1
  const found = WAYS.map((pattern) => pattern.exec(said)).find((one) => one !== null)
  const count = found?.groups?.['count']
  return count === undefined ? null : (NUMBERS[count] ?? Number(count))
}

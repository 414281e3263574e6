import { compact } from '../../compact'
import { opensNextClause } from '../dates/joined-clauses'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import { withoutReasons } from './reasons'
import { withoutUnsaidOff } from './unsaid-off'

/** "De lezing die op 3 mei gepland stond, schrappen we": off, with no new day in the sentence. */
export const isScrapped = (context: Context): boolean =>
  !/\d|\bnaar\b/.test(context.after) && isCancelled(`… ${context.after}`)

/** "is uitgesteld tot het voorjaar": off for now, with no new day in the sentence. */
export const isPutOff = (context: Context): boolean =>
  /uitgesteld|uit te stellen|verdaagd/.test(withoutUnsaidOff(context.sentence)) &&
  !/\d/.test(`${context.before} ${context.after}`.replace(/\b(?:19|20)\d\d\b/g, ''))

/** "Alles vervalt. Het gaat om de lezing van 2 april …" */
export const isListedAsOff = (context: Context): boolean =>
  /^(?:het gaat(?: hierbij)? om|(?:dit|dat) (?:betreft|geldt voor))\b/.test(context.sentence) &&
  isCancelled(context.paragraph)

/** "… vervalt, maar …", "… laten we vervallen en organiseren de volgende excursie op …". */
const NEW_CLAUSE = compact(
  /\bmaar\b|;|, (?:we|wij|ik) (?:zien|zie|verwelkomen|ontmoeten|begroeten|ontvangen|treffen|kiezen|prikken|wijken|schuiven|verhuizen)\b|, wel (?:is|zijn|houden|organiseren|komt|gaan|gaat|volgt|blijft)\b|\ben (?:organise(?:ert|ren)|houdt|houden|plant|plannen|kiest|kiezen|komt|komen|nodigt|nodigen|hoopt|hopen|wil|willen|gaa(?:t|n) (?:wel|gewoon))\b/,
)

/** "…, de laatste gaat niet door": said of one day of the list. */
const OTHER_CLAUSE = compact(
  /\bmaar\b|;|\bgaa(?:t|n) (?:gewoon|wel)|, (?=de (?:eerste|laatste|\d{1,2}(?:e|ste)) (?:gaat|vervalt|wordt|valt|slaan|komt)\b)/,
)

/** A cancellation speaks of the dates of its own clause: "12 maart vervalt, maar 19 maart gaat door". */
export const clauseAround = (context: Context): string => {
  const before =
    context.left
      .replace(/^\s*\([^()]{2,60}\)/, '')
      .split(NEW_CLAUSE)
      .at(-1) ?? ''
  const own = opensNextClause(context.before, context.after) ? '' : context.after
  const after = own.split(OTHER_CLAUSE)[0] ?? ''
  // The date itself stands as one word between them, for patterns that count words.
  return withoutReasons(`${before.trim()} … ${after.trim()}`)
}

/** "De lezing van 13 maart gaat gewoon door, ook al …", "De lezing gaat op 13 maart door, de excursie …". */
export const goesOnThen = ({ left, right }: Context): boolean =>
  /^[^.;,]{0,60}\bga(?:at|an) (?:gewoon |wel |toch |zeker )*door\b(?! (?:tot|naar))/.test(right) ||
  (/\bga(?:at|an)(?: op)?\s*$/.test(left) && /^(?:[^.;,]|\.\d){0,40}(?<!niet )\bdoor,/.test(right))

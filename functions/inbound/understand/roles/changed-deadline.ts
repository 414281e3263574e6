import { compact } from '../../compact'
import type { Context } from './context'

const OF_LIST = '(?:aanmeld|inschrijf|inschrijvings|opgave|registratie|reserverings)'
/** Until when one may put oneself down, and the list itself; a source for patterns in small letters. */
export const LIST_END = `(?:(?:uiterste|uiterlijke|laatste) (?:${OF_LIST}[a-zß-ɏ]*|dag om [^.;\\d]{3,24})|${OF_LIST}[a-zß-ɏ]*(?:datum|termijn|dag|periode|deadline|mogelijkheid)|deadline|sluitingsdatum|(?:aanmelding|inschrijving|opgave|registratie)(?:stermijn)?)`
const CHANGES =
  '(?:verlengd|vervroegd|verplaatst|verzet|verschoven|opgeschoven|uitgesteld|verruimd|aangepast|gewijzigd|bijgesteld|verlengen|vervroegen|verplaatsen|verzetten|verschuiven|verruimen|schuift|schuiven|verschuift|verandert|wordt)'
/** "De aanmelddatum voor het webinar is vervroegd naar", "we verlengen de inschrijftermijn tot en met". */
const NEW_LEFT = compact(
  new RegExp(
    `\\b${LIST_END}\\b[^;]{0,90}\\b${CHANGES}\\b[^;,\\d]{0,24}(?:naar|tot|tot en met|t/m|op)(?: de)?\\s*$|\\b${CHANGES} (?:[a-zß-ɏ]+ ){0,4}${LIST_END}\\b[^;]{0,60}\\b(?:naar|tot|tot en met|t/m)\\s*$|\\b${CHANGES} van (?:[a-zß-ɏ]+dag )?\\d{1,2}[ /][a-zß-ɏ\\d]+ (?:naar|tot|tot en met|t/m)\\s*$|\\b${LIST_END}\\b[^;,]{0,60}\\b(?:wordt|is nu|is)\\s*$`,
  ),
)
const ABOUT_LIST = compact(
  new RegExp(
    `\\b(?:${LIST_END}|aanmelden|inschrijven|opgeven|registreren|reserveren|aan te melden|in te schrijven|op te geven)\\b`,
  ),
)
const UNTIL = '(?:t/m|tot|tot en met|uiterlijk|vóór|voor|naar)'
const A_DAY = '(?:[a-zß-ɏ]+dag )?(?:de )?\\d{1,2}(?:e|ste|de)?(?:[ /-][a-zß-ɏ\\d]+)?(?: \\d{4})?'
/** "t/m 6 juni opgeven (was …", "tot 6 juni, in plaats van …", "tot 6 juni en niet tot …". */
const OLD_BEFORE = compact(
  new RegExp(
    `\\b${UNTIL} ${A_DAY}[^\\d.;]{0,50}(?:\\((?:was|eerst|eerder)|\\b(?:dat )?was(?: eerst| eerder)?|\\b(?:in plaats van|i\\.p\\.v\\.|ipv|en niet|niet|eerder|eerst))(?: (?:op|${UNTIL}))?(?: de)?\\s*$`,
  ),
)
/** "niet t/m 30 mei, maar t/m …", "verlengd van 30 mei naar …". */
const OLD_LEFT = compact(
  new RegExp(
    `\\bniet(?: meer| langer)?(?: (?:op|${UNTIL}))?\\s*$|\\b${CHANGES} van\\s*$|\\bwas(?: eerst)?\\s*$`,
  ),
)
const NEW_AFTER = compact(
  new RegExp(
    `^[^.;\\d]{0,30},? ?\\bmaar (?:al |nog |nu )?(?:op|${UNTIL})\\b|^ (?:naar|tot|t/m)\\b|^,? maar (?:die |deze )?(?:is|wordt)\\b`,
  ),
)

/** "De inschrijftermijn voor de excursie van": the day of the gathering itself. */
const OWN_LEFT = compact(
  new RegExp(
    `\\b${LIST_END}\\b(?: voor [a-zß-ɏ]+)? (?:voor|van|bij) (?:de|het|onze|ons|deze|dit) [^.;\\d]{2,60}(?:van|op|\\()(?: [a-zß-ɏ]+dag)?\\s*$`,
  ),
)
/** "Aanmelden voor de excursie van 12 oktober kan tot 5 oktober in plaats van 30 september". */
const JOINED_LEFT = compact(
  /\b(?:aanmelden|inschrijven|opgeven|u|je|jullie|zich) (?:[a-zß-ɏ]+ ){0,3}voor (?:de|het|onze|ons|deze|dit) [^.;\d]{2,60}(?:van|op|\()(?: [a-zß-ɏ]+dag)?\s*$/,
)
const UNTIL_INSTEAD = compact(
  new RegExp(`^[^;\\d]{0,60}\\b${UNTIL} ${A_DAY}[^;\\d]{0,40}(?:in plaats van|i\\.p\\.v\\.|\\bipv|\\(was)`),
)
const CHANGED = compact(
  new RegExp(`\\b(?:${CHANGES}|(?:is|zijn) (?:[a-zß-ɏ]+ ){0,2}(?:gesloten|geopend))\\b`),
)

/** What a change of the deadline makes of a day: the new one, the one that holds no more, or neither. */
export const readChangedDeadline = (context: Context): 'deadline' | 'mention' | 'session' | null => {
  const { before, left, after, sentence } = context
  if (!ABOUT_LIST.test(sentence)) return null
  if (OWN_LEFT.test(before) && CHANGED.test(sentence)) return 'session'
  if (JOINED_LEFT.test(before) && UNTIL_INSTEAD.test(after)) return 'session'
  if (OLD_BEFORE.test(before)) return 'mention'
  if (OLD_LEFT.test(left) && NEW_AFTER.test(after) && ABOUT_LIST.test(before)) return 'mention'
  return NEW_LEFT.test(before) ? 'deadline' : null
}

const UNTIL_NOT = compact(
  /\b(?:aanmelden|inschrijven|opgeven|aanmelding|inschrijving|opgave|reserveren)\b[^.;]{0,80}\b(?:t\/m|tot|uiterlijk|voor|vóór)\b[^.;]{0,40}\d[^.;]{0,24}\bniet (?:op |tot |t\/m |tot en met |voor )?(?:[a-zß-ɏ]+dag )?$/,
)

/** "Opgeven kan t/m 6 juni en niet 6 juli": neither a day to come nor one that is off. */
export const isWrongDeadline = ({ before }: Context): boolean => UNTIL_NOT.test(before)

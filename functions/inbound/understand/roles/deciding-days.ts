import { compact } from '../../compact'
import type { Context } from './context'

const NEW_DAY =
  '\\b(?:nieuwe|andere|eventuele|vervangende) (?:nieuwe |definitieve )?(?:dat(?:um|a)|dag|moment)\\b'
/** What is done to a day that is not there yet. */
const SETS =
  '(?:beslis(?:t|sen)|besluit(?:en)?|bespre(?:ekt|ken)|(?:be)?kijk(?:t|en)|overleg(?:t|gen)|kie(?:st|zen)|prik(?:t|ken)|bepa(?:alt|len)|leg(?:t|gen)|stel(?:t|len)|zoek(?:t|en)|wordt|worden|zal|zullen|ma(?:akt|ken)|hoor(?:t|en)?|verne(?:emt|men)|lezen|leest|meld(?:t|en)|de(?:elt|len)|laat|laten|hakt|hakken)'
const MEETS = '(?:vergader(?:t|en)|kom(?:t|en)|zit(?:ten)?)'
const WEEKDAY = '(?:[a-zß-ɏ]+dag )?'
const ON = `(?:op|rond|omstreeks|tegen|uiterlijk(?: op)?)\\s*${WEEKDAY}$`
const MEETING =
  '(?:[a-zß-ɏ]*vergadering|[a-zß-ɏ]*overleg|alv|av|raad van bestuur|[a-zß-ɏ]*bestuur|kerkenraad|[a-zß-ɏ]*commissie)'

/** "Op 3 mei …" at the head, "tijdens de vergadering van 3 mei …", "het bestuur beslist op 3 mei …". */
const LEFT = compact(
  new RegExp(
    `^(?:(?:maar|en|pas|eerst) )*${ON}|\\b(?:op|tijdens|in|na) (?:de|het|onze|ons|een|zijn|haar|hun) (?:[a-zß-ɏ]+ )?${MEETING}(?: van (?:het|ons|de) [a-zß-ɏ]+)? (?:van|op)\\s*${WEEKDAY}$|\\b(?:${SETS}|${MEETS})\\b[^.;,\\d]{0,40}\\b${ON}`,
  ),
)
/** "… legt het bestuur een nieuwe datum vast", "… beslist het bestuur of hij doorgaat". */
const RIGHT = compact(
  new RegExp(
    `^[^.;,:\\d]{0,30}\\b(?:${SETS}|samen|bijeen)\\b[^.;,:\\d]{0,60}(?:${NEW_DAY}|\\bof\\b[^.;,:\\d]{0,40}\\b(?:door|plaats))|^[^.;,:\\d]{0,12}\\bover (?:een|de) ${NEW_DAY}`,
  ),
)
const NOT_THEN = /\b(?:niet|geen|kan|kunnen|verzet|verplaatst|uitgesteld|als|krijgt)\b/
/** "De nieuwe datum wordt op de vergadering van 3 mei bepaald", "een nieuwe datum volgt op 3 mei". */
const TOLD_LEFT = compact(
  new RegExp(`${NEW_DAY} (?:die )?${SETS}\\b[^.;,\\d]{0,60}\\b(?:op|van|tegen|rond)\\s*${WEEKDAY}$`),
)
const TOLD_RIGHT = compact(
  /^\s*(?:pas |definitief |verder |officieel )*(?:bekend|bepaald|beslist|gekozen|geprikt|gemeld|gedeeld|gezocht|besproken|afgesproken|vast|meegedeeld|medegedeeld|gecommuniceerd)/,
)
/** "Na de bestuursvergadering van 3 mei hebben we besloten …": where it was decided. */
const MET_LEFT = compact(
  new RegExp(
    `\\b(?:naar aanleiding van|na|in|op|tijdens) (?:de|het|onze|ons|een|zijn) (?:[a-zß-ɏ]+ )?(?:skype|zoom|extra |laatste )?${MEETING} (?:van|op|d\\.? ?d\\.?) ?${WEEKDAY}$`,
  ),
)
const DECIDED_RIGHT = /^[^.;\d]{0,60}\b(?:besloten|besluit|beslist|besloot)\b/
const FOLLOWS_LEFT = compact(
  new RegExp(`${NEW_DAY} (?:volgt|volgen|hoort u|hoor je|horen jullie)(?: [a-zß-ɏ]+)? ${ON}`),
)

/** The day on which it is decided or told what the new day will be: no gathering, and no day that is off. */
export const isDecidingDay = ({ left, right }: Context): boolean =>
  (LEFT.test(left) && RIGHT.test(right) && !NOT_THEN.test(right.split(DAY_OR_WHETHER)[0] ?? '')) ||
  (MET_LEFT.test(left) && DECIDED_RIGHT.test(right)) ||
  (TOLD_LEFT.test(left) && TOLD_RIGHT.test(right)) ||
  FOLLOWS_LEFT.test(left)

const DAY_OR_WHETHER = new RegExp(`${NEW_DAY}|\\bof\\b`)

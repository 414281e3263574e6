import { compact } from '../../compact'

/** An hour as figures or in words, with what may stand before it; a source for patterns in small letters. */
export const HOUR =
  '(?:(?:om|van|tot|vanaf|op|al om|pas om) )?(?:\\d{1,2}[.:u]\\d\\d\\b|\\d{1,2} ?(?:uur|u\\b)|(?:half|kwart (?:voor|over)) [a-zß-ɏ]+)'

/** "niet 20.30 uur maar …", "en niet om 20.30 uur", "(eerder 20.30 uur)", "20.00 ipv 20.30": right before the hour. */
const OLD_LEFT = compact(
  /(?:\bniet(?: meer| langer)?(?: om| van| tot| vanaf| op| al om| pas om)?|\bipv\.?(?: om)?|\bin plaats van (?:al om|pas om|tot|van|vanaf|op|de (?:eerder )?(?:genoemde|aangekondigde|gebruikelijke|geplande))|\((?:was|waren|eerder|voorheen)(?: eerst| eerder)?(?: om| tot)?|\b(?:anders dan|dan) (?:eerder )?(?:gemeld|vermeld|aangekondigd|genoemd|gepland) (?:om )?)\s{1,3}$/i,
)
/** "20.30 uur moet 19.30 uur zijn", "… om 20.30 uur begint. Dat moet 19.30 uur zijn": right behind the hour. */
const PUT_RIGHT =
  '(?:(?:moet|moest) (?:zijn|natuurlijk|uiteraard|dus|echter|wezen|\\d|om|half|kwart)|had[^;]{0,24} moeten|klopt|klopte|(?:is|was) (?:helaas |echter |dus )?(?:niet (?:juist|goed|correct)|onjuist|fout|verkeerd|een (?:vergissing|fout|foutje|tikfout|typefout)))'
/** "… 19.30 uur vermeld. Men leze: 20.00 uur". */
const READ_INSTEAD =
  '["\'’”)]{0,2}[^.;\\d]{0,40}[.;,:–-]\\s?(?:(?:hiervoor |daarvoor )?(?:(?:men|u) (?:leze|gelieve te lezen)|gelieve te lezen|lees(?:t)?(?: (?:u|men|hiervoor|daarvoor|dus))?|te lezen als))\\s?:?\\s?(?:om )?(?=\\d|half|kwart)'
const PUT_RIGHT_BEHIND = compact(
  new RegExp(
    `^["'’”)]{0,2}[^.;\\d]{0,24}(?:[.;,:–-]\\s?(?:maar )?(?:dat|dit|deze tijd)|^) ${PUT_RIGHT}|^${READ_INSTEAD}|^ ?(?:duurt|begint|start|eindigt|stopt|is|was)?,? (?:maar )?moet (?:om )?(?:\\d|half |kwart )`,
    'i',
  ),
)

/** Whether an hour is told as the one that holds no more, by the words around it. */
export const isWithdrawn = (left: string, right: string): boolean =>
  OLD_LEFT.test(left) || PUT_RIGHT_BEHIND.test(right)

import { compact } from '../../compact'
import { HOUR } from '../times/withdrawn-hours'
import { MOVED_FORM, MOVED_PARTICIPLE } from '../words/change-verbs'

const WHEN =
  '[a-zß-ɏ]*dag|\\d{1,2}(?:e|de|ste)|\\d{0,2} ?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-zß-ɏ]*|[a-zß-ɏ]*(?:voorjaar|najaar|zomer|winter|herfst|lente)|20\\d\\d|[a-zß-ɏ]*(?:datum|moment|tijdstip|week|weekend|maand|jaar|seizoen)|later|nader|onbepaald|bericht|orde'
const MOVES = `${MOVED_FORM}|verplaats|verschui|vervroeg|\\bschui(?:ft|ven)\\b.{0,60}\\b(?:door|op)\\b|\\bstel(?:len|t)? .{0,90}\\buit\\b`
/** Of these the day that was, also where the new one is not said to be one. */
export const STRONG_VERB = compact(new RegExp(MOVES))
/** Changes of which a day may be a part as well. */
export const MOVE_VERB = compact(
  new RegExp(
    `${MOVES}|\\b(?:leg|leggen|legt) .{0,60}\\bnaar\\b|uitstel|verlaat naar|gewijzigd|wijzig|(?:in plaats van|i\\.p\\.v\\.|\\bipv\\b)(?! ${HOUR})`,
  ),
)

/** "verplaatst naar De Kom", "gewijzigd naar 19.30 uur": another place or hour, and the same day. */
export const TO_NO_DAY = compact(
  new RegExp(
    `(?:${MOVED_FORM}|gewijzigd|wijzigt|schui(?:ft|ven)) (?:naar|tot)\\b(?![^.;]{0,50}(?:\\b(?:${WHEN})\\b|\\d{1,2}[/-]\\d{1,2}))`,
  ),
)

/** "Ledenavond 6 maart verplaatst naar 10 april", without a verb before it. */
export const SAID_SHORTLY = compact(new RegExp(`^[\\s,:–-]*${MOVED_PARTICIPLE} (?:naar|tot)(?: de)?\\s*$`))

/** "10 april is de nieuwe datum". */
export const IS_NEW = compact(/^[\s,]*(?:is|wordt) (?:nu )?de (?:nieuwe|definitieve|gewijzigde) dat/)

/** "Wat men wel deed, wordt 8 december verteld": no new day. */
export const TOLD_THEN =
  /^\s*(?:[a-zß-ɏ]+ ){0,2}(?:verteld|besproken|bekend|getoond|gepresenteerd|behandeld|uitgelegd|toegelicht)/

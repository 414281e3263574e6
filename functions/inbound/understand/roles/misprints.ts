import { compact } from '../../compact'
import { HOUR } from '../times/withdrawn-hours'
import { MONTH_WORDS } from '../words/calendar-words'
import type { Context } from './context'

/** What the previous mail said by mistake. */
const MISTAKEN = compact(
  /\b(?:vermeldden|schreven|noemden|meldden|stond|stonden|stuurden|gaven)\b[^.]{0,40}\b(?:abusievelijk|per abuis|ten onrechte|per ongeluk)\b|(?:excuus|excuses|sorry|oeps|foutje)\b[^.]{0,30}\b(?:vermeldden|schreven|noemden|meldden|schreef|noemde)\b|\b(?:daarin|er|hierin)\b[^.]{0,60}\b(?:stond|vermeld|genoemd)\b|\b(?:abusievelijk|per abuis|ten onrechte)\b[^.]{0,60}\b(?:stond|vermeld|genoemd|staat)\b/,
)
/** "Daarin stond 20.00 uur": an hour was wrong, and no day. */
const AN_HOUR = /\d[.:u]\d\d|\d ?uur\b/
/** "Dat moet 19.30 uur zijn": what is put right is an hour, and the day stands. */
const HOUR_PUT_RIGHT = compact(
  new RegExp(
    `\\d[.:u]?\\d{0,2}\\b[^.;\\d]{0,30}[.;,:–-] ?(?:maar )?(?:dat|dit|deze tijd) (?:moet|klop|is|was|had)[^\\d.]{0,60}${HOUR}(?! ?(?:${MONTH_WORDS.join('|')}))`,
  ),
)
/** "In het clubblad staat dat de markt op 5 oktober is. Dat moet 12 oktober zijn." */
const isCorrected = (context: Context): boolean =>
  !HOUR_PUT_RIGHT.test(context.paragraph) &&
  /\b(?:staat|stond|staan|stonden)\b(?! (?:er |wel |daar ){0,2}(?:goed|juist|correct|vast))[^.;]{0,90}$/.test(
    context.left,
  ) &&
  /\b(?:dat|dit|het) (?:moet (?:natuurlijk |uiteraard |zijn:? )?|had (?:natuurlijk |uiteraard )?moeten (?:zijn|luiden|staan):? )(?:[a-zß-ɏ]+dag )?\d|\b(?:dat|dit|deze datum) (?:is|klopt|was) (?:helaas |echter )?(?:niet(?: juist| correct| goed)?|onjuist|fout|een (?:ver|druk|tik)[a-zß-ɏ]*)(?=[ ,.!:;]|$)/.test(
    context.paragraph,
  )

/** A day that was told by mistake. */
export const isMisprint = (context: Context): boolean =>
  (MISTAKEN.test(context.left) && !AN_HOUR.test(context.left)) || isCorrected(context)

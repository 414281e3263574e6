import type { Plan } from '../../domain/plan'
import { compact } from '../compact'

const ENROLMENTS =
  '(?:aanmelding(?:en)?|inschrijving(?:en)?|opgave[sn]?|reservering(?:en)?|(?:gekochte|bestelde|gereserveerde) (?:kaarten|tickets|plaatsen))'
const STAY =
  '(?:blij(?:ft|ven)|behoud(?:t|en))(?: (?:gewoon|automatisch|natuurlijk|uiteraard|ook|dus|vanzelf|wel))*'
const VALID =
  '(?:geldig|staan|van kracht|gelden|behouden|bewaard|genoteerd|op de lijst|op de deelnemerslijst)'
const ENROLLED = '(?:aangemeld|ingeschreven|opgegeven|geregistreerd|gereserveerd)'
const ENROL =
  '(?:aan te melden|in te schrijven|op te geven|te registreren|aanmelden|inschrijven|opgeven|aanmelding)'
const GAP = '[^.;:?!]{0,60}?'

const KEEP = [
  // "Aanmeldingen blijven geldig", "uw inschrijving blijft staan".
  `(?<!open )\\b${ENROLMENTS}\\b${GAP}\\b${STAY} (?:voor [^.;]{1,30} )?${VALID}\\b`,
  // "Dan blijft uw inschrijving gewoon geldig".
  `\\bblij(?:ft|ven) (?:uw|je|jouw|jullie|de|alle|die) (?:bestaande |eerdere |huidige )?${ENROLMENTS} (?:(?:gewoon|automatisch|natuurlijk|uiteraard|ook|dus|wel) )*${VALID}\\b`,
  // "Wie zich al had aangemeld hoeft niets te doen", "was u al aangemeld, dan blijft u dat".
  `\\b(?:al|reeds|eerder)\\b${GAP}\\b${ENROLLED}\\b${GAP}\\b(?:hoeft?(?: u| je)?(?: zelf)? (?:verder )?niets|hoeft?(?: u| je| zich| dat)* niet (?:nog eens |nogmaals )?(?:opnieuw|nog eens|nogmaals|weer)|(?:blijft?|staat?|is|bent)(?: u| je| dat| gewoon| automatisch| ook| dan| vanzelf)* (?:dat\\b|${ENROLLED}|genoteerd|op de lijst|van harte welkom|staan))`,
  // "U hoeft zich niet opnieuw aan te melden", "opnieuw aanmelden is niet nodig".
  `\\bhoef(?:t|ven)?\\b${GAP}\\bniet (?:nog eens |nogmaals )?(?:opnieuw|nogmaals|nog een keer|weer) ${ENROL}`,
  `\\b(?:opnieuw|nogmaals) ${ENROL}(?: voor [^.;]{1,30})? (?:is|hoeft) (?:dus |daarom )?(?:niet|onnodig)`,
  `\\b(?:zonder|niemand hoeft)\\b${GAP}\\b(?:opnieuw|nogmaals) ${ENROL}`,
].map((pattern) => compact(new RegExp(pattern)))

const ASK_AGAIN = [
  `\\b${ENROLMENTS}\\b${GAP}\\b(?:vervalt|vervallen|geldt niet|gelden niet|verloopt|verlopen)`,
  `\\b(?:opnieuw|nogmaals) ${ENROL}`,
].map((pattern) => compact(new RegExp(pattern)))

/**
 * Whether earlier registrations stay when a gathering moves, as a sentence says it; null where it does not.
 */
export const earlierAnswers = (sentence: string): Plan['answers'] | null => {
  const said = sentence.toLowerCase()
  if (KEEP.some((pattern) => pattern.test(said))) return 'keep'
  return ASK_AGAIN.some((pattern) => pattern.test(said)) ? 'ask-again' : null
}

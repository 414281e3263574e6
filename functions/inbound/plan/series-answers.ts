import type { Plan } from '../../domain/plan'
import { compact } from '../compact'

const MEETINGS =
  '(?:bijeenkomsten|avonden|middagen|ochtenden|dagen|sessies|keren|lessen|workshops|data|delen|modules|lezingen|wandelingen)'
const MEETING =
  '(?:bijeenkomst|avond|middag|ochtend|dag|sessie|keer|les|workshop|datum|deel|module|lezing|wandeling)'
const WHOLE =
  '(?:(?:de|het|een) (?:hele|gehele|volledige|complete) (?:reeks|serie|cursus|leergang|cyclus|training|seizoen|jaar|programma)|alle (?:[a-zß-ɏ]+ |\\d{1,2} )?(?:de )?' +
  MEETINGS +
  ')'
const ENROL =
  '(?:aanmeld(?:en|ing|t)?|inschrijv(?:en|ing)|inschrijft|opgeven|opgave|meldt? (?:je|u|men|zich) (?:je |zich |u )?(?:zo )?aan|schrijft? (?:je|u|men|zich) (?:je |zich |u )?in|geeft? (?:je|u|zich) op)'
const GAP = '[^.;:?!§]{0,40}?'

const TOGETHER = [
  `\\b${ENROL}\\b${GAP}\\b(?:voor|geldt voor|in (?:één|een) keer voor) ${WHOLE}`,
  `\\b(?:voor )?${WHOLE}${GAP}\\b(?:tegelijk|in (?:één|een) keer|samen)${GAP}\\b${ENROL}`,
  `\\bmeldt? (?:je|u|men|zich)\\b${GAP}\\bvoor ${WHOLE}${GAP}\\baan\\b`,
  `\\bschrijft? (?:je|u|men|zich)\\b${GAP}\\bvoor ${WHOLE}${GAP}\\bin\\b`,
  `\\b(?:alleen|uitsluitend|enkel) (?:als geheel|in zijn geheel)\\b`,
  `\\b${MEETINGS} zijn niet (?:los|apart|afzonderlijk)\\b`,
].map((pattern) => compact(new RegExp(pattern)))

const EACH = [
  `\\b${ENROL}\\b${GAP}\\b(?:per|voor elke|voor iedere) ${MEETING}\\b`,
  `\\b(?:per|voor elke|voor iedere) ${MEETING}\\b${GAP}\\b(?:aanmelden|aan te melden|inschrijven|in te schrijven|opgeven|op te geven)`,
  `\\b(?:losse|afzonderlijke) ${MEETINGS}\\b${GAP}\\b(?:bijwonen|bezoeken|volgen|aanmelden|inschrijven|bij te wonen|te volgen|te bezoeken)`,
  `\\b${MEETINGS} zijn (?:ook )?(?:los|apart|afzonderlijk|onafhankelijk van elkaar) (?:van elkaar )?(?:te|bij)\\b`,
].map((pattern) => compact(new RegExp(pattern)))

/** Whether one registers for a series as a whole or for each of its meetings, as a sentence says it; null where it does not. */
export const seriesAnswers = (sentence: string): Plan['sessions'] | null => {
  const said = sentence.toLowerCase()
  if (EACH.some((pattern) => pattern.test(said))) return 'each'
  return TOGETHER.some((pattern) => pattern.test(said)) ? 'together' : null
}

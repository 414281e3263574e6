import { compact } from '../../compact'
import type { Context } from './context'

/** "Op 10 en 11 november kunt u zich via onze site aanmelden": the days on which the list is open. */
const WINDOW_RIGHT =
  /^(?: a\.?s\.?,?)?\s+(?:[a-zß-ɏ]+ ){0,8}?(?:kunt|kun|kan|kunnen) (?:[a-zß-ɏ]+ ){0,6}?(?:aanmelden|inschrijven|opgeven)\b/

/** "van 5 tot 13 juli staat de inschrijving open", "aanmelden: … tussen 5 en 13 juli". */
const OPEN_RIGHT = compact(
  /^[\s,]*(?:staat |is |loopt |kan |de |het |onze ){1,3}(?:inschrijving|aanmelding|inschrijflijst|kaartverkoop)\b[^.;\d]{0,20}\b(?:open|mogelijk|geopend)\b/,
)
const RUNS_LEFT = compact(
  /\b(?:aanmelden|inschrijven|opgeven|reserveren|aanmelding|inschrijving|inschrijvingen|kaartverkoop)(?: (?:kan|kun|kunt|u|je|is|loopt|lopen|mogelijk|alleen|online|open|staat)){0,4} (?:van|vanaf|tussen)\s*$/,
)
const BETWEEN_LEFT =
  /^(?:aanmeld|inschrijv|opgave|opgeven|reserv)[a-zß-ɏ]*\s?:[^;\d]{0,60}\b(?:tussen|van|vanaf)\s*$/

/** Days between which the list is open, not the last of them. */
export const isWindow = (near: string, right: string): boolean =>
  OPEN_RIGHT.test(right) ||
  RUNS_LEFT.test(near) ||
  BETWEEN_LEFT.test(near) ||
  (/\bop\s*$/.test(near) &&
    !/\bvoor\b/.test(near) &&
    (WINDOW_RIGHT.test(right) ||
      (/\b(?:kunt|kun|kan|kunnen)\b[^.;]{0,40}$/.test(near) &&
        /^[^.;]{0,60}\b(?:aanmelden|inschrijven|opgeven)\b/.test(right))))

const PUTTING_DOWN =
  '(?:aanmelden|inschrijven|opgeven|kaartverkoop|voorverkoop|voorinschrijving|inschrijfavond|inschrijfdag|inschrijving(?:en)?|aanmelding(?:en)?|opgave)'
/** "dat je je op 10 en 11 november kunt aanmelden". */
const PUTS_ONESELF_DOWN = compact(
  /\b(?:je je|u zich|jullie je|men zich)\s+(?:(?!voor |naar |in|aan)[a-zß-ɏ]+ ){0,4}(?:op|van|tussen)\s*$/,
)
const DOWN_RIGHT = /^[^.;]{0,80}\b(?:aanmelden|inschrijven|opgeven)\b/
/** "aanmelden kan op 3 mei", "de inschrijving is op dinsdag 3 mei". */
const IS_ON =
  '(?: (?:kan|kunt|kun|is|zijn|u|je|alleen|uitsluitend|mogelijk|online|start|opent|begint|gebeurt|vindt|vinden|plaats|weer))'
const IS_ON_LEFT = compact(
  new RegExp(
    `\\b(?:${PUTTING_DOWN}(?: voor (?:de|het|deze|dit|onze) [a-zß-ɏ-]+)?${IS_ON}{1,4}|(?:aanmelden|inschrijven|opgeven|kaartverkoop|voorverkoop|voorinschrijving|inschrijfavond)) (?:op|van|tussen)\\s*(?:[a-zß-ɏ]+dag )?$`,
  ),
)
/** "Inschrijven: donderdag 22 september om 14.00 uur in De Linde": where and when one comes to put oneself down. */
const LABEL = new RegExp(`^${PUTTING_DOWN}$`)
const AT_HOUR = compact(
  /^[\s,.]*(?:a\.?s\.?)?[\s,(]*(?:om|van|vanaf|tussen)? ?\d{1,2}(?:[.:u]\d{2}|[.:]?\d{0,2} ?(?:uur|u)\b)/,
)

const ASKED = /\b(?:inschrijven|aanmelden|opgeven|reserveren)\s?\?\s*$/
const LABELLED = /^(?:inschrijv|aanmeld|opgave|opgeven|kaartverkoop|voorverkoop)/

/** A day on which one puts oneself down, and nothing else is held. */
export const registersThen = (context: Context): boolean => {
  const { label, left, right } = context
  const near = left.slice(-70)
  return (
    (PUTS_ONESELF_DOWN.test(near) && DOWN_RIGHT.test(right)) ||
    IS_ON_LEFT.test(near) ||
    (LABEL.test(label) && AT_HOUR.test(right)) ||
    isDeskDay(context)
  )
}

/** "Waar kun je je inschrijven? Op 5 en 12 juni …", "Inschrijving: op 12 juni van 10 tot 12 uur": somebody sits there to put you down. */
const isDeskDay = ({ before, label, sentence, paragraph }: Context): boolean => {
  if (!/(?:^|:\s*)op $/.test(before)) return false
  if (LABELLED.test(label)) return true
  return ASKED.test(paragraph.slice(0, Math.max(0, paragraph.indexOf(sentence.slice(0, OPENING_CHARACTERS)))))
}

const OPENING_CHARACTERS = 40

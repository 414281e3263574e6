import { compact } from '../../compact'
import type { Statement } from '../text/statements'
import { meansOf } from './registration-means'
import { ASKS_TO_REGISTER, ON_THE_SPOT } from './registration-words'

const WALK_IN = /\b(?:vrij binnenlopen|vrije inloop|binnenlopen)\b/i
const WAY_IN = compact(/\b(?:opgeven|aanmelden|inschrijven) (?:kan|via)\b[^;]{0,80}@/i)

/** "Daarvoor is aanmelden niet nodig": for this one of several. */
const OF_THIS = /^(?:hiervoor|daarvoor|voor (?:deze|die|dit|dat)\b)/i
const MUST = compact(
  /\b(?:aanmelden|inschrijven|opgeven|reserveren|aanmelding|inschrijving|reservering)\b(?: wel)? (?:moet|(?:is|blijft) (?:wel |echter )?(?:verplicht|nodig|noodzakelijk|gewenst))\b|\bverplicht aanmelden\b/i,
)

/** "Ter plaatse of vooraf via …", "hoeft niet als u lid bent; gasten mailen …". */
const BESIDES = compact(
  /\b(?:of|en) (?:ook )?(?:vooraf|op voorhand|via|online|telefonisch|per mail)\b|\bals (?:u|je|jullie) lid\b|\bleden hoeven\b[^.]*\b(?:anderen|gasten|niet-leden)\b/i,
)

/** "Opgeven is niet verplicht, maar mag wel, via …": who wants to can, and is told where. */
const OPTIONAL = /\bniet (?:verplicht|noodzakelijk|vereist)\b/i
const WELCOME = compact(/\b(?:kan|kunt|kun|mag|wel|handig|graag|liefst|prijs|gewenst|aangeraden|fijn)\b/i)

/**
 * "Vrij binnenlopen" at `start`, but "opgeven voor het buffet kan via …": a part is open to all, and what is not
 * has a way in of its own. So has the walk above the one that "hiervoor" is about.
 */
export const hasWayBesides = (
  all: readonly Statement[],
  about: readonly Statement[],
  start: number,
): boolean => {
  const said = all.find((one) => start >= one.start && start < one.start + one.text.length)
  if (said === undefined) return false
  if (CANNOT.test(said.text)) return true
  if (ON_THE_SPOT.test(said.text) && about.some((one) => one !== said && hasWay(one))) return true
  const asked = OF_THIS.test(said.text) && about.some((one) => MUST.test(one.text) && meansOf(one).length > 0)
  if (BESIDES.test(said.text) && meansOf(said).length > 0) return true
  if (OPTIONAL.test(said.text) && WELCOME.test(said.text) && meansOf(said).length > 0) return true
  return asked || (WALK_IN.test(said.text) && about.some(({ text }) => WAY_IN.test(text)))
}

/** "Aanmelden aan de zaal kan dus niet". */
const CANNOT = compact(
  /\b(?:kan|kunt|kun|is) (?:dus |helaas |echter |dit jaar )*niet\b(?! (?:[a-zß-ɏ]+ ){0,2}(?:nodig|verplicht|noodzakelijk|vereist))/i,
)

const hasWay = (statement: Statement): boolean =>
  ASKS_TO_REGISTER.test(statement.text) && meansOf(statement).length > 0

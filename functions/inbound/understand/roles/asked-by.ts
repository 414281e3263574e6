import { compact } from '../../compact'
import { PUTS_DOWN } from '../words/puts-down'
import type { Context } from './context'

/** "Laat donderdag 10 oktober voor 12.00 uur weten of je komt". */
const ASKED_LEFT = compact(/\b(?:laat|meld|geef|schrijf|mail|bel|app)\b[^.;]{0,30}$/)
const BEFORE_HOUR = compact(
  /^,? (?:nog )?(?:vóór|voor) \d{1,2}(?:[.:u]\d{2})? ?(?:uur|u)\b[^.;]{0,30}\b(?:weten|door|op)\b/,
)

/** "De link krijg je als je je uiterlijk 29 maart hebt opgegeven". */
const IF_YOU_LEFT = /\b(?:als|mits|indien|wanneer|zodra) (?:je|u|jullie)\b[^.;,]{0,50}$/
const REGISTERED_RIGHT = compact(
  /^[^.;,]{0,40}\b(?:aangemeld|opgegeven|ingeschreven|geregistreerd)\b(?![^.;]{0,40}\bkorting\b)/,
)

/** "Vanwege de lunch moeten we op 20 maart weten wie er komt". */
const NEEDS_LEFT = compact(
  /\b(?:moeten|willen|moet|wil|dienen|zouden|horen|weten|graag)\b[^.;\d]{0,40}\b(?:op|voor|vóór|uiterlijk|tegen|per)(?: op)?\s*(?:[a-zß-ɏ]+dag )?$/,
)
const KNOWN_RIGHT = compact(
  /^[^.;]{0,20}\b(?:weten|horen|weet)\b,? (?:wie|met hoeveel|op hoeveel|hoeveel (?:mensen|personen|leden|deelnemers|gasten|man)|of (?:je|u|jullie))\b/,
)

/** "De groene knop werkt tot 20 maart". */
const BUTTON_LEFT = compact(
  /\b(?:knop|aanmeldlink|inschrijflink|aanmeldpagina|formulier)\b[^.;]{0,80}\b(?:werkt|actief|open|beschikbaar|geldig|staat)\b[^.;,\d]{0,12}$/,
)

/** "Vergeet niet je aan te melden! Doe dat voor 20 maart". */
const DO_THAT_LEFT =
  /^(?:en |maar |graag |(?:[a-zß-ɏ]+ ){0,2})?(?:doet?|regel|gebeurt|kan) (?:dat|dit|het)\b[^.;\d]{0,30}$/

/** By then who comes has said so, in other words than those of registering; `until`: the day is the last. */
export const isAskedBy = ({ left, before, right, sentence, paragraph }: Context, until: boolean): boolean =>
  (ASKED_LEFT.test(left) && BEFORE_HOUR.test(right)) ||
  (NEEDS_LEFT.test(left) && KNOWN_RIGHT.test(right)) ||
  (until &&
    ((IF_YOU_LEFT.test(left) && REGISTERED_RIGHT.test(right)) ||
      BUTTON_LEFT.test(before) ||
      (DO_THAT_LEFT.test(left) && PUTS_DOWN.test(earlier(paragraph, sentence)))))

const earlier = (paragraph: string, sentence: string): string =>
  paragraph.slice(0, Math.max(0, paragraph.indexOf(sentence)))

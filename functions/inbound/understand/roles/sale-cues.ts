import { compact } from '../../compact'
import type { Context } from './context'

const LIST =
  '(?:(?:kaar\\p{L}*|tickets?|toegangs\\p{L}*|voor)-?verkoop|online verkoop|\\p{L}*(?:inschrijving(?:en)?|aanmelding(?:en)?|registratie|reservering(?:en)?|intekening|loting|bestelling(?:en)?))'
const OPENS = '(?:start|starten|begint|beginnen|opent|openen|open|los|gaat|gaan|loopt|lopen|is|zijn)'
const SEATS = '(?:\\p{L}*kaart(?:en|jes)|tickets?|plaatsen|toegangsbewijzen|passe-partouts)'

const LEFT = [
  compact(
    new RegExp(
      `\\b(?:start|begin|opening|aanvang) (?:van )?(?:de |het |onze )?${LIST}[\\s:,]*(?:is |op |vanaf |per )*$`,
      'u',
    ),
  ),
  compact(
    new RegExp(`\\b${LIST}[\\s:]*(?:\\p{L}+ ){0,2}${OPENS} (?:\\p{L}+ ){0,2}?(?:op|vanaf|per|om)?\\s*$`, 'u'),
  ),
  new RegExp(`\\b${LIST}[\\s:]*(?:vanaf|per)\\s*$`, 'u'),
  new RegExp(`\\b${SEATS}[^.;\\d]{0,40}\\b(?:vanaf|per)\\s*$`, 'u'),
]
const RIGHT = compact(
  new RegExp(
    `^[\\s,]*(?:om )?(?:\\d{1,2}(?:[.:u]\\d{2})?\\s?(?:uur|u)?)?[\\s,]*${OPENS} (?:de |het |onze )?${LIST}(?!\\p{L})`,
    'u',
  ),
)
const SEATS_RIGHT = compact(
  new RegExp(
    `^[\\s,]*(?:om )?(?:\\d{1,2}(?:[.:u]\\d{2})?\\s?(?:uur|u)?)?[\\s,]*(?:zijn|komen|kunt u|kun je|kunnen) (?:de |er |onze )?${SEATS}\\b[^.;]{0,30}\\b(?:koop|verkrijgbaar|bestel\\p{L}*|beschikbaar|verkoop|reserver\\p{L}*)`,
    'u',
  ),
)
/** "Kaarten voor de revue gaan op 16 september in de verkoop". */
const INTO_SALE_RIGHT = compact(
  /^[\s,]*(?:(?:om|vanaf) \d{1,2}(?:[.:u]\d{2})?\s?(?:uur|u)?)?[\s,]*(?:in de (?:voor)?verkoop|te koop|verkrijgbaar)(?!\p{L})/u,
)
const SOLD = new RegExp(`\\b${SEATS}`, 'u')
const LABEL = compact(
  new RegExp(
    `^(?:start|begin|opening|aanvang) (?:van )?(?:de |het |onze )?${LIST}|^${LIST}(?: (?:start|vanaf|open|opent|begint))+`,
    'u',
  ),
)

/** "Start kaartverkoop: 1 december", "op 1 december gaat de voorverkoop open": a sale begins, and no gathering. */
export const isSale = ({ left, right, label, sentence }: Context): boolean => {
  const near = left.slice(-90).replace(/\p{L}+dag\s*$/u, '')
  return (
    LABEL.test(label) ||
    RIGHT.test(right) ||
    SEATS_RIGHT.test(right) ||
    (INTO_SALE_RIGHT.test(right) && SOLD.test(sentence)) ||
    LEFT.some((cue) => cue.test(near))
  )
}

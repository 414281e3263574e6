import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Source } from '../text/source'
import { readStatements } from '../text/statements'

const REASON = compact(
  /\b(?:in verband met|i\.v\.m\.|vanwege|wegens|door(?=\s(?:de |het |een )?(?:ziekte|corona|storm|sneeuw|overlijden|maatregelen|overheidsmaatregelen|gebrek|onvoldoende|te weinig|omstandigheden|staking|weersomstandigheden))|omdat|naar aanleiding van)\s[^.;!?]{4,200}/i,
)
const CHANGE =
  /verzet|verplaats|verschov|uitgesteld|afgelast|geannuleerd|niet door|afgeblazen|afblazen|vervalt|annuler|gewijzigd|maatregelen|fysieke/i
const STOP = compact(
  /\s(?:verzetten|verplaatsen|verschuiven|annuleren|moeten|hebben|is|zijn|wordt|worden|gaat|gaan|kan|kunnen|stellen|zien|kiezen)\s(?:we|wij|de|het|onze|deze|ons)\b.*$/i,
)

/** Why a date moved or an event is off, in the organiser's own words; null when the text does not say. */
export const readReason = (source: Source, within: Span): string | null => {
  const statements = readStatements(source, within)
  if (!statements.some((statement) => CHANGE.test(statement.text))) return null
  for (const statement of statements) {
    const found = REASON.exec(statement.text)
    if (found && (CHANGE.test(statement.text) || statements.length < 8))
      return found[0].replace(STOP, '').trim()
  }
  return null
}

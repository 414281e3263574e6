import { compact } from '../../compact'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'

const HEADING = compact(
  /^\W{0,3}(?:het |ons |de )?(?:(?:voorlopige?|volledige?|globale?|definitieve?) )?(?:dag|middag|avond|ochtend|reis)?(?:programma|agenda|(?:dag|tijds?)?indeling|dagorde|tijdschema|tijdpad|planning|dagverloop|verloop|opzet|timing)(?![a-zß-ɏ])[^.!?]{0,60}$|^\W{0,3}(?:hoe ziet (?:de|het|deze) [^.!]{3,40} er ?uit|wat staat er op het programma|wat gaan we doen|wanneer is wat)\s?\??\W{0,3}$/i,
)
/** "Telefonisch spreekuur" and "Openingstijden": the rows below are no part of the gathering. */
const OTHER = compact(
  /^\W{0,3}(?:(?:de|onze|het|telefonisch[a-zß-ɏ]*|vaste) )*(?:spreeku(?:ur|ren)|trainingstijden|trainingen|lestijden|lesrooster|getijden|zonnetijden|menu|menukaart|bereikbaar(?:heid)?|telefoontijden|openings(?:uren|tijden)|kantooruren|kantoortijden|bezoekuren|bezoektijden|treinen|treintijden|trein|busdienst|dienstregeling|lijnbus|veerdienst|prijzen|prijslijst|tarieven|consumpties|uitslagen)(?: [a-zß-ɏ]+){0,4}\s?:?\W{0,3}$|^\W{0,3}(?:[a-zß-ɏ]+ ){1,4}(?:is|zijn) (?:open|geopend|bereikbaar)\s?:?$/i,
)
/** "Programma:" and "De avond ziet er als volgt uit:", in front of a list in the same line; a pattern to build on. */
export const ANNOUNCES =
  '(?:(?:^|\\s)(?:(?:(?:dag|middag|avond|ochtend)?programma|agenda|(?:dag|tijds?)?indeling|dagorde|tijdschema|tijdpad|planning|dagverloop)(?: (?:van|voor) (?:de|het|deze|die) (?:dag|middag|avond|ochtend|bijeenkomst))?(?: is(?: als volgt)?| luidt(?: als volgt)?)?\\s?:|(?:ziet er (?:zo|als volgt) uit|programma als volgt)\\s?:))'
const ABOVE_LINES_MAX = 2

/** "Programma", "Dagindeling" or "Hoe ziet de avond eruit?" on the line above, or the head of a table between. */
export const isUnderHeading = (source: Source, line: number): boolean => isUnder(source, line, HEADING)

/** Groups, weekdays and tides: whose hours or what hours they are, and nothing that is done then. */
const WHOSE = compact(
  /^(?:(?:de |het |voor )?(?:groep|groepen|klas|klassen|jeugd|kinderen|junioren|senioren|pupillen|beginners|gevorderden|volwassenen|zonsopkomst|zonsondergang|maansopkomst|maansondergang|hoogwater|laagwater|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?![a-zß-ɏ]))/i,
)

export const areHoursOf = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => WHOSE.test(name))

export const isUnderOther = (source: Source, line: number): boolean => isUnder(source, line, OTHER)

export const isHeading = ({ text }: Line): boolean => HEADING.test(text.slice(0, 120))

const isUnder = (source: Source, line: number, pattern: RegExp): boolean => {
  for (let at = line - 1; at >= Math.max(0, line - ABOVE_LINES_MAX); at -= 1)
    if (pattern.test(source.lines[at]?.text.slice(0, 120) ?? '')) return true
  return false
}

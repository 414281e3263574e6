import { compact } from '../../compact'

const LIST =
  '(?:\\blijst|[a-zß-ɏ]*(?:inschrij[vf]|aanmeld|registratie|opgave|kaartverkoop|voorverkoop|ticketverkoop|reservering|reservatie|intekenlijst|deelnemerslijst)[a-zß-ɏ]*)'
const CLOSED =
  '(?:sluit|sluiten|(?:af)?gesloten|dicht|eindigt|eindigen|stopt|stoppen|verstrijkt|verstrijken|verloopt|verlopen|afgelopen|voorbij|(?:loopt|lopen) af)'
const CLOSES = '(?:sluit|sluiten|eindigt|eindigen|stopt|stoppen|verstrijkt|verloopt|verlopen)'
/** "De inschrijving wordt op 17 oktober gesloten", "op 17 oktober gaat de aanmelding dicht", in any order. */
const CLOSES_ON = [
  [compact(new RegExp(`${LIST} [^.;]{0,24}\\b${CLOSED} (?:al )?(?:op|per|om|vanaf)?\\s*$`)), /^/],
  [compact(new RegExp(`\\b${CLOSES} (?:we |wij )?(?:de |het |onze )?${LIST} (?:al )?(?:op|per)?\\s*$`)), /^/],
  [
    /^/,
    compact(
      new RegExp(
        `^[\\s,(]*(?:om \\d{1,2}(?:[.:u]\\d{2})? ?(?:uur|u))?[\\s,)]*${CLOSES} (?:we |wij )?(?:de |het |onze )?${LIST}`,
      ),
    ),
  ],
  [
    compact(new RegExp(`${LIST} (?:wordt|worden|is|zijn|gaat|gaan|zal|zullen|loopt|lopen) (?:op|per)?\\s*$`)),
    compact(new RegExp(`^[^.;]{0,24}\\b(?:${CLOSED}|af)\\b`)),
  ],
  [
    /(?:^|[,;:.]\s*|\b(?:op|per|en)\s+)$/,
    compact(
      new RegExp(
        `^[\\s,(]{0,3}(?:om )?(?:\\d{1,2}(?:[.:u]\\d{2})?\\s?(?:uur)?)?[\\s,)]{0,3}[a-zß-ɏ]+ (?:we |wij )?(?:de |het |onze ){0,1}${LIST}[^.;]{0,20}\\b(?:${CLOSED}|af)\\b`,
      ),
    ),
  ],
  [
    /^/,
    compact(
      new RegExp(
        `^\\s*(?:is|wordt|geldt als) (?:de |het )?(?:(?:aller)?laatste|uiterste) [a-zß-ɏ]+[^.;]{0,40}(?:${LIST}|\\b(?:aanmelden|inschrijven|opgeven|reserveren|registreren|boeken)\\b|aan te melden|op te geven|in te schrijven|te (?:reserveren|registreren))|^\\s*(?:is|wordt|geldt als) (?:de )?(?:deadline|sluitingsdatum)\\b`,
      ),
    ),
  ],
] as const

/** "De inschrijving wordt op 17 oktober gesloten": told by what stands before and behind the day. */
export const closesOn = (near: string, right: string): boolean =>
  CLOSES_ON.some(([before, after]) => before.test(near) && after.test(right))

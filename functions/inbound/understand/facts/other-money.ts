import { compact } from '../../compact'
import type { Hit } from './amounts'

/** What is bought or hired to take home or to use, and no seat. */
const GOODS =
  '(?:[a-zß-ɏ-]*(?:vlag|vlaggen|boek(?:je|jes|en)?|kalenders?|shirts?|truien?|trui|jas|jassen|pet|petje|petten|bekers?|kaarsen|mokken?|tas(?:je|sen)?|spelden?|speldje|posters?|gidsen?|gids|brochures?|catalogus|tijdschrift|abonnement|plant(?:en|jes|je)?|stek(?:ken|jes|je)?|struik(?:en|jes)?|bloembollen|bloemen|bollen|planten?bak(?:ken)?|bos(?:je|jes)|pot(?:je|jes)?|zak(?:je|jes|ken)?|doos(?:je|jes)?|fles(?:sen|je)?|honing|taart(?:en)?|wafels|koeken|oliebollen|bier(?:tje)?|pils|wijn|frisdrank|fris|drankje|cd|dvd|poppetje|sleutelhanger|insigne|paspoort|installatie|zonnepane(?:el|len)|lidkaart|steunkaart(?:en)?|spaarkaart|voordeelkaart))'
const AMOUNT = '(?:€\\s?)?\\d{1,4}(?:[.,](?:\\d{2}|-{1,2}))?(?:\\s?(?:€|euro))?'
const SOLD = '(?:kost(?:en)?|te koop|verkrijgbaar|verkopen|verkoopt|verkocht|gekocht|te bestellen)'
const SOLD_LEFT = compact(
  new RegExp(
    `(?<![a-zß-ɏ-])steunkaart(?:en)? (?:aan|à|van|voor) $|(?<![a-zß-ɏ-]|\\b(?:met|inclusief) )${GOODS}(?![a-zß-ɏ-])(?: |[^.;€]{0,60}(?<!(?:proev|mak|bakk|bind|schikk|schilder|lez|brouw|stekk|plant|drink|bestell|vull)en )\\b)${SOLD}\\b[^.;€]{0,40}$|(?<![a-zß-ɏ-]|\\b(?:met|inclusief|van) )(?:${GOODS}|kleding|speelgoed) (?:voor|vanaf) $|\\b(?:verkopen|verkoopt|koop(?:t|je)?)\\b[^.;€]{0,30}(?<![a-zß-ɏ-])${GOODS}(?![a-zß-ɏ-])[^.;€]{0,24}$`,
    'i',
  ),
)
/** What is sold at all, unless it lets people in. */
const FOR_SALE_LEFT = /([^.;€]{0,80})\b(?:te koop|verkopen|verkoopt|verkocht)\b([^.;€]{0,40})$/i
const LETS_IN = /kaart|ticket|\b[a-zß-ɏ]*bon(?:nen)?\b|toegang|plaats|entree|munt|menu|maaltijd|portie/i

/** "Een fiets huren kost 12 euro"; who hires a stall takes part. */
const HIRED_LEFT =
  /\b(?:huren|lenen|verhuur|te huur)\b(?<!\b(?:kraam|tafel|grondplaats|plek|standplaats) huren)[^.;€]{0,30}$/i

/** Money that goes to people: what is won, given, or passed on to a good cause. */
const GIVEN_LEFT = compact(
  /\b(?:krijg(?:t|en)?|kreeg|kregen|ontvang(?:t|en)?|ontving(?:en)?|win(?:t|nen)|won|verdien(?:t|en|de)|schonk(?:en)?|schenk(?:t|en)|doneer(?:t|de|den)|zamel(?:t|en|de|den)|kaapt?|lever(?:t|de)|cheque van|\bprijzen\b[^.;€]{0,24} goed voor|(?:gemeente|provincie|sponsor|overheid|stichting|vereniging) (?:betaalt|geeft|legt|draagt))\b((?:(?!\b(?:betaal|kost|korting|voor|zodat|uzelf|jezelf|toegang|entree)[a-zß-ɏ]*)[^.;]){0,50})$/i,
)
const ASKED_FOR = /betaalverzoek|tikkie|factuur|rekening|bijdrage/i
const AWAY_RIGHT = compact(
  /^(?: [a-zß-ɏ]+){0,3} (?:naar huis|mee (?:aan|naar huis)|(?:gaat|gaan|ging) (?:[a-zß-ɏ]+ )?naar)\b/i,
)
const PASSED_ON_LEFT = /\b(?:gaat|gaan)(?: er)? $/i
const PASSED_ON_RIGHT = /^(?: per [a-zß-ɏ]+)? naar\b/i

/** "Bij besteding van € 25", "voor 50 euro of meer": from which sum on one gets something. */
const SPENT_LEFT = compact(
  /\b(?:besteding(?:en)?|aankoop|aankopen|bestelling(?:en)?|besteedt|bestedingen)\s(?:van|vanaf|boven(?: de)?)(?: minimaal| minstens)? ?$|(?:[a-zß-ɏ]*(?:waarde|cadeau|leden|tegoed|kortings|boeken|bloemen|aankoop)bon(?:nen)?|(?:cadeau|boeken)kaart(?:en)?)\b[^.;€]{0,20}$/i,
)
const SPENT_RIGHT = compact(/^ (?:of meer|(?:aan )?(?:boeken|producten|spullen|artikelen))\b/i)

/** "Tussen de 10 en 15 euro", "20 à 25 euro", "€ 10 tot € 15": nobody knows yet which. */
const RANGE_LEFT = compact(
  new RegExp(`(?:\\btussen (?:de )?${AMOUNT} en|(?<![\\d.,:/])${AMOUNT}\\s?(?:à|a|tot)) ?$`, 'i'),
)
const RANGE_RIGHT = compact(
  /^\s?(?:(?:à|a|tot)\s?€\s?\d{1,4}(?![.,:]\d\d ?uur)|(?:à|a|tot)\s?\d{1,4}(?:[.,]\d{2})? ?(?:€|euro)\b|(?:à|a|tot)\s?\d{1,4}(?:,\d{2}|,-)?(?=\s?(?:p\.?p|per |[.,;)](?!\d)|$)))/i,
)
const BETWEEN_RIGHT = /^ en (?:€\s?)?\d/
const BETWEEN_LEFT = /\btussen (?:de )?$/i
const HAS_SIGN = /€|euro/i

/** "175 euro, waarvan 50 euro aanbetaling": a part of what was said. */
const PART_LEFT = compact(/\b(?:waarvan|aanbetaling|voorschot|waarborg)(?: (?:van|is|bedraagt))?:? ?$/i)
const PART_RIGHT = compact(/^ (?:als |aan )?(?:aanbetaling|voorschot|waarborg)\b/i)

/** "€ 12,50, inclusief € 1 voor het restauratiefonds". */
const GIFT_LEFT = compact(/\b(?:inclusief|incl\.?|plus|daarvan (?:gaat|is)|en) ?$/i)
const GIFT_RIGHT = compact(
  /^ (?:(?:gaat|is) )?(?:voor|naar|aan) (?:het|een|ons|de) (?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ]*fonds|goed(?:e)? doel)\b/i,
)

/** What members pay to be one. */
const DUES_LEFT = compact(
  /\b(?:lidgeld|contributie|[a-zß-ɏ]*lidmaatschap|lidkaart|word(?:t|en)? (?:nu |dan |snel |ook |gerust )?(?:lid|donateur|vriend)|(?:lid|donateur) (?:te )?worden|lid word)\b([^.;]{0,100})$/i,
)
const ATTENDING =
  /deelname|deelnem|entree|toegang|kaart(?:en|je)|ticket|inkom|inschrijf|meedoen|bijwonen|niet-?leden|introduc/i

/** "De bijdrage per deelnemer voor het zaaigoed is 5 euro": who comes pays it, whatever it buys. */
const PER_HEAD = compact(
  /\b(?:bijdrage|kosten|prijs) per (?:deelnemer|persoon)\b[^.;€]{0,60}$|\b(?:deelname(?:prijs|kosten)|inschrijfgeld)\b[^.;€]{0,60}$/i,
)

/** What stands behind the last amount before it. */
const LAST_AMOUNT = /(?:euro|€ ?\d)(?!.*(?:euro|€ ?\d))/i

/** Whether an amount is paid for something else than coming, or is paid to somebody. */
export const isOtherMoney = (text: string, hit: Hit): boolean => {
  const left = text.slice(Math.max(0, hit.index - 130), hit.index)
  const right = text.slice(hit.end, hit.end + 60)
  if (hit.amount === 0) return false
  if (isRange(left, text.slice(hit.index, hit.end), right)) return true
  if (PER_HEAD.test(left.slice(left.search(LAST_AMOUNT) + 1))) return false
  const dues = DUES_LEFT.exec(left)?.[1]
  const sale = FOR_SALE_LEFT.exec(left)
  const given = GIVEN_LEFT.exec(left)?.[1]
  return (
    SOLD_LEFT.test(left) ||
    (sale !== null && !LETS_IN.test(`${sale[1]} ${sale[2]}`)) ||
    HIRED_LEFT.test(left) ||
    PART_LEFT.test(left) ||
    PART_RIGHT.test(right) ||
    (GIFT_LEFT.test(left) && GIFT_RIGHT.test(right)) ||
    (given !== undefined && !ASKED_FOR.test(given)) ||
    AWAY_RIGHT.test(right) ||
    (PASSED_ON_LEFT.test(left) && PASSED_ON_RIGHT.test(right)) ||
    SPENT_LEFT.test(left) ||
    SPENT_RIGHT.test(right) ||
    (dues !== undefined && !ATTENDING.test(dues))
  )
}

/** "Een bosje kost 2 euro, drie bosjes 5 euro": a few words further on in the same breath. */
export const goesOnFrom = (text: string, before: Hit | undefined, hit: Hit): boolean => {
  const between = before === undefined ? null : text.slice(before.end, hit.index)
  return between !== null && /^(?:,| en| of)[^.;:,]{1,30}$/.test(between) && !ATTENDING.test(between)
}

const isRange = (left: string, own: string, right: string): boolean =>
  (HAS_SIGN.test(own) && RANGE_RIGHT.test(right)) ||
  (BETWEEN_LEFT.test(left) && BETWEEN_RIGHT.test(right)) ||
  RANGE_LEFT.test(left)

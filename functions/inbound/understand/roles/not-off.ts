import { compact } from '../../compact'
import type { Context } from './context'
import { isEither, withoutDecisions } from './put-off-decision'
import { isProposal } from './undecided'

/** What lapses, and is no gathering. */
const RIGHT =
  '[a-zß-ɏ]*(?:korting|kortingscode|aanbod|aanbieding|actie|actieprijs|regeling|abonnement|lidmaatschap|recht|rechten|toeslag|subsidie|vergunning|reservering|reservatie|geldigheid|tegoed|tegoedbon|bon|code|toegangscode|pas|vrijstelling|voordeel|tarief|optie|aanspraak|garantie|inschrijfgeld|verplichting|mogelijkheid|regels?|maatregel|maatregelen|plicht|beperking|beperkingen|voorwaarde|voorwaarden|norm|zitplaats|zitplaatsen|verbod|controle)'
const LAPSES = '(?:vervalt|vervallen|verloopt|verlopen|eindigt|stopt|is geldig|geldt|komt te vervallen)'
/** "De vroegboekkorting op ons handboek vervalt", "uw reservering komt te vervallen". */
const RIGHT_LAPSES = compact(
  new RegExp(
    `\\b(?:de|het|uw|je|jullie|deze|dit|die|dat|onze|ons|alle) (?:(?:[a-zß-ɏ]+e|extra) ){0,2}${RIGHT}\\b[^.;:!?]{0,60}\\b(?:vervalt|(?:komt|komen|is|zijn) (?:[a-zß-ɏ]+ ){0,3}(?:te )?vervallen|vervallen)\\b|\\b(?:vervalt|vervallen) (?:ook )?(?:de|het|uw|je|jullie|deze|dit|onze|ons|alle) (?:(?:[a-zß-ɏ]+e|extra) ){0,2}${RIGHT}\\b`,
    'g',
  ),
)
const RIGHT_LEFT = compact(
  new RegExp(`\\b${RIGHT}\\b[^.;:!?\\d]{0,60}\\b${LAPSES}(?: [a-zß-ɏ]+){0,3} (?:op|per|na|tot|vanaf)\\s*$`),
)

/** "Vanaf 25 september vervallen de vaste zitplaatsen". */
const RIGHT_LAPSES_THEN = compact(
  new RegExp(
    `^ (?:vervalt|vervallen|verloopt|verlopen|eindigt|eindigen|geldt|gelden) (?:ook )?(?:de|het|uw|je|jullie|deze|dit|onze|ons|alle|een|geen) (?:(?:[a-zß-ɏ]+e|extra) ){0,2}${RIGHT}\\b`,
  ),
)

/** "gaat niet door het weiland": the way that is taken. */
const LAND =
  '[a-zß-ɏ]*(?:weiland|weide|wei|bos|bossen|stad|binnenstad|dorp|straat|straten|park|tunnel|poort|polder|duinen|duin|heide|hei|centrum|laan|weg|steeg|tuin|tuinen|veld|velden|akkers?|moeras|water|rivier|beek|bergen|natuurgebied|landgoed|terrein|kern|wijk|buurt|gebouw|kerk|hal|voordeur|achterdeur|ingang|hoofdingang|zand|modder)'
const WAY = compact(
  new RegExp(
    `\\b(?:gaat|gaan|loopt|lopen)\\b[^.;!?]{0,60} niet door (?:de|het|een|ons|onze|dit|dat) ${LAND}\\b`,
    'g',
  ),
)

const OFF = '(?:afgelast|geannuleerd|afgeblazen|afgezegd|gecanceld|geschrapt|vervallen|uitgesteld|verdaagd)'
/** "is niet afgelast", "vervalt niet", "niets wordt geannuleerd": it goes on. */
const DENIED = compact(
  new RegExp(
    `\\b(?:is|zijn|wordt|worden|was|waren) (?:[a-zß-ɏ]+ ){0,3}(?:niet|geenszins|nooit) (?:[a-zß-ɏ]+ ){0,2}${OFF}|\\bvervalt (?:dus |gelukkig |echter )?niet\\b|\\bniets\\b[^.;]{0,40}\\b${OFF}`,
    'g',
  ),
)
const DEED =
  '(?:verplaatsen|verzetten|verschuiven|afschaffen|afzeggen|annuleren|schrappen|opheffen|stoppen|verplaatsing|afschaffing|opheffing|annulering|te verplaatsen|te verzetten|te verschuiven|af te schaffen|te schrappen|te annuleren|op te heffen)'
/** "Op de agenda: het verplaatsen van de ledenavonden", "we stemmen over het afschaffen van …": what is talked about. */
const TALKED_OF = compact(
  new RegExp(
    `\\b(?:agenda|agendapunt|punt|punten|stemmen|stemt|stemming|bespreken|bespreekt|besproken|praten|spreken|voorstel|voorstellen|discussie|vraag|idee)\\b[^;!?]{0,160}\\b(?:het|de|over|om|tot|van)\\b[^;!?]{0,80}?\\b${DEED}\\b(?: van [^;!?]{0,120})?`,
  ),
)
const SETTLED = compact(
  /\b(?:besloten|besluit genomen|genoodzaakt|hebben we|zijn we|moeten we|moeten wij|helaas)\b/,
)

const EVENT =
  '[a-zß-ɏ]*(?:dag|avond|middag|ochtend|bijeenkomst|vergadering|lezing|excursie|cursus|workshop|symposium|congres|tocht|wandeling|feest|concert|alv|webinar)'
const PIECE =
  '(?:lunch|borrel|diner|maaltijd|koffie|rondleiding|bus|busreis|vervoer|loterij|pauze|inloop|nazit|receptie|barbecue|workshop|voorprogramma|pendeldienst|kinderopvang|optreden|muziek|ontbijt|buffet|vuurwerk|quiz|markt|excursie|wandeling|presentatie|lezing|sessie|onderdeel)'
const IS_OFF = `(?:(?:is|zijn|wordt|worden) (?:[a-zß-ɏ]+ ){0,3}${OFF}|vervalt|vervallen|(?:gaat|gaan) (?:[a-zß-ɏ]+ ){0,2}niet door|komt te vervallen)`
/** "De lunch tijdens de excursie is geannuleerd", "het programma is gewijzigd: de workshop vervalt". */
const PIECE_OFF = compact(
  new RegExp(
    `\\b(?:de|het) ${PIECE} (?:tijdens|bij|na|voor|voorafgaand aan|na afloop van) (?:de|het|onze|ons|deze) ${EVENT}\\b[^.;:!?]{0,60}?\\b${IS_OFF}|\\bprogramma\\b[^.;]{0,90}\\b(?:gewijzigd|aangepast|veranderd|wijzigt|verandert)\\b[^.;]{0,20}\\b(?:de|het) ${PIECE}\\b[^.;]{0,60}?\\b${IS_OFF}`,
    'g',
  ),
)
/** "De spreker heeft moeten afzeggen": somebody does not come. */
const STAYS_AWAY = compact(
  /(?<!\b(?:we|wij|ik|bestuur|vereniging|organisatie) )\b(?:heeft (?:zich )?(?:helaas |toch |gisteren |vandaag |ons )*(?:moeten )?(?:afzeggen|afgezegd|afmelden|afgemeld)|(?:moest|moet) (?:zich )?(?:helaas |toch )*(?:afzeggen|afmelden))\b/g,
)
/** "…, die we vorige week hadden afgelast, gaat toch door", "toch niet afgelast". */
const TAKEN_UP = compact(
  new RegExp(
    `\\b(?:die|dat|welke)\\b[^,;.]{0,60}\\b(?:had|hadden|hebben|was|waren|is|werd)\\b[^,;.]{0,40}\\b${OFF}(?: (?:was|waren|werd|hadden))?,?(?=[^.;]{0,60}\\b(?:toch|alsnog|wel|gewoon)\\b[^.;]{0,20}\\bdoor\\b)|\\btoch niet ${OFF}|\\b(?:afgelaste|geannuleerde)\\b(?=[^.;]{0,80}\\b(?:toch|alsnog)\\b[^.;]{0,20}\\bdoor\\b)`,
    'g',
  ),
)

/** What hardly any sentence has, looked for first. */
const OTHERS = /\bhun\b|\beigen\b|\bburen\b|\b(?:andere|zuster)/
/** "Door de storm hebben we tot nu toe alle tochten moeten afgelasten": those that were before. */
const UNTIL_NOW = compact(
  /\b(?:heeft|hebben|moest|moesten)\b[^.;]{0,60}\btot (?:hiertoe|nu toe|dusver(?:re)?|voor kort)\b[^.;]{0,60}\b(?:annuleren|af ?gelasten|af ?zeggen|schrappen|geannuleerd|afgelast|afgezegd|geschrapt)\b/g,
)

/** "Hun open tuindag is afgelast": that of others. */
const THEIRS = compact(
  new RegExp(
    `\\b(?:hun|haar eigen|zijn eigen) (?:[a-zß-ɏ]+ ){0,3}[a-zß-ɏ]+[^.;:!?]{0,60}\\b(?:${OFF}|niet door|niet doorga(?:at|an)|af)\\b|\\b[^.;:!?]{3,90}\\b(?:van|bij) (?:de buren|onze buren|(?:een|onze) (?:andere|zuster)[a-zß-ɏ]*)\\b[^.;:!?]{0,60}\\b(?:${OFF}|niet door|vervalt)\\b`,
    'g',
  ),
)

const RESERVE = '(?:reserve|uitwijk|regen)[ -]?(?:datum|dag|data|avond|middag|zaterdag|zondag)'
/** "en ook niet op de reservedatum", "de reservedatum komt te vervallen": there is nothing to fall back on. */
const RESERVE_OFF = compact(
  new RegExp(
    `\\b(?:ook|evenmin|en) (?:ook )?niet (?:meer )?(?:op|naar) (?:de|onze) ${RESERVE}|\\b${RESERVE}\\b[^.;:!?]{0,70}\\b(?:vervalt|(?:komt|is|zijn) (?:[a-zß-ɏ]+ ){0,3}(?:te )?vervallen|niet (?:meer |langer )?(?:nodig|door|beschikbaar|handig|mogelijk|geschikt)|(?:kan|mag|kunnen) (?:weer )?(?:uit|worden)|geschrapt|vrijgegeven|losgelaten)\\b|\\b(?:schrappen|laten|geven) (?:we|wij) (?:de|onze) ${RESERVE}`,
  ),
)

/** "Afgelast bij de buren". */
const NEIGHBOURS = compact(
  /\b(?:afgelast|geannuleerd|vervallen) bij (?:de|onze) (?:buren|collega['’]?s|zustervereniging)/g,
)

/** "Het kersenfeest is geannuleerd, stond vanmorgen in de krant": what one reads of others. */
const IN_PAPER = compact(
  /\b(?:stond|staat|las|lees|lezen|lazen) (?:ik |we |wij |het |er )?(?:vanmorgen |vandaag |gisteren |net |deze week )?in (?:de|het) (?:krant|plaatselijke krant|dagblad|weekblad|streekblad|huis-aan-huisblad)\b|\bvolgens de krant\b/,
)
const OURS = /\b(?:onze|ons|we|wij)\b/
const isFromPaper = (sentence: string): boolean => IN_PAPER.test(sentence) && !OURS.test(sentence)

/** "Hun open tuindag van 13 juni is afgelast": a day of others. */
export const isTheirs = ({ sentence }: Context): boolean =>
  (OTHERS.test(sentence) && sentence.replace(THEIRS, '') !== sentence) || isFromPaper(sentence)

/** "De vergadering is niet verplaatst". */
const NOT_MOVED = compact(
  /\b(?:is|zijn|wordt|worden) (?:[a-zß-ɏ]+ ){0,2}niet (?:verplaatst|verzet|verschoven|vervroegd|opgeschoven)\b(?![^;]*\bmaar\b)/,
)

/** A move or an end that is talked about or denied, unless something was settled. */
export const isTalkedOf = (sentence: string): boolean =>
  NOT_MOVED.test(sentence) || isEither(sentence) || (TALKED_OF.test(sentence) && !SETTLED.test(sentence))

/** The sentence without what it says is off and is not the gathering, or is not off at all. */
export const withoutNotOff = (sentence: string): string => {
  if (isProposal(sentence) || isFromPaper(sentence)) return ''
  const rest = withoutDecisions(sentence)
    .replace(DENIED, ' ')
    .replace(WAY, ' ')
    .replace(PIECE_OFF, ' ')
    .replace(STAYS_AWAY, ' ')
    .replace(TAKEN_UP, ' ')
    .replace(RIGHT_LAPSES, ' ')
    .replace(THEIRS, ' ')
    .replace(NEIGHBOURS, ' ')
    .replace(RESERVE_OFF, ' ')
    .replace(UNTIL_NOW, ' ')
  return isTalkedOf(rest) ? rest.replace(TALKED_OF, ' ') : rest
}

/** "De korting vervalt op 11 juni": a day on which nobody meets. */
export const isLapse = ({ before, right }: Context): boolean =>
  RIGHT_LEFT.test(before) || RIGHT_LAPSES_THEN.test(right)

export const isReserveOff = (sentence: string): boolean => RESERVE_OFF.test(sentence)

/** "De weersverwachting voor zaterdag 6 maart is slecht": the day of what is held outside. */
const FORECAST =
  /\b(?:weersverwachting(?:en)?|(?:weers)?voorspelling(?:en)?|(?:weers)?vooruitzicht(?:en)?|weerbericht(?:en)?|weer) (?:voor|van|op)(?: (?:de|aanstaande|komende))?\s*(?:[a-zß-ɏ]+dag )?$/

/** "Voor 4 juni verandert er niets": no deadline, though it says for. */
export const staysAsItIs = ({ left, right }: Context): boolean =>
  FORECAST.test(left) ||
  (/\bvoor\s*$/.test(left) && /^\s*(?:verandert|wijzigt|blijft|geldt hetzelfde)\b/.test(right))

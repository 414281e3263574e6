import { MONTH_WORDS } from '../words/calendar-words'

const GATHERING =
  '[a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|dag|wandeling|training|inloop|spreekuur|markt|vergadering|alv|café|lezing|excursie|tocht|cursus|workshop|concert|feest|borrel|quiz|toernooi|webinar|congres|symposium|uitje|reis|activiteit|gesprek)(?:s|en|sen)?'
const OUR = '(?:de|het|onze|ons|deze|dit|die|dat)'
/** Where a clause ends, or tells why. */
const CLOSED = '(?=[.,;:!)]|$| (?:af|want|omdat|wegens|vanwege|door|i\\.?v\\.?m|en|dit jaar)\\b)'
const WE = '(?:we|wij|ik|het bestuur|de commissie)'

/** "niet kunnen laten plaatsvinden", "niet zullen houden". */
const CANNOT = `\\bniet (?:meer )?(?:kunnen|zullen|mogen|willen|gaan)(?: we| wij)? (?:laten )?(?:doorgaan|door laten gaan|laten doorgaan|plaatsvinden|plaatshebben|(?:houden|organiseren)(?=[.,;!]|$))\\b`
/** "besloten de ledenvergadering … in te trekken", "trekken we de avond in". */
const WITHDRAWN = [
  `(?<!\\b(?:voor|van|uit|over|in|op|tijdens|bij|door) )\\b${OUR} (?:[a-zß-ɏ]+ ){0,2}${GATHERING}\\b(?:(?!\\b(?:voorstel|besluit|motie|aanvraag|vergunning|subsidie|regeling|kandidatuur|plan|bod|lidmaatschap|steun|heeft|uitnodiging)\\b)[^.;]){0,90} in te trekken\\b`,
  `\\btrekken ${WE} ${OUR} (?:[a-zß-ɏ]+ ){0,2}${GATHERING}\\b(?:(?!\\bnaar\\b)[^.;]){0,60}? in(?=[.,;!]|$)`,
  `(?<!\\b(?:voor|van) )\\b${OUR} (?:[a-zß-ɏ]+ ){0,2}${GATHERING}\\b[^.;:,]{0,50}\\b(?:is|wordt|worden|zijn) (?:[a-zß-ɏ]+ ){0,2}ingetrokken\\b`,
].join('|')
const LIST = '(?:programma|jaarprogramma|zomerprogramma|agenda|kalender|rooster)'
/** "We halen de excursie van het programma", "is van het programma gehaald". */
const OFF_LIST = [
  `\\b(?:${WE} (?:halen|haal|haalt|nemen|neem|neemt)|(?:halen|haal|haalt|nemen|neem|neemt) ${WE})\\b[^.;:,]{0,70}\\bvan (?:het|de|ons|onze) ${LIST}${CLOSED}`,
  `\\bvan (?:het|de|ons|onze) ${LIST} (?:gehaald|genomen|af gehaald|afgehaald|gevoerd|te halen|halen|geschrapt|verdwenen)\\b`,
].join('|')
const NO_PLUG =
  '(?! (?:het|de) (?:stopcontact|contact|muur|apparaat|computer|lamp|koelkast|oven|wasmachine|beamer|versterker))'
/** "Trekken we de stekker uit de dag", "de stekker gaat eruit". */
const PLUG = `\\b(?:trek|trekt|trekken|haal|haalt|halen|trokken) (?:[a-zß-ɏ\\d]+ ){0,4}de stekker (?:er ?)?uit\\b${NO_PLUG}|\\bde stekker (?:gaat |moet )?(?:er ?)?uit\\b${NO_PLUG}[^.;]{0,60}\\b(?:getrokken|gehaald|te trekken|te halen|trekken|halen)\\b|\\bde stekker (?:gaat|moet) er ?uit\\b`
/** "Die schuiven we voor ons uit", "zetten we de excursie in de ijskast". */
const AHEAD_OF_US = `\\bschui(?:f|ft|ven)\\b[^.;:]{0,60}\\bvoor (?:ons|zich|me|mij) uit\\b|\\bvoor (?:ons|zich) uit (?:te schuiven|geschoven)\\b|\\b(?:zetten|zet|leggen|legt) ${WE} ${OUR} (?:[a-zß-ɏ]+ ){0,2}${GATHERING}\\b[^.;:]{0,40}\\b(?:in de ijskast|op een laag pitje|in de wacht|stil)(?=[.,;!]|$)|\\b(?:voor|tot) (?:onbepaalde tijd|nader order|nadere aankondiging) (?:uitgesteld|opgeschort|uit|geschoven|verschoven|stilgelegd)\\b`
/** "We slaan juni over met de ledenavond", "de ledenavond slaan we in juni over". */
const SKIPPED = `\\bslaan ${WE} (?:de maand )?(?:${MONTH_WORDS.join('|')}|deze (?:maand|keer|week)|dit jaar|een (?:maand|jaar|keer)) over (?:met|wat|voor wat|qua)\\b[^.;]{0,30}${GATHERING}\\b|\\b${WE} slaan (?:de maand )?(?:${MONTH_WORDS.join('|')}|deze (?:maand|keer|week)|dit jaar|een (?:maand|jaar|keer)) over (?:met|wat|voor wat|qua)\\b[^.;]{0,30}${GATHERING}\\b`
/** "De avond houden we niet", "strepen we de avond door", "een streep door de avond". */
const STRUCK = [
  `\\b${GATHERING}\\b[^.;:,]{0,40}\\b(?:houden|organiseren) ${WE} (?:dus |helaas |dit jaar |dan |nu ){0,3}niet(?=[.;!]|$)`,
  `\\b(?:strepen|streept|streep) ${WE} ${OUR} (?:[a-zß-ɏ]+ ){0,2}${GATHERING}\\b[^.;:,]{0,40}\\b(?:door|weg)\\b`,
  `\\been (?:dikke |rode )?streep (?:gezet |gehaald |gaat )?door ${OUR} (?:[a-zß-ɏ]+ ){0,2}${GATHERING}\\b`,
].join('|')

const NO_WAY = [
  '(?:niet|nooit) (?:[a-zß-ɏ]+ ){0,2}(?:mogelijk|verantwoord|verantwoordelijk|verstandig|haalbaar|wenselijk|veilig|gepast|zinvol|reëel|realistisch|raadzaam|wijs|gelukt|aan|in staat|rond)',
  '(?:onmogelijk|onverantwoord|onverstandig|onhaalbaar|onveilig)',
  'te (?:gevaarlijk|moeilijk|riskant|risicovol|onzeker|lastig|ingewikkeld|krap)',
  'geen (?:enkele |reële |goede )?(?:mogelijkheid|mogelijkheden|kans|optie|heil)',
].join('|')
const LET_GO =
  '(?:(?:te )?laten (?:doorgaan|plaatsvinden|plaatshebben)|(?:door|plaats|doorgang) te (?:laten )?(?:gaan|vinden|hebben))(?! met\\b)'
/** "niet mogelijk de avond op de gewone manier te laten doorgaan": held in another way. */
const NO_OTHER_WAY = '(?:(?!\\b(?:fysiek|live|wijze|manier|vorm|zoals|binnen|buiten)\\b)[^.;!?])'
/** "Het is niet verantwoord de avond te laten doorgaan", "we zien geen mogelijkheid de avond te houden". */
const NOT_LET = [
  `(?<!\\bwas (?:het )?(?:[a-zß-ɏ]+ )?)\\b(?:${NO_WAY})\\b${NO_OTHER_WAY}{0,160}?\\b(?:${LET_GO}|(?<!\\b(?:tijdens|bij|op|in|voor|over|na|naar) (?:[a-zß-ɏ]+ )?)\\b${GATHERING}\\b${NO_OTHER_WAY}{0,60}? te (?:houden|organiseren))\\b`,
  `\\b${LET_GO},? (?:is|lijkt|blijkt|vinden|vindt|achten|acht)\\b[^.;!?]{0,40}?\\b(?:${NO_WAY})\\b`,
].join('|')

const DEED_OFF = '(?:uitstellen|afgelasten|afblazen|afzeggen|annuleren|schrappen|cancelen)'
const PUTTING_OFF = '(?:uitstel|afgelasting|annulering)'
/** "We kunnen niet anders dan de dag uitstellen", "er zit niets anders op dan uitstel", "we kiezen dus voor uitstel". */
const NO_CHOICE = [
  `\\b(?:niets? anders|geen andere (?:keus|keuze|mogelijkheid|uitweg))(?: (?:op|over))? dan (?:[^.;]{1,90} ${DEED_OFF}\\b|${PUTTING_OFF}${CLOSED})`,
  `\\b(?:kiest ${WE}|kiezen ${WE}|kies ik|${WE} (?:kiezen|kiest|kies|hebben|heeft|heb|zijn|is|ben|zien|zag|zagen|besluiten))\\b(?: [a-zß-ɏ]+){0,4} (?:voor|tot) ${PUTTING_OFF}(?: (?:besloten|gekozen|gedwongen|genoodzaakt|over te gaan))?${CLOSED}`,
].join('|')

/** More ways in which an organiser calls a gathering off; the source of a pattern over small letters. */
export const OFF_WAYS = [
  CANNOT,
  WITHDRAWN,
  OFF_LIST,
  PLUG,
  AHEAD_OF_US,
  SKIPPED,
  STRUCK,
  NOT_LET,
  NO_CHOICE,
].join('|')

/** What each of these ways has, and few sentences do: looked for first. */
export const MAY_BE_OFF =
  /trekken|ingetrokken|\bander[es]{1,2} (?:[a-z]+ )?(?:op |over )?dan\b|\b(?:voor|tot) (?:uitstel|afgelasting|annulering)\b|programma|agenda|kalender|rooster|stekker|\bvoor (?:ons|zich|me|mij) uit\b|ijskast|laag pitje|in de wacht|\bstil|onbepaalde tijd|nader order|nadere aankondiging|\bover (?:met|wat|voor wat|qua)\b|streep|strepen|laten (?:doorgaan|plaats|gaan|vinden)|\bte (?:houden|organiseren|gaan|vinden)\b|niet (?:meer )?(?:kunnen|zullen|mogen|willen|gaan)\b|(?:houden|organiseren) (?:we|wij|ik|het bestuur|de commissie)\b/

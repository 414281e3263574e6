import { isOfLists } from './asking'

/** Words that leave a command in doubt, put it off, or take it back, wherever they stand. */
const DOUBT =
  /(?<![\p{L}])(?:als|indien|zodra|wanneer|mits|tenzij|mocht(?:en)?|stel|misschien|wellicht|mogelijk|eventueel|waarschijnlijk|vermoedelijk|denk|denken|twijfel\p{L}*|of|onzeker|overweeg\p{L}*|overwegen|zouden|zou|beter|liever|anders|grapje|geintje|haha|schijnt|blijkbaar|hoeft?|hoeven|behalve|alleen|tot(?:dat)?|daarvoor|bespreken|beslis\p{L}*|besluit\p{L}*|toch niet|nog niet|niet zeker|niet doen|nee|vergeet|vergeten|proef|voorbeeld|straks|later|pas|vanaf|voordat|nadat|sinds|tenminste|hoop|hopen|hopelijk|bijna|vraag|vragen|moet nog|moeten nog|dacht|geloof|meen|vermoed|volgens|ik hoor|hoor ik|hoorde|zei|zegt|gezegd|wachten|afwacht\p{L}*|goedkeur\p{L}*|voorbehoud|zelf|tegen|oneens|mee eens|verwacht|verwachten|angst|bang|gevoel|gerucht|geruchten|gedroomd|droom|test|vorige?|denkt|dachten|lees|las|gelezen|krant|site|website|notulen|agenda|idee|klopt (?:dat|het|dit))(?!\p{L})/u

/** What may stand beside a command that only tells something, or holds back: it may still name a moment. */
const DOUBT_OF_LITTLE =
  /(?<![\p{L}])(?:als|indien|zodra|mits|tenzij|mocht(?:en)?|stel|misschien|wellicht|eventueel|hoeft?|hoeven|grapje|geintje|toch niet|nog niet|niet doen|nee)(?!\p{L})/u

/** Other things that are asked for, or commands that were not understood. */
const ASKS_MORE =
  /^(?:(?:en|ook|dan|o|oh|ja|graag|daarna|verder|daarnaast|bovendien) )*(?:zet|plaats|schrijf|noteer|voeg|haal|schrap|verwijder|meld|stuur|mail|geef|maak|open|sluit|wil|wilt|kun|kunt|kan|zou|mag|mogen|gelieve|verander|wijzig|pas|laat|vraag|bel|regel|zorg|nodig|verplaats|verzet|stop|ga|doe|gooi|houd|hou|wacht|neem|kijk|check|controleer|niet|geen|wie|wat|waar|hoe|hoeveel|welke|is|zijn|heeft|hebben|komt|komen|zullen|moet|moeten|ben|bent)\b/

const STEERS =
  /\b(?:open\p{L}*|geopend|dicht\p{L}*|sluit\p{L}*|sluiten|gesloten|slot|stop\p{L}*|gestopt|pauze\p{L}*|doorga\p{L}*|gaat door|gaan door|gaat niet door|vervalt|vervallen|annul\p{L}*|geannuleerd|afge(?:last|blazen|zegd|lasten)|hervat\p{L}*|uitgesteld|verplaatst|verzet|verschoven)\b/u

/** A name, time, sum or address is news of its own. */
const NEWS_TO_KEEP = /\d{1,2}:\d\d|€|\beuro\b|@|https?|\bR\b/
const NEWS =
  /^wel\b|(?<!(?:ik moet|we moeten|wij moeten) )\beerst\b|\d{1,2}:\d\d|\d uur|€|\beuro\b|@|https?|\bR\b|\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen)\b|\b(?:volgende|komende) (?:week|maand)\b/

/** A statement, not a stretch of one: "bij regen" may be a condition. */
const VERB =
  /\b(?:is|zijn|was|waren|ben|heb|heeft|hebben|had|hadden|zit|zitten|zat|staat|staan|moet|moeten|moest|kan|kunnen|kon|wil|wilt|willen|gaat|gaan|ga|komt|komen|kom|kwam|ligt|lijkt|vindt|vinden|vind|werd|wordt|worden|zie|zien|ziet|belt|belde|loopt|geeft|gaf|doet|krijg|krijgen|krijgt|lukt|klopt|hoort|hoor|laat|vergaderen|vergadert|blijft|blijkt|bleek|past|passen|mag|mogen|telt|stond|liep|kwamen|gaven|valt|viel|heet|weet|verwacht|verwachten|kijk|bedoel|meld|vraagt|vroeg)\b|\bik \p{L}{3,}|\b(?:wij|we|hij|ze|zij|er|dat|het) \p{L}{2,}(?:t|en|de|te|den)\b|\b(?:de|het|onze|mijn) (?:\p{L}+ ){1,3}\p{L}{3,}t\b/u

const exactly = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u')
const WE_DECIDED =
  '(?:(?:wij|we|het bestuur|ik|bestuur) (?:hebben|heeft|heb)|(?:hebben|heeft|heb) (?:wij|we|het bestuur|ik)) (?:(?:in het bestuur|vanochtend|vanmiddag|vandaag|gisteren|gisteravond|zojuist|net|unaniem|dus|samen|nu|daarom|met spijt|helaas) )*(?:besloten|beslist|afgesproken|besluit genomen)'
const EVERYONE = '(?:alle leden|de leden|iedereen|ze|hen|allen|de deelnemers|leden|alle deelnemers)'

/** Said beside any command, whatever words they hold. */
const COURTESIES = [
  'o jee|jee|o|oei|sorry|excuses|vals alarm|foutje|oeps|let op|spoed|dringend|urgent|haast|(?:goed|leuk|mooi|fijn|slecht|vervelend|minder leuk) nieuws|gelukt|besluit bestuur|besluit van het bestuur|bestuursbesluit|ja|jazeker|helaas|jammer(?: genoeg| maar helaas)?|spijtig|beste(?: groene knop| mensen)?',
  'sorry (?:voor (?:het werk|de moeite|de verwarring|de overlast)|hoor)|(?:alvast |heel |hartelijk |veel |dank |dan )*(?:dank|bedankt|merci|dankjewel|thanks|bvd|mvg)(?: (?:je|u|jullie|wel|hoor|voor de moeite|voor je hulp|voor uw hulp|alvast))*',
  '(?:regel|doe|maak) (?:jij|je|u) (?:dat|het|dit)(?: in orde)?|(?:wil|wilt|kun|kunt|zou) (?:je|jij|u|ge) (?:dat|dit|het) (?:in orde (?:maken|brengen)|regelen|doen|instellen|verzorgen)',
  `laat (?:(?:het|dat|dit|maar|even) )*weten aan ${EVERYONE}|(?:wil|wilt|kun|kunt|zou) (?:je|u|jij|jullie) (?:het |dat |dit )?(?:aan )?${EVERYONE} (?:(?:dat|het|dit|even|hierover|bericht) )*(?:berichten|laten weten|inlichten|informeren|sturen|geven|mailen)|laat het ${EVERYONE} (?:maar |even )?weten`,
  '(?:groet|groeten|groetjes|gr|mvg|vriendelijke groet|met vriendelijke groet|vr gr|m\\.? ?vr\\.? ?gr|namens het bestuur|namens|liefs|x|xx|hartelijke groet|hoogachtend)(?: (?!(?:niet|nee|stop|wacht|nog|toch|geen|pas|eerst|maar|morgen)\\b)\\p{L}+){0,5}',
  `${WE_DECIDED}|de knoop is doorgehakt|het is besloten|(?:na )(?:rijp |lang |goed )?(?:beraad|overleg)|het besluit is (?:gevallen|genomen)`,
  '(?:dames|heren|mannen|vrouwen|mensen|vrienden|jongens|luitjes)(?: en (?:dames|heren|mannen|vrouwen))?|bij voorbaat (?:dank|bedankt)',
  '(?:(?:de )?(?:namen|adressen|details) (?:hoef ik|hoeven)|(?:ik hoef|hoef ik) (?:de |geen )?(?:namen|adressen|details))(?: er| dus)*(?: niet)?(?: bij| te (?:hebben|weten|zien))?|zonder namen',
  '(?:op achternaam |graag )?(?:alfabetisch|in excel|excel|als pdf|pdf|per mail)(?: (?:graag|is (?:prima|het fijnst|goed)))?',
  '(?:niemand mag|er mag niemand|niemand kan|er kan niemand) (?:er )?meer (?:bij|in|mee)|vol is vol',
].map(exactly)

/** Said as a reason, in words of its own. */
const REASONS = [
  '(?:want|omdat|zodat|wegens|vanwege|ondanks|in verband met|ivm|gezien|door) .{3,80}',
  '(?:een |de )?(?:verkeerde|foute|oude|onjuiste) \\p{L}+|(?:[\\p{L}\\d]+ ){1,5}(?:gekregen|vrijgekomen|gevonden|geregeld|rond|opgelost|voorspeld)',
  '(?:ook )?al (?:is|zijn|zit|zitten|staat|staan|komen|komt) .{3,60}',
  '(?:er )?(?:zijn )?(?:genoeg|voldoende|te weinig|veel te weinig|weinig) \\p{L}+|(?:te )?weinig \\p{L}+',
  '(?:we|wij|de zaal) (?:zit|zitten|zijn|is) (?:\\p{L}+ )?vol|vol',
  '(?:de|het) (?:\\p{L}+ ){1,2}(?:is|blijft|moet|gaat) (?:\\p{L}+ )?(?:dicht|gesloten)(?: (?:vanwege|wegens|door) .{3,60})?',
  '(?:ik|we|wij) (?:had|hadden|heb|hebben) (?:hem|m|A|het|M) (?:te vroeg|te snel|per ongeluk) \\p{L}+',
  '(?:ik|we|wij) (?:had|hadden|heb|hebben) (?:hem|m|A|het|M) (?:al |net )?(?:(?:dicht|open|stil|stop) ?gezet|gesloten|gestopt) maar dat was (?:te vroeg|te snel|een vergissing|een foutje|niet de bedoeling|per ongeluk)',
].map(exactly)

/** What may come is no doubt about holding back: "misschien wordt het een andere zaal". */
const MAY_CHANGE =
  /^(?:misschien|wellicht|mogelijk) (?!(?:.*\s)?(?:niet|geen|nee|toch|beter|later|straks|morgen|moet|kan)(?!\p{L})).{3,60}$/u

const REASON_WORDS_MAX = 25

/**
 * Whether a clause may stand beside a command without touching it: a courtesy, or a statement that says
 * why. `steering`: beside a command that changes what members get nothing may leave it in doubt.
 */
export const isAside = (clause: string, { asked, steering }: Beside): boolean => {
  const text = clause
    .replace(/[,/]+|:(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = text.replace(/^(?:(?:en|dus|maar|ja) )+/, '')
  if (bare === '' || COURTESIES.some((pattern) => pattern.test(bare))) return true
  if (!steering && !asked && MAY_CHANGE.test(bare) && !STEERS.test(bare)) return true
  const [doubt, news] = steering ? [DOUBT, NEWS] : [DOUBT_OF_LITTLE, NEWS_TO_KEEP]
  if (asked || doubt.test(text) || news.test(text) || OTHER.some((one) => one.test(text))) return false
  // What stands before a colon says how the words after it are meant.
  if (/:\s*$/.test(clause)) return false
  if (REASONS.some((pattern) => pattern.test(bare))) return true
  if (!steering && isOfLists(text)) return true
  if (steering && (/[AM]/.test(text) || DENIES.test(text) || OF_SAYING.test(text))) return false
  return !STEERS.test(text) && VERB.test(text) && text.split(' ').length <= REASON_WORDS_MAX
}

type Beside = { asked: boolean; steering: boolean }

/** "niet" may belong to a reason ("de prijs klopt niet"), never to what is to be done. */
const DENIES =
  /\bniet (?:de|het|een|die|dat|dit|zo|meteen|direct|nu|A|E|M|R)\b|(?<!(?:klopt|kan|past|lukt|goed|werkt|haalbaar) )\bniet$/u
/** Who comes or not is for the list of those who come. */
const OF_PEOPLE =
  /(?<!te )\b(?:komt|komen)(?: (?:ook|niet|wel|mee|erbij|toch|in|met|helaas)\b|$)|\b(?:kan|kunnen|wil|willen|gaat|gaan|doet) (?:\p{L}+ )?(?:ook|mee|niet komen|niet meer komen)\b|\b(?:kan|kunnen) (?:helaas |toch )?niet$/u

/** How many may come is a fact of its own. */
const OF_SEATS =
  /\b\d+ (?:er )?(?:bij\b(?! elkaar)|meer|minder|extra|plaatsen|plekken|stoelen)|\bmaximaal\b|\bmax\b/

/** Speaks of what was said, not of why: "dat is een test", "vindt Piet", "staat op de site". */
const OF_SAYING =
  /^(?:(?:en|maar|dus) )*(?:dat|dit|zo|is|was|staat|stond|vindt|vind|vinden|denkt|zegt|zeggen|lees|las|wil|wilt|willen|meent|hoopt|dacht)\b/

/** What a correction would say. */
const OF_FACTS =
  /\b(?:locatie|adres|prijs|plaats|zaal|tijd|tijden|datum|titel|thema|onderwerp|begin|start|aanvang|einde|spreker|contactpersoon|aantal)\b.*\b(?:wordt|worden|verandert|is nu|is voortaan|moet zijn)\b/

const OTHER = [ASKS_MORE, OF_PEOPLE, OF_SEATS, OF_FACTS]

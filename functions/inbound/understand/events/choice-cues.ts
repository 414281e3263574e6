import { compact } from '../../compact'
import type { Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'

const NUMBER = '(?:twee|drie|vier|vijf|zes|zeven|acht|meerdere|verschillende|\\d)'
/** "Twee keer", "driemaal", "2x". */
const TIMES = '(?:tweemaal|driemaal|viermaal|(?:twee|drie|vier|meerdere|[2-4]) ?(?:keer|maal|x))'
/** Bare moments. */
const MOMENTS = '(?:data|datums|momenten|tijdstippen)'
/** What one may come to: "datum", "avonden", "bijeenkomsten". */
const MOMENT = `(?:${MOMENTS}|datum|moment|tijdstip|dagdeel|dagdelen|[a-zß-ɏ]*(?:(?:dag|avond|ochtend|bijeenkomst)(?:en)?|sessies?))`
const PLACE = '(?:locaties?|plaats(?:en)?|plekken|webinars|workshops|regiobijeenkomsten)'
const MONTH = `(?:${MONTH_WORDS.join('|')}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)`
/** "11 maart", "11, 12 of 13 maart": from its last figure before what makes it a date. */
const FIGURE = `\\d(?: ${MONTH}\\b|[-/]\\d|,| en | of | t\\/m )`
/** "dinsdag 11 maart". */
const DATE = `(?:(?:[a-zß-ɏ]+dag(?:avond|middag|ochtend)? )?\\d?${FIGURE})`
const GIVEN =
  '(?:aangeboden|gegeven|gehouden|georganiseerd|herhaald|gepland|verzorgd|gespeeld|opgevoerd|vertoond|getoond|plaats|te (?:volgen|zien|horen|bezoeken|bezichtigen|beleven))'
const GIVE =
  '(?:lopen|spelen|vertonen|geven|doen|houden|draaien|verzorgen|organiseren|bieden|vaart|varen|fietsen|tonen|brengen)'
const SHOW =
  '(?:lezing|workshop|webinar|film|voorstelling|rondleiding|concert|excursie|wandeling|presentatie|programma|bijeenkomst|sessie|cursus|training|uitvoering|avond|middag|ochtend|dag)'
/** What may stand between "kies" and what is chosen. */
const SMALL = `(?:zelf|dus|gerust|vooraf|dan|hierbij|bij|aanmelding|u|je|jullie|men|uit|tussen|voor|om|op|naar|in|de|het|een|één|welke|van|deze|die|dit|onderstaande|volgende|genoemde|beide|uw|jouw|mogelijke|beschikbare|geplande|${NUMBER})`

/**
 * Choosing a moment, and not a dish: "kies een datum", "er is keuze uit twee avonden", "te kiezen uit 3 en 5 mei".
 * Every statement is searched: what begins with a common word is sought by its rarest one, and looked behind.
 */
const CHOOSE = [
  `\\b(?:kies|kiest|kiezen|gekozen worden|keuze|keus)\\b:?(?: ${SMALL}){0,7}:? (?:${MOMENT}\\b|locatie\\b|plaats\\b|${DATE})`,
  '\\b(?:is|zit) (?:die|deze|de eerste) (?:dag|avond|middag|ochtend|datum) (?:al )?vol\\b',
  `\\bwaaruit (?:u|je|jullie|men) (?:[a-zß-ɏ]+ )?kiezen\\b(?<=\\b${MOMENT} waaruit [a-z ]{4,24})`,
  `\\b(?:kies|kiest|kiezen)\\b(?: ${SMALL}){0,4} (?:waar|wanneer|er (?:één|een|1))\\b`,
  `\\buit te kiezen\\b(?<=\\b${MOMENT} (?:[a-zß-ɏ]+ )?(?:om )?uit te kiezen)`,
  `\\bvan (?:uw|je|jouw|jullie) (?:eigen )?keuze\\b(?<=\\b(?:${MOMENT}|${PLACE}) van [a-z ]{2,14}keuze)`,
  `\\bnaar (?:eigen )?keuze\\b(?:(?<=(?:\\b${MOMENT}\\b|${FIGURE})[^.;]{0,40}keuze)|[^.;]{0,16}(?:\\b${MOMENT}\\b|${DATE}))`,
  `\\b${NUMBER} mogelijke (?:data|datums)|\\bmogelijke data\\b|\\bdatumopties\\b|\\bvoorkeursdatum\\b|\\bwelke datum\\b|\\bwelke van de\\b`,
  '\\b(?:naar|aan|voor|bij|op) welke (?:datum|avond|middag|ochtend|dag|bijeenkomst|sessie|locatie) (?:u|je|jij|jullie|men)\\b',
  '\\b(?:[a-zß-ɏ]*gebied|wijk|kern|buurt|regio|dorp) waar (?:u|je|jij|jullie) woon(?:t|en)?\\b',
  '\\b(?:keuze|optie|mogelijkheid|alternatief|voorkeur) [1-4ab]\\b',
  '\\bvoor de (?:ochtend|middag|avond|[a-zß-ɏ]+dag)[a-zß-ɏ]* of (?:voor )?(?:de )?(?:ochtend|middag|avond|[a-zß-ɏ]+dag)',
  '\\b(?:geef|geeft|laat|meld|meldt|vermeld|weten|aan|door)\\b[^.;]{0,30}\\bwelke (?:dag|datum|avond|middag|ochtend)(?!\\()(?: (?:u|je|jullie)\\b| (?:uw|je|jullie) voorkeur)',
  '\\b(?:wanneer|waar) het (?:u|je|jou|jullie) (?:het beste )?(?:past|uitkomt|schikt)\\b',
  '\\d [a-zß-ɏ]{3,9} \\([^)]{1,24}\\) of (?:op )?(?:[a-zß-ɏ]+dag )?\\d{1,2} [a-zß-ɏ]{3}',
]

/** Coming once is enough. */
const ONE_IS_ENOUGH = [
  `\\bhoe(?:ft|ven|f)\\b[^.;]{0,20}\\b(?:maar|slechts) (?:(?:aan|naar|bij|op) )?(?:één|een|1)\\b`,
  `\\bvoor (?:maar |slechts )?(?:één|1) ${MOMENT}\\b|\\bin voor (?:één|1)(?=[.,;!]|$)`,
  `\\bmaakt niet uit (?:naar|op|aan|voor|bij)? ?(?:welke ${MOMENT}|wanneer)\\b`,
  `\\bop beide ${MOMENT} (?:kun|kan|is|ben|bent|zijn) (?:u|je|men|iedereen|jullie)\\b`,
  `\\bwie (?:op|dan|die)\\b[^.;]{0,40}\\bniet kan\\b[^.;]{0,30}\\b(?:welkom|terecht|aansluiten|dan op|ook op)\\b`,
  `\\b(?:als|wanneer) (?:u|je|jullie)\\b[^.;]{0,40}\\bniet (?:kunt|kan|kunnen)\\b, (?:is|kan|kun|kunt|bent|ben)\\b[^.;]{0,20}${DATE}`,
  '\\bkan je (?:dan |die [a-zß-ɏ]+ )?niet\\b|\\b(?:kunt u|kun je) (?:dan|op [a-zß-ɏ]+|die [a-zß-ɏ]+) niet\\b',
  `\\b(?:verdelen|verdeeld|spreiden|gespreid|splitsen|gesplitst)\\b[^.;]{0,40}\\bover ${NUMBER} ${MOMENT}\\b|\\bde ene helft\\b`,
]

/** The same is given again. */
const AGAIN = [
  `\\b${TIMES}(?: ${GIVEN}\\b|,? ?:? (?:op )?${DATE}|\\s?:)`,
  `\\b(?:is|zijn) er (?:dit jaar |dus )?${TIMES}(?! per\\b)`,
  `\\b(?:vindt|gaat|komt|loopt)\\b[^.;]{0,20}?\\b${TIMES} (?:plaats|door)\\b`,
  `\\b(?:${GIVE} (?:we|wij|ze|zij)|(?:we|wij|ze|zij) ${GIVE})\\b[^.;]{0,40}?\\b${TIMES}(?! per\\b)`,
  `\\b${TIMES} (?:het|de|hetzelfde|dezelfde)\\b(?! (?:week|maand|jaar|seizoen)\\b)`,
  '\\b(?:voorstellingen|opvoeringen)\\s?:',
  `\\bherhaald(?: op\\b|\\b(?<=${FIGURE}[^.;]{0,30}herhaald))`,
  `\\bherha(?:len|alt) (?:[a-zß-ɏ]+ ){0,2}?(?:de|het|deze|dit|die) [a-zß-ɏ]*${SHOW}\\b`,
  `\\b(?:de|een) herhaling\\b(?<=${FIGURE}[^.;]{0,12} (?:de|een) herhaling)|\\bherhaling(?: is| volgt| vindt plaats)?:?(?: op)? ${DATE}`,
]

/** The same each time. */
const SAME = [
  `\\b(?:dezelfde|hetzelfde|zelfde) (?:[a-zß-ɏ]+ )?(?:inhoud|[a-zß-ɏ]*(?:${SHOW})(?<!\\b(?:avond|middag|ochtend|dag)))\\b`,
  `\\bidentieke?\\b|\\binhoudelijk (?:gelijk|hetzelfde)\\b|\\bgelijk(?:luidend)? (?:van|qua) inhoud\\b|\\b${NUMBER} gelijke ${MOMENT}\\b`,
  `\\b(?:inhoud|programma) is (?:[a-zß-ɏ-]+ ){0,4}(?:gelijk|dezelfde|hetzelfde)\\b|\\bis (?:de inhoud|het programma) (?:[a-zß-ɏ]+ )?(?:gelijk|dezelfde|hetzelfde)\\b`,
  `\\bzijn (?:precies |geheel )?(?:gelijk|hetzelfde)\\b(?<=\\b${MOMENT} zijn [a-z ]{4,18})`,
  '\\bvertellen (?:we|wij) [^.]{0,20}\\bhetzelfde\\b',
]

/** One for each part of the country. */
const BY_REGION = [
  '\\bregionale [a-zß-ɏ]*(?:bijeenkomsten|sessies|avonden|middagen|ochtenden|dagen|overleggen|gesprekken|workshops)\\b',
  '\\bregio(?:bijeenkomsten|sessies|avonden|middagen|ochtenden|dagen|overleggen|gesprekken|workshops|tafels)\\b',
  '\\b(?:in|per) (?:elke|iedere) (?:regio|provincie|gemeente|stad|kern|wijk)\\b|\\b(?:per|elke|iedere) (?:regio|provincie)\\b',
  '\\b(?:aan|tot) (?:uw|je|jouw|de|hun) eigen regio\\b|\\been datum in een andere regio\\b',
  '\\bop (?:twee|drie|vier|vijf|zes) (?:verschillende )?(?:plaatsen|locaties|plekken)\\b',
  `\\bin (?:de )?(?:${NUMBER}|alle) (?:regio['’]?s|provincies|plaatsen|gemeenten|steden|dorpen)\\b`,
]

const CHOICE = compact(
  new RegExp([...CHOOSE, ...ONE_IS_ENOUGH, ...AGAIN, ...SAME, ...BY_REGION].join('|'), 'i'),
)

/** "Lid van één van beide verenigingen". */
const BODY =
  'verenigingen|clubs|afdelingen|organisaties|stichtingen|besturen|gemeenten|bonden|kerken|scholen|koren|kringen'

/** "U bent welkom op één van de avonden"; "op één van de avonden eten we samen" is no choice. */
const ONE_OF = new RegExp(
  `(?<![a-zß-ɏ])(\\b(?:op|tijdens|na) )?(?:één|een|1) van (?:de(?:ze)? |die |onze )?(?:(?:beide|${NUMBER}|onderstaande|volgende|genoemde) )*(?:${MOMENT}|${PLACE}|beide(?! (?:${BODY})(?![a-zß-ɏ])))(?![a-zß-ɏ])`,
  'i',
)
const COMES = compact(
  /\b(?:u|je|jullie|men|welkom|deelne[a-zß-ɏ]+|bijwonen|bezoeken|(?:aan|in)(?:melden|schrijven)|organise[a-zß-ɏ]+)\b/i,
)
/** "Een van de cursusdagen is een wandeling": what is done on it. */
const IS_ONE =
  /^ (?:is (?!voldoende|genoeg)|wordt|gaat|staat|bestaat|vindt|komt|brengt|wijden|besteden|gaan|bezoeken|trekken)/i

/** "Op twee momenten gegeven": again, unless it is a course of so many evenings. */
const ON_MOMENTS = compact(
  new RegExp(
    `\\bop ${NUMBER} (?:${MOMENT}) (?:${GIVEN}|aan|bij te wonen)\\b|\\b(?:${GIVE}|verzorgen|geeft|houdt|verzorgt)\\b[^.;]{0,50}\\bop ${NUMBER} ${MOMENTS}\\b`,
    'i',
  ),
)
const COURSE = compact(/\b[a-zß-ɏ]*(?:cursus|opleiding|training|reeks|serie|cyclus|leergang|traject)\b/i)
/** "Kunt u niet?", and then where one may go instead. */
const CANNOT = compact(
  /\b(?:kunt u|kun je|kan je|kunnen jullie|past|schikt|komt|lukt)\b[^.;?]{0,40}\bniet(?: (?:goed )?uit)?\?|\bgeen tijd\b[^.;?]{0,24}\?|\bverhinderd\b[^.;?]{0,24}\?/i,
)
const ELSEWHEN = compact(
  new RegExp(
    `\\b(?:terecht|welkom|nog een keer|nogmaals|aansluiten|herhal[a-zß-ɏ]+|andere (?:${MOMENT}|regio|locatie|plaats))\\b|${DATE}`,
    'i',
  ),
)

/** That one comes to one of several days, as a statement says it. */
export const findChoice = (one: Statement, next: Statement | undefined): RegExpExecArray | null => {
  const { text } = one
  const found = CHOICE.exec(text)
  if (found) return found
  const cannot = CANNOT.exec(text)
  if (cannot && ELSEWHEN.test(next?.text ?? '')) return cannot
  const moments = COURSE.test(text) ? null : ON_MOMENTS.exec(text)
  if (moments) return moments
  const of = ONE_OF.exec(text)
  if (!of) return null
  const isTold = of[1] !== undefined || IS_ONE.test(text.slice(of.index + of[0].length))
  return isTold && !COMES.test(text) ? null : of
}

/** The same evening for each region: nobody hears it twice. */
export const ONE_EACH = compact(
  /\b(?:informatie|info|voorlichtings|inspraak|inloop|regio|consultatie|kennismakings)-?(?:avond|middag|ochtend|bijeenkomst|sessie|moment|dag)(?:en|s)?\b|\broadshow\b|\bbeide keren\b|\bkennis ?maken met (?:u|je|jullie)\b|\bbij (?:u|je|jullie) in de buurt\b/i,
)

/** What one takes part in once, however often it is given. */
const SINGLE = compact(
  /\b(?:deze|dit) (?:(?:gratis|online|interactieve|praktische|korte|eenmalige) ){0,2}(?:webinar|workshop|infosessie|informatiesessie|informatieavond|infoavond|rondleiding|proefles|kennismakingsles|instapcursus|demonstratie|introductie[a-zß-ɏ]*|vorming)\b/i,
)
const PARTS = compact(
  /[a-zß-ɏ]*delig[a-zß-ɏ]*\b|\b(?:vervolgens|daarna|dan) (?:is |start |begint |volgt )?(?:de|het) eerste\b|\b(?:deel|dag|les|sessie|module|avond) (?:1|2|een|één|twee)\b|\b(?:delen|lessen|lesdagen|modules|cursusdagen)\b|\b(?:twee|drie|vier|vijf|zes|\d) (?:avonden|middagen|ochtenden|dagen|bijeenkomsten|sessies|workshops|webinars|[a-zß-ɏ]+dagen)\b|\b(?:reeks van|deze reeks|(?:workshop|webinar)reeks|serie|cyclus|leergang|traject)\b/i,
)

/** "Deze workshop … 2 mei, 28 juni, 7 december": one and the same, given again. */
export const isOnce = (statements: readonly Statement[]): boolean =>
  statements.some(({ text }) => SINGLE.test(text)) && !statements.some(({ text }) => PARTS.test(text))

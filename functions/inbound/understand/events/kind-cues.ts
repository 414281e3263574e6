import { compact } from '../../compact'
import { cued, type Finder } from '../../cued'
import type { Span } from '../evidence'
import { PART_OFF } from '../roles/part-off'
import { matchSpan, type Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import { findToldChange } from './told-changes'
import { findNews } from './update-cues'

export const RECTIFY = cued(
  /rectif|erratum|herstel|onrechte|sorry|excu|correct|abusi|abuis|ongeluk|fout|verkeerd|juist|niet/i,
  compact(
    /rectificatie|erratum|^herstel\s*:|\bten onrechte\b[^.]{0,40}\bdat(?:um|a)\b|(?:sorry|excuus) voor (?:de |deze )?(?:verwarring|vergissing|fout)|correctie(?: op|[:.!]|$)|herstelbericht|herstelmail|abusievelijk|per abuis|per ongeluk|foutje (?:geslopen|gemaakt)|klein foutje|fout(?:je)? (?:geslopen|in (?:de|het|onze|mijn|ons|uw)\b)|(?:verkeerde?|onjuiste?|foutieve?|foute?) (?:datum|tijd|link|locatie|dag|[a-zß-ɏ]+tijd|tijdstip|uur|jaartal|adres|[a-z-]*mailadres|naam|zaal|gegevens|[a-zß-ɏ]*nummer|bedrag|prijs)|tikfout|typefout|(?:datum|tijd|link|adres|locatie|(?<!\bopen )\bdag)[^.]{0,60}(?:(?:was|is|stond|klopte|klopt) (?:niet (?:juist|goed|correct)|onjuist|fout|verkeerd)\b|klopte? (?:[a-zß-ɏ]+ )?niet\b|(?:was|is|stond) niet (?=(?:om |op )?(?:de |[a-zß-ɏ]+dag )?\d|(?:om |op )?(?:half|kwart|[a-zß-ɏ]+dag)\b))|excuses? voor (?:de )?(?:verwarring|vergissing|fout)|er (?:is|was) een fout|(?:de|het) juiste (?:datum|dag|tijd|aanvang[a-zß-ɏ]*|link|adres|locatie|zaal)\b[^.;]{0,60}\b(?:is|zijn|luidt)\b|\bis (?:de|het) juiste (?:datum|dag|tijd|aanvang[a-zß-ɏ]*|link|adres|locatie|zaal)\b/i,
  ),
)
const FAULT = '(?:fout|foutje|vergissing|vergissinkje|misverstand|typefout|tikfout|drukfout|zetfout)'
const MAIL =
  '(?:uitnodiging|mail|e-mail|mailtje|nieuwsbrief|brief|bericht|agenda|aankondiging|[a-zß-ɏ]*blad|[a-zß-ɏ]*boekje|jaarprogramma|kalender|folder|flyer|affiche|poster)'
/** At the head: "stond een fout", "we hebben een fout gemaakt", "ging iets mis", "stond 20.00 uur, maar", "werkte niet". */
export const MISTAKE = compact(
  new RegExp(
    `\\b(?:stond|stonden|staat|zat|zit|sloop|bevat|bevatte)\\b (?:[a-zß-ɏ]+ ){0,3}een (?:[a-zß-ɏ]+ )?${FAULT}\\b|\\b(?:maakten|maakte|hebben|heb) (?:[a-zß-ɏ]+ ){0,3}een (?:[a-zß-ɏ]+ )?${FAULT} (?:gemaakt|[a-zß-ɏ]+ (?:de|onze|het) ${MAIL})|\\b(?:ging|is|was) (?:er )?(?:helaas )?iets (?:mis|fout|verkeerd)(?:gegaan)?\\b|\\bdoor een ${FAULT}\\b|\\bten onrechte\\b[^;]{0,60}\\b(?:aanvang|vermeld|genoemd|opgenomen)|\\b(?:in|op) (?:de|het|onze|ons|mijn) (?:[a-zß-ɏ]+ ){0,2}${MAIL}\\b[^;]{0,30}\\b(?:stond|staat|vermeldden|schreven) [^;]{0,40}\\d[^;]{0,30}[,;] (?:maar|(?:dat|dit) (?:moet|had moeten))\\b|\\blink\\b[^.;]{0,40}\\b(?:werkte|werkt|deed het|doet het|klopte|klopt) (?:helaas )?niet\\b|\\bzoals (?:(?:eerder|ten onrechte|abusievelijk) )?(?:vermeld|gemeld|aangekondigd|genoemd)? ?(?:stond|was)\\b`,
    'i',
  ),
)
/** "Als er een fout in uw gegevens staat". */
export const IF_WRONG =
  /\b(?:als|indien|mocht|mochten|wanneer|of)\b[^.;]{0,40}\b(?:fout|foutje|onjuist|verkeerd)/i

/** "Excuus, in de mail van gisteren stond 13 oktober". */
export const APOLOGY = compact(
  /\b(?:excuus|excuses|sorry|oeps)\b[^.]{0,80}\b(?:stond|stonden|staat|staan|vermeld|vermeldden|schreven|noemden)\b/i,
)
export const UPDATE = cued(
  /niet|geen|plaats (?:van|in)|(?:fijn|leuk|goed|mooi) dat|laatste|praktische|bekend|omgezet|online|digita|schakel|aanpassing|wijzig|verander|aangepast|vervroegd|verlaat|verplaatst|deelnemers|andere|nieuwe|verhui|van (?:[a-zß-ɏ]+dag )?\d|aanvulling|zich/i,
  compact(
    /\b(?:fijn|leuk|goed|mooi) dat (?:je|u|jullie) (?:er ?bij (?:bent|zijn)|komt|komen|meedoet|meedoen|deelneemt|mee ?gaat|bij)\b|^(?:nog )?(?:wat |de |enkele |een paar )?(?:laatste |praktische ){1,2}(?:informatie|info|zaken|mededelingen|details|punten|tips) (?:voor|over)\b|\bis (?:dus )?niet (?:in|bij|om)\b[^.]{0,60}\bmaar (?:in|bij|om)\b|\bin plaats van (?:(?:om )?\d{1,2}(?:[.:]\d\d(?!\d|,|\s?(?:€|euro))|u)|(?:bij|in|aan) (?:de|het) (?!gebruikelijk|gewone|vaste|normale))|(?<!\bma(?:akt|ken|kt) (?:de |het )?)(?<!\b(?:niet|nog)\b[^.]{0,60})(?:plek|locatie|zaal|(?<!mail-?)adres|plaats)(?:(?!\b(?:niet|nog|volgt|later|zodra|wordt|maken|al)\b)[^.]){0,60}\bbekend\b|\bniet (?:in|op|bij) [^.;\d]{1,40} maar (?:[a-zß-ɏ]+ )?online\b|\bomgezet (?:naar|in|tot) een (?:[a-zß-ɏ]+ )?(?:online|digita|virtue|hybride|web)|\bgaat (?:dit jaar |volledig |geheel |daarom |nu )*(?:online|digitaal)(?=[.!:]|$)|\b(?:niet|geen) (?:[a-zß-ɏ]+ ){0,3}(?:fysiek|in (?:een|de) zaal)[^.;]{0,30}\bmaar (?:[a-zß-ɏ]+ )?(?:via|online|digitaal|op)|schakelen (?:we|wij) (?:[a-zß-ɏ]+ ){0,2}over|^(?:aanpassing|wijziging)\b|wordt (?:nu )?online|daarom online|gaat online door|vindt nu (?:online|digitaal)|neemt? (?:zijn|haar|diens) plaats in\b|(?:aanvangs?tijd|begintijd|starttijd|aanvangsuur|tijdstip|locatie|zaal)\b[^.;]{0,60}\b(?:is|zijn|wordt|worden) (?:gewijzigd|aangepast|veranderd|vervroegd|verlaat)|gewijzigd (?:tijdstip|uur|aanvangsuur|lokaal)|verplaatst naar (?:een andere|de andere|zaal|lokaal|gebouw)|^beste deelnemers|(?<!\ben wel (?:op|in) (?:een |de |onze )?)(?<!\b(?:iedere|elke|telkens|steeds|verschillende)\b.{0,60})(?:andere|nieuwe|gewijzigde) (?:locatie|zaal|tijd|tijden|aanvangstijd|sprekers?|plaats|ruimte|adres)(?![a-zß-ɏ])|(?:locatie|zaal|plaats|tijd|programma)(?:wijziging| is gewijzigd| gewijzigd| verandert| is veranderd)|wijziging (?:van )?(?:de )?(?:locatie|zaal|tijd|plaats|aanvangstijd)|verhui(?:st|zen)\b(?<!\b(?:na|daarna|vervolgens|dan)\b.{0,40})(?:[^.]{0,80}\bnaar\b)|(?:de |onze )(?:[a-zß-ɏ]+ ){0,2}(?:sessie|bijeenkomst|les|werksessie|workshop|training|avond|middag|lezing|repetitie|vergadering|excursie|wandeling) van (?:[a-zß-ɏ]+dag )?\d{1,2} [a-zß-ɏ]+ (?:is|vindt|wordt|begint|start|zal)\b|^(?:kleine |korte )?aanvulling\b|\bnog (?:een |één )?(?:kleine |korte )?aanvulling\b|\bter aanvulling op\b|^voor (?:wie|iedereen die|allen die|degenen die) zich (?:al )?(?:[^.:]{0,60} )?(?:heeft|hebben) (?:opgegeven|aangemeld|ingeschreven)\b|\b(?:houden|doen|zitten|vergaderen|spelen|zingen|zijn) (?:we|wij) (?:dus |daarom )?niet (?:in|bij|op|boven|beneden|buiten|binnen)\b[^.\d]{0,50}\bmaar (?:in|bij|op|boven|beneden|buiten|binnen)\b/i,
  ),
)
/** "Ledenavond volgeboekt", said at the head; not "vorig jaar was het snel uitverkocht", nor "vol is vol". */
const FULL = compact(
  /\b(?:volgeboekt|uitverkocht|volzet)\b|\b(?:zit|(?<!vol |maan )is|zijn) (?:nu |al |inmiddels |helemaal )*vol(?=[.,;:!)]|$| (?:en|maar|dus|voor)\b)|\bplaatsen (?:zijn )?(?:al |nu |inmiddels )?(?:vergeven|bezet)\b|\bprogramma (?:is |nu )*(?:compleet|rond)\b/i,
)
const BEFORE = compact(/\b(?:vorige?|was|waren|snel|vaak|altijd|als|zodra|eerste)\b/i)
/** "Het restaurant is vol": not the gathering. */
const OTHER_FULL = compact(
  /(?<!\b(?:in|van|bij|met) (?:het|de|ons|een) )\b(?:restaurant|hotel|agenda|kalender|parkeer[a-z]+|parking|camping|hoofd|glas|maand|week)\b[^.;,]{0,40}\b(?:zit|is|zijn) (?:[a-z]+ ){0,2}(?:vol|volgeboekt|volzet)\b/i,
)
/** Another hour than was said before. */
const OTHER_HOUR = compact(
  /(?:begin|start|aanvang|vertrek)[a-zß-ɏ]*[^.]{0,50}\b(?:half|kwart|\d+|een|twee) ?(?:uur|uurtje|minuten|kwartier) (?:eerder|later)\b|\b(?:uur|uurtje|minuten|kwartier) (?:eerder|later) dan\b|\b(?:begint|beginnen|start|starten|aanvang)[^.]{0,40}\bniet (?:meer )?(?:om|op|in|bij|rond|\d).{0,24}\bmaar\b|(?:begint|start|beginnen|starten) (?:nu |een |half )?(?:[a-zß-ɏ]+ ){0,2}(?:eerder|later)\b/i,
)
/** "later dan normaal": compared with the habit, so nothing that was announced has changed. */
const THAN_USUAL = compact(
  /\bdan (?:normaal|gebruikelijk|gewoonlijk|anders|voorheen|vorige?|vroeger|andere (?:jaren|keren)|u (?:gewend|van ons)|je (?:gewend|van ons)|we gewend)\b|\b(?:anders dan|in tegenstelling tot) (?:vorige?|andere|voorgaande|gebruikelijk|normaal|gewoonlijk)\b|\bten opzichte van (?:vorige?|andere|voorgaande|eerdere|vroeger)\b|\b(?:normaal|gewoonlijk|doorgaans)\b/i,
)
/** "Per 1 juni verhuist ons secretariaat": an office, and no gathering. */
const OFFICE =
  '(?:secretariaat|kantoor|redactie|bureau|administratie|winkel|bibliotheek|depot|archief|ledenadministratie|postbus)'
const OFFICE_MOVES = compact(
  new RegExp(
    `\\b${OFFICE}\\b[^.;]{0,50}\\bverhui[sz]|\\bverhui[sz][a-zß-ɏ]*\\b[^.;]{0,40}\\b${OFFICE}\\b`,
    'i',
  ),
)

/** "Op 10 oktober beginnen we een half uur eerder": one of several that are announced, and no news. */
const OF_ONE_DAY =
  /\d{1,2}(?: (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|[/-]\d)|\b(?:eerste|laatste) /i

export const MOVED = compact(
  new RegExp(`\\b${MOVED_PARTICIPLE} naar\\b|\\b(?:nieuwe|andere) dat(?:um|a)\\b|gewijzigde datum`, 'i'),
)
/** "verschuiven we naar het voorjaar", "verplaatst naar de maand mei": to no day yet. */
export const MOVED_AWAY = compact(
  new RegExp(
    `\\b(?:verplaats|verzet|verschui|verschov|schui|doorgeschov|verhui|uitgesteld|verdaagd)[a-zß-ɏ]*\\b[^.;\\d]{0,60}\\b(?:naar|tot)(?: [a-zß-ɏ]+){0,3} (?:${MONTH_WORDS.join('|')}|voorjaar|najaar|zomer|winter|herfst|lente|volgend jaar|volgend seizoen|later|latere? (?:datum|dag|moment|tijdstip)|(?:andere|nieuwe) (?:datum|dag)|20\\d\\d)\\b|\\bstel(?:t|len)\\b[^.;]{3,80}\\buit(?=[.,!]|$)`,
    'i',
  ),
)
export const FALLBACK = compact(
  /wijken (?:we|wij|dus)|we wijken|uitwijk(?!en\b)|uitwijken naar (?:de |onze |[a-zß-ɏ]+dag |\d)|uit te wijken|reserve ?-?dat|reservedag|\bdat(?:um|a) die (?:we|wij) (?:nog |al )?(?:achter de hand|in reserve|als reserve)/i,
)

/** "Vooraf eten we om 18.00 uur soep. De lezing begint een uur later om 19.00 uur": one after the other. */
const AFTER_FIRST = compact(
  /\b(?:vooraf|v[oó]{2}raf|v[oó]{2}r (?:de|het)|voorafgaand|eerst|inloop|ontvangst)\b[^.;]{0,60}\d[.:u]?\d{0,2}[^;]{0,160}\b(?:uur|uurtje|kwartier|minuten) later,? om\b/i,
)

/** What the mail changes or adds about a session that was announced before. */
export const readUpdate = (head: readonly Statement[], several = false): Span | null => {
  const update = findUnless(head, UPDATE, ({ text }) => THAN_USUAL.test(text))
  const usual = head.some(({ text }) => THAN_USUAL.test(text))
  const isOneOfMore = (one: Statement, i: number): boolean =>
    AFTER_FIRST.test(`${head[i - 1]?.text ?? ''} ${one.text}`) || (several && OF_ONE_DAY.test(one.text))
  return (
    (update && !head.some(({ text }) => OFFICE_MOVES.test(text)) ? update : null) ??
    findUnless(head.slice(0, 3), FULL, ({ text }) => BEFORE.test(text) || OTHER_FULL.test(text)) ??
    (usual ? null : findUnless(head, OTHER_HOUR, isOneOfMore)) ??
    find(head, PART_OFF) ??
    findToldChange(usual ? [] : head.slice(0, 6)) ??
    (several ? null : readNews(head.slice(0, 4)))
  )
}

const readNews = (head: readonly Statement[]): Span | null => {
  for (const one of head) {
    const found = findNews(one)
    if (found) return matchSpan(one, found)
  }
  return null
}

export const find = (statements: readonly Statement[], pattern: Finder): Span | null =>
  findUnless(statements, pattern, () => false)

/** What first fits. Few fit, so that what speaks against it is looked for in those alone. */
export const findUnless = (
  statements: readonly Statement[],
  pattern: Finder,
  isOther: (statement: Statement, index: number) => boolean,
): Span | null => {
  for (const [i, statement] of statements.entries()) {
    const found = pattern.exec(statement.text)
    if (found && !isOther(statement, i)) return matchSpan(statement, found)
  }
  return null
}

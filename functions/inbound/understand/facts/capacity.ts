import { compact } from '../../compact'
import { type Fact, type Span, stated } from '../evidence'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'

/** `limited` false means that the text says that everybody fits; null that it says nothing. */
export type Capacity = { readonly limited: Fact<boolean> | null; readonly seats: Fact<number> | null }

const PEOPLE =
  '(?:deelnemers?|deelneemsters|personen|persoon|pers\\.?|pl\\.?|plaatsen|plaats|plekken|plek|mensen|man|inschrijvingen|aanmeldingen|inschrijvers|aanmelders|leden|gasten|bezoekers|kinderen|stoelen|zitplaatsen|teams|cursisten|studenten)'
/** "5", "vijf", "vijftien", "vijftig". */
const MANY =
  '(?:vijf|zes|zeven|acht|negen)(?:tien)?|tien|elf|twaalf|(?:der|veer)tien|twintig|vijfentwintig|(?:der|veer|vijf|zes|tach)tig|honderd'
const NUMBER = `(\\d{1,4}|${MANY})`
const MOST = '(?:max(?:imaal|imum)?\\.?|hoogstens|hooguit|ten hoogste|niet meer dan|tot)'
const ABOUT = `(?:(?:${MOST}|slechts|maar|ongeveer|circa|nog) ){0,2}`
const FEW = `(\\d{1,4}|twee|drie|vier|${MANY})`
const HEADS = `${NUMBER}\\s(?:[a-zß-ɏ]+ )?${PEOPLE}`
const END = '(?=\\s*(?:[.,;)!|]|$))'
const IS =
  '(?: (?:is|zijn|bedraagt|ligt op|van|beperkt|begrensd op|gelimiteerd op|gemaximeerd op|tot)){0,3}[:\\s|]{1,4}'

const EACH =
  'bijeenkomst|sessie|workshop|groep|keer|avond|middag|ochtend|dag|les|cursus|training|ronde|excursie|tijd|wandeling|rondleiding|datum|lezing|concert|editie|tafel|bus|locatie'

/** How many fit, in each way of saying so; the number is the first group. */
const SEATS = [
  `${MOST}[:\\s]{1,3}(?:van )?${ABOUT}${FEW}\\s(?:[a-zß-ɏ]+ )?${PEOPLE}`,
  `(?:plaats|ruimte|plek) (?:voor|aan) ${ABOUT}(?:${HEADS}|${NUMBER}${END})`,
  `maximum(?: aantal)?(?: ${PEOPLE})?${IS}${ABOUT}${HEADS}`,
  `(?:groepsgrootte|capaciteit)${IS}(?:\\d{1,3}\\s?(?:[-–à]|tot)\\s?)?${ABOUT}${NUMBER}(?:\\s${PEOPLE}|${END})`,
  `(?:aantal|beschikbare|max(?:imaal|imum|\\.)?(?: aantal)?) (?:deelnemers|plaatsen|plekken|personen)${IS}${ABOUT}${NUMBER}`,
  `max(?:imaal|imum|\\.)? aantal:?\\s${NUMBER}${END}`,
  `meer dan ${NUMBER}(?: ${PEOPLE})? (?:kunnen|passen|mogen) (?:we |wij |er ){0,2}(?:[a-zß-ɏ]+ )?niet (?:mee|meedoen|kwijt|deelnemen|toelaten|ontvangen|terecht|in|bij|bergen|aannemen|plaatsen)`,
  `passen (?:er )?${ABOUT}${HEADS}${END}`,
  `(?:passen|kunnen|mogen) (?:er )?${ABOUT}${HEADS} (?:(?:rond|om|aan) (?:de |onze )?tafel|(?:in|op) (?:de|het|onze) [a-zß-ɏ]{3,})`,
  `(?:plaatsen|deelnemers|personen|groep):\\s${MOST}[:\\s]{1,3}${NUMBER}`,
  `(?:alle|de|onze) ${NUMBER} (?:beschikbare )?(?:plaatsen|plekken|stoelen|zitplaatsen|kaarten)\\b[^.;]{0,90}\\b(?:vergeven|bezet|ingenomen|volgeboekt|gereserveerd|uitverkocht|verkocht|weg)`,
  `plaatsen:\\s${ABOUT}${NUMBER}${END}`,
  `(?:er zijn|w[ei]j? hebben|(?:zaal|ruimte|bus|boot) (?:heeft|telt)) ${ABOUT}${NUMBER}\\s(?:[a-zß-ɏ]+ )?(?:plaatsen|plekken|stoelen|zitplaatsen)`,
  `(?:maar|slechts|in totaal) ${NUMBER} (?:stoelen|zitplaatsen|plaatsen|plekken) (?:heeft|telt|zijn|hebben|is)`,
  `${NUMBER} (?:deelnemers|personen|plaatsen|plekken) (?:beschikbaar|maximaal|max|in totaal)`,
  `(?:passen|mogen|kunnen) (?:(?:er|we|wij|per (?:${EACH})) ){0,2}${ABOUT}${HEADS}(?: (?:mee|meedoen|deelnemen|terecht|in|bij zijn|naar binnen|ontvangen|toelaten|kwijt|plaatsen|hebben)|${END})`,
  `bij ${NUMBER} ${PEOPLE} (?:is|zit|zitten|sluit|sluiten|stopt|stoppen|gaat)\\b[^.;]{0,30}\\b(?:vol|inschrijving|aanmelding|lijst|dicht)`,
  `vol(?:\\s?=\\s?| is )vol[,;]? \\(?${ABOUT}${HEADS}`,
  `de eerste ${NUMBER} ${PEOPLE} (?:kunnen|mogen|doen) (?:mee|meedoen|deelnemen|erbij|komen)`,
].map((pattern) => compact(new RegExp(`(?<![a-zß-ɏ\\d])${pattern}(?![a-zß-ɏ\\d])`, 'gi')))

const COUNTED = new RegExp(FEW, 'i')
/** One of these is in each of those ways. */
const FITS = new RegExp(`${PEOPLE}|plaats|plek|ruimte|groepsgrootte|capaciteit|aantal|kwijt`, 'i')

const ROOM =
  '(?<![a-zß-ɏ])(?:plaatsen|plekken|plaats|plek|deelnemers|inschrijvingen|kaarten|capaciteit|ruimte)'
const LIMITED = compact(
  new RegExp(
    `(?<!niet )beperkt(?:e)? (?:(?:aantal|beschikbare) )?${ROOM}|(?<!niet )beperkt(?:e)? (?:aantal(?! parkeer)|beschikbaar)|${ROOM}(?: [a-zß-ɏ]+){0,4} (?:is|zijn) (?:[a-zß-ɏ]+ )?(?<!niet )(?:beperkt|gelimiteerd|schaars)|(?<!geen )maximum (?:aan (?:het )?)?aantal deelnemers|(?<!^\\W{0,3}\\d{1,2}[.:u]\\d{2}\\b.{0,80})kleine groep(?:en|jes)?|vol\\s?=\\s?vol|vol is vol|wie het eerst komt|op volgorde van (?:binnenkomst|aanmelding|inschrijving)`,
    'i',
  ),
)
const AMPLE = '(?<!niet )(?:genoeg|voldoende|ruimschoots)'
const NOT_FOR_PEOPLE =
  '(?! (?:om|voor) (?:te parke|parke|fiets|(?:uw|je|de) auto|vragen|gesprek|discussie|ontmoeting|een ))'
const UNLIMITED = compact(
  new RegExp(
    `onbeperkt(?:e)? (?:aantal|plaats|plaatsen|capaciteit|deelname)|(?:aantal|plaatsen|deelname|capaciteit)(?: [a-zß-ɏ]+){0,2}(?: is| zijn|:) (?:onbeperkt|niet beperkt)|(?<!\\bonline\\b[^.;,]{0,20})geen (?:maximum|limiet)|${ROOM} genoeg${NOT_FOR_PEOPLE}|${AMPLE} ${ROOM}(?![a-zß-ɏ])${NOT_FOR_PEOPLE}|(?:plaats|plek) voor iedereen|voor iedereen (?:is er )?(?:een )?(?:plaats|plek)(?![a-zß-ɏ])`,
    'i',
  ),
)

/** "per workshop" is the gathering itself; "per gemeente" is how many one of them may send. */
const PER_OTHER = `per (?!${EACH})[a-zß-ɏ]+`
const PER_OTHER_BEFORE = new RegExp(
  `(?<![a-zß-ɏ])(?!per regio is (?:er )?$)${PER_OTHER}\\s(?:[a-zß-ɏ]+ ){0,4}$`,
  'i',
)
const PER_OTHER_AFTER = new RegExp(`^\\s(?:[a-zß-ɏ]+ )?${PER_OTHER}`, 'i')
/** "Een team bestaat uit maximaal 4 personen". */
const MADE_OF = compact(
  /\b(?:bestaa[nt] uit|(?:groep(?:en|je|jes)|teams?|tafels?|koppels) (?:van|voor|met)) $/i,
)
/** "U mag maximaal 2 gasten meebrengen": how many come with one. */
const BROUGHT = /^\s(?:mee(?:brengen|nemen)|uitnodigen|introduceren)\b/i
/** "U kunt maximaal 4 personen aanmelden": nor is this. */
const PUT_DOWN_BY = compact(
  /\b(?:u|je|jullie|men|lid|elke [a-zß-ɏ]+|iedere [a-zß-ɏ]+) (?:mag|mogen|kunt?|kan|kunnen) [^.;]{0,12}$|\b(?:mag|kunt?|kan|kun) (?:u|je|men) [^.;]{0,12}$/i,
)
const CAME = /kwam|waren|bezocht|telde|\bbood\b|\booit\b|\bvroeger\b/i
/** "Binnen twee dagen waren alle 24 plaatsen vergeven": of what is still to come. */
const TAKEN = /\b(?:vergeven|volgeboekt)\b/i
/** "Wij verwachten 300 bezoekers"; where people live, and no room to meet in. */
const NO_ROOM = compact(
  /\bverwacht(?:en|t)? (?:(?:we|wij) )?$|\b(?:asielzoekerscentrum|azc|[a-z]*opvang|gevangenis|verpleeghuis|zorgcentrum)\b[^.;]{0,30}$/i,
)

export const readCapacity = (source: Source, within: Span): Capacity => {
  let limited: Fact<boolean> | null = null
  for (const statement of readStatements(source, within)) {
    const seats = readSeats(statement)
    if (seats) return { limited: stated(true, seats.span), seats }
    const open = UNLIMITED.exec(statement.text)
    if (open) limited ??= stated(false, matchSpan(statement, open))
    const few = LIMITED.exec(statement.text)
    if (few) limited ??= stated(true, matchSpan(statement, few))
  }
  return { limited, seats: null }
}

const readSeats = (statement: Statement): Fact<number> | null => {
  if (!FITS.test(statement.text) || !COUNTED.test(statement.text)) return null
  if (CAME.test(statement.text) && !TAKEN.test(statement.text)) return null
  for (const pattern of SEATS)
    for (const found of matchesOf(statement.text, pattern)) {
      const number = seatsIn(found.slice(1).find((group) => group !== undefined) ?? '')
      const before = statement.text.slice(Math.max(0, found.index - 60), found.index)
      const after = statement.text.slice(found.index + found[0].length).slice(0, 40)
      if (
        number === undefined ||
        MADE_OF.test(before) ||
        PER_OTHER_BEFORE.test(before) ||
        PER_OTHER_AFTER.test(after) ||
        NO_ROOM.test(before) ||
        BROUGHT.test(after) ||
        (PUT_DOWN_BY.test(before) && /^\s(?:aanmelden|inschrijven|opgeven|reserveren)/.test(after))
      )
        continue
      return stated(number, matchSpan(statement, found))
    }
  return null
}

const TENS: Record<string, number> = {
  vijfentwintig: 25,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  tachtig: 80,
  honderd: 100,
}

const seatsIn = (word: string): number | undefined =>
  /^\d/.test(word) ? Number(word) : (TENS[word.toLowerCase()] ?? numberOf(word.toLowerCase()))

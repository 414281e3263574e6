import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'

/** `limited` false means that the text says that everybody fits; null that it says nothing. */
export type Capacity = { readonly limited: Fact<boolean> | null; readonly seats: Fact<number> | null }

const PEOPLE =
  '(?:deelnemers?|personen|persoon|plaatsen|plaats|plekken|plek|mensen|inschrijvingen|aanmeldingen|leden|gasten|bezoekers|kinderen|stoelen|teams|cursisten|studenten)'
const SEATS = [
  `(?:max(?:imaal|imum)?\\.?|hoogstens|hooguit|ten hoogste|tot|plaats voor|ruimte voor|plek voor|aantal (?:plaatsen|deelnemers)(?: is)?(?: beperkt tot)?)[:\\s]{1,3}(?:van )?(?:(?:maximaal|max\\.?|hooguit|ongeveer|circa) )?(\\d{1,4}|[a-zß-ɏ]{3,16})\\s(?:[a-zß-ɏ]+ )?${PEOPLE}`,
  '\\ber zijn (?:nog |slechts |maar )?(\\d{1,4})\\s(?:[a-zß-ɏ]+ )?(?:plaatsen|plekken|stoelen|zitplaatsen)',
  '\\b(\\d{1,4}) (?:deelnemers|personen|plaatsen|plekken) (?:beschikbaar|maximaal|max|in totaal)',
  '(?:aantal )(?:deelnemers|plaatsen|personen)(?: is)?(?: beperkt)?(?: tot)?[:\\s]+(?:max(?:imaal|\\.)? )?(\\d{1,4})\\b',
  'max(?:imaal|imum|\\.)? (?:aantal )?(?:deelnemers|plaatsen|personen)(?: is)?[:\\s]+(\\d{1,4})\\b',
  `\\bkunnen (?:er )?(?:maximaal |hooguit |hoogstens )?(\\d{1,4}) ${PEOPLE} (?:mee\\b|meedoen|deelnemen|terecht|in\\b|bij zijn)`,
].map((pattern) => new RegExp(`(?<![a-zß-ɏ])${pattern}(?![a-zß-ɏ])`, 'gi'))
/** Only the first takes a number that is written out. */
const IN_WORDS = SEATS.slice(0, 1)
const LIMITED =
  /beperkt(?:e)? (?:aantal )?(?:plaatsen|plekken|plaats|deelnemers|beschikbaar|aantal|capaciteit)|(?:aantal )?(?:plaatsen|plekken|deelnemers|plaats)(?: [a-zß-ɏ]+){0,4} (?:is|zijn) (?:[a-zß-ɏ]+ )?(?:beperkt|gelimiteerd)|kleine groep(?:en|jes)?|vol\s?=\s?vol|vol is vol|beperkt aantal|wie het eerst komt/i
const UNLIMITED =
  /onbeperkt(?:e)? (?:aantal|plaats|plaatsen|capaciteit|deelname)|geen maximum|plaats genoeg|ruimte genoeg|voldoende plaats voor iedereen/i

/** "per workshop" is the gathering itself; "per gemeente" is how many one of them may send. */
const PER_OTHER =
  'per (?!bijeenkomst|sessie|workshop|groep|keer|avond|middag|ochtend|dag|les|cursus|training|ronde|excursie|tijd|wandeling|rondleiding|datum|lezing|concert|editie|tafel|bus)[a-zß-ɏ]+'
const PER_OTHER_BEFORE = new RegExp(`(?<![a-zß-ɏ])${PER_OTHER}\\s(?:[a-zß-ɏ]+ ){0,4}$`, 'i')
const PER_OTHER_AFTER = new RegExp(`^\\s(?:[a-zß-ɏ]+ )?${PER_OTHER}`, 'i')
const CAME = /kwam|waren|bezocht|telde/i

export const readCapacity = (source: Source, within: Span): Capacity => {
  let limited: Fact<boolean> | null = null
  for (const statement of readStatements(source, within)) {
    const seats = CAME.test(statement.text) ? null : readSeats(statement)
    if (seats) return { limited: stated(true, seats.span), seats }
    const open = UNLIMITED.exec(statement.text)
    if (open) limited ??= stated(false, matchSpan(statement, open))
    const few = LIMITED.exec(statement.text)
    if (few) limited ??= stated(true, matchSpan(statement, few))
  }
  return { limited, seats: null }
}

const readSeats = (statement: Statement): Fact<number> | null => {
  for (const pattern of /\d/.test(statement.text) ? SEATS : IN_WORDS)
    for (const found of statement.text.matchAll(pattern)) {
      const number = seatsIn(found[1] ?? '')
      const before = statement.text.slice(Math.max(0, found.index - 60), found.index)
      const after = statement.text.slice(found.index + found[0].length).slice(0, 40)
      if (number === undefined || PER_OTHER_BEFORE.test(before) || PER_OTHER_AFTER.test(after)) continue
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
  honderd: 100,
}

const seatsIn = (word: string): number | undefined =>
  /^\d/.test(word) ? Number(word) : (TENS[word.toLowerCase()] ?? numberOf(word.toLowerCase()))

import { compact } from '../../compact'
import { type Fact, inferred } from '../evidence'
import type { Programme } from '../facts/programme'
import type { Times } from './choose-times'

const CLOSING = compact(
  /\b(?:einde?|afsluit(?:ing|en)|sluit(?:ing|en)|eindigen|slot|afronding|afloop|vertrek naar huis|thuiskomst|terugkomst|naar huis|terugreis|eindtijd|afgelopen|weer thuis)\b|^vertrek$/i,
)

const COMING_IN =
  /inloop|ontvangst|onthaal|deuren|zaal open|registratie|aankomst|koffie|verzamel|inschrijving/i

/** What begins before the time found is on the programme, and is more than coming in. */
export const beginsBefore = (programme: Programme, found: Times): boolean => {
  const start = found.start?.value ?? ''
  if (found.end !== null || !programme.items.some((item) => item.time.value === start)) return false
  const earlier = programme.items.filter((item) => item.time.value < start)
  const [first] = programme.items
  if (first && first.time.value < start && !COMING_IN.test(first.item.value)) return true
  return earlier.length > 1 && earlier.some(({ item }) => !COMING_IN.test(item.value))
}

/** A time that comes after all that is on the programme is no beginning. */
export const comesAfterAll = ({ items }: Programme, { start }: Times): boolean =>
  items.length > 1 && start !== null && items.every(({ time }) => time.value < start.value)

/** "Afsluiting met een drankje" begins then. */
const GOES_ON = compact(
  /^(?!(?:afsluiting|sluiting|einde) en\b).*?(?:\b(?:afsluit(?:ing|en)|slot|einde?) met\b|\b(?:borrel|receptie|nazit|napraten)\b)/i,
)

/** "Vragenronde en afsluiting": the questions begin then. */
const QUESTIONS_FIRST = compact(
  /^(?:(?!(?:en|of)\b)[a-zß-ɏ’'-]+ ){0,2}?(?:vragen|vragenronde|vraagstelling|vraag en antwoord|q ?& ?a|discussie|debat|nabespreking|gesprek|panelgesprek|evaluatie|uitwisseling|conclusies?|dankwoord|lunch|broodjeslunch|(?:slot)?viering)\b[^.;]{0,40}(?:,|\ben\b|[+&/])\s?(?:[a-zß-ɏ]+ )?(?:afsluit|sluit|slot|einde|afrond)/i,
)

/** "Borrel (tot ca. 16.30)". */
const UNTIL = compact(/\btot (?:ca\.? |circa |ongeveer |± ?)?(\d{1,2})[.:u](\d{2})\b/i)

/** Something comes behind a pause. */
const PAUSE = /^(?:(?:een|de|korte) )*[a-zß-ɏ]*pauze\b/i

/** When the programme begins and, where it says so, ends. */
export const fromProgramme = ({ items, continues, begun }: Programme): Times => {
  const [head, next] = items
  // "Vanaf 15.30 uur sluiten we af met …" over a list that begins in the morning.
  const first = head && next && items.length > 2 && next.time.value < head.time.value ? next : head
  if (!first) return { start: null, end: null }
  const start = begun ? null : inferred(first.time.value, first.time.span)
  return { start, end: continues ? null : endOf(items) }
}

/** The end of what comes last; a table may repeat an earlier row below it. */
const endOf = (items: Programme['items']): Fact<string> | null => {
  const closing = items.at(-1)
  // "00.30 uur: einde feestavond", behind midnight.
  if (closing && closing.time.value < NIGHT && closes(closing.item.value))
    return inferred(closing.time.value, closing.time.span)
  const last = items.reduce((late, item) => (item.time.value >= late.time.value ? item : late))
  const until = UNTIL.exec(last.item.value)
  if (until?.[1] && !last.end)
    return inferred(`${until[1].padStart(2, '0')}:${until[2] ?? '00'}`, last.item.span)
  if (PAUSE.test(last.item.value)) return null
  const value = last.end ?? (closes(last.item.value) || comesHome(items, last) ? last.time.value : null)
  return value === null ? null : inferred(value, last.time.span)
}

const NIGHT = '05:00'

const closes = (said: string): boolean =>
  CLOSING.test(said) && !GOES_ON.test(said) && !QUESTIONS_FIRST.test(said)

/** A journey that set out ends with "Aankomst Stationsstraat" or "terug in Baal". */
const comesHome = (items: Programme['items'], last: Programme['items'][number]): boolean =>
  /^(?:(?:(?:verwachte|vermoedelijke|geschatte) )?(?:aankomst|terug|thuis|weer)\b)/i.test(last.item.value) &&
  items.some((item) => item !== last && /\b(?:vertrek|opstap|instap|afreis|verzamel)/i.test(item.item.value))

/** "Blok 1: 9.00 – 10.30 uur" over three more: the hours found are those of its first item. */
export const isFirstItem = ({ items }: Programme, { start, end }: Times): boolean => {
  const [first, next] = items
  return (
    first !== undefined &&
    next !== undefined &&
    end !== null &&
    first.time.value === start?.value &&
    first.end === end.value &&
    items.slice(1).every((item) => item.time.value >= end.value)
  )
}

export const endsLater = (listed: Times | null, start: Fact<string>): boolean =>
  listed?.end != null && listed.end.value > start.value && (listed.start?.value ?? '') <= start.value

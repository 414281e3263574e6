import type { EventFacts } from '../../domain/understanding'
import { numberOf } from '../understand/words/calendar-words'
import { isNo, isYes } from './phrases'
import type { Clause, Reader, Said } from './said'
import { seatsIn } from './seats-said'

const PEOPLE = '(?:deelnemers|personen|plaatsen|plekken|mensen|leden|aanmeldingen|man)'
const SEATS = new RegExp(
  `^(?:er (?:is|zijn|kunnen|mogen) |het is |met |plaats voor |ruimte voor )?(?:(?:toch|nu|is|wordt|beperkt tot) )*(?:plaats voor |ruimte voor )?(?:max(?:imaal|imum)?\\.?|hoogstens|ten hoogste)?(?: van)?\\s*(\\d{1,4})\\s*(?:${PEOPLE})?(?: (?:maximaal|max\\.?|per keer|per sessie|beschikbaar|mee|meedoen|komen|aan meedoen))?[.!]*$`,
  'iu',
)
const UNLIMITED =
  /^(?:(?:er is|er zit|er geldt|we stellen|we hanteren|we hebben|is|het is|aantal|deelnemers|plaatsen|heeft|helemaal|verder|dus|toch|gewoon|eigenlijk) )*(?:onbeperkt(?:e)?|ongelimiteerd|geen (?:maximum|limiet|grens|beperking)|oneindig(?: veel)?|iedereen (?:is welkom|(?:die (?:wil|zin heeft) )?mag (?:mee(?:doen)?|komen|binnen)|kan (?:mee(?:doen)?|komen))|zoveel (?:mensen |leden )?als (?:er )?(?:(?:maar )?(?:willen|komen willen|willen komen|zin hebben|komen|passen)|men wil)|(?:plek|plaats|ruimte) voor iedereen)(?: (?:aantal|aan|plaats|plaatsen|deelnemers|op|het|groepsgrootte|nodig|hoor|qua|meer))*[.!]*$/iu
/** "Laat dat maximum maar vallen". */
const DROPPED =
  /^(?:haal|schrap|laat|verwijder) (?:dat |het |die |de )?(?:maximum|limiet)(?: van \d+)?(?: (?:maar|er|vallen|weg|vervallen|af|uit|eraf|eruit|los))*$|^(?:dat |het |die |de )?(?:maximum|limiet)(?: van \d+)? (?:mag|kan|moet) (?:weg|eraf|eruit|vervallen)$/iu
const LIMITED =
  /^(?:het )?(?:aantal )?(?:plaatsen |deelnemers )?(?:is |zijn )?beperkt(?: aantal)?(?: plaatsen)?[.!]*$/iu

/** "PE: 2 i.p.v. 3". */
/** "niet 40 maar 36". */
const RATHER = /^(?:niet|geen) \d[\d.,]*,? maar /iu
const INSTEAD = /,?\s(?:in plaats van|i\.p\.v\.|ipv|(?:en )?(?:niet|geen))\s\d[\d.,]*(?:\s\p{L}+)?$/iu

/** "max 40 deelnemers", "onbeperkt"; a bare number where the seats were asked for. */
export const readCapacity: Reader = (clause) => {
  // How many fit is known of an event, not of one of its sessions.
  if (clause.session !== null) return []
  const text = clause.value.trim().replace(RATHER, '').replace(INSTEAD, '')
  const seats = Number(SEATS.exec(text)?.[1] ?? seatsIn(clause.direct ? `max ${text}` : text) ?? 0)
  if (seats > 0) return capacity(clause, true, seats)
  const [head = '', ...tail] = text.split(/,\s/)
  const unlimited = UNLIMITED.test(head) && !/\d|\b(?:max|maar|mits|als|tot)/iu.test(tail.join(' '))
  if (unlimited || DROPPED.test(text) || (clause.direct && isNo(text))) return capacity(clause, false, null)
  return LIMITED.test(text) ? capacity(clause, true, null) : []
}

const capacity = (clause: Clause, limited: boolean, seats: number | null): Said[] => {
  const change = (facts: EventFacts): EventFacts => ({ ...facts, capacity: { limited, seats } })
  const known = seats !== null || !limited
  const answers = ['/capacity/limited', ...(known ? ['/capacity', '/capacity/seats'] : [])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

const POINTS =
  /^(?:(?:het|dit|de bijeenkomst|er|levert|leveren|geeft|geven|gelden|zijn|is|worden|wordt|met|toch|nu|goed|voor|op|toegekend)\s+)*(?:pe[- ]?(?:punt(?:en)?)?\s*[:=]?\s*)?(?:(?:zijn|is|wordt|worden)\s+)?(\d{1,2}(?:[.,]\d{1,2})?|\p{L}+)(?:\s*(?:pe[- ]?)?(?:punt(?:en)?|pe))?(?:\s+(?:op|toegekend))?[.!]*$/iu
const NO_POINTS =
  /^(?:(?:er|dit|de bijeenkomst|het|zijn|gelden|levert|geeft|heeft|voor|krijgt u|krijgen we)\s+)*(?:geen|niet|zonder)(?:\s+(?:pe[- ]?)?(?:punt(?:en)?|pe))?(?:\s+op)?[.!]*$/iu
const POINTS_MAX = 50
/** "Het levert twee punten op", "we krijgen er geen PE voor": nothing in it but that. */
const OF_POINTS = new Set(
  'het dit de er we wij u je leden bijeenkomst dag avond middag levert leveren geeft geven krijgen krijgt krijg is zijn wordt worden goed voor op toe aan verbonden toegekend toch nu helaas dus nog wel pe punt punten waardig waard studiepunt studiepunten accreditatie geaccrediteerd halen verdienen gekregen kregen hebben hoor te geen niet een'.split(
    ' ',
  ),
)

/** "PE: 3", "2,5 PE-punten", "geen PE-punten". */
export const readPoints: Reader = (clause) => {
  const text = clause.value.trim().replace(RATHER, '').replace(INSTEAD, '')
  if (NO_POINTS.test(text) || (clause.direct && isNo(text))) return points(clause, false, null)
  if (clause.direct && isYes(text)) return points(clause, true, null)
  const plain = plainPoints(text)
  if (plain === 'none') return points(clause, false, null)
  const said = plain ?? POINTS.exec(text)?.[1]?.toLowerCase()
  const number =
    said === undefined
      ? undefined
      : (numberOf(said) ?? (said === 'nul' ? 0 : undefined) ?? Number(said.replace(',', '.')))
  if (number === undefined || Number.isNaN(number) || number > POINTS_MAX) return []
  return number === 0 ? points(clause, false, null) : points(clause, true, number)
}

const plainPoints = (text: string): string | null => {
  const lower = text.toLowerCase()
  if (!/\bpe\b|pe-|punt|accredit/u.test(lower)) return null
  const words = lower
    .split(/[^\p{L}\d,.]+/u)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter(Boolean)
  const numbers = words.filter(
    (word) => /^\d{1,2}(?:[.,]\d{1,2})?$/.test(word) || (numberOf(word) && word !== 'een'),
  )
  if (!words.every((word) => OF_POINTS.has(word) || numbers.includes(word))) return null
  if (/\b(?:geen|niet)\b/u.test(lower)) return numbers.length === 0 ? 'none' : null
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

const points = (clause: Clause, applies: boolean, number: number | null): Said[] => {
  const change = (facts: EventFacts): EventFacts => ({
    ...facts,
    pePoints: { applies, points: applies && number === null ? facts.pePoints.points : number },
  })
  const known = number !== null || !applies
  const answers = ['/pePoints/applies', ...(known ? ['/pePoints', '/pePoints/points'] : [])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

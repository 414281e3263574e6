import { toAddress } from '../../domain/ids'
import { ACTS, BRINGS, ELLIPSIS, type HandWish } from './hand-acts'
import { BECAUSE, COMES_INSTEAD, DOUBTS, HIS_ADDRESS, ON_THE_LIST, OTHER, REASON } from './hand-beside'
import { addNote, keepNote } from './hand-notes'
import { guestsIn, type Marked, type PersonAtHand } from './hand-people'
import {
  ALONE,
  ALONG_CLAUSE,
  BREAK,
  FAREWELL,
  HOUR,
  JE,
  LEAD,
  plainly,
  REQUEST,
  sentencesOf,
  WHEN,
  WILLING,
} from './hand-text'

/** What is asked for a group of the marked text; `when`: the words that name a day or an event. */
export type GroupAct = {
  wish: 'put' | 'take-off'
  plain: boolean
  people: PersonAtHand[]
  when: string | null
}

type Reading = {
  marked: Marked
  acts: GroupAct[]
  /** Whom a pronoun means: whoever was named last. */
  last: PersonAtHand[] | null
  named: PersonAtHand[][]
  lost: boolean
}

/** Reads every sentence of a marked text; null when one says something that is none of this. */
export const readActs = (marked: Marked): GroupAct[] | null => {
  const reading: Reading = {
    marked,
    acts: [],
    last: null,
    named: [],
    lost: DOUBTS.test(plainly(marked.text)),
  }
  for (const sentence of sentencesOf(marked.text)) {
    if (reading.lost) return null
    readSentence(reading, sentence)
  }
  const { acts, named } = reading
  const settled = named.every((people) => acts.some((one) => one.people === people))
  return reading.lost || acts.length === 0 || !settled ? null : acts
}

const readSentence = (reading: Reading, sentence: string): void => {
  const asks = sentence.endsWith('?')
  const text = plainly(sentence).replace(/\?/g, '').trim()
  if (FAREWELL.test(text)) return
  if (readClause(reading, text, asks) || readClause(reading, text.replace(/\s*[,:]/g, ''), asks)) return
  const parts = text.split(BREAK).filter(Boolean)
  for (const part of parts) {
    if (reading.lost) return
    const isRead = readClause(reading, part, asks) || (!asks && readNote(reading, part))
    if (!isRead && !reading.lost && !readBeside(reading, part)) reading.lost = true
  }
}

/** Reads a clause that asks something for somebody; false when it does not. */
const readClause = (reading: Reading, clause: string, asks: boolean): boolean => {
  const named = WHEN.exec(` ${clause}`)?.groups
  const when = named?.['when'] ?? named?.['what'] ?? null
  const along = ALONG_CLAUSE.exec(` ${clause}`)?.[0].replace('samen ', '') ?? ''
  const hour = HOUR.exec(` ${clause}`)?.[0].trim()
  const bare = ` ${clause}`.replace(WHEN, '').replace(HOUR, '').replace(ALONG_CLAUSE, '').trim()
  const led = bare.replace(LEAD, '')
  const request = led.replace(REQUEST, '').replace(LEAD, '')
  if (asks && !REQUEST.test(led) && !JE.test(led)) return false
  if (bare === '' && along !== '' && reading.last) return bring(reading, guestsIn(along))
  const said = [request.replace(WILLING, ''), led, bare, subjectless(reading, led)]
  if (said.some((text) => readBrings(reading, text))) return true
  for (const { wish, plain, pattern } of ACTS) {
    const found = said.map((text) => pattern.exec(text)?.groups).find(Boolean)
    const who = found?.['who']
    if (!who || !settle(reading, { wish, plain, who, when })) continue
    const off = found['off']
    if (off) settle(reading, { wish: 'take-off', plain, who: off, when })
    if (hour && wish === 'put')
      for (const one of peopleOf(reading, who) ?? []) if (!one.self) addNote(one, hour)
    return bring(reading, found['along'] ? 1 : guestsIn(along))
  }
  // "Haal Jan eraf, nee Piet" takes the first back.
  return !TAKES_BACK.test(bare) && readEllipsis(reading, led, bare)
}

const TAKES_BACK = /^(?:nee|neen|sorry|oh?|oeps|pardon|toch)(?!\p{L})/u

/** "… heeft zich bedacht en komt toch": of whoever the sentence is about. */
const subjectless = ({ last }: Reading, text: string): string =>
  last && (ALONE.test(text) || /^(?:komt|komen|kan|kunnen|is|zijn|gaat|gaan|sluit|doet) /u.test(text))
    ? `die ${text}`
    : ''

const settle = (
  reading: Reading,
  { wish, plain, who, when }: { wish: HandWish; plain: boolean; who: string; when: string | null },
): boolean => {
  const people = peopleOf(reading, who)
  if (!people) return false
  // Who comes along with somebody is no one to take off.
  if (wish === 'take-off' && people.some((one) => one.guests)) reading.lost = true
  if (who.startsWith('§')) reading.named.push(people)
  const before = reading.acts.find((one) => one.people === people)
  const isSure = plain && people.every(({ name }) => !/^\p{Ll}{2,} ?(?!.*\p{Lu})/u.test(name))
  if (before && before.wish !== wish) reading.lost = true
  if (!before) reading.acts.push({ wish, plain: isSure, people, when })
  else before.plain ||= isSure
  reading.last = people[0]?.self ? reading.last : people
  return true
}

const SELF: PersonAtHand[] = [{ name: '', organisation: null, address: null, role: null, self: true }]
const ONE = /^(?:hem|haar|hij|zij)$/u

const peopleOf = ({ marked, last }: Reading, who: string): PersonAtHand[] | null => {
  if (who.startsWith('§')) return marked.groups[Number(who.slice(1))] ?? null
  if (/^(?:mij|me|mezelf)$/u.test(who)) return SELF
  return last && !(ONE.test(who) && last.length > 1 && who !== 'zij') ? last : null
}

const readEllipsis = (reading: Reading, text: string, asWritten: string): boolean => {
  const found = ELLIPSIS.exec(text)?.groups
  const before = reading.acts.at(-1)
  if (!found?.['who']?.startsWith('§') || !before) return false
  const people = peopleOf(reading, found['who'])
  const [fuller] = people ?? []
  const [shorter] = before.people
  // "Doe Carla ook maar, Carla Nijhof": the same person, in full.
  if (people?.length === 1 && before.people.length === 1 && fuller?.name.startsWith(`${shorter?.name} `)) {
    reading.named = reading.named.filter((one) => one !== before.people)
    before.people = people
    reading.named.push(people)
    reading.last = people
    return true
  }
  const turned = found['turn']?.trim()
  // "Vegetarisch!" is nobody.
  const isBare = /^§\d+$/u.test(asWritten) && people?.some(({ name }) => !/[ .]/u.test(name))
  if (isBare) return false
  const wish = turned === 'niet' ? 'take-off' : turned === 'wel' ? 'put' : before.wish
  return settle(reading, { wish, plain: before.plain, who: found['who'], when: before.when })
}

const readBrings = (reading: Reading, text: string): boolean => BRINGS.test(text) && bring(reading, 1)

const bring = (reading: Reading, count: number): boolean => {
  const [one, ...others] = reading.last ?? []
  if (count === 0) return true
  const leaves = reading.acts.some(({ people, wish }) => people === reading.last && wish === 'take-off')
  // Of several, it is not said whose guest it is; and who stays away brings nobody.
  if (!one || others.length > 0 || leaves) reading.lost = true
  else one.guests = (one.guests ?? 0) + count
  return true
}

/** What is to be known of somebody is kept with them; where it is not plain of whom, nothing is done. */
const readNote = (reading: Reading, text: string): boolean => {
  if (OTHER.test(text)) return false
  const kept = keepNote(text, { ...reading, groups: reading.marked.groups })
  reading.lost ||= kept === 'of-nobody'
  return kept === 'kept'
}

/** Reads what stands beside it: an address, a reason, or who the next words are about. */
const readBeside = (reading: Reading, text: string): boolean => {
  const address = HIS_ADDRESS.exec(text)?.groups
  if (address) return giveAddress(reading, Number(address['index'] ?? address['alone']))
  if (/^(?:(?:zijn|haar|het) )?(?:e-?mail)?adres(?: is)?$/u.test(text)) return true
  if ((OTHER.test(text) && !ON_THE_LIST.test(text)) || COMES_INSTEAD.test(text)) return false
  const marks = [...text.matchAll(/§(\d+)/g)].map(([, index]) => reading.marked.groups[Number(index)] ?? [])
  const [people, ...others] = marks
  if (others.length > 0) return false
  if (!people) return REASON.test(text) || BECAUSE.test(text)
  reading.named.push(people)
  reading.last = people
  return true
}

const giveAddress = ({ last, marked }: Reading, index: number): boolean => {
  const [one, ...others] = last ?? []
  const address = toAddress(marked.addresses[index] ?? '')
  if (!one || others.length > 0 || one.address || !address) return false
  one.address = address
  return true
}

import { audienceName } from '../../domain/audience-name'
import type { Address } from '../../domain/ids'
import { cleanLine } from '../mail/clean-text'
import { addressesIn } from './cell-addresses'
import { plainName } from './person-name'

/** A person as an organiser writes about one: "Jan de Vries (Woonpalet, jan@woonpalet.example)". */
export type SaidPerson = { name: string; organisation: string | null; address: Address | null }

/** What an organiser does to the list of members in words. */
export type ByHand =
  | { does: 'add'; person: SaidPerson; audience: string | null }
  | { does: 'remove'; person: SaidPerson }
  | { does: 'move'; person: SaidPerson; organisation: string; address: Address | null }

const WORDS_CHARACTERS_MAX = 300

const LIST = '(?:de |onze |het )?leden ?(?:lijst|bestand)'
const ADD = new RegExp(
  `^(?:zet|plaats|voeg|neem) (.+?) (?:op|toe aan|bij op|in) ${LIST}(?:,? als (?:een )?(niet-?\\s?partner|partner))?$`,
  'iu',
)
const REMOVE = new RegExp(`^(?:haal|verwijder|schrap|gooi) (.+?) (?:van|uit) ${LIST}(?: af| weg)?$`, 'iu')
/** The verb at the end, as after "kun je": "Jan de Vries van de ledenlijst halen". */
const REMOVE_LAST = new RegExp(
  `^(.+?) (?:(?:mag|kan|moet) (?:van|uit) ${LIST}(?: af| weg)?|(?:van|uit) ${LIST} (?:verwijderen|halen|schrappen|afhalen))$`,
  'iu',
)
const MOVE =
  /^(.+?) (?:werkt|gaat werken|is gaan werken)(?: (?:nu|voortaan|inmiddels|tegenwoordig|sinds kort|per direct))* (?:bij|voor) (.+)$/iu

/** Null for anything else: only words that are such a wish from first to last. */
export const readByHand = (words: string): ByHand | null => {
  if (words.includes('?') || words.length > WORDS_CHARACTERS_MAX) return null
  const text = cleanLine(words)
    .replace(/^(?:(?:wil|kun|wilt|kunt) (?:je|u) |graag |svp |aub )+/i, '')
    .replace(/[.!]+$/, '')
  const added = ADD.exec(text)
  if (added?.[1]) {
    const audience = added[2] ? audienceName(added[2].replace(/\s/g, '-')) : null
    return { does: 'add', person: readPerson(added[1]), audience }
  }
  const removed = REMOVE.exec(text) ?? REMOVE_LAST.exec(text)
  if (removed?.[1]) return { does: 'remove', person: readPerson(removed[1]) }
  const [, who, where] = MOVE.exec(text) ?? []
  if (!who || !where) return null
  const { name: organisation, address } = readPerson(where)
  return { does: 'move', person: readPerson(who), organisation, address }
}

/** "Jan de Vries (Woonpalet, jan@…)", "Jan de Vries, jan@…", or a bare address. */
export const readPerson = (text: string): SaidPerson => {
  const [address = null] = text.includes('@') ? addressesIn(text).good : []
  const parts = text
    .replace(/(?:mailto:)?[<(]?[^\s<>(),;]+@[^\s<>(),;]+[>]?/gi, ' ')
    .split(/[(),;]/)
    .map((part) => part.replace(/^\s*(?:van|bij|van de|e-?mail:?)\s+/i, '').trim())
    .filter((part) => /\p{L}/u.test(part))
  const [name = '', organisation = null] = parts
  return { name: plainName(name), organisation, address }
}

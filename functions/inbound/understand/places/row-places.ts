import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { GENERIC_PLACE, PLACE_ADJECTIVE, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { isAddressPart, isStreet } from './place-phrase'
import { isTheme } from './themes'

const SEPARATOR = /\s*(?:\||\t|\s{2,}|[,;:()]|\s[-–—]\s|(?<!\b[Ss]t)\.\s|\.$)\s*/gu
const ROW_CHARACTERS_MAX = 220
const COLUMN = /^(?:plaats|locatie|lokatie|waar|zaal|adres|plek|plaats en adres|venue)$/i
const ORGANISATION =
  /^(?:vereniging|stichting|bestuur|werkgroep|commissie|secretariaat|koor|bond|afdeling|het bestuur|redactie|club|dorpsraad|kring|\p{L}+(?:vereniging|club|bond|raad|koor|commissie|kring)\b)/iu

type Cell = { readonly text: string; readonly start: number; readonly end: number }

/** The place in a row or list line with a date: its column, or the part that looks like a place. */
export const findRowPlace = (source: Source, line: Line, taken: readonly Span[]): Span | null => {
  if (line.text.length > ROW_CHARACTERS_MAX) return null
  const column = columnPlace(source, line)
  if (column) return column
  // A line of prose says its place in a sentence, not in a column.
  if (
    /(?<!\b(?:prof|dr|drs|ir|ing|mr|ds|st|mgr|dhr|mw|mevr))[.!?]\s+\p{Lu}/iu.test(line.text) &&
    !line.text.includes(' | ')
  )
    return null
  const cells = cellsOf(line).flatMap((cell) => withoutMoments(source, cell, taken))
  const first = cells.findIndex((cell) => looksLikePlace(cell.text))
  const start = cells[first]
  if (!start) return null
  let last = start
  for (const cell of cells.slice(first + 1)) {
    if (!isAddressPart(cell.text) && !isTown(cell.text)) break
    last = cell
  }
  const before = cells[first - 1]
  const after = cells[first + 1]
  if (last === start && after && isTown(start.text) && isVenueName(after.text)) last = after
  const named =
    before &&
    ((isStreet(start.text) && isVenueName(before.text)) ||
      (isTown(start.text) && ARTICLE_NAME.test(before.text)))
  return { start: (named ? before : start).start, end: last.end }
}

/** What a cell says after its date and time: "donderdag 17 oktober om 20.00 uur in bibliotheek De Letter". */
const withoutMoments = (source: Source, cell: Cell, taken: readonly Span[]): Cell[] => {
  const inside = taken.filter((span) => span.start < cell.end && cell.start < span.end)
  const last = Math.max(-1, ...inside.map((span) => span.end))
  if (last === -1) return [cell]
  const rest = source.text.slice(last, cell.end)
  const lead = /^\s*(?:in|bij|te|op)\s+(?:(?:de|het|'t)\s+)?/.exec(rest)?.[0].length
  // "18/04 20:00 stadsbrouwerij De Pelgrim".
  const opens = VENUE_NOUN.test(rest.trim().split(' ')[0]?.toLowerCase() ?? '') && isVenueName(rest.trim())
  const blank = opens ? (/^\s+/.exec(rest)?.[0].length ?? 0) : undefined
  if (lead === undefined && blank !== undefined)
    return [{ text: rest.trim(), start: last + blank, end: cell.end }]
  if (lead === undefined || lead === rest.length) return []
  return [{ text: rest.slice(lead).trim(), start: last + lead, end: cell.end }]
}

/** "Open dag in de Plaskerk": the place stands behind what it is. */
const EVENT_LEAD =
  /^\s*(?:[Oo]pen (?:[Hh]uis|[Dd]ag|[Kk]erk)|[Oo]pen(?:huis|kerk)?dag|[Oo]pendeurdag|\p{Lu}?\p{L}*(?:markt|concert|feest|viering|tentoonstelling|expositie|lezing|quiz|bingo|voorstelling|repetitie|borrel|maaltijd))\s+(?:in|bij|te|op)\s+(?:(?:de|het|'t)\s+)?(?=\p{L})/u

const cellsOf = (line: Line): Cell[] => {
  const cells: Cell[] = []
  let from = 0
  for (const found of [...line.text.matchAll(SEPARATOR), null]) {
    const to = found ? found.index : line.text.length
    const raw = line.text.slice(from, to)
    const lead =
      (EVENT_LEAD.exec(raw) ?? /^\s*(?:(?:in|bij|te|op)\s+(?:(?:de|het|'t)\s+)?)?/.exec(raw))?.[0].length ?? 0
    const text = raw.slice(lead).trim()
    if (text !== '')
      cells.push({ text, start: line.start + from + lead, end: line.start + from + lead + text.length })
    if (found) from = found.index + found[0].length
  }
  return cells
}

/** "| nr | datum | plaats |" above: the same column of this row. */
const columnPlace = (source: Source, line: Line): Span | null => {
  const border = line.text.includes('\t') ? '\t' : '|'
  if (!line.text.includes(border === '|' ? ' | ' : border)) return null
  for (let i = line.index - 1; i >= Math.max(0, line.index - 40); i -= 1) {
    const above = source.lines[i]
    if (!above?.text.includes(border)) return null
    const column = above.text.split(border).findIndex((cell) => COLUMN.test(cell.trim()))
    if (column === -1) continue
    const cells = line.text.split(border)
    const before = cells.slice(0, column).join(border).length + (column > 0 ? 1 : 0)
    const text = cells[column] ?? ''
    const lead = text.length - text.trimStart().length
    const start = line.start + before + lead
    return text.trim() === '' ? null : { start, end: start + text.trim().length }
  }
  return null
}

/** "De Lawei, Drachten". */
const ARTICLE_NAME = /^(?:De|Het|['’]t|Den|Ons)(?: \p{Lu}[\p{L}'’-]*){1,3}$/u

export const looksLikePlace = (text: string): boolean => {
  const words = text.split(/\s+/)
  if (words.length > 7 || ORGANISATION.test(text)) return false
  if (isAddressPart(text) && (isStreet(text) || isTown(text) || /\d{4}/.test(text))) return true
  return isVenueName(text)
}

/** "sporthal De Wissel", "kantine", "Café Bruintje": opens with a place word, or ends in one with a capital. */
const isVenueName = (text: string): boolean => {
  const words = text.split(/\s+/)
  const bare = words[0]?.toLowerCase() ?? ''
  if (words.length > 8 || /^(?:bezoek|excursie|opening|wandeling|rondleiding|lezing)$/.test(bare))
    return false
  if (isTheme(text)) return false
  if (VENUE_NOUN.test(bare))
    return words.length > 1
      ? words.slice(1).some((word) => /^['’]?\p{Lu}/u.test(word))
      : !GENERIC_PLACE.test(bare)
  return (
    /^\p{Lu}/u.test(text) &&
    words.some((word) => VENUE_NOUN.test(word.toLowerCase())) &&
    words.every(
      (word) =>
        /^['’(]?\p{Lu}|^(?:van|de|der|den|het|'t|en|aan|in|ter|ten)$/u.test(word) || VENUE_NOUN.test(word),
    )
  )
}

/** "Plaats van handeling is het …" is a sentence, not a place. */
const belongsToPlace = (word: string): boolean =>
  /^['’“"‘(]?(?:[dlt]['’])?[\p{Lu}\d]|^[a-z]$|^(?:van|voor|de|der|den|het|['’]?t|en|aan|in|ter|ten|te|bij|op|bis|of|naast|tegenover|achter|hoek|zaal|lokaal|veld|velden|ruimte|kamer|ingang|verdieping|hal|baan|gebouw|st|dr|mgr|[-–/&+])[.)]?$/u.test(
    word,
  ) ||
  VENUE_NOUN.test(word.replace(/[.()'’"”]/g, '')) ||
  PLACE_ADJECTIVE.test(word)
const ROOM = /^(?:zaal|lokaal|veld|velden|ruimte|kamer|ingang|verdieping|\d+e verdieping|hal|baan|gebouw)\b/iu
const TOWNLIKE = /^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*$/u
/** "gemeentelijke bib", "oude smederij". */
const opensWithAdjective = (text: string): boolean => {
  const [first = '', second = ''] = text.split(' ')
  return PLACE_ADJECTIVE.test(first) && VENUE_NOUN.test(second)
}

/** "“Tuingoed De Linde” Meeden (Gr)". */
const QUOTED_NAME =
  /^[“"'‘][^”"]{3,50}[”"'’],?\s(?:te |in )?((?:['’]s[ -])?\p{Lu}[\p{L}' -]{2,30}?)(?: \(\p{L}{1,3}\))?$/u

const BARE_CHARACTERS_MAX = 110

/** A line or sentence that is nothing but a place: "CC De Graanmolen, Handzamestraat 18, 8610 Kortemark". */
export const isBarePlace = (text: string): boolean => {
  const bare = text.trim().replace(/[.,;]$/, '')
  const town = QUOTED_NAME.exec(bare)?.[1]
  if (town !== undefined && isTown(town)) return true
  if (
    /[:?!]|\d\s?u\b|\d\s?uur|\b(?:tussen|vanaf|uur|km|kilometer|meter|personen|jaar|euro)\b|\d[.:]\d\d/.test(
      bare,
    ) ||
    bare.length < 5 ||
    bare.length > BARE_CHARACTERS_MAX ||
    ORGANISATION.test(bare)
  )
    return false
  if (!bare.split(/[\s,|]+/).every(belongsToPlace)) return false
  const parts = bare.split(/\s*[,|]\s*|\s(?:te|in)\s(?=\p{Lu})/u).filter((part) => part !== '')
  if (
    parts.some(
      (part) =>
        part.split(/\s+/).length > 9 ||
        (!/^['’“"‘]?[\p{Lu}\d]|^(?:hoek|d['’]|zaal|lokaal|veld|verdieping|ingang)/u.test(part) &&
          !VENUE_NOUN.test(part.split(' ')[0] ?? '') &&
          !opensWithAdjective(part)),
    )
  )
    return false
  const address = parts.filter((part) => isAddressPart(part))
  const [first = '', second = ''] = parts
  // "UHasselt, campus Diepenbeek".
  if (
    parts.length === 2 &&
    /^(?:\p{Lu}{2,}|\p{Lu}+\p{Lu}\p{Ll}+)[\p{L}\d]*$/u.test(first) &&
    isVenueName(second)
  )
    return true
  return (
    (address.length > 0 && (parts.length > 1 || isStreet(first))) ||
    (isVenueName(first) &&
      parts.slice(1).every((part) => isAddressPart(part) || ROOM.test(part) || TOWNLIKE.test(part)))
  )
}

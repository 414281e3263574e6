import { compact } from '../../compact'
import { matchesOf } from '../text/matches'
import { STREET_END, TO_BE_DECIDED, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'

/** A place as written; offsets count from the start of the phrase. */
export type Place = {
  readonly venue: { readonly value: string; readonly from: number; readonly to: number } | null
  readonly address: { readonly value: string; readonly from: number; readonly to: number } | null
}

const PHRASE_CHARACTERS_MAX = 200
const ONLINE = compact(
  /^(?:online|digitaal|digitale|(?:via|op|in|per) (?:zoom|teams|microsoft|ms teams|google meet|webex|jitsi|skype|internet|het scherm|(?:een |de )?(?:video|beeld)[a-z]+)|zoom|ms teams|teams|webinar|livestream)\b/i,
)

/** Parts "De Moestuin, Laan van Maarschalkerweerd 2, Utrecht" into venue and address; null for "volgt". */
export const partPlace = (phrase: string): Place | null => {
  const text = phrase
    .slice(0, PHRASE_CHARACTERS_MAX)
    .replace(/\s*(?:\+?\s?Google Maps?|\(?(?:kaart|route|routebeschrijving)\)?)\s*$/i, '')
  if (TO_BE_DECIDED.test(text.trim()) || ONLINE.test(text.trim())) return null
  const parts = splitParts(text)
  if (parts.length === 0) return null
  const first = parts.findIndex((part) => isAddressPart(part.text) || BARE_STREET.test(part.text))
  if (first === -1) {
    const tail = townAtEnd(parts)
    return tail ?? { venue: whole(text, parts, 0, parts.length), address: null }
  }
  const known = parts.findLastIndex(
    (part) => isAddressPart(part.text) || isTown(part.text) || BARE_STREET.test(part.text),
  )
  // What comes after a street or a postcode is the town, also when it is not on the list.
  const last =
    known === parts.length - 2 &&
    !isTown(parts[known]?.text ?? '') &&
    /^\p{Lu}[\p{L} '’-]{2,30}$/u.test(parts.at(-1)?.text ?? '')
      ? known + 1
      : known
  const inTown = first === 0 ? townFirst(text, parts) : null
  if (inTown) return inTown
  const venue = first === 0 ? null : whole(text, parts, 0, first)
  const after = first === 0 && last + 1 < parts.length ? whole(text, parts, last + 1, parts.length) : null
  return { venue: venue ?? after, address: whole(text, parts, first, last + 1) }
}

/** "Zeist, De Kei, Kerkweg 8": the town, the house and then its street. */
const townFirst = (text: string, [town, ...parts]: readonly Part[]): Place | null => {
  const street = parts.findIndex((part) => isAddressPart(part.text))
  if (!town || !isTown(town.text) || street < 1 || isTown(parts[street]?.text ?? '')) return null
  const address = whole(text, parts, street, street + 1)
  return (
    address && {
      venue: whole(text, parts, 0, street),
      address: { ...address, value: `${address.value}, ${town.text}` },
    }
  )
}

type Part = { readonly text: string; readonly from: number; readonly to: number }

const SEPARATOR = compact(
  /\s*(?:[,;|\t\n()]|\s[-–—]\s|\s(?:te|in)\s(?=\p{Lu}|['’‘]s[ -]|\d{4}\s\p{Lu})|\saan (?:de|het) (?=\p{Lu}[\p{L}'’-]{2,30} \d)|\s(?:aan|in|op) de (?=(?:\p{Lu}[\p{L}.'’-]{0,20} ){0,3}\p{Lu}?[\p{L}'’-]{2,30}(?:straat|laan|singel|gracht|dreef|kade|weg)(?:[,;)]|$|\s(?:te|in)\s\p{Lu})))\s*/gu,
)

const splitParts = (text: string): Part[] => {
  const parts: Part[] = []
  let from = 0
  for (const found of [...matchesOf(text, SEPARATOR), null]) {
    if (found && /^\s(?:te|in)\s$/.test(found[0]) && !namesTown(text, found.index, found[0].length)) continue
    const to = found ? found.index : text.length
    const raw = text.slice(from, to)
    const opening = /^\s*(?:in|te)\s+(?=\p{Lu})/u.exec(raw)?.[0].length ?? 0
    const body = raw
      .slice(opening)
      .trim()
      .replace(/[.:!]+$|\s+['’‘"“]$/, '')
      // "De Kei, Zeist Aanvang: 19.30 uur": what comes behind the place.
      .replace(/\s+(?:Aanvang|Tijd|Datum|Toegang|Entree|Inkom|Kosten|Prijs|Start|Info)$/, '')
    // "(GPS: N 51.15, E 3.47)" is no part of a name.
    if (/[\p{L}\d]/u.test(body) && !/^(?:GPS\b|[NEO]\s?\d+[.,°]|\d+[.,]\d{3,})/u.test(body))
      parts.push({
        text: body,
        from: from + raw.indexOf(body, opening),
        to: from + raw.indexOf(body, opening) + body.length,
      })
    if (found) from = found.index + found[0].length
  }
  return parts
}

const HOUSE_NUMBER = /\p{Ll}\s\d{1,4}\s?[a-zA-Z]?$/u
const A_NAME = /^\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2}\.?$/u

/** "Zaal De Kei te Zeist" and "Dorpsstraat 5 in Handel", but not "Hof te Rode": what follows says where it is. */
const namesTown = (text: string, at: number, length: number): boolean => {
  const [part = ''] = text.slice(at + length).split(/\s*[,;|\t\n()]/, 1)
  const words = part.replace(/[.:!]+$/, '').split(' ')
  if (HOUSE_NUMBER.test(text.slice(0, at)) && A_NAME.test(part)) return true
  return /\d/.test(part) || [1, 2, 3].some((count) => isTown(words.slice(0, count).join(' ')))
}

const STREET = /^(?:[\p{L}.'’/-]+\s+){1,6}\d{1,3}\s?(?:[a-zA-Z]|bis|[-–/]\d{1,4})?$/u
/** "Zaal De Kei in de Molenstraat": without a number only where nothing else is said of it. */
const BARE_STREET = compact(
  /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){0,3}\p{Lu}?[\p{L}'’-]{2,30}(?:straat|laan|singel|gracht|dreef|kade|weg)$/u,
)
export const isBareStreet = (text: string): boolean => BARE_STREET.test(text)

const POSTCODE = /\b\d{4}\s?[A-Z]{2}\b|^(?:B-?)?\d{4}\s+\p{Lu}\p{L}/u

/** "1840 Congrescentrum" is a name, "1840 Londerzeel" a postcode with its town. */
const isNumberedVenue = (text: string): boolean =>
  VENUE_NOUN.test(/^\d{4}\s+(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '')

/** "Kerkstraat 16 Zeist": the street with its number. */
const withoutTown = (text: string): string => {
  const found = /^(.+ \d{1,3}[a-z]?) (\p{Lu}[\p{L}' -]+)$/u.exec(text)
  return found?.[1] && isTown(found[2] ?? '') ? found[1] : text
}

export const isAddressPart = (text: string): boolean => {
  if ((POSTCODE.test(text) && !isNumberedVenue(text)) || isTown(text) || /^hoek \p{Lu}/u.test(text))
    return true
  const bare = withoutTown(text)
  return (
    STREET.test(bare) &&
    // "een park van 65 hectare" has its size behind it, and no house number.
    !/\s(?:van|met|uit|voor|tot|om|in|over|door)\s\d+$|\sde \d{1,2}e$/i.test(bare) &&
    !/^(?:zaal|lokaal|ruimte|kamer|hal|gebouw|studio|aula|atelier|gymzaal|klas|klaslokaal|tent|veld|baan|blok|verdieping|stand|etage|om|max|station|halte|perron)\b/i.test(
      bare,
    )
  )
}

/** "Naam 12" without a known ending is still a street beside a postcode; with one it always is. */
export const isStreet = (text: string): boolean => {
  const name = /^(.*\p{L})\s+\d{1,4}\s?(?:[a-zA-Z]|bis|[-–/]\d{1,4})?$/u.exec(withoutTown(text))?.[1]
  return name !== undefined && STREET_END.test(name.split(/\s+/).at(-1) ?? '')
}

/** "Spoorwegmuseum Utrecht" and "De Moestuin in Utrecht" end in a town. */
const townAtEnd = (parts: readonly Part[]): Place | null => {
  const last = parts.at(-1)
  if (!last) return null
  const blank = townStart(last.text)
  const town = last.text.slice(blank + 1)
  if (
    blank === -1 ||
    parts.length > 1 ||
    /(?:^|\s)(?:van|op|aan|bij|de|den|het|['’]t|ter|ten|KU|UZ|UMC|MC|regio|omgeving)$/iu.test(
      last.text.slice(0, blank),
    )
  )
    return null
  const name = last.text.slice(0, blank)
  // "sportpark De Hoef": its name, though De Hoef is a town as well.
  if (/^(?:De|Het|Den|['’]t) /.test(town) && VENUE_NOUN.test(name.trim())) return null
  return {
    venue: { value: name.trim(), from: last.from, to: last.from + name.trimEnd().length },
    address: { value: town, from: last.from + blank + 1, to: last.to },
  }
}

/** The blank before the town that a name ends in, of at most three words; -1 without one. */
const townStart = (text: string): number => {
  let start = -1
  let blank = text.lastIndexOf(' ')
  for (let words = 1; words <= 3 && blank !== -1; words += 1) {
    if (isTown(text.slice(blank + 1))) start = blank
    blank = blank === 0 ? -1 : text.lastIndexOf(' ', blank - 1)
  }
  return start
}

const whole = (_text: string, parts: readonly Part[], from: number, to: number) => {
  const chosen = parts.slice(from, to)
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (!first || !last) return null
  const value = chosen.map((part) => part.text).join(', ')
  return { value, from: first.from, to: last.to }
}

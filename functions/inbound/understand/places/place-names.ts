import { opensLine, type Token } from '../text/tokens'
import { findEventNoun } from '../words/event-words'
import { INSTITUTION, NO_PLACE, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'

const LINKING =
  /^(?:van|de|den|der|het|'t|’t|ter|ten|te|aan|en|and|in|op|d'|bij|la|le|boven|achter|naast|tegenover|onder|voor)$/
export const DETERMINER = /^(?:de|het|een|'t|’t|den|ons|onze|d')$/
const NAME_TOKENS_MAX = 16
const UNIT =
  /^(?:uur|u|h|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|personen|deelnemers)$/

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[dlt]['’]|['’‘]s-|\p{Ll}{2,3}(?=\p{Lu}\p{Ll}))?\p{Lu}/u.test(token.text)
export const isName = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token)

/** A capital, or the "'s" of "'s Hertogenbosch". */
export const opensName = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at]) || (/^['’‘]s$/.test(tokens[at]?.text ?? '') && isName(tokens[at + 1]))

/** "in De Kei, Zeist Aanvang 20.00 uur": what tells of something else. */
const LABEL =
  /^(?:Aanvang|Tijd|Tijdstip|Toegang|Entree|Inkom|Datum|Kosten|Prijs|Inloop|Start|Deuren|Info|Aanmelden|Inschrijven|Spreker|Programma|Onderwerp|Thema|Begin|Einde)$/

/** The token after a name of capitals, place words and what links them, with a house number at its end. */
export const nameEnd = (tokens: readonly Token[], at: number): number => {
  let last = at
  const town = townEnd(tokens, at)
  if (town !== null) return town
  for (let i = at; i < at + NAME_TOKENS_MAX; i += 1) {
    const token = tokens[i]
    if (!token || (i > at && (opensLine(token) || LABEL.test(token.text)))) break
    if (token.kind === 'number' && UNIT.test(tokens[i + 1]?.lower ?? '')) break
    if (isRoomCode(tokens, i)) {
      if (!isRoomOf(tokens, i + 3)) return i + 3
      i += 2
      continue
    }
    if (
      token.kind === 'number' &&
      /^[.:]$/.test(tokens[i + 1]?.text ?? '') &&
      tokens[i + 2]?.kind === 'number' &&
      tokens[i + 2]?.gap === 'none'
    )
      break
    if (belongs(tokens, i, at)) last = i + 1
    else if (!links(tokens, i)) break
    if (token.kind === 'number' && isHouseRange(tokens, i)) return i + 3
    if (token.kind === 'number' && tokens[i + 1]?.gap !== 'none' && !isRoomOf(tokens, i + 1)) break
  }
  return last
}

/** The "1.12" of "lokaal B1.12" and of "zaal 1.12". */
const isRoomCode = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'number' &&
  (tokens[i]?.gap === 'none' ||
    /^(?:zaal|lokaal|ruimte|kamer|vergaderzaal|leslokaal)$/.test(tokens[i - 1]?.lower ?? '')) &&
  tokens[i + 1]?.text === '.' &&
  tokens[i + 2]?.kind === 'number' &&
  tokens[i + 2]?.gap === 'none'

/** "lokaal 4 van het Sint-Jozefcollege". */
const isRoomOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'van' &&
  (isName(tokens[at + 1]) || (DETERMINER.test(tokens[at + 1]?.lower ?? '') && isName(tokens[at + 2])))

/** "Brinkstraat 34-36". */
const isHouseRange = (tokens: readonly Token[], at: number): boolean =>
  /^[-–/]$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.gap === 'none' &&
  tokens[at + 2]?.gap === 'none' &&
  /^\d{1,3}$/.test(tokens[at + 2]?.text ?? '')

const TOWN_TOKENS_MAX = 4

/** "bijeen in Zeist voor de Nieuwjaarsborrel": after a town a linking word begins something else. */
const townEnd = (tokens: readonly Token[], at: number): number | null => {
  if (!opensName(tokens, at)) return null
  for (let to = at + TOWN_TOKENS_MAX; to > at; to -= 1) {
    const named = tokens.slice(at, to)
    if (!isTown(named.map((token) => token.text).join(' ')) || named.slice(1).some(opensLine)) continue
    const after = tokens[to]
    if (!isName(tokens[at])) return to
    return after?.kind === 'word' && LINKING.test(after.lower) && !/^(?:van|de|ter)$/.test(after.lower)
      ? to
      : null
  }
  return null
}

/** "kantine op de 3e verdieping van het Stadhuis". */
const isFloor = (token: Token | undefined): boolean => /^(?:verdieping|etage)$/.test(token?.lower ?? '')
const FLOOR = /^(?:eerste|tweede|derde|vierde|vijfde|zesde|bovenste|e|ste|de)$/

const belongs = (tokens: readonly Token[], i: number, at: number): boolean => {
  const token = tokens[i]
  if (!token) return false
  if (i > at && isFloor(token) && FLOOR.test(tokens[i - 1]?.lower ?? '')) return true
  // "De Gouden Gist" is a name, "in de Gouden Eeuw" is none.
  const article = i > at && isName(tokens[i - 1]) && DETERMINER.test(tokens[i - 1]?.lower ?? '')
  // "de Blauwe Kamer" is a name, though "in de Kamer" is none.
  const whole = i > at && isName(tokens[i - 1]) && VENUE_NOUN.test(token.lower)
  if (isName(token))
    return i === at || article || whole || !NO_PLACE.test(token.text) || DETERMINER.test(token.lower)
  if (token.kind === 'word' && VENUE_NOUN.test(token.lower)) return true
  // "Koning Boudewijn II laan 7".
  if (/^(?:laan|straat|weg|dreef|singel|gracht|kade|dijk|lei)$/.test(token.lower))
    return i > at && tokens[i + 1]?.kind === 'number'
  if (/^['’‘“”"&]+$/.test(token.text)) return true
  if (token.kind === 'number') return i > at && token.text.length <= 4
  return (
    token.kind === 'word' &&
    token.gap === 'none' &&
    tokens[i - 1]?.kind === 'number' &&
    token.text.length === 1
  )
}

const links = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  // "Centrum voor Muziek" is a name, "in De Spil voor de borrel" is not.
  if (token?.lower === 'voor') return isName(tokens[i + 1]) || standsBefore(tokens, i)
  // "Centrum ‘t Spectrum".
  if (token?.text === 't' && /^['’‘]$/.test(tokens[i - 1]?.text ?? '')) return isName(tokens[i + 1])
  // "Jeugd- en Kunstencentrum".
  if (token?.text === '-' && token.gap === 'none') return /^(?:en|&)$/.test(tokens[i + 1]?.lower ?? '')
  if (isFloor(tokens[i + 1]) && FLOOR.test(token?.lower ?? '')) return true
  if (token?.kind === 'word') return LINKING.test(token.lower)
  // "Noorderhaven Z.Z. 72".
  if (token?.text === '.' && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.gap !== 'line')
    return (
      tokens[i + 1]?.kind === 'number' ||
      tokens[i + 1]?.gap === 'none' ||
      // "A.G. Bothuis".
      (isName(tokens[i + 1]) && VENUE_NOUN.test(tokens[i + 1]?.lower ?? ''))
    )
  return token?.text === '.' && /^(?:st|dr|mgr|prof|burg|str|ds|j|h|p|k|pr)$/.test(tokens[i - 1]?.lower ?? '')
}

const isInstitution = (token: Token | undefined): boolean =>
  VENUE_NOUN.test(token?.lower ?? '') || (isName(token) && INSTITUTION.test(token?.lower ?? ''))

/** "op het plein voor de Rietvink", but not "in het dorpshuis voor de Nieuwjaarsborrel". */
const standsBefore = (tokens: readonly Token[], i: number): boolean => {
  const name = tokens[i + 2]
  return (
    isInstitution(tokens[i - 1]) &&
    DETERMINER.test(tokens[i + 1]?.lower ?? '') &&
    isName(name) &&
    findEventNoun(name?.text ?? '') === null
  )
}

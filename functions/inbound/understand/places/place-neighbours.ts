import type { Sentence } from '../text/sentences'
import type { Source } from '../text/source'
import type { Token } from '../text/tokens'
import { VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { isBreak } from './place-names'

/** "Opgeven kan bij Wilma in de winkel": where to register, not where it is. */
export const isDesk = (tokens: readonly Token[], text: string, at: number): boolean =>
  REGISTERS.test(text) &&
  (DESK.test(wordsBefore(tokens, at, 3)) || UNTIL_AT.test(wordsBefore(tokens, at, 12)))

const wordsBefore = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(Math.max(0, at - count), at + 1)
    .map((token) => token.lower)
    .join(' ')

const DESK = /\b(?:zich|kan|kunt|aanmelden|opgeven|inschrijven|reserveren|aan|op|door) (?:\p{L}+ )?bij\b/u
/** "Inschrijven kan tot 20 maart bij Wilma": a day may stand between. */
const UNTIL_AT =
  /\b(?:aanmelden|opgeven|opgave|aanmelding|inschrijven|inschrijving|reserveren|doorgeven|aan|op)(?: (?!uur\b|u\b|welkom\b)[\p{L}\d]+){1,8} (?:of )?bij$/u

const REGISTERS =
  /\b(?:meldt|melden) zich\b|\bgeef\b.{0,40}\b(?:door|op)\b|\bmeld\b.{0,40}\baan\b|opgeven|aanmelden|inschrijven|doorgeven|reserveren/i

/** "Verzamelen om 9 uur bij het station": there any landmark will do. */
export const isMeeting = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens.slice(Math.max(0, from - 14), from).map((token) => token.lower)
  const verb = before.findLastIndex((word) =>
    /^(?:vertrek|vertrekken|verzamel|verzamelen|treffen|start|starten)$/.test(word),
  )
  return (
    verb !== -1 &&
    before
      .slice(verb + 1, -2)
      .every((word) => /^(?:we|wij|elkaar|is|om|rond|\d{1,2}|[.:,]|uur|u)$/.test(word))
  )
}

/** "8 oktober: De boeren in Salland": a name in what the evening is about. */
export const isListedSubject = (tokens: readonly Token[], from: number): boolean => {
  let first = from
  while (first > 0 && from - first < 20 && !isBreak(tokens[first])) first -= 1
  const colon = tokens.slice(first, from).findIndex((token) => token.text === ':')
  return tokens[first]?.kind === 'number' && (colon === 2 || colon === 3) && from - first - colon > 2
}

/** "het netwerk Kerken in Beweging": what stands between two words of one name is no place. */
export const isPartOfName = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 2]
  if (!before || tokens[from - 1]?.lower !== 'in' || isBreak(before) || before.kind !== 'word') return false
  return /^\p{Lu}/u.test(before.text) && !/dag(?:avond|middag|ochtend)?$/.test(before.lower)
}

const OUTING =
  /(?:\p{L}{3,}reis|uitstap|uitstapje|uitje|tocht|busreis|bustocht|dagreis|studiereis|tuinreis|bedevaart|excursie|wandeling|toer|trip|bezoek)$/u

const BETWEEN = /^(?:het|een|naar|door|aan|langs|rond|gaat|voert|leidt|trekt|ons|jaar|keer|['’]t|\p{L}*e)$/u

/** "onze uitstap naar Bokrijk", "de excursie gaat naar Leuven". */
export const isOuting = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens.slice(Math.max(0, from - 5), from - 1).map((token) => token.lower)
  return (
    /^(?:naar|het|de|door|langs|rond|aan)$/.test(tokens[from - 1]?.lower ?? '') &&
    OUTING.test(before.findLast((word) => OUTING.test(word) || !BETWEEN.test(word)) ?? '')
  )
}

/** "Reis naar het Leuvense", as a line of its own. */
const isTravel = (tokens: readonly Token[], from: number): boolean => {
  const at = tokens[from - 1]?.lower === 'het' ? from - 3 : from - 2
  const region = at === from - 3 && /se$/.test(tokens[from]?.lower ?? '')
  const ends = !tokens[from + 1] || isBreak(tokens[from + 1])
  return (
    tokens[at]?.lower === 'reis' &&
    isBreak(tokens[at]) &&
    ends &&
    (region || isTown(tokens[from]?.text ?? ''))
  )
}

/** "onze uitstap naar Bokrijk", "met de bus naar Kevelaer": where a journey goes. */
export const isJourney = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens.slice(Math.max(0, from - 5), from - 1).map((token) => token.lower)
  return (
    OUTING.test(before.findLast((word) => OUTING.test(word) || !BETWEEN.test(word)) ?? '') ||
    isTravel(tokens, from) ||
    /^met de (?:bus|trein|boot|fiets|auto)$/.test(before.slice(-3).join(' ')) ||
    (VENUE_NOUN.test(tokens[from]?.lower ?? '') &&
      tokens
        .slice(Math.max(0, from - 12), from)
        .some((token) => /^(?:verhui|verplaats|uitgeweken)/.test(token.lower)))
  )
}

const CALL_TOKENS_MAX = 40

/** "Kom op 8 oktober om 20 uur naar het Jeugdhuis": who is asked to come is asked to the place itself. */
export const isCalled = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens.slice(Math.max(0, from - CALL_TOKENS_MAX), from)
  const verb = before.findLastIndex(({ lower }) => /^(?:kom|komt|komen|breng|brengen|gaan)$/.test(lower))
  return verb !== -1 && !before.slice(verb).some(({ text }) => /^[.!?;]$/.test(text) && text !== '.')
}

const OCCUPATION =
  /(?:docent|leraar|lerares|hoogleraar|burgemeester|wethouder|directeur|arts|onderzoeker|predikant|pastoor|werkzaam|woonachtig|wonend|woont|geboren|gevestigd|getogen|actief|historicus|journalist|wetenschapper|adviseur|kunstenaar|bestuurder|voorzitter|conservator|ondernemer|notaris|advocaat|gids)$/

/** "hoofddocent Letterkunde aan de universiteit": with a subject between. */
const SCHOLAR =
  /(?:docent|hoogleraar|lector|onderzoeker|onderzoekster|conservator|curator|medewerker|wethouder|student|emeritus|professor)$/

/** "spreekt Jan, docent in Utrecht, over het leven in Indië": the place of a person or of the subject. */
export const isAboutPerson = (source: Source, sentence: Sentence, at: number): boolean => {
  if (OCCUPATION.test(source.tokens[at - 1]?.lower ?? '')) return true
  const near = source.tokens.slice(Math.max(sentence.from, at - 4), at)
  const scholar = near.findLastIndex((token) => SCHOLAR.test(token.lower))
  if (scholar !== -1 && near.slice(scholar).every((token) => token.kind === 'word')) return true
  const from = Math.max(sentence.from, at - 9)
  const before = source.tokens.slice(from, at).map((token) => token.lower)
  const about = before.lastIndexOf('over')
  return (
    about !== -1 &&
    !before.slice(about).some((word) => /^[,;]$/.test(word) || /^(?:om|uur|plaats|te)$/.test(word))
  )
}

const TRIP_TOKENS_MAX = 14

/** "de datum van de dagreis: op dinsdag 22 april naar Borgloon". */
export const isTrip = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 3]?.kind === 'number' &&
  tokens.slice(Math.max(0, from - TRIP_TOKENS_MAX), from).some((token) => TRIP.test(token.lower))

const TRIP = /(?:dagreis|dagtocht|daguitstap|busreis|bedevaart|excursie|studiereis|dagtrip)$/

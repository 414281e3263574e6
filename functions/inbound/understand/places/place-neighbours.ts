import type { Token } from '../text/tokens'
import { VENUE_NOUN } from '../words/place-words'
import { isBreak } from './place-names'

/** "Opgeven kan bij Wilma in de winkel": where to register, not where it is. */
export const isDesk = (tokens: readonly Token[], text: string, at: number): boolean =>
  REGISTERS.test(text) &&
  tokens
    .slice(Math.max(0, at - 3), at + 1)
    .map((token) => token.lower)
    .join(' ')
    .search(/\b(?:kan|kunt|aanmelden|opgeven|inschrijven|reserveren|aan|op|door) (?:\p{L}+ )?bij\b/u) !== -1

const REGISTERS =
  /\bgeef\b.{0,40}\b(?:door|op)\b|\bmeld\b.{0,40}\baan\b|opgeven|aanmelden|inschrijven|doorgeven|reserveren/i

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

/** "onze uitstap naar Bokrijk", "met de bus naar Kevelaer": where a journey goes. */
export const isJourney = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens.slice(Math.max(0, from - 5), from - 1).map((token) => token.lower)
  return (
    /(?:uitstap|uitstapje|dagtocht|busreis|dagreis|bedevaart|excursie)$/.test(before.at(-1) ?? '') ||
    /^met de (?:bus|trein|boot|fiets|auto)$/.test(before.slice(-3).join(' ')) ||
    (VENUE_NOUN.test(tokens[from]?.lower ?? '') &&
      tokens
        .slice(Math.max(0, from - 12), from)
        .some((token) => /^(?:verhui|verplaats|uitgeweken)/.test(token.lower)))
  )
}

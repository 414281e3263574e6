import { foldAnswer } from './answer-spelling'

/** What an event may be called in a reply: its title, and the places where it is. */
export type OwnNames = { title: string | null; places: readonly string[] }

/**
 * Folded text without the event's own title and place: "ik kom naar de Zonnedag in Zwolle" answers as "ik kom".
 * A day of another season than the title's is another event, and is named so.
 */
export const withoutOwnEvent = (folded: string, names: OwnNames): string => {
  const title = plainName(names.title ?? '')
  const others =
    title === '' ? folded : folded.replace(SEASONAL, (word) => (title.includes(word) ? word : ELSEWHERE))
  const places = names.places
    .flatMap((place) => place.split(','))
    .map((part) => withoutPostcode(plainName(part)))
    .filter(isTelling)
  const parts = (names.title ?? '').split(/[:|–—(]| - /).map(plainName)
  const titles = [title, ...parts].flatMap((each) => [each, each.replace(/ \d{4}$/, '')]).filter(isTelling)
  return [
    ...titles.map((each) => mention('(?:(?:voor|naar|op|bij|aan|van|for|to|at) )?', each)),
    ...places.map((each) => mention('(?:in|te|naar|at|to) ', each)),
  ].reduce((found, pattern) => found.replace(pattern, ' '), others)
}

/** Leaves whatever is said of it to a person. */
const ELSEWHERE = 'elders-bijeenkomst'

const SEASONAL =
  /(?<!\p{L})(?:voorjaars|najaars|zomer|winter|lente|herfst|nieuwjaars|kerst)(?:dag|middag|avond|bijeenkomst|overleg|receptie|borrel|congres|event|vergadering)(?!\p{L})/gu
const NAME_CHARACTERS_MIN = 4
const NAME_CHARACTERS_MAX = 120

const plainName = (name: string): string =>
  foldAnswer(name.slice(0, NAME_CHARACTERS_MAX))
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()

const withoutPostcode = (name: string): string => name.replace(/^\d{4} ?[a-z]{2} /, '')

/** Names of one kind of word only; numbers of streets and postcodes are none. */
const isTelling = (name: string): boolean => name.length >= NAME_CHARACTERS_MIN && !/^\d/.test(name)

const mention = (before: string, name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${before}(?:(?:de|het|the|jullie|uw|deze|this|your) )?${name
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[ :,.-]+')}(?![\\p{L}\\d])`,
    'gu',
  )

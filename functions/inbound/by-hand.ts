import { readActs } from './hand/hand-clauses'
import { markPeople, type PersonAtHand } from './hand/hand-people'

/**
 * Who an organiser puts on an event's list, or takes off it. `when`: the words that name a session.
 * `plain`: said in so many words, so that a name that nobody has is told to be unknown.
 */
export type ByHand = {
  wish: 'put' | 'take-off'
  people: PersonAtHand[]
  when: string | null
  plain: boolean
}

const BY_HAND_CHARACTERS_MAX = 1_500

/** Reads a whole reply; null when any of it asks something else, or leaves something open. */
export const readByHand = (words: string): ByHand[] | null =>
  words.length > BY_HAND_CHARACTERS_MAX ? null : readActs(markPeople(words.replace(LIST_TOO, '')))

/** "…, en stuur me daarna de lijst" */
export const wantsListToo = (words: string): boolean =>
  words.length <= BY_HAND_CHARACTERS_MAX && LIST_TOO.test(words)

const LIST_TOO =
  /[,.;]?\s{1,3}(?:en )?(?:(?:kun|kunt|wil|wilt) (?:je|u) )?(?:stuur|mail|geef) (?:me|mij|ons) (?:(?:daarna|dan|ook|even|meteen|graag|nog) ){0,3}(?:de|een) (?:(?:nieuwe|actuele|bijgewerkte|laatste) )?(?:deelnemers|aanmeld)?lijst(?: (?:graag|svp|aub|even)){0,2}[.!]*\s*$/iu

import type { Question } from './understanding'

/** What another date in a correction comes to: the date was wrong, or the event moves. */
export type OtherDate = 'rectification' | 'move'

/** Where part `index` is asked which of the two it is. */
export const otherDateAbout = (index: number): string => `/events/${index}/otherDate`

export const isAboutOtherDate = ({ about }: Pick<Question, 'about'>): boolean => /\/otherDate$/.test(about)

/**
 * Another date in a few words may put a mistake right, or move the event: what becomes of the registrations
 * differs, and only the organiser knows.
 */
export const askOtherDate = (index: number): Question => ({
  about: otherDateAbout(index),
  ask: 'Stond de datum verkeerd, of verzet u de bijeenkomst? Antwoord "rechtzetting", met wie dat moet horen ("alleen de pagina", "de aangemelden" of "iedereen"): wie is aangemeld blijft dat. Of antwoord "verplaatsing": iedereen hoort het en meldt zich opnieuw aan.',
  blocking: true,
})

import type { RoledDay, RoledMention } from './date-roles'

const IN_BRACKETS = /^[^().;]{0,40}\(([^()]{3,60})\)/

/**
 * Whether a day is not settled yet. "5 oktober, 12 oktober (onder voorbehoud)" says it of the last day only, and a row
 * of a list of its own day; else it is said of all days in the paragraph.
 */
export const isTentativeDay = (day: RoledDay, { days, context }: RoledMention): boolean => {
  if (OF_CONTENT.test(context.sentence)) return false
  if (!isTentative(context.paragraph)) return false
  const aside = IN_BRACKETS.exec(context.right)?.[1]
  if (aside !== undefined && isTentative(aside)) return day.span.start === days.at(-1)?.span.start
  const rest = context.paragraph.replace(ROW_ASIDE, ' ')
  return isTentative(withoutOtherDays(rest, context.sentence)) || isTentative(context.right)
}

/** "Het onderwerp van 26 april houden we nog onder voorbehoud": what is told then, and not the day. */
const OF_CONTENT =
  /^(?:het|de) (?:onderwerp|thema|titel|programma|spreker|inleider|locatie|zaal|plaats)\b[^.;]{0,80}\b(?:onder voorbehoud|nog niet (?:zeker|definitief))/

const SENTENCE_END = /(?<=[a-zß-ɏ)][.!?])\s+/
const NAMES_DAY = /(?<!\d)\d{1,2} (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/

/** "De studiedag is op 6 maart. De voorlopige datum voor de excursie is 13 maart": said of the day beside it. */
const withoutOtherDays = (paragraph: string, own: string): string =>
  paragraph
    .split(SENTENCE_END)
    .filter((said) => !NAMES_DAY.test(said) || own.includes(said.slice(0, OWN_CHARACTERS)))
    .join(' ')

const OWN_CHARACTERS = 40

/** What brackets say behind a date of another row. */
const ROW_ASIDE =
  /\d{1,2} (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[^().;\n]{0,40}\([^()]{3,60}\)/g

/** "twee mogelijke data", "onder voorbehoud": not settled yet. */
const isTentative = (text: string): boolean =>
  /mogelijke dat(?:a|um)|\b(?:mikken|koersen) (?:(?:we|wij|nu|voorlopig) )*op (?:[a-zß-ɏ]+dag )?\d{1,2} (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\bmoet(?:en)? nog (?:ja|akkoord) (?:zeggen|geven)\b|onder voorbehoud|\bvoorlopig (?:gepland|vastgesteld|geprikt|gezet|ingepland)\b|voorlopige (?:nieuwe )?dat(?:a|um)|datumprikker|nog niet (?:zeker|definitief)|welke van de (?:twee|drie|data).{0,40}(?:beslis|bepal|wordt)/.test(
    text,
  )

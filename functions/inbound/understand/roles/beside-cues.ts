import { compact } from '../../compact'

/** "(herfstvakantie)", "i.v.m. de herfstvakantie", "in de herfstvakantie": when or why, and not what the day is. */
const HOLIDAY_BESIDE = compact(
  /\([^()]{0,40}vakantie[^()]{0,20}\)|\b(?:i\.?v\.?m\.?|in verband met|wegens|vanwege|door|in|tijdens|na|voor|want|omdat)\b(?: [a-zß-ɏ']+){0,4} [a-zß-ɏ]*vakantie\b/g,
)

/** "Na 1 mei krijgen de deelnemers bericht". */
const AFTER_LEFT = /(?:^|[.,;()]\s*|\b(?:pas|direct|meteen|kort|en|ook) )na\s*$/

/** What stands before a date says that something follows that day. */
export const isAfterwards = (left: string): boolean => AFTER_LEFT.test(left)

export const withoutHolidays = (sentence: string): string => sentence.replace(HOLIDAY_BESIDE, ' ')

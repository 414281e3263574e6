import type { RoledMention } from '../roles/date-roles'
import type { TiedTime } from '../times/tied-times'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

const GATHERS =
  /welkom|noteer|agenda|vergader|plaatsvind|plaats\b|vindt|gehouden|houden (?:we|wij)|houdt|organise|nodig(?:en|t)? .{0,40}uit|uitgenodigd|uitnodiging|bijeen|samen|optreden|treden|gaat .{0,30}door|doorgaan|kom(?:t|en)?\b|vertrek|datum|wanneer|reserveer|aanmelden|inschrijven|deelname|deelnemen|start|begint|beginnen|gaan (?:we|wij)|trekken (?:we|wij)|openen|vieren|bezoek|zien (?:we|wij|u)|gepland|is er\b|zijn (?:we|wij)\b|\beditie\b|zijn er\b|hebben we\b|brengt|staat|spreekt|vertelt|geeft|speelt|zingt|ontvangen (?:we|wij)/i

/**
 * Whether a date is that of a gathering: it has a weekday, a time, a part of the day, or its sentence speaks
 * of people who come together. "rond 15 februari schrijven wij het bedrag af" does not.
 */
export const isGathering = (session: DatedSession, times: readonly TiedTime[]): boolean =>
  session.day.weekday !== null ||
  session.day.part !== null ||
  session.status !== 'planned' ||
  session.mentions.some((mention) => speaksOfGathering(mention)) ||
  times.some((time) => time.mention !== null && session.mentions.includes(time.mention))

const speaksOfGathering = (mention: RoledMention): boolean => {
  const { context, role } = mention
  if (
    role === 'moved-to' ||
    context.alone ||
    context.opensLine ||
    (!/\b(?:is|zijn)\b.*\bge\p{L}{2,}(?:d|t|en|aan)[.!]?\s*$/u.test(context.sentence) &&
      /^op $/.test(context.before) &&
      /^\s*(?::|(?:voor|in|te|om|bij|(?:is|zijn) (?:de|het|een|onze|ons|weer))\b)/.test(context.right)) ||
    mention.relative ||
    mention.direction === 'ahead' ||
    mention.joints.length > 0
  )
    return true
  return GATHERS.test(`${context.label} ${context.sentence}`) || findEventNoun(context.sentence) !== null
}

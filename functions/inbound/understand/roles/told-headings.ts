import type { RoledMention } from './date-roles'

/** "Filmavond 25 februari" over "Op 25 februari was het druk": the heading is of the same day. */
export const withToldHeadings = (mentions: readonly RoledMention[]): RoledMention[] =>
  mentions.map((mention, i) => {
    const [day, more] = mention.days
    const next = mentions[i + 1]
    const told = next?.days[0]
    const same =
      day !== undefined &&
      more === undefined &&
      told?.role === 'past' &&
      day.role === 'session' &&
      day.year === null &&
      day.day === told.day &&
      day.month === told.month &&
      mention.direction !== 'ahead' &&
      next?.context.sentence !== mention.context.sentence
    if (!same) return mention
    return {
      ...mention,
      role: 'past',
      back: true,
      days: [{ ...day, iso: told.iso, doubt: told.doubt, basis: told.basis, role: 'past' }],
    }
  })

import type { RoledMention } from '../roles/date-roles'
import { refersBack } from '../roles/other-cues'
import { isForAnother } from './other-gathering'

/** "terug op het overleg van 17 maart (oorspronkelijk 11 maart)": both are the other gathering's. */
export const withoutAsides = (mentions: readonly RoledMention[]): RoledMention[] =>
  mentions.map((mention, i) => {
    const before = mentions[i - 1]
    const aside =
      before?.role === 'mention' &&
      refersBack(before.context) &&
      mention.role === 'moved-from' &&
      /^\s*\([^)]{0,60}$/.test(mention.context.left)
    const days = mention.days.map((day) => ({ ...day, role: 'mention' as const }))
    return aside ? { ...mention, days, role: 'mention' } : mention
  })

/** The new date of another gathering than the one that is off is just its date. */
export const withoutOthers = (mentions: readonly RoledMention[]): readonly RoledMention[] => {
  const called = mentions.find(({ role }) => role === 'cancelled')
  return mentions.map((mention) =>
    called && mention.role === 'moved-to' && isForAnother(mention, called)
      ? {
          ...mention,
          role: 'session',
          days: mention.days.map((day) => ({ ...day, role: 'session' as const })),
        }
      : mention,
  )
}

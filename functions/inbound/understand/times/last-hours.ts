import { lastsUntil } from '../roles/begin-and-end'
import type { RoledMention } from '../roles/date-roles'
import type { TiedTime } from './tied-times'

/** "Begint op 17 juni om 9.00 uur en eindigt op 19 juni om 16.00 uur": the hour on the last day is when it ends. */
export const withLastHours = (
  times: readonly TiedTime[],
  mentions: readonly RoledMention[],
): readonly TiedTime[] => {
  const last = new Set(mentions.filter((mention, i) => lastsUntil(mention.context, mentions[i - 1]?.context)))
  if (last.size === 0) return times
  return times.map((time) =>
    time.role === 'moment' && time.mention && last.has(time.mention)
      ? { ...time, scope: 'own', start: null, end: time.start, role: 'end' }
      : time,
  )
}

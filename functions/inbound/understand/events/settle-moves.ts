import type { RoledDay, RoledMention } from '../roles/date-roles'
import { isCancelled } from '../roles/other-cues'

/**
 * Looks at all dates together: what is called off while a new date is given has moved, and every mention of
 * a date that moved, or is held in reserve, means the same. A headline that calls it off counts for all.
 */
export const settleMoves = (mentions: readonly RoledMention[], headline = ''): RoledMention[] => {
  const off =
    headline !== '' &&
    isCancelled(headline.toLowerCase()) &&
    !mentions.some((mention) =>
      mention.days.some((day) => /^(?:cancelled|moved-to|moved-from|reserve)$/.test(day.role)),
    )
  const roleOf = new Map<string, RoledMention['role']>()
  for (const mention of mentions)
    for (const day of mention.days)
      if (day.role === 'publication' && day.iso) roleOf.set(day.iso, 'publication')
  const days = mentions.flatMap((mention) => mention.days)
  const moves = days.some((day) => day.role === 'moved-to') || days.some((day) => day.role === 'moved-from')
  const decided = isDecided(days)
  const target = days.some((day) => day.role === 'moved-to')
  const adrift = moves && !target && !days.some((day) => day.role === 'session' || day.role === 'reserve')
  const old = target && !days.some((day) => day.role === 'moved-from') ? soleOther(mentions) : null
  if (old) roleOf.set(old, 'moved-from')
  for (const day of days) {
    if (day.iso === null) continue
    if (off && day.role === 'session') roleOf.set(day.iso, 'cancelled')
    if (day.role === 'moved-from') roleOf.set(day.iso, adrift ? 'cancelled' : 'moved-from')
    if (day.role === 'cancelled' && moves && target) roleOf.set(day.iso, 'moved-from')
    if (day.role === 'reserve' && !roleOf.has(day.iso)) roleOf.set(day.iso, decided ? 'moved-to' : 'reserve')
    if (day.role === 'cancelled' && decided) roleOf.set(day.iso, 'moved-from')
  }
  for (const day of days)
    if (day.role === 'moved-to' && day.iso && roleOf.get(day.iso) === 'moved-from') roleOf.delete(day.iso)
  return mentions.map((mention) => {
    const settled = mention.days.map((day) => {
      const role = day.iso === null ? undefined : roleOf.get(day.iso)
      return role && /^(?:session|cancelled|moved-to|moved-from|past|reserve)$/.test(day.role)
        ? { ...day, role }
        : day
    })
    return { ...mention, days: settled, role: settled[0]?.role ?? mention.role }
  })
}

/** The main date is off and nothing but the reserve date is left: the choice has been made. */
const isDecided = (days: readonly RoledDay[]): boolean =>
  days.some((day) => day.role === 'cancelled' || day.role === 'moved-from') &&
  days.some((day) => day.role === 'reserve') &&
  !days.some((day) => day.role === 'moved-to' || day.role === 'session')

/** "Onze spreker van 12 maart is ziek … de nieuwe datum is 26 maart": the other date is the old one. */
const soleOther = (mentions: readonly RoledMention[]): string | null => {
  const others = mentions.filter(
    (mention) => mention.days.length === 1 && mention.days[0]?.role === 'session',
  )
  const isos = new Set(others.map((mention) => mention.days[0]?.iso ?? null))
  const [iso] = isos
  if (isos.size !== 1 || !iso) return null
  const target = mentions.find((mention) => mention.days.some((day) => day.role === 'moved-to'))
  const first = others[0]
  if (!target || !first || target.days.some((day) => day.iso === iso) || first.from > target.from) return null
  return /\b(?:van|gepland op|gepland voor|gepland|op|voor)\s*$/.test(first.context.left) ? iso : null
}

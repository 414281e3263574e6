import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'

/** Days that are called off one by one are of several gatherings, and one new day is not that of them all. */
export const isOneGathering = (mentions: readonly RoledMention[]): boolean => {
  const off = mentions.filter(({ days }) => days.some(({ role }) => role === 'cancelled'))
  const isos = new Set(off.map(({ days }) => days.map(({ iso }) => iso).join()))
  const targets = new Set(
    mentions.flatMap(({ days, role }) => (role === 'moved-to' ? days.map(({ iso }) => iso) : [])),
  )
  return isos.size <= Math.max(1, targets.size)
}

const ONCE = compact(/\b(?:werd|werden|was|waren|eerst|eerder|aanvankelijk|al (?:een|één) keer)\b/)
const NOW = compact(/\b(?:nu|definitief|opnieuw|nogmaals|alweer|weer|wederom|uiteindelijk)\b/)

/** "… werd verplaatst naar 14 juni. Ze wordt nu definitief verplaatst naar 10 januari": the day that it had once. */
export const givenUpTargets = (mentions: readonly RoledMention[]): ReadonlySet<string> => {
  const targets = mentions.filter(({ role }) => role === 'moved-to')
  return new Set(
    targets.flatMap(({ context, days }, i) => {
      const next = targets[i + 1]
      const isos = days.flatMap(({ iso }) => iso ?? [])
      const later = next?.days.every(({ iso }) => iso !== null && isos.every((one) => one < iso))
      return later && ONCE.test(context.before) && NOW.test(next?.context.before ?? '') ? isos : []
    }),
  )
}

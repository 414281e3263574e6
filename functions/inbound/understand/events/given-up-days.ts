import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { isForAnother } from './other-gathering'

/** Days that are called off one by one are of several gatherings, and one new day is not that of them all. */
export const isOneGathering = (
  mentions: readonly RoledMention[],
  instead: RoledMention['role'] = 'moved-to',
): boolean => {
  const off = mentions.filter(({ days }) => days.some(({ role }) => role === 'cancelled'))
  const isos = new Set(off.map(({ days }) => days.map(({ iso }) => iso).join()))
  const targets = new Set(
    mentions.flatMap(({ days, joints, role }) => {
      if (role !== instead) return []
      const isos = days.map(({ iso }) => iso)
      return joints.includes('range') ? [isos.join()] : isos
    }),
  )
  return isos.size <= Math.max(1, targets.size)
}

/**
 * The reserve date is all that is left, while several are off: of the one that was given up last before it, and the
 * others stay off.
 */
export const givenUpForReserve = (mentions: readonly RoledMention[]): ReadonlySet<string | null> => {
  const off = mentions.filter(({ role }) => role === 'cancelled')
  const reserve = mentions.findIndex(({ role }) => role === 'reserve')
  const last = mentions.slice(0, reserve).findLast(({ role }) => /^(?:cancelled|moved-from)$/.test(role))
  const isAll = last?.role !== 'moved-from' && isOneGathering(mentions, 'reserve')
  const given = last === undefined || isAll ? off : [last]
  return new Set(given.flatMap(({ days }) => days.map(({ iso }) => iso)))
}

/** "Het congres van 1 april is uitgesteld. De nieuwe datum is 2 mei", beside others that are off: the day right before. */
export const replacedDays = (mentions: readonly RoledMention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap((target, i) => {
      const called = mentions[i - 1]
      const isAlone = mentions.every(
        (other) => other === called || other.context.sentence !== called?.context.sentence,
      )
      return target.role === 'moved-to' &&
        called?.role === 'cancelled' &&
        isAlone &&
        !isForAnother(target, called) &&
        target.context.paragraph.includes(called.context.sentence)
        ? called.days.flatMap(({ iso }) => iso ?? [])
        : []
    }),
  )

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

import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { findEventNoun } from '../words/event-words'
import { areDifferent, isAnyGathering, isForAnother } from './other-gathering'

/**
 * The days that are off and have moved to the new one. Days that are called off one by one are of several
 * gatherings, and one new day is that of the gathering which its sentence names: "De vakdag van 8 oktober gaat
 * niet door, de beurs van 9 oktober ook niet. Voor de vakdag is 3 december gevonden".
 */
export const movedOff = (mentions: readonly RoledMention[]): ReadonlySet<string> => {
  const off = mentions.filter(({ days }) => days.some(({ role }) => role === 'cancelled'))
  const targets = mentions.filter(({ role }) => role === 'moved-to')
  const one = groupsOf(off) <= Math.max(1, groupsOf(targets))
  const moved = one ? off : off.filter((mention) => targets.some((target) => areSame(mention, target)))
  return new Set(moved.flatMap(({ days }) => days.flatMap(({ iso }) => iso ?? [])))
}

const groupsOf = (mentions: readonly RoledMention[]): number =>
  new Set(mentions.map(({ days }) => days.map(({ iso }) => iso).join())).size

/** Both sentences name one gathering, and not just any. */
const areSame = (one: RoledMention, other: RoledMention): boolean => {
  const [own, named] = [one, other].map(({ context }) => findEventNoun(context.sentence)?.word.toLowerCase())
  return own !== undefined && named !== undefined && !isAnyGathering(own) && !areDifferent(own, named)
}

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

const ONCE = compact(/\b(?:werd|werden|was|waren|had|hadden|eerst|eerder|aanvankelijk|al (?:een|één) keer)\b/)
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

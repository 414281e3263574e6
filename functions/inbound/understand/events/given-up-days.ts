import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { findEventNoun } from '../words/event-words'
import { areDifferent, isAnyGathering } from './other-gathering'

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

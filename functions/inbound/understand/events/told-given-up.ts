import { isCancelled } from '../roles/cancel-cues'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { wasOff } from '../roles/off-cues'

/** "De quiz van 3 mei kon niet doorgaan", told on that day or later, where another day took its place. */
export const isGivenUp = (
  { role, days, context }: RoledMention,
  target: boolean,
  moved: boolean,
  mailDay: string,
): boolean =>
  (target && !moved && role === 'past' && isCancelled(context.sentence)) ||
  ((target || moved) &&
    /^(?:past|session|cancelled)$/.test(role) &&
    wasOff(context.sentence) &&
    days.every(({ iso }) => iso !== null && iso <= mailDay))

/** A target that is over was given up too, once a later day stands. */
export const isAhead = (day: RoledDay, mailDay: string): boolean =>
  (day.role === 'session' || day.role === 'moved-to') && day.iso !== null && day.iso >= mailDay

/** Whether something moved to this day before. */
export const wasTarget = (days: readonly RoledDay[], day: RoledDay): boolean =>
  days.some((other) => other.iso === day.iso && other.role === 'moved-to')

/** Whether it is held on another day than this one. */
export const hasOther = (days: readonly RoledDay[], { iso }: RoledDay, mailDay: string): boolean =>
  days.some((other) => other.iso !== iso && isAhead(other, mailDay))

/** "van 9 april naar 2 oktober. Ook 2 oktober vervalt": the 9th has been given up long ago. */
export const dropEarlier = (
  mentions: readonly RoledMention[],
  iso: string,
  roles: Map<string, RoledMention['role']>,
): void => {
  const at = mentions.findIndex((mention) => mention.days.some((day) => day.iso === iso))
  const before = mentions[at - 1]?.days.at(-1)
  if (before?.role === 'moved-from' && before.iso) roles.set(before.iso, 'mention')
}

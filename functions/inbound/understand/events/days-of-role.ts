import type { Fact } from '../evidence'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { daysInside } from './period-days'

/** The days with a role, each once, but those on which the event is held; "van 1 t/m 3 april" is three of them. */
export const daysOfRole = (
  mentions: readonly RoledMention[],
  role: RoledDay['role'],
  held: ReadonlySet<string | null>,
): Fact<string>[] => {
  const facts = mentions
    .flatMap((mention) => mention.days.flatMap((day, i) => [...since(mention, i), day]))
    .filter((day) => day.role === role && day.iso !== null && !held.has(day.iso))
    .map((day) => ({ value: day.iso ?? '', span: day.span, basis: day.basis }))
  return facts.filter((fact, i) => facts.findIndex((other) => other.value === fact.value) === i)
}

/** The days of a period that stand between this one and the one before it. */
const since = ({ days, joints }: RoledMention, at: number): RoledDay[] => {
  const [first, last] = [days[at - 1], days[at]]
  if (!first || !last || joints[at - 1] !== 'range' || first.role !== last.role) return []
  return daysInside(first.iso, last.iso).map((iso) => ({ ...first, iso, basis: 'inferred', doubt: null }))
}

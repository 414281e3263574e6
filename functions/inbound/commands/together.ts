import type { OfReserve, Said } from './said'

/** Commands that cannot both be meant. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['open', 'close'],
  ['open', 'open-at'],
  ['close', 'close-on'],
  ['open-at', 'no-go'],
  ['close-on', 'no-go'],
  ['go', 'no-go'],
  ['stop', 'resume'],
  ['pause', 'resume'],
  ['open', 'no-go'],
  ['close', 'no-go'],
]

/** What the clauses of one reply ask together; null for nothing, or for what contradicts itself. */
export const together = (found: (Said | OfReserve)[]): Said[] | null => {
  const offToo = found.some(({ says }) => says === 'reserve-off')
  const said = found.filter((one): one is Said => one.says !== 'reserve-off')
  const has = (says: string): boolean => said.some((one) => one.says === says)
  if (said.length === 0 || OPPOSITES.some(([one, other]) => has(one) && has(other))) return null
  if (offToo && !has('go') && !has('no-go')) return null
  const decisions = said.filter((one) => one.says === 'no-go')
  const takesOver = decisions.some(({ reserve }) => reserve === 'takes-over')
  if (takesOver && offToo) return null
  const once = said.filter(({ says }, at) => said.findIndex((other) => other.says === says) === at)
  return once.map((one): Said => {
    if (one.says !== 'no-go') return one
    const reserve = takesOver ? 'takes-over' : offToo ? 'off' : null
    return { says: 'no-go', reserve, calledOff: decisions.some(({ calledOff }) => calledOff) }
  })
}

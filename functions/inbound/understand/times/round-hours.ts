import type { Token } from '../text/tokens'
import type { WrittenClock } from './clock'

const HOURS = 'enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven'.split(
  ' ',
)
const ABOUT = /^(?:rond|tegen|omstreeks)$/

/** "Rond vijven", "tegen achten"; "met z'n vijven" counts people. */
export const readRoundHour = (tokens: readonly Token[], at: number): WrittenClock | null => {
  const hour = HOURS.indexOf(tokens[at]?.lower ?? '') + 1
  if (hour === 0 || !ABOUT.test(tokens[at - 1]?.lower ?? '')) return null
  return { hour, minute: 0, from: at, to: at + 1, form: 'spoken', sure: true, stamp: false }
}

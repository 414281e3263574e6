import { type Fact, stated } from '../evidence'
import type { TiedTime } from '../times/tied-times'
import { choose, type Times } from './choose-times'
import { listEnd } from './listed-times'
import type { DatedSession } from './sessions'
import { CLOSE_TOKENS_MAX, type TimeLayers } from './time-layers'

/** When a session that begins then ends, by its times outside the programme; `chosen` are those of each layer. */
export const readEnd = (
  sessions: readonly DatedSession[],
  { own, block, shared, general }: TimeLayers,
  chosen: readonly Times[],
  { start, end }: Times,
): Fact<string> | null =>
  ownEnd(own, start) ??
  end ??
  closingEnd(chosen, start) ??
  tailEnd(block, start) ??
  commonEnd(shared, start) ??
  listEnd(sessions, general, start)

/** "Op 21 oktober duurt het tot 12.00 uur": the day's own end, whatever the others have. */
const ownEnd = (own: readonly TiedTime[], start: Fact<string> | null): Fact<string> | null => {
  const { end } = choose(own.filter((time) => time.mention?.days.length === 1 && isBareEnd(time, own)))
  return start !== null && (end?.value ?? '') > start.value ? end : null
}

/** "Op 21 oktober duurt het tot 12.00 uur", not "16 – 18 uur, gevolgd door een borrel tot 19 uur". */
const isBareEnd = (time: TiedTime, own: readonly TiedTime[]): boolean =>
  time.role === 'end' &&
  !own.some(
    (other) =>
      other.role === 'range' &&
      other.mention === time.mention &&
      time.from >= other.to &&
      time.from - other.to <= CLOSE_TOKENS_MAX,
  )

/** The end may stand one line further than the start, also where that is said once more: "om 9u … om 9u, einde 12u". */
const closingEnd = (chosen: readonly Times[], start: Fact<string> | null): Fact<string> | null =>
  chosen.find(
    ({ start: moment, end }) =>
      end !== null &&
      start !== null &&
      end.value > start.value &&
      // "Om 16.00 uur ronden we af, en vanaf 17.30 is er een maaltijd"; "inloop 19.30 uur, einde 22.00 uur".
      (moment === null || moment.value > end.value || moment.value <= start.value),
  )?.end ?? null

/** "Van 4 tot 5 uur drinken we nog iets", after what began at three. */
const tailEnd = (block: readonly TiedTime[], start: Fact<string> | null): Fact<string> | null => {
  const tail = block.find((time) => time.role === 'tail' && (time.start ?? '') > (start?.value ?? '24'))
  return tail?.end ? stated(tail.end, tail.span) : null
}

/** "Alle middagen zijn van 14.00 tot 16.00 uur", also the one that begins earlier. */
const commonEnd = (shared: readonly TiedTime[], start: Fact<string> | null): Fact<string> | null => {
  const { end } = choose(shared.filter((time) => time.scope === 'all' && time.subject !== 'weekly'))
  return start !== null && end !== null && end.value > start.value ? end : null
}

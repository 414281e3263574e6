import type { Source } from '../text/source'
import { opensLine } from '../text/tokens'
import type { WrittenClock } from './clock'

/** "Tijd: 19.30". */
export const isUnderTime = ({ lines, tokens }: Source, { form, from }: WrittenClock): boolean => {
  const line = lines[tokens[from]?.line ?? -1]
  return (
    form === 'digital' && line?.label != null && /^(?:tijd|tijdstip|hoe laat|uur)$/i.test(line.label.name)
  )
}

/** "Einde:" and then "02-10-2021 17:30", beside it or below. */
export const isUnderEnd = ({ lines, tokens }: Source, clock: WrittenClock): boolean => {
  const line = lines[tokens[clock.from]?.line ?? -1]
  const above = lines[(line?.index ?? 0) - 1]
  const name = line?.label ? line.label.name : above?.text.length && above.text.length < 16 ? above.text : ''
  return /^(?:einde?|eindtijd|eindigt|einddatum|stop|afgelopen)\s?:?$/i.test(name)
}

/** "Vanaf 12: soep en broodjes", at the start of its line. */
export const isListedHour = ({ tokens }: Source, clock: WrittenClock): boolean => {
  const [before, after] = [tokens[clock.from - 1], tokens[clock.to]]
  const opens = opensLine(before)
  return (
    opens && /^(?:vanaf|om|rond)$/.test(before?.lower ?? '') && after?.text === ':' && after.gap === 'none'
  )
}

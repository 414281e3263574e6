import { type Source, sentenceAt, spanOf } from '../text/source'
import { opensLine } from '../text/tokens'
import { isPlainMoney } from '../words/plain-money'
import { readClock, type WrittenClock } from './clock'

const NUMBERED =
  /^(?:\p{L}*blok|\p{L}*slot|\p{L}*vak|ronde|shift|voorstelling|groep|deel|sessie|workshop|lezing|zaal|lokaal|ruimte|avond|dag|les|module|week|film|optie|keuze|tafel|veld|klas|team|lichting|stap)$/u

/** "03u11 5 De markt …", "03:12 4 reacties": at the dead of night, with a count behind it, by a machine. */
export const isCounter = ({ tokens }: Source, clock: WrittenClock): boolean => {
  const [first, after] = [tokens[clock.from], tokens[clock.to]]
  const opens = opensLine(first)
  return clock.hour < NIGHT_HOURS && opens && after?.gap === 'blank' && after.kind === 'number'
}

const NIGHT_HOURS = 6

/** "Tijdsblok 1 – 20.15 – 21.45 uur": a number of its own. */
export const isOrdinal = ({ tokens }: Source, clock: WrittenClock): boolean => {
  if (clock.hour > 6 || tokens[clock.from]?.gap === 'line') return false
  if (!NUMBERED.test(tokens[clock.from - 1]?.lower ?? '') || !/^[–—-]$/.test(tokens[clock.to]?.text ?? ''))
    return false
  const next = readClock(tokens, clock.to + 1)
  return next?.form === 'digital' && next.hour > 6
}

/** "Entree 7.50, kinderen 4.00". */
export const isAmount = (source: Source, clock: WrittenClock): boolean => {
  const { from, to } = sentenceAt(source, clock.from)
  const { start, end } = spanOf(source, from, to)
  return isPlainMoney(source.text.slice(start, end))
}

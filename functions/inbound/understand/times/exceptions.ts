import type { RoledMention } from '../roles/date-roles'
import type { Sentence } from '../text/sentences'
import { type Source, sentenceAt } from '../text/source'
import type { TimeMention } from './time-mentions'
import { isSession } from './weekday-ties'

/** The hour of all dates but some (`mentions` null), or that of the dates that its sentence takes out. */
type Excepted = { readonly mentions: readonly RoledMention[] | null }

const TURN =
  /(?:[;(]|,(?: (?:en|dan))? op|(?<![a-zß-ɏ])(?:behalve|uitgezonderd|uitzondering|uitzonderingen|m\.u\.v\.?|alleen|enkel|maar|echter|tenzij|terwijl|doch))(?![a-zß-ɏ])/i
const GAP_CHARACTERS_MAX = 160

/**
 * "Normaal beginnen we om 20.00 uur, maar op 3 oktober en 7 november al om 19.00 uur", beside other dates: the hour
 * that comes before any date is that of all of them, and what comes after the turn is that of the dates behind it.
 */
export const readExceptions = (
  source: Source,
  times: readonly TimeMention[],
  mentions: readonly RoledMention[],
): ReadonlyMap<TimeMention, Excepted> => {
  const found = new Map<TimeMention, Excepted>()
  let at = 0
  for (let i = 0; i < times.length; ) {
    const sentence = sentenceAt(source, times[i]?.from ?? 0)
    const first = i
    while (i < times.length && (times[i]?.from ?? 0) < sentence.to) i += 1
    if (i === first) i += 1
    while (at < mentions.length && (mentions[at]?.to ?? 0) <= sentence.from) at += 1
    const here = mentionsIn(sentence, mentions, at)
    if (here.length === 0) continue
    for (const time of times.slice(first, i)) {
      const behind = bracketed(source, time, here)
      if (behind) found.set(time, { mentions: [behind] })
    }
    if (i - first < 2 || times.slice(first, i).some((time) => found.has(time))) continue
    const elsewhere = mentions.some((one) => isSession(one) && !here.includes(one))
    if (elsewhere) readSentence(source, times.slice(first, i), here, found)
  }
  return found
}

/** "19.30 uur (12 oktober) en 15.00 uur (13 oktober)": the date right behind it. */
const bracketed = (
  { tokens }: Source,
  time: TimeMention,
  here: readonly RoledMention[],
): RoledMention | undefined =>
  tokens[time.to]?.text === '('
    ? here.find((one) => one.from === time.to + 1 && tokens[one.to]?.text === ')')
    : undefined

const mentionsIn = ({ to }: Sentence, mentions: readonly RoledMention[], at: number): RoledMention[] => {
  const here: RoledMention[] = []
  for (let i = at; i < mentions.length; i += 1) {
    const one = mentions[i]
    if (!one || one.from >= to) break
    here.push(one)
  }
  return here
}

const readSentence = (
  source: Source,
  times: readonly TimeMention[],
  here: readonly RoledMention[],
  found: Map<TimeMention, Excepted>,
): void => {
  const from = here[0]?.from ?? 0
  const usual = times.filter((time) => time.to <= from)
  const others = times.filter((time) => time.from > from)
  const last = usual.at(-1)
  const [other, more] = others
  if (!last?.sure || !other || !here.every(isSession)) return
  const gap = source.text.slice(last.span.end, source.tokens[from]?.start)
  if (gap.length > GAP_CHARACTERS_MAX || !TURN.test(gap)) return
  const behind = here.filter((mention) => mention.from > other.to)
  if (behind.length > 0 && more === undefined) return
  for (const time of usual) found.set(time, { mentions: null })
  if (more === undefined) found.set(other, { mentions: here })
}

import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import type { TimeMention } from './time-mentions'

type Day = { readonly iso: string; readonly mention: RoledMention }

const CUE = /\b(?:respectievelijk|resp\.?)(?![a-zß-ɏ])/i
const DAYS_MAX = 12
const SENTENCE_CHARACTERS_MAX = 400

/** "Op 3 en 12 oktober, respectievelijk om 19.30 en 14.00 uur": as many hours as days, each its own. */
export const readRespective = (
  source: Source,
  times: readonly TimeMention[],
  mentions: readonly RoledMention[],
): ReadonlyMap<TimeMention, Day> => {
  const found = new Map<TimeMention, Day>()
  if (!CUE.test(source.text)) return found
  for (let i = 0; i < times.length; ) {
    const sentence = sentenceAt(source, times[i]?.from ?? 0)
    const first = i
    while (i < times.length && (times[i]?.from ?? 0) < sentence.to) i += 1
    if (i === first) i += 1
    const { start, end } = spanOf(source, sentence.from, sentence.to)
    const here = times.slice(first, i)
    if (here.length < 2 || here.length > DAYS_MAX) continue
    if (!CUE.test(source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX)))) continue
    const days = mentions
      .filter(({ from }) => from >= sentence.from && from < sentence.to)
      .flatMap((mention) =>
        mention.days.flatMap(({ iso, role }) =>
          iso !== null && role === 'session' ? [{ iso, mention }] : [],
        ),
      )
    if (days.length === here.length)
      for (const [at, time] of here.entries()) if (days[at]) found.set(time, days[at])
  }
  return found
}

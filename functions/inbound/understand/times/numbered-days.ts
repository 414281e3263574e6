import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import type { TimeMention } from './time-mentions'

const NUMBERED = compact(
  /(?<![a-zß-ɏ])(?:dag|avond|middag|ochtend|bijeenkomst|sessie|les|module) (\d{1,2})\s?[:,(–-]?\s?(?:van |om |vanaf )?$/i,
)
const LEFT_CHARACTERS = 40
const MENTIONS_MAX = 12

/** "Tijden: dag 1: 09.30-16.30, dag 2: 10.00-15.00", after as many dates: the day that it is about. */
export const numberedDay = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
): { readonly iso: string; readonly mention: RoledMention } | null => {
  if (time.start === null) return null
  const sentence = sentenceAt(source, time.from)
  const from = Math.max(spanOf(source, sentence.from, sentence.to).start, time.span.start - LEFT_CHARACTERS)
  const found = NUMBERED.exec(source.text.slice(from, time.span.start))
  if (!found || mentions.slice(Math.max(0, at - 1), at).some(({ to }) => to > sentence.from)) return null
  const days = mentions
    .slice(Math.max(0, at - MENTIONS_MAX), at)
    .flatMap((mention) => mention.days.map((day) => ({ day, mention })))
    .filter(({ day }) => day.role === 'session' && day.iso !== null)
  const isos = [...new Set(days.map(({ day }) => day.iso ?? ''))].sort()
  const iso = isos.length > 1 ? isos[Number(found[1]) - 1] : undefined
  const owner = days.find(({ day }) => day.iso === iso)
  return iso === undefined || !owner ? null : { iso, mention: owner.mention }
}

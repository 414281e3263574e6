import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import type { TimeMention } from './time-mentions'

const GATHERING =
  '[a-zß-ɏ]*(?:dag|avond|middag|ochtend|bijeenkomst|keer|les|sessie|training|repetitie|vergadering|module|cursusdeel|samenkomst|ontmoeting)'
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']
const NAMED = new RegExp(
  `(?<![a-zß-ɏ])(?:de|onze|deze) (?:aller)?(${ORDINALS.join('|')}|laatste) ${GATHERING}(?![a-zß-ɏ])(?! van de)[^.;:\\d]{0,40}$`,
  'i',
)
const LEFT_CHARACTERS = 90
const DAYS_MAX = 60

/** "De eerste les duurt van 9.00 tot 12.00 uur", "behalve de laatste avond, dan om 19.00 uur": the day of the list. */
export const ordinalDay = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
): { readonly iso: string; readonly mention: RoledMention } | null => {
  const sentence = sentenceAt(source, time.from)
  const from = Math.max(spanOf(source, sentence.from, sentence.to).start, time.span.start - LEFT_CHARACTERS)
  const word = NAMED.exec(source.text.slice(from, time.span.start))?.[1]?.toLowerCase()
  if (!word || mentions.some((one) => one.from >= sentence.from && one.from < sentence.to)) return null
  const days = mentions
    .slice(0, DAYS_MAX)
    .flatMap((mention) => mention.days.map((day) => ({ day, mention })))
    .filter(({ day }) => day.role === 'session' && day.iso !== null)
  const isos = [...new Set(days.map(({ day }) => day.iso ?? ''))].sort()
  const iso = isos.length < 2 ? undefined : isos.at(word === 'laatste' ? -1 : ORDINALS.indexOf(word))
  const owner = days.find(({ day }) => day.iso === iso)
  return iso === undefined || !owner ? null : { iso, mention: owner.mention }
}

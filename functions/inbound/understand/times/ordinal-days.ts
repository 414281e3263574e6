import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { MONTH_WORDS, monthOf } from '../words/calendar-words'
import type { TimeMention } from './time-mentions'

const GATHERING =
  '[a-zß-ɏ]*(?:dag|avond|middag|ochtend|bijeenkomst|keer|les|sessie|training|repetitie|vergadering|module|cursusdeel|samenkomst|ontmoeting)'
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']
const NAMED = compact(
  new RegExp(
    `(?<![a-zß-ɏ])(?:de|onze|deze) (?:aller)?(${ORDINALS.join('|')}|laatste) ${GATHERING}(?![a-zß-ɏ])(?! van de)[^.;:\\d]{0,40}$`,
    'i',
  ),
)
/** "Op 10, 17 en 24 oktober om 20.00 uur (de laatste om 14.00 uur)". */
const ASIDE = compact(
  new RegExp(
    `[(;] ?(?:alleen |maar )?(?:de |het )?(?:aller)?(${ORDINALS.join('|')}|laatste)(?: (?:keer|avond|les|dag|middag))? (?:al |pas |is |begint )?(?:om|van|vanaf) $`,
    'i',
  ),
)
const LEFT_CHARACTERS = 90
const DAYS_MAX = 60

const IN_MONTH = new RegExp(
  `(?<![a-zß-ɏ])in (${MONTH_WORDS.join('|')})\\s?:?\\s?(?:dan |pas |al |is het |beginnen we |starten we )?(?:om |van |vanaf )?$`,
  'i',
)
const MONTH_CHARACTERS = 40

/** "14.30 - 16.30 uur (in november 14.00 - 16.00 uur)": the days of one month among those of others. */
export const daysInMonth = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
): readonly { readonly iso: string; readonly mention: RoledMention }[] => {
  const left = source.text.slice(Math.max(0, time.span.start - MONTH_CHARACTERS), time.span.start)
  const month = monthOf(IN_MONTH.exec(left)?.[1]?.toLowerCase() ?? '')
  if (month === undefined) return []
  const days = mentions
    .slice(0, DAYS_MAX)
    .flatMap((mention) => mention.days.map((day) => ({ day, mention })))
    .flatMap(({ day, mention }) =>
      day.role === 'session' && day.iso !== null ? [{ iso: day.iso, mention, month: day.month }] : [],
    )
  return days.some((day) => day.month !== month) ? days.filter((day) => day.month === month) : []
}

/** "De eerste les duurt van 9.00 tot 12.00 uur", "behalve de laatste avond, dan om 19.00 uur": the day of the list. */
export const ordinalDay = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
): { readonly iso: string; readonly mention: RoledMention } | null => {
  const sentence = sentenceAt(source, time.from)
  const from = Math.max(spanOf(source, sentence.from, sentence.to).start, time.span.start - LEFT_CHARACTERS)
  const left = source.text.slice(from, time.span.start)
  const aside = ASIDE.exec(left)?.[1]?.toLowerCase()
  const word = aside ?? NAMED.exec(left)?.[1]?.toLowerCase()
  if (!word) return null
  if (aside === undefined && mentions.some((one) => one.from >= sentence.from && one.from < sentence.to))
    return null
  const days = mentions
    .slice(0, DAYS_MAX)
    .flatMap((mention) => mention.days.map((day) => ({ day, mention })))
    .filter(({ day }) => day.role === 'session' && day.iso !== null)
  const isos = [...new Set(days.map(({ day }) => day.iso ?? ''))].sort()
  const iso = isos.length < 2 ? undefined : isos.at(word === 'laatste' ? -1 : ORDINALS.indexOf(word))
  const owner = days.find(({ day }) => day.iso === iso)
  return iso === undefined || !owner ? null : { iso, mention: owner.mention }
}

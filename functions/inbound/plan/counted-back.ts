import { Temporal } from 'temporal-polyfill'

const COUNTS = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien'.split('|')
const COUNT = `\\d{1,2}|één|${COUNTS.join('|')}`
const UNIT = 'dag(?:en)?|week|weken|maand(?:en)?'

/** "twee weken van tevoren", "een week voor de bijeenkomst"; groups: how many, and of what. */
export const BEFOREHAND = new RegExp(
  `(?<![\\p{L}\\d])(${COUNT}) (${UNIT}) (?:van te ?voren|vooraf|ervoor|daarvoor|eerder|voor aanvang|voor de (?:datum|dag|bijeenkomst|activiteit|start))(?!\\p{L})`,
  'iu',
)
/** "over twee weken". */
export const FROM_NOW = new RegExp(`^over (${COUNT}) (${UNIT})$`, 'iu')

/** The day so many days, weeks or months before (-1) or after (1) another. */
export const counted = (from: string, [, count = '', unit = '']: RegExpExecArray, sign: 1 | -1): string => {
  const number = COUNTS.indexOf(count.toLowerCase().replaceAll('é', 'e')) + 1
  const many = (number || Number(count)) * sign
  const step = unit.startsWith('dag')
    ? { days: many }
    : unit.startsWith('we')
      ? { weeks: many }
      : { months: many }
  return Temporal.PlainDate.from(from).add(step).toString()
}

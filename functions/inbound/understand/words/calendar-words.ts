export type DayPart = 'morning' | 'afternoon' | 'evening'

const MONTH_NAMES: readonly string[] = [
  'januari jan',
  'februari feb febr',
  'maart mrt mar maa',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'augustus aug',
  'september sept sep',
  'oktober okt october oct',
  'november nov',
  'december dec',
]

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** 1 to 12, for a month's name or abbreviation. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word)

export const MONTH_WORDS = MONTH_NAMES.map((names) => names.split(' ')[0] ?? '')

export const WEEKDAY_WORDS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** Monday is 1, as in ISO 8601. `sure` is false for abbreviations that are common words too. */
export type Weekday = { readonly number: number; readonly sure: boolean; readonly part: DayPart | null }

const ABBREVIATED = new Map<string, [number, boolean]>([
  ['ma', [1, false]],
  ['maa', [1, false]],
  ['di', [2, true]],
  ['din', [2, true]],
  ['wo', [3, true]],
  ['woe', [3, true]],
  ['woen', [3, true]],
  ['do', [4, true]],
  ['don', [4, false]],
  ['dond', [4, true]],
  ['vr', [5, true]],
  ['vrij', [5, false]],
  ['vrijd', [5, true]],
  ['za', [6, true]],
  ['zat', [6, false]],
  ['zo', [7, false]],
  ['zon', [7, false]],
])

const PARTS: Record<string, DayPart | null> = {
  '': null,
  en: null,
  s: null,
  ochtend: 'morning',
  ochtenden: 'morning',
  morgen: 'morning',
  voormiddag: 'morning',
  middag: 'afternoon',
  middagen: 'afternoon',
  namiddag: 'afternoon',
  avond: 'evening',
  avonden: 'evening',
  nacht: null,
}

/** `donderdag`, `donderdagmiddag`, `donderdagen`; only a whole name stands for a day by itself. */
export const weekdayOf = (word: string): Weekday | undefined => {
  const base = word.includes('dag') ? WEEKDAY_WORDS.findIndex((name) => word.startsWith(name)) : -1
  if (base === -1) return undefined
  const rest = word.slice(WEEKDAY_WORDS[base]?.length).replace(/^-/, '')
  const part = PARTS[rest]
  return part === undefined ? undefined : { number: base + 1, sure: true, part }
}

/** `do`, `zo`, `vrij`: a weekday only right before a day of the month. */
export const shortWeekdayOf = (word: string): Weekday | undefined => {
  const found = ABBREVIATED.get(word)
  return found && { number: found[0], sure: found[1], part: null }
}

const PART_WORDS: Record<string, DayPart> = {
  ochtend: 'morning',
  ochtends: 'morning',
  morgens: 'morning',
  voormiddag: 'morning',
  voormiddags: 'morning',
  middag: 'afternoon',
  middags: 'afternoon',
  namiddag: 'afternoon',
  namiddags: 'afternoon',
  avond: 'evening',
  avonds: 'evening',
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde']

/** `derde` is 3, `laatste` is -1; `2e` is read by its tokens. */
export const ordinalOf = (word: string): number | undefined => {
  if (word === 'laatste') return -1
  const index = ORDINALS.indexOf(word)
  return index === -1 ? undefined : index + 1
}

export const dayPartOf = (word: string): DayPart | undefined => PART_WORDS[word]

const NUMBERS =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  )

const VALUES = new Map(NUMBERS.map((word, index) => [word, index + 1]))

const TENS: readonly (readonly [string, number])[] = [
  ['twintig', 20],
  ['dertig', 30],
]

const ACCENTED = /[éë]/

const ORDINAL_DAYS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'.split(
    ' ',
  )

/** `vierde` of "de vierde juni": a day only right before its month. */
export const ordinalDayOf = (word: string): number | undefined => {
  const index = /e$/.test(word) ? ORDINAL_DAYS.indexOf(word) : -1
  return index === -1 ? undefined : index + 1
}

/** `twee` to `eenendertig`, as a day that is written out; `een` is an article first. */
export const dayNumberOf = (word: string): number | undefined => {
  const known = VALUES.get(word)
  if (known !== undefined && known > 1) return known
  if (!ACCENTED.test(word) && !word.endsWith('tig')) return undefined
  const plain = word.replace(/[éë]/g, 'e')
  const simple = VALUES.get(plain) ?? 0
  if (simple > 1) return simple
  if (!plain.endsWith('tig')) return undefined
  for (const [ten, value] of TENS) {
    if (plain === ten) return value
    const unit = plain.endsWith(`en${ten}`) ? (VALUES.get(plain.slice(0, -ten.length - 2)) ?? 0) : 0
    if (unit >= 1 && unit <= 9 && value + unit <= 31) return value + unit
  }
  return undefined
}

/** `één` and `een` to `twintig`. */
export const numberOf = (word: string): number | undefined =>
  VALUES.get(word.includes('é') ? word.replaceAll('é', 'e') : word)

import { isPractical } from './answer-asides'

/**
 * Answers written below the lines that they are about, one behind each: "> 8 september" and "ja" are read as
 * "8 september: ja". The text as it is when it is not wholly written so;
 * `names` tells whether a line names one session.
 */
export const withAnswersBetween = (text: string, names: (quoted: string) => boolean): string => {
  const pairs = pairsIn(text)
  if (!pairs) return text
  const answered = pairs.map(({ asked, said }) => {
    if (names(asked)) return `${asked}: ${said}`
    if (isPractical(asked)) return ''
    return COMING.test(asked) ? said : null
  })
  return answered.some((line) => line === null) ? text : answered.filter(Boolean).join('\n')
}

const ASKED_CHARACTERS_MAX = 120
const SAID_CHARACTERS_MAX = 60
const PAIRS_MAX = 20
const COMING = /\b(?:kom(?:t|en)?|aanwezig|erbij|er bij|deel|mee|come|coming|attend|join)\b/i
const ATTRIBUTION = /\b(?:schreef|wrote)\b.*:$/i
const CLOSING_LINE =
  /^(?:(?:[Mm]et )?(?:\p{L}+ )?(?:[Gg]roet\p{L}*|[Gg]r|[Mm]vg)\b|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}\.?$)/u

type Pair = { asked: string; said: string }

/** Two short quoted lines or more, each with a short answer below it; null where it is anything else. */
const pairsIn = (text: string): Pair[] | null => {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const pairs: Pair[] = []
  for (const line of lines.slice(0, PAIRS_MAX * 6)) {
    const last = pairs.at(-1)
    if (line === '') continue
    if (line.startsWith('>')) {
      const asked = line.replace(/^[> ]+/, '')
      if (asked === '') continue
      if (last && last.said === '') return null
      if (asked.length > ASKED_CHARACTERS_MAX) return null
      pairs.push({ asked: asked.replace(/[?:.]+$/, ''), said: '' })
    } else if (!last) {
      if (!ATTRIBUTION.test(line)) return null
    } else if (last.said === '') {
      if (line.length > SAID_CHARACTERS_MAX) return null
      last.said = line.replace(/[.!]+$/, '')
    } else if (CLOSING_LINE.test(line)) break
    else return null
  }
  const isWhole = pairs.length > 1 && pairs.length <= PAIRS_MAX && pairs.every(({ said }) => said !== '')
  return isWhole ? pairs : null
}

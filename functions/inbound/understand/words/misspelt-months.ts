import { MONTH_WORDS, monthOf } from './calendar-words'

/** Short names are one letter from other words: "3 maar", "2 jonu". */
const LETTERS_MIN = 7
const LONG = MONTH_WORDS.filter((name) => name.length >= LETTERS_MIN)

/** "24 febuari", "3 setpember": the month that is meant behind a day's number; one letter lacks, is too many, wrong or swapped. */
export const rightMonth = (word: string): string => {
  if (word.length < LETTERS_MIN - 1 || monthOf(word) !== undefined) return word
  return LONG.find((name) => name[0] === word[0] && isOneSlipFrom(word, name)) ?? word
}

const isOneSlipFrom = (word: string, name: string): boolean => {
  if (Math.abs(word.length - name.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === name[same]) same += 1
  const [rest, right] = [word.slice(same), name.slice(same)]
  const isSwapped = rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2)
  return isSwapped || rest.slice(1) === right.slice(1) || rest.slice(1) === right || rest === right.slice(1)
}

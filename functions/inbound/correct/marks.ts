import { MONTH_WORDS } from '../understand/words/calendar-words'

/** A stretch of a line that answers under a number. */
export type Marked = {
  /** As people count, from 1; -1 for "de laatste vraag". */
  numbers: number[]
  body: string
  /** Named as a question; else a number may as well be that of an event. */
  question: boolean
}

const MANY = '\\d{1,2}(?:(?:\\s*,\\s*|\\s+en\\s+|\\s*[&+]\\s*|\\s+t/m\\s+)(?:vraag\\s+)?\\d{1,2})*'
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste']
const LEAD =
  '(?:(?:het\\s+)?(?:antwoord(?:en)?|antw\\.?)\\s+)?(?:(?:op|ad|bij|over|voor|wat betreft|wat)\\s+)?(?:de\\s+)?'
/** Between the mark and the answer. */
const SIGN = '\\s*(?:[:.)=,–-]+(?=\\s)|[:=)])?\\s*'
const ASKED = new RegExp(
  `^${LEAD}(?:(?:vraag|vragen|vr\\.)\\s*(${MANY})|(\\d|${ORDINALS.join('|')}|laatste)(?:e|de|ste)?\\s+vraag)(?:\\s+betreft)?${SIGN}`,
  'iu',
)
const ANSWERED = new RegExp(
  `^(?:antwoord|antw\\.?|(?:op|ad|bij)(?=\\s+\\d{1,2}\\s*[:.)=]))\\s+(\\d{1,2})${SIGN}`,
  'iu',
)
const AD = /^ad\s+(\d{1,2})\s*[.:)=]*\s+/iu
const SIGNED = /^(\d{1,2})(?:[.)]\s+|\s*:\s+|\s*=\s*)(?=\S)/
/** Where within a line the next mark may begin. */
const NEXT = /(?:[.,;]\s{1,3}(?:en\s)?|\s{1,3}(?:en\s)?)(?=\S)/gu

/** The parts of a line that stand under numbers, and what comes before the first of them; null without any. */
export const readMarks = (line: string): { before: string; marked: Marked[] } | null => {
  const marks = marksIn(line)
  const [first] = marks
  if (!first) return null
  const marked = marks.map(({ end, numbers, question }, i) => ({
    numbers,
    question,
    body: line
      .slice(end, marks[i + 1]?.start ?? line.length)
      .replace(/[\s,;]+(?:en)?\s*$/u, '')
      .trim(),
  }))
  return { before: line.slice(0, first.start).trim(), marked }
}

type Mark = { start: number; end: number; numbers: number[]; question: boolean }

const marksIn = (line: string): Mark[] => {
  const starts = [0, ...[...line.matchAll(NEXT)].map((found) => found.index + found[0].length)]
  const marks: Mark[] = []
  for (const start of starts) {
    const last = marks.at(-1)
    if (last && start < last.end) continue
    const mark = markAt(line.slice(start, start + MARK_CHARACTERS))
    if (!mark) continue
    // "Wij vragen 10,- per persoon" is no second question.
    if (mark.question && ASKS_MONEY.test(line.slice(Math.max(0, start - STOP_CHARACTERS), start))) continue
    // Within a line a bare number is a mark only when it counts on.
    const counts = last && !last.question && mark.numbers[0] === (last.numbers[0] ?? 0) + 1
    if (start > 0 && !mark.question && !counts) continue
    if (
      start > 0 &&
      mark.question &&
      !(mark.signed || STOPS.test(line.slice(Math.max(0, start - STOP_CHARACTERS), start)))
    )
      continue
    marks.push({ start, end: start + mark.length, numbers: mark.numbers, question: mark.question })
  }
  return marks
}

/** "Ik begrijp vraag 2 niet" answers nothing. */
const STOPS = /(?:[.,;:]\s*|\ben\s+)$/iu
const ASKS_MONEY = /(?:^|\s)(?:we|wij|ik)\s+$/iu
const STOP_CHARACTERS = 8
const MARK_CHARACTERS = 80

const markAt = (text: string): (Omit<Mark, 'start' | 'end'> & { length: number; signed: boolean }) | null => {
  const asked = ASKED.exec(text)
  if (asked) {
    const numbers = asked[1] ? counted(asked[1]) : [placed(asked[2] ?? '')]
    return { length: asked[0].length, numbers, question: true, signed: /[:.)=,–-]\s*$/.test(asked[0]) }
  }
  const answered = ANSWERED.exec(text)
  const found = answered ?? AD.exec(text) ?? SIGNED.exec(text)
  if (!found) return null
  const question = answered !== null && /^antw/iu.test(answered[0])
  return { length: found[0].length, numbers: [Number(found[1])], question, signed: true }
}

const placed = (word: string): number =>
  word.toLowerCase() === 'laatste' ? -1 : ORDINALS.indexOf(word.toLowerCase()) + 1 || Number(word)

/** "1 en 3", "1 t/m 3". */
const counted = (text: string): number[] => {
  const numbers = (text.match(/\d{1,2}/g) ?? []).map(Number)
  const [from = 0, to = 0] = numbers
  if (!text.includes('t/m') || numbers.length !== 2 || to < from) return numbers
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

const ONLY_NUMBERS = new RegExp(`^(${MANY})\\s+(.+)$`, 'iu')

/** "1 en 3 weten we nog niet": numbers without a sign, where only `tells` follows. */
export const readNumbered = (line: string, tells: (body: string) => boolean): Marked | null => {
  const found = ONLY_NUMBERS.exec(line)
  const [, numbers = '', body = ''] = found ?? []
  return found && tells(body) ? { numbers: counted(numbers), body, question: true } : null
}

/** "1 nog niet bekend", "2 volgende week maandag": lines that count from one, without a sign. */
export const areCounted = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line, i) => new RegExp(`^${i + 1}\\s+[^\\s=:.)]`).test(line))

/** "1 half acht, 2 in de kantine, 3 nee": as many numbers as there are questions, in one line; with their signs. */
export const markCounted = (line: string, questions: number): string => {
  const numbers = [...line.matchAll(/(?:^|[,;.]\s{1,3})(\d{1,2})(?=\s+(\p{L}+))/gu)]
  const counts =
    questions > 1 &&
    numbers.length === questions &&
    numbers.every(([, number, next = ''], i) => Number(number) === i + 1 && !UNITS.has(next.toLowerCase()))
  return counts ? line.replace(/(?<=^|[,;.]\s{1,3})(\d{1,2})(?=\s+\p{L})/gu, '$1.') : line
}

/** What is counted: "1 juni, 2 juli" are no answers to a first and a second question. */
const UNITS = new Set([...MONTH_WORDS, 'uur', 'euro', 'punt', 'punten', 'dag', 'dagen', 'week', 'weken'])

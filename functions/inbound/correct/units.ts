import type { Question, Understanding } from '../../domain/understanding'

/** A stretch of the reply: an answer to a question, or free text, perhaps for one event of several. */
export type Unit = {
  text: string
  /** The question that is quoted before it. */
  question: Question | null
  /** "2." before it: the second question of the preview, or the second event. */
  number: number | null
  /** "onderdeel 2:" before it; counts from 0. */
  part: number | null
}

/** The order in which the preview shows questions: first those about the whole mail, then event by event. */
export const previewOrder = ({ questions, events }: Understanding): Question[] => {
  const groups = [-1, ...events.keys()].map((index) =>
    questions.filter(({ about }) => eventOf(about) === index),
  )
  return groups.flatMap((group) => [
    ...group.filter(({ blocking }) => blocking),
    ...group.filter(({ blocking }) => !blocking),
  ])
}

const eventOf = (about: string): number => Number(/^\/events\/(\d+)(?:\/|$)/.exec(about)?.[1] ?? -1)

/** Parts a reply into answers below quoted questions, and numbered or plain lines. */
export const readUnits = (words: string, questions: readonly Question[]): Unit[] => {
  const quotes = findQuotes(words, questions)
  const units: Unit[] = []
  let from = 0
  for (const [i, quote] of quotes.entries()) {
    units.push(
      ...freeUnits(words.slice(from, quote.start).replace(/(?:^|\n)[>\s]{0,9}\d{1,2}[.)]?\s{0,9}$/, '')),
    )
    const answer = answerAfter(words, quote.end, quotes[i + 1]?.start ?? words.length)
    if (answer.text !== '')
      units.push({ text: answer.text, question: quote.question, number: null, part: null })
    from = answer.end
  }
  return [...units, ...freeUnits(words.slice(from))]
}

type Quote = { start: number; end: number; question: Question }

/** Questions are found by their words, however the mail program broke and marked the lines. */
const findQuotes = (words: string, questions: readonly Question[]): Quote[] => {
  const reached = new Map<string, number>()
  const quotes = questions.flatMap((question): Quote[] => {
    const pattern = question.ask.trim().split(/\s+/).map(escaped).join('[\\s>]+')
    if (pattern === '') return []
    const search = new RegExp(pattern, 'giu')
    search.lastIndex = reached.get(pattern) ?? 0
    const found = search.exec(words)
    if (!found) return []
    reached.set(pattern, search.lastIndex)
    return [{ start: found.index, end: found.index + found[0].length, question }]
  })
  const sorted = quotes.sort((one, other) => one.start - other.start)
  return sorted.filter(({ start }, i) => start >= (sorted[i - 1]?.end ?? 0))
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\\-/g, '-')

/** The rest of the line, or the first line below that is not quoted itself. */
const answerAfter = (words: string, from: number, to: number): { text: string; end: number } => {
  let start = from
  while (start < to) {
    const newline = words.indexOf('\n', start)
    const end = newline === -1 || newline > to ? to : newline
    const line = words.slice(start, end)
    const text = start === from ? line.replace(/^[\s"”»*:–-]+/, '').trim() : line.trim()
    if (text !== '' && !text.startsWith('>')) return { text, end }
    start = end + 1
  }
  return { text: '', end: to }
}

const PART =
  /^(?:(?:voor |bij )?(?:onderdeel|nummer|nr\.?|deel|voorstel|bijeenkomst))\s*(\d{1,2})\s*(?:[:.,)–-]\s*|\s|$)(.*)$/iu
const NUMBERED = /^(\d{1,2})(?:[.)]\s+|\s*:\s+)(?=\S)/

const freeUnits = (text: string): Unit[] => {
  let scope: number | null = null
  return joinSoft(text).flatMap((line): Unit[] => {
    const part = PART.exec(line)
    if (part?.[2] === '') scope = Number(part[1]) - 1
    if (part?.[2] === '') return []
    if (part?.[2]) return [plain(part[2], null, Number(part[1]) - 1)]
    if (!NUMBERED.test(line)) return [plain(line.replace(/^[-•*·]\s+/, ''), null, scope)]
    return splitNumbered(line).map(({ number, body }) => plain(body, number, scope))
  })
}

const plain = (text: string, number: number | null, part: number | null): Unit => ({
  text,
  question: null,
  number,
  part,
})

const SOFT_LINE_CHARACTERS_MIN = 60

/** Lines without what is quoted; a long line that goes on in small letters is one line. */
const joinSoft = (text: string): string[] => {
  const lines: string[] = []
  let open = false
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('>')) {
      open = false
      continue
    }
    const last = lines.at(-1)
    if (open && last !== undefined && /^\p{Ll}/u.test(line) && !line.includes(':'))
      lines[lines.length - 1] = `${last}\n${line}`
    else lines.push(line)
    open = line.length >= SOFT_LINE_CHARACTERS_MIN && !/[.!?:;]$/.test(line)
  }
  return lines
}

/** "1. 3 punten 2. weet ik nog niet" on one line; only the next number parts. */
const splitNumbered = (line: string): { number: number; body: string }[] => {
  const head = NUMBERED.exec(line)
  const found: { number: number; body: string }[] = []
  let number = Number(head?.[1])
  let from = head?.[0].length ?? 0
  for (const next of line.matchAll(/\s(\d{1,2})[.)]\s+(?=\S)/g)) {
    if (Number(next[1]) !== number + 1 || next.index < from) continue
    found.push({ number, body: line.slice(from, next.index).trim() })
    number += 1
    from = next.index + next[0].length
  }
  return [...found, { number, body: line.slice(from).trim() }]
}

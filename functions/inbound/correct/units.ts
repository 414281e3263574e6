import type { Question, Understanding } from '../../domain/understanding'
import { areCounted, type Marked, markCounted, readMarks, readNumbered } from './marks'
import { isUnknown } from './phrases'

/** A stretch of the reply: an answer to a question, or free text, perhaps for one event of several. */
export type Unit = {
  text: string
  /** The question that is quoted before it. */
  question: Question | null
  /** "2." before it: the second question of the preview, or the second event. */
  number: number | null
  /** "vraag 2:" before it: never the second event. */
  asked?: boolean
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
      ...freeUnits(
        words.slice(from, quote.start).replace(/(?:^|\n)[>\s]{0,9}\d{1,2}[.)]?\s{0,9}$/, ''),
        questions.length,
      ),
    )
    const answer = answerAfter(words, quote.end, quotes[i + 1]?.start ?? words.length)
    if (answer.text !== '')
      units.push({ text: answer.text, question: quote.question, number: null, part: null })
    from = answer.end
  }
  return [...units, ...freeUnits(words.slice(from), questions.length)]
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

const HEADING =
  /^(?:(?:hierbij|hier|mijn|de|onze|zie) )*antwoord(?:en)?(?: op (?:de|uw|je|jullie) vragen)?\s*:\s*/iu

const freeUnits = (text: string, asked: number): Unit[] => {
  let scope: number | null = null
  const lines = joinSoft(text)
  const counted = areCounted(lines)
  return lines.flatMap((line): Unit[] => {
    const part = PART.exec(line)
    if (part?.[2] === '') scope = Number(part[1]) - 1
    if (part?.[2] === '') return []
    if (part?.[2]) return [plain(part[2], null, Number(part[1]) - 1)]
    const bare = line.replace(/^[-•*·]\s+/, '').replace(HEADING, '')
    if (bare === '') return []
    const only = readNumbered(bare, isUnknown)
    if (only) return underMark(only, scope)
    const marks = readMarks(counted ? bare.replace(/^(\d{1,2})\s+/, '$1. ') : markCounted(bare, asked))
    if (!marks) return [plain(bare, null, scope)]
    const before = marks.before === '' ? [] : [plain(marks.before, null, scope)]
    return [...before, ...marks.marked.flatMap((marked) => underMark(marked, scope))]
  })
}

/** What stands under several numbers is said of each. */
const underMark = ({ numbers, body, question }: Marked, scope: number | null): Unit[] =>
  numbers.map((number) => ({ ...plain(body, number, scope), asked: question }))

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

import type { Question } from '../../domain/understanding'
import { MONTH_WORDS } from '../understand/words/calendar-words'
import { askedBy } from './asked'
import { isUnknown } from './phrases'
import type { Progress } from './progress'
import { readAnswer } from './read-answer'

const ECHOED_MIN = 3
const LEFT_MAX = 4
const KEY_LETTERS_MIN = 6
const AROUND = new Set('mogen mag kan kunnen dan dus er we wij zo de het'.split(' '))

/**
 * An answer in the words of its question: "per keer kunnen er twaalf mensen mee". Null unless three of its
 * words are the question's, little else is said, and one question alone is answered so.
 */
export const readEcho = (
  clause: string,
  part: number | null,
  questions: readonly Question[],
  progress: Progress,
): Progress | null => {
  const found = questions.flatMap((question): Progress[] => {
    const { index, affair } = askedBy(question)
    if (part !== null && index !== part) return []
    const answered = affair ? ofAffair(question, clause, progress) : inItsWords(question, clause, progress)
    return answered ? [answered] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.:,/’'][\p{L}\p{N}]+)*/gu) ?? []

const inItsWords = (question: Question, clause: string, progress: Progress): Progress | null => {
  const asked = new Set(wordsOf(question.ask))
  const words = wordsOf(clause)
  const left = words.filter((word) => !asked.has(word))
  const names = words.some((word) => word.length >= KEY_LETTERS_MIN && asked.has(word))
  if (names && isUnknown(left.join(' '))) return readAnswer(question, left.join(' '), progress)
  const value = left.filter((word) => !AROUND.has(word))
  if (words.length - left.length < ECHOED_MIN || value.length === 0 || value.length > LEFT_MAX) return null
  return readAnswer(question, value.join(' '), progress, clause)
}

/** "De najaarsdag voegen we samen": what is said of the other event that was asked about, without a number of its own. */
const ofAffair = (question: Question, clause: string, progress: Progress): Progress | null => {
  const own = wordsOf(progress.reading.understanding.events.map(({ title }) => title ?? '').join(' '))
  const named = wordsOf(question.ask).filter(
    (word) => word.length >= NAME_LETTERS_MIN && !own.includes(word) && !NO_NAMES.has(word),
  )
  const asked = new Set(wordsOf(question.ask))
  const words = wordsOf(clause)
  const [first = '', second = ''] = words
  const begins = named.includes(first) || (/^(?:de|het|die|dat)$/.test(first) && named.includes(second))
  const tellsMore = words.some((word) => /\d/.test(word) && !asked.has(word))
  return begins && !tellsMore && !clause.includes('?') ? readAnswer(question, clause, progress) : null
}

const NAME_LETTERS_MIN = 7
const NO_NAMES = new Set([...MONTH_WORDS, 'daarmee', 'gebeurt'])

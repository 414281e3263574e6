import type { Question } from '../../domain/understanding'
import { close } from './apply-said'
import { askedBy } from './asked'
import { isStatement, readClauses } from './clauses'
import { readCues } from './cues'
import { takesBackDate } from './old-day'
import { isRestUnknown, isUnknown } from './phrases'
import { missed, type Progress, withReading } from './progress'
import { readAnswer } from './read-answer'
import { daysIn } from './read-dates'
import { readFree } from './read-free'
import type { Unit } from './units'

/** Works one answer or line of the reply in; what leads to nothing is kept to be told back. */
export const readUnit = (unit: Unit, questions: readonly Question[], progress: Progress): Progress => {
  const question = unit.question ?? numbered(unit, questions, progress)
  const answered = question ? readAnswer(question, unit.text, progress) : null
  if (answered) return answered
  if (unit.question) return missed(unit.text, progress)
  const several = progress.reading.understanding.events.length > 1
  const part = unit.part ?? (several && unit.number !== null ? unit.number - 1 : null)
  return readClauses(unit.text).reduce<Progress>(
    (now, clause) => readClause(clause, part, unit.number !== null, questions, now) ?? missed(clause, now),
    progress,
  )
}

const readClause = (
  clause: string,
  part: number | null,
  numbered: boolean,
  questions: readonly Question[],
  progress: Progress,
): Progress | null => {
  if (isRestUnknown(clause) || (part !== null && !numbered && isUnknown(clause)))
    return settleOpen(progress, part)
  const doubtful = (numbered || questions.some(wantsOtherDay)) && isBareDay(clause, progress.day)
  const free = doubtful ? null : readFree(clause, part, progress)
  return free ?? bareAnswer(clause, questions, progress)
}

/** Whether some question wants a day that is not that of the event itself. */
const wantsOtherDay = (question: Question): boolean => {
  const { topic, affair } = askedBy(question)
  return !affair && (topic === 'plan' || topic === 'deadline' || topic === 'reserve')
}

/** "15 mei" alone may answer another question than when it is. */
const isBareDay = (clause: string, day: string): boolean =>
  !isStatement(clause) &&
  !takesBackDate(clause) &&
  !/\b(?:datum|dag)\b/iu.test(clause) &&
  readCues(clause).some(({ topic, direct }) => topic === 'when' && !direct) &&
  daysIn(clause, day, null, 'when') !== null

/** "2. weet ik nog niet" answers the second question; "2: locatie …" speaks of the second event. */
const numbered = (
  { number, text }: Unit,
  questions: readonly Question[],
  progress: Progress,
): Question | null => {
  if (number === null) return null
  const speaks =
    progress.reading.understanding.events.length > 1 && readFree(text, number - 1, progress) !== null
  return speaks ? null : (questions[number - 1] ?? null)
}

const COUNTABLE = /^(?:when|capacity|pe|price|deadline|mode|reserve|plan)$/

/** "3" when one thing is asked: only where a number or a choice was wanted, never words taken for a name. */
const bareAnswer = (clause: string, questions: readonly Question[], progress: Progress): Progress | null => {
  const [only, ...others] = questions
  const topic = only && askedBy(only).topic
  if (!only || others.length > 0 || !topic || !COUNTABLE.test(topic)) return null
  return /\d/.test(clause) || topic === 'mode' ? readAnswer(only, clause, progress) : null
}

/** "Weet ik nog niet" to all that may stay open, of one event or of all. */
export const settleOpen = (progress: Progress, part: number | null = null): Progress =>
  withReading(
    progress,
    close(progress.reading, (one) => !one.blocking && (part === null || askedBy(one).index === part)),
  )

import type { Question } from '../../domain/understanding'
import { askedBy } from './asked'
import { isStatement, readClauses } from './clauses'
import { readCues } from './cues'
import { isDayClash } from './day-clash'
import { takesBackDate } from './old-day'
import { isRestUnknown, isUnknown } from './phrases'
import { missed, type Progress } from './progress'
import { readAnswer, settleOpen } from './read-answer'
import { daysIn } from './read-dates'
import { readEcho } from './read-echo'
import { CLAUSE_CHARACTERS_MAX, readFree, workSaid } from './read-free'
import { readOpeningClause } from './read-opening-answer'
import type { Unit } from './units'

/** Works one answer or line of the reply in; what leads to nothing is kept to be told back. */
export const readUnit = (unit: Unit, questions: readonly Question[], progress: Progress): Progress => {
  if (unit.asked) return underQuestion(unit, questions, progress)
  const under = unit.question ?? numbered(unit, questions, progress)
  if (under === 'either') return missed(unit.text, progress)
  const answered = under ? readAnswer(under, unit.text, progress) : null
  if (answered) return answered
  if (unit.question) return missed(unit.text, progress)
  const several = progress.reading.understanding.events.length > 1
  const part = unit.part ?? (several && unit.number !== null ? unit.number - 1 : null)
  return readClauses(unit.text).reduce<Progress>(
    (now, clause) => readClause(clause, part, unit.number !== null, questions, now) ?? missed(clause, now),
    progress,
  )
}

/** "Vraag 2: …", "de laatste vraag: …": the answer to that one, or told back with its number. */
const underQuestion = (
  { number, text }: Unit,
  questions: readonly Question[],
  progress: Progress,
): Progress => {
  const question = number === null ? undefined : questions.at(number < 0 ? number : number - 1)
  const answered = question ? readAnswer(question, text, progress) : null
  return answered ?? missed(number !== null && number > 0 ? `vraag ${number}: ${text}` : text, progress)
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
  if (OF_SENDING.test(clause)) return null
  if (clause.length > CLAUSE_CHARACTERS_MAX) return bareAnswer(clause, questions, progress)
  const doubtful =
    (numbered && isBareMoment(clause, progress)) ||
    (questions.some(wantsOtherDay) && isBareDay(clause, progress.day))
  const opens = readOpens(clause, part, questions, progress)
  const free = doubtful || opens ? opens : readFree(clause, part, progress)
  return (
    free ??
    bareAnswer(clause, questions, progress) ??
    (numbered ? null : readEcho(clause, part, questions, progress))
  )
}

/** "Doe maar morgenochtend om half negen": when to send, not when it is. */
const OF_SENDING =
  /^(?:(?:akkoord|goed|prima|oke|oké|ok)[,.]? )?doe (?:(?:het|dat|dit|maar|dan|liever) )*(?:vandaag|vanmiddag|vanavond|morgen\p{L}*|overmorgen)(?!\p{L})/iu

/** "Inschrijven vanaf 1 mei", of the event that it can only be about. */
const readOpens = (
  clause: string,
  part: number | null,
  questions: readonly Question[],
  progress: Progress,
): Progress | null => {
  const { events } = progress.reading.understanding
  const asking = questions.map(askedBy).filter(({ pointer }) => pointer === '/plan/opening')
  const [index, ...others] =
    part !== null ? [part] : events.length === 1 ? [0] : [...new Set(asking.map((one) => one.index))]
  const facts = index === undefined || others.length > 0 ? undefined : events[index]
  const said = facts ? readOpeningClause(clause, facts, progress.day) : []
  return index === undefined || said.length === 0 ? null : workSaid(progress, index, said, 'plan')
}

/** "15 april om 9 uur" under a number is no date of the event. */
const isBareMoment = (clause: string, { reading, day }: Progress): boolean =>
  (reading.understanding.events.length === 1 || isBareDay(clause, day)) &&
  !isStatement(clause) &&
  !takesBackDate(clause) &&
  readCues(clause).every(({ topic, direct }) => topic === 'when' && !direct)

/** Whether some question wants a day that is not that of the event itself. */
const wantsOtherDay = (question: Question): boolean => {
  const { topic, affair } = askedBy(question)
  return !affair && (topic === 'plan' || topic === 'deadline' || topic === 'reserve')
}

/** "15 mei" alone may answer another question than when it is. */
const isBareDay = (clause: string, day: string): boolean =>
  !isStatement(clause) &&
  !takesBackDate(clause) &&
  !/\b(?:datum|dag)\b|^(?:maak|zet)\b/iu.test(clause) &&
  readCues(clause).some(({ topic, direct }) => topic === 'when' && !direct) &&
  daysIn(clause, day, null, 'when') !== null

/**
 * "2. weet ik nog niet" answers the second question; "2: locatie …" speaks of the second event. Bare words
 * that fit a question of one event and the other event itself could be either.
 */
const numbered = (
  { number, text }: Unit,
  questions: readonly Question[],
  progress: Progress,
): Question | 'either' | null => {
  if (number === null) return null
  const { events } = progress.reading.understanding
  const question = questions[number - 1] ?? null
  const speaks = number <= events.length && events.length > 1 && readFree(text, number - 1, progress) !== null
  if (!speaks || !question) return speaks ? null : question
  if (isStatement(text) || askedBy(question).index === number - 1) return null
  return readAnswer(question, text, progress) ? 'either' : null
}

const COUNTABLE = /^(?:when|capacity|pe|price|deadline|mode|reserve|plan)$/

/** "3" when one thing is asked: only where a number or a choice was wanted, never words taken for a name. */
const bareAnswer = (clause: string, questions: readonly Question[], progress: Progress): Progress | null => {
  const [only, ...others] = questions
  const topic = only && askedBy(only).topic
  if (!only || others.length > 0 || !topic || !COUNTABLE.test(topic)) return null
  const says = topic === 'capacity' ? /\d|\b(?:zoveel|iedereen)\b/iu : /\d|\b(?:half|kwart) /iu
  return says.test(clause) || topic === 'mode' || isDayClash(only) ? readAnswer(only, clause, progress) : null
}

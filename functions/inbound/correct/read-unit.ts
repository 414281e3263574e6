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
import { spelledNumber } from './seats-said'
import type { Topic } from './topics'
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
  if (isBareEnd(clause, questions, progress))
    return (
      bareAnswer(clause, questions, progress) ??
      (SAYS_END.test(clause) ? readFree(clause, part, progress) : null)
    )
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

/** "22.30" where only the end is asked is no other beginning. */
const isBareEnd = (clause: string, questions: readonly Question[], progress: Progress): boolean => {
  const [only, ...others] = questions
  return (
    only !== undefined &&
    others.length === 0 &&
    askedBy(only).pointer.endsWith('/end') &&
    HOURS.test(clause) &&
    !BEGINS.test(clause) &&
    daysIn(clause, progress.day, null, 'when') === null &&
    readCues(clause).some(({ topic, direct }) => topic === 'when' && !direct)
  )
}

const HOURS = /\d[.:]\d\d|\d ?u(?!\p{L})|\du\d|\buur\b|\b(?:half|kwart) /iu
const SAYS_END = /\b(?:tot|einde?|eindig\p{L}*|afgelopen|klaar|afloop|sluit\p{L}*|stop\p{L}*)(?!\p{L})/iu
const BEGINS = /\b(?:begin\p{L}*|start\p{L}*|aanvang\p{L}*|inloop|deur\p{L}*|open|zaal)(?!\p{L})/iu

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

const COUNTABLE = /^(?:when|capacity|pe|price|deadline|mode|reserve|plan|place)$/

/** "3" when one thing is asked: only where it looks like an answer, never words taken for a name. */
const bareAnswer = (clause: string, questions: readonly Question[], progress: Progress): Progress | null => {
  const [only, ...others] = questions
  const topic = only && askedBy(only).topic
  if (!only || others.length > 0 || !topic || !COUNTABLE.test(topic)) return null
  return isAnswerTo(topic, clause) || isDayClash(only) ? readAnswer(only, clause, progress) : null
}

const ANSWERS: Partial<Record<Topic, RegExp>> = {
  capacity: /\b(?:zoveel|iedereen)\b/iu,
  price: /\b(?:gratis|niks|niets|nop|nul|nihil|kosteloos|tientjes?|euro|vrije?)\b/iu,
  deadline: /\b(?:dag|dagen|week|weken|maand)\b.*\b(?:van ?te ?voren|vooraf|ervoor|daarvoor)\b/iu,
  plan: /\b(?:meteen|direct|nu|vooraf|van ?te ?voren)\b/iu,
  pe: /^(?:nee|neen|geen)\b/iu,
  place: /^(?:in|bij|op|te) (?:(?:de|het|een|ons|onze) )?[\p{L}'’]|\p{Lu}.*\d/u,
}

/** Whether the words look like what was asked: a number, or how people say it without one. */
const isAnswerTo = (topic: Topic, clause: string): boolean =>
  topic === 'mode' ||
  ANSWERS[topic]?.test(clause) === true ||
  (topic !== 'place' && (/\d|\b(?:half|kwart|om|klokslag) /iu.test(clause) || spelledNumber(clause) !== null))

import type { EventFacts, Question } from '../../domain/understanding'
import { inHours, plainAnswer, rhetorical } from './answer-text'
import { close } from './apply-said'
import { type Asked, askedBy } from './asked'
import { readClauses } from './clauses'
import { readCues } from './cues'
import { dayMeant } from './day-clash'
import { isNo, isRestUnknown, isUncertain, isUnknown, isYes, isYesNoQuestion, withoutLead } from './phrases'
import { isDoubtful } from './plain-sentence'
import { missed, type Progress, planned, withReading } from './progress'
import { CLAUSE_CHARACTERS_MAX, readFree, workSaid } from './read-free'
import { readOpeningAnswer } from './read-opening-answer'
import { readVatAnswer } from './read-terms'
import { readers } from './readers'
import { withSuggested } from './suggested'

/**
 * Works the answer to one question in; null when it is none. A blocking question takes a fact only. `said`
 * is what the organiser wrote, when `text` is what is left of it without the words of the question.
 */
export const readAnswer = (
  question: Question,
  text: string,
  progress: Progress,
  said = text.trim(),
): Progress | null => {
  const asked = askedBy(question)
  const words = plainAnswer(text, asked)
  if (isUnknown(words) || (asked.pointer.startsWith('/plan') && AWAITS.test(words)))
    return question.blocking ? null : settle(question, progress)
  const day = dayMeant(question, dateOf(progress, asked), words)
  if (day) return readFact(question, asked, isUncertain(said) ? day : said, progress, day)
  const takesOffer = question.suggests !== undefined && (isYes(words) || AS_BEFORE.test(words))
  if (takesOffer) return takeSuggestion(question, asked, words, progress)
  const vat = /\bbtw\b/iu.test(question.ask) ? readVatAnswer(words) : null
  if (vat) return settle(question, planned(progress, asked.index, { vat }))
  const lead = withoutLead(words.slice(0, CLAUSE_CHARACTERS_MAX))
  const elsewhere = readCues(lead).some(({ direct, topic }) => direct && topic !== asked.topic)
  if (asked.affair && PUZZLED.test(words)) return null
  if (asked.affair && !elsewhere) return question.blocking ? null : settle(question, progress)
  return (
    (elsewhere ? null : readFact(question, asked, rhetorical(said), progress, words)) ??
    readYesNo(question, asked, words, progress) ??
    readSeveral(question, asked, words, progress) ??
    readHead(question, asked, words, progress)
  )
}

const dateOf = ({ reading }: Progress, { index, pointer }: Asked): string | null => {
  const session = /^\/sessions\/(\d+)\/date$/.exec(pointer)?.[1]
  return reading.understanding.events[index]?.sessions[Number(session)]?.date ?? null
}

/** A question back is no answer, whatever may be answered. */
const PUZZLED = /\?|\b(?:begrijp|snap|volg)\b.{0,20}\bniet\b|\bonduidelijk\b/iu
/** "zodra het kabinet duidelijkheid geeft": known, and no day yet. */
const AWAITS = /^(?:zodra|pas als|pas wanneer|als|wanneer|na) (?!.*(?:\d|\b(?:direct|meteen|nu)\b))/iu

/** `words` back the fact; `value` is what is read, when that is not the words themselves. */
const readFact = (
  question: Question,
  { index, pointer, topic }: Asked,
  words: string,
  progress: Progress,
  value = words,
): Progress | null => {
  const facts = progress.reading.understanding.events[index]
  if (!topic || !facts || words.length > CLAUSE_CHARACTERS_MAX || isUncertain(words)) return null
  const opening = pointer === '/plan/opening' ? readOpeningAnswer(value, facts, progress.day) : []
  if (pointer === '/plan/opening')
    return opening.length === 0 ? null : settle(question, workSaid(progress, index, opening, topic))
  const bare = isYes(value) || isNo(value)
  if (bare && topic !== 'pe' && topic !== 'capacity') return null
  const labelled = readCues(withoutLead(value)).find((cue) => cue.topic === topic && cue.direct)
  const session = /^\/sessions\/(\d+)/.exec(pointer)?.[1]
  const clause = {
    topic,
    value: labelled?.value ?? (bare ? value : inHours(withoutLead(value), progress.day)),
    words,
    direct: true,
    pointer,
    session: session === undefined ? null : Number(session),
  }
  const said = readers[topic](clause, { facts, day: progress.day })
  if (said.length === 0) return null
  const worked = workSaid(progress, index, said, topic)
  return said.some(({ says }) => says === 'doubt') ? worked : settle(question, worked)
}

/** "ja" to what was read confirms it; "nee" to "is het online?" says where; "nee" to "klopt dat?" says too little. */
const readYesNo = (question: Question, asked: Asked, words: string, progress: Progress): Progress | null => {
  const yes = isYes(words)
  if (!(yes || isNo(words)) || !isYesNoQuestion(question.ask)) return null
  if (asked.topic === 'mode' && /\bonline\b/i.test(question.ask))
    return readFact(question, asked, words, progress, yes ? 'online' : 'op locatie')
  if (yes || !(question.blocking || /\bklopt\b/i.test(question.ask))) return settle(question, progress)
  return null
}

const AS_BEFORE = /^\W*(?:ja,? )?(?:hetzelfde|zelfde|net) als (?:de )?vorige keer\W*$/i

/** "ja" to "vorige keer 3 PE-punten; nu ook?": now the organiser says so. */
const takeSuggestion = (
  question: Question,
  { index, pointer, topic }: Asked,
  words: string,
  progress: Progress,
): Progress | null => {
  if (!topic) return null
  const change = (facts: EventFacts) => withSuggested(facts, pointer, question.suggests)
  const said = [{ says: 'facts' as const, change, words, answers: [pointer] }]
  return settle(question, workSaid(progress, index, said, topic))
}

/** "3 punten. En het is 11 juni": the first clause answers, the others stand on their own. */
const readSeveral = (
  question: Question,
  asked: Asked,
  words: string,
  progress: Progress,
): Progress | null => {
  const [first, ...others] = readClauses(words)
  if (first === undefined) return null
  // Without a label "die gaat naar 15 oktober" speaks of what was asked, not of this event's own date.
  const labelled = readCues(first).some(({ direct }) => direct)
  const opened =
    (first === words ? null : readFact(question, asked, first, progress)) ??
    (labelled ? readFree(first, asked.index, progress) : null)
  if (!opened) return null
  return others.reduce<Progress>(
    (now, clause) =>
      isRestUnknown(clause) ? settleOpen(now) : (readFree(clause, asked.index, now) ?? missed(clause, now)),
    opened,
  )
}

/** "Nee hoor, wij doen niet aan punten": an answer and a remark, which is told back. */
const readHead = (question: Question, asked: Asked, words: string, progress: Progress): Progress | null => {
  const [, head, remark] = /^([^,;]{1,60})[,;]\s+(.{1,160})$/su.exec(words) ?? []
  if (!head || !remark || asked.topic === 'place' || LIMITS.test(remark) || isDoubtful(remark)) return null
  const read = readFact(question, asked, head, progress) ?? readYesNo(question, asked, head, progress)
  return read && missed(remark, read)
}

/** What could be another value, or a condition. */
const LIMITS =
  /\d|€|\b(?:of|maar|alleen|behalve|tenzij|eerst|nog|tot|half|kwart|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b/iu

const settle = (question: Question, progress: Progress): Progress =>
  withReading(
    progress,
    close(progress.reading, ({ about, ask }) => about === question.about && ask === question.ask),
  )

/** "Weet ik nog niet" to all that may stay open, of one event or of all. */
export const settleOpen = (progress: Progress, part: number | null = null): Progress =>
  withReading(
    progress,
    close(progress.reading, (one) => !one.blocking && (part === null || askedBy(one).index === part)),
  )

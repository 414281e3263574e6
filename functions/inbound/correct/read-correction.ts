import type { Plan } from '../../domain/plan'
import type { Question, Understanding } from '../../domain/understanding'
import { readClauses } from './clauses'
import { openFirstEvent } from './first-event'
import { differences, isAtOrUnder } from './json-pointer'
import { isNo, isUnknown, isYes } from './phrases'
import { takeProgramme } from './programme-block'
import { missed, type Progress } from './progress'
import { readAnswer, settleOpen } from './read-answer'
import { readUnit } from './read-unit'
import { withoutTakenBack } from './taken-back'
import { previewOrder, readUnits } from './units'

export type PlanEdits = Partial<Omit<Plan, 'tell' | 'onlineLink'>>

/** What an organiser's reply to a preview amounts to. Nothing is chosen that the reply does not say. */
export type Correction = {
  /** With the new facts and their words, and without the questions that were answered. */
  understanding: Understanding
  /** JSON pointers of facts that are other than before. */
  changed: string[]
  /** Pointers of questions that are closed without a new fact: "weet ik nog niet", or what was so already. */
  settled: string[]
  /** Changes of the proposed plan; `part` counts events from 0. */
  plan: { part: number; edits: PlanEdits }[]
  /** Sentences or lines that led to nothing. */
  notUnderstood: string[]
}

/** A reply is a few lines; what is longer is cut, so that no reply can keep us busy. */
const REPLY_CHARACTERS_MAX = 20_000

/** "Prijs is 12 , 50", typed in a hurry. */
const LOOSE_CENTS =
  /((?:prijs|kost|kosten|entree|toegang|bijdrage|€)(?: (?:is|wordt|het|nu|van|bedraagt))* ?\d{1,3}) , ?(\d\d)(?!\d| (?:mensen|personen|plaatsen|man)\b)/giu

/**
 * Reads a reply in plain Dutch: facts by label or in a sentence, answers below quoted questions or by
 * number, "weet ik nog niet". `day` is the day of the reply. Same words, same result; never throws.
 */
export const readCorrection = (input: {
  words: string
  understanding: Understanding
  day: string
}): Correction => {
  const whole = input.words
    .slice(0, REPLY_CHARACTERS_MAX)
    .replace(/\r\n?/g, '\n')
    .replace(LOOSE_CENTS, '$1,$2')
  if (AGREES_TO_NUMBER.test(whole)) return finish(input.understanding, missed(whole.trim(), start(input)))
  const questions = previewOrder(input.understanding)
  const { words, lost, waits } = withoutTakenBack(whole)
  if (waits) return finish(input.understanding, waiting(whole, questions, start(input)))
  const told = (read: Progress): Progress => lost.reduce((now, sentence) => missed(sentence, now), read)
  const alone = onlyAnswer(words, questions, start(input))
  if (alone) return finish(input.understanding, told(alone))
  const begunWith = takeProgramme(words, start(input))
  const units = readUnits(begunWith?.rest ?? words, questions)
  const clauses = units.flatMap(({ text, question }) => (question ? [] : readClauses(text)))
  const { reading, ...rest } = begunWith?.progress ?? start(input)
  const begun = { ...rest, reading: openFirstEvent(clauses, reading, input.day) }
  const read = units.reduce<Progress>((now, unit) => readUnit(unit, questions, now), begun)
  return finish(input.understanding, told(read))
}

/** "Akkoord 1" names one draft of several: no price, and no number of seats. */
const AGREES_TO_NUMBER =
  /^\s*(?:akkoord|accoord|akoord)\s+(?:met\s+)?(?:nummer\s+|onderdeel\s+)?\d{1,2}\s*[.!]*\s*$/iu

/** "Wacht nog met invullen" is no answer yet to the only question there is. */
const waiting = (words: string, questions: readonly Question[], progress: Progress): Progress =>
  missed(words.trim(), questions.length === 1 ? settleOpen(progress) : progress)

/** Reads the form behind the preview: one text per question; an empty text is no answer. */
export const readAnswers = (input: {
  answers: { about: string; text: string }[]
  understanding: Understanding
  day: string
}): Correction => {
  const read = input.answers.reduce<Progress>((now, { about, text }) => {
    const words = text.slice(0, REPLY_CHARACTERS_MAX).replace(/\r\n?/g, '\n').trim()
    if (words === '') return now
    const question = now.reading.understanding.questions.find((one) => one.about === about)
    return (question ? readAnswer(question, words, now) : null) ?? missed(words, now)
  }, start(input))
  return finish(input.understanding, read)
}

const start = ({ understanding, day }: { understanding: Understanding; day: string }): Progress => ({
  reading: { understanding, closed: [] },
  plan: [],
  notUnderstood: [],
  day,
})

/** "weet ik nog niet" by itself is about every open question; "ja" about the only one. */
const onlyAnswer = (words: string, questions: readonly Question[], progress: Progress): Progress | null => {
  if (isUnknown(words)) {
    const settled = settleOpen(progress)
    return settled.reading.closed.length > 0 ? settled : missed(words.trim(), progress)
  }
  if (!(isYes(words) || isNo(words))) return null
  const [only, ...others] = offered(questions, words)
  const answered = only && others.length === 0 ? readAnswer(only, words, progress) : null
  return answered ?? missed(words.trim(), progress)
}

/** "ja" takes what was offered ("vorige keer …; nu ook?"); without an offer it can be about any question. */
const offered = (questions: readonly Question[], words: string): readonly Question[] => {
  const offers = questions.filter(({ suggests }) => suggests !== undefined)
  return isYes(words) && offers.length > 0 ? offers : questions
}

const finish = (before: Understanding, progress: Progress): Correction => {
  const { understanding, closed } = progress.reading
  const changed = [
    ...(before.kind === understanding.kind ? [] : ['/kind']),
    ...differences(before.events, understanding.events, '/events'),
  ]
  const still = new Set(understanding.questions.map(({ about }) => about))
  const settled = [...new Set(closed)].filter(
    (about) =>
      !still.has(about) &&
      !changed.some((pointer) => isAtOrUnder(pointer, about) || isAtOrUnder(about, pointer)),
  )
  return { understanding, changed, settled, plan: progress.plan, notUnderstood: progress.notUnderstood }
}

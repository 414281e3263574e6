import {
  ABROAD,
  ABSENCE,
  AGAINST_NO,
  AGAINST_YES,
  ASKS,
  AWAY,
  COURTESY,
  DOUBT,
  NO,
  NOT_EATEN,
  OTHER_DAY,
  REGRET,
  SORRY,
  YES,
} from './answer-phrases'
import { replyText, wishText } from './mail/reply-text'
import { withoutOwnDay } from './own-day'

/**
 * What a member's reply to a mail about an event says. `note`: the reply itself, when it says more than
 * yes or no. A question, a doubt, a condition, another day or another person is never a yes or a no.
 */
export type AnswerWords =
  | { answer: 'yes' | 'no'; note: string | null }
  | { answer: 'question' | 'unclear' | 'out-of-office' | 'nothing' }

/** A longer text is a letter to a person, whatever it begins with. */
const ANSWER_CHARACTERS_MAX = 600

/**
 * Reads the whole of what was newly written, in Dutch or English: quotes, greeting, thanks and signature
 * never change the answer. `name`: the sender's; `date`: the day of the event. Never throws.
 */
export const readAnswer = (
  text: string,
  about: { name: string | null; date: string | null },
): AnswerWords => {
  const words = wishText(text, about.name)
  if (words === '') return { answer: 'nothing' }
  if (words.length > ANSWER_CHARACTERS_MAX) {
    return { answer: ABSENCE.test(foldAnswer(replyText(text).slice(0, 2_000))) ? 'out-of-office' : 'unclear' }
  }
  const folded = withoutOwnDay(foldAnswer(words), about.date)
  const said = readClauses(clausesOf(folded))
  if (ABSENCE.test(folded)) return { answer: said.lean === null ? 'out-of-office' : 'unclear' }
  if (words.includes('?') || said.asks) return { answer: 'question' }
  if (said.lean === null || said.lean === 'both' || takesBack(said.lean, said)) return { answer: 'unclear' }
  return { answer: said.lean, note: said.beside.length || said.away ? words : null }
}

/** Lower case without accents; apostrophes straight, clock times with a colon, marks that part clauses kept. */
const foldAnswer = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(\d)[.:](\d)/g, '$1:$2')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/ [-–—]+ /g, ', ')
    .replace(/[^\p{L}\p{N}'/:,.;!?()\n-]+/gu, ' ')

const clausesOf = (folded: string): string[] =>
  folded
    .split(
      /[,.;!?()\n]+|:(?!\d)| (?:maar|but) (?=(?:ik|we|wij|helaas|kan|moet|ben|i|i'm|unfortunately|sadly)\b)/,
    )
    .map((clause) => clause.replace(/^[\s'-]+|[\s'-]+$/g, '').replace(/\s+/g, ' '))
    .filter((clause) => clause !== '')

type Said = {
  lean: 'yes' | 'no' | 'both' | null
  /** What was said beside the answer, folded. */
  beside: string[]
  sorry: boolean
  /** Says to be away: a no, together with a sorry. */
  away: boolean
  regrets: boolean
  asks: boolean
}

const readClauses = (clauses: readonly string[]): Said => {
  const said: Said = { lean: null, beside: [], sorry: false, away: false, regrets: false, asks: false }
  for (const clause of clauses) readClause(said, clause)
  if (said.away && said.sorry && said.lean === null) said.lean = 'no'
  return said
}

const readClause = (said: Said, clause: string): void => {
  const no = NO.exec(clause)
  const yes = no ? null : YES.exec(clause)
  const away = AWAY.exec(clause)
  if (no || yes) {
    lean(said, no ? 'no' : 'yes')
    const rest = (no ?? yes)?.groups?.['rest']?.trim()
    if (rest) said.beside.push(rest)
  } else if (away) {
    said.away = true
    said.sorry ||= away.groups?.['sorry'] !== undefined || /\b(?:helaas|sorry)\b/.test(clause)
  } else if (SORRY.test(clause)) said.sorry = true
  else if (REGRET.test(clause)) said.regrets = true
  else if (ASKS.test(clause)) said.asks = true
  else if (!COURTESY.test(clause)) said.beside.push(clause)
}

const lean = (said: Said, to: 'yes' | 'no'): void => {
  said.lean = said.lean === null || said.lean === to ? to : 'both'
}

/** Whether something beside the yes or no makes it doubtful. */
const takesBack = (to: 'yes' | 'no', { beside, sorry, away, regrets }: Said): boolean => {
  const rest = beside.join(' , ')
  if (DOUBT.test(rest)) return true
  if (to === 'no') return AGAINST_NO.test(rest) || (OTHER_DAY.test(rest) && !ABROAD.test(rest))
  return sorry || away || regrets || OTHER_DAY.test(rest) || AGAINST_YES.test(rest.replace(NOT_EATEN, ' '))
}

import type { Answering } from '../domain/event'
import type { Way } from '../domain/registration'
import { readClauses, type Said } from './answer-clauses'
import { ABROAD, ABSENCE, AGAINST_NO, AGAINST_YES, DOUBT, NOT_EATEN, OTHER_DAY } from './answer-phrases'
import { settleLeans } from './answer-sessions'
import { replyText, wishText } from './mail/reply-text'
import { withoutOwnDay } from './own-day'
import { type AskedSession, markSessions } from './own-sessions'

/**
 * What a member's reply to a mail about an event says. `units`: the sessions that it is about, by id;
 * null where none was named. `without`: those that a yes to others gives up. `note`: the reply itself,
 * when it says more than that. A question, a doubt, a condition, another day or another person is never
 * a yes or a no.
 */
export type AnswerWords =
  | { answer: 'yes'; units: string[] | null; without: string[]; way: Way; note: string | null }
  | { answer: 'no'; units: string[] | null; note: string | null }
  | { answer: 'question' | 'unclear' | 'out-of-office' | 'nothing' }

/** Who answers, and what: `sessions` are those that can still be answered for. */
export type AnsweredAbout = { name: string | null; sessions: readonly AskedSession[]; choice: Answering }

/** A longer text is a letter to a person, whatever it begins with. */
const ANSWER_CHARACTERS_MAX = 600

/**
 * Reads the whole of what was newly written, in Dutch or English: quotes, greeting, thanks and signature
 * never change the answer. `about.name`: the sender's. Never throws.
 */
export const readAnswer = (text: string, about: AnsweredAbout): AnswerWords => {
  const words = wishText(text, about.name)
  if (words === '') return { answer: 'nothing' }
  if (words.length > ANSWER_CHARACTERS_MAX) {
    return { answer: ABSENCE.test(foldAnswer(replyText(text).slice(0, 2_000))) ? 'out-of-office' : 'unclear' }
  }
  const folded = marked(foldAnswer(words), about.sessions)
  const said = readClauses(folded, about.sessions)
  if (ABSENCE.test(folded)) return { answer: said.leans.length === 0 ? 'out-of-office' : 'unclear' }
  if (words.includes('?') || said.asks) return { answer: 'question' }
  if (said.lost || said.leans.length === 0) return { answer: 'unclear' }
  const settled = settleLeans(said.leans, about.sessions, about.choice)
  if (settled.answer === 'unclear' || takesBack(settled.answer, said)) return { answer: 'unclear' }
  return { ...settled, note: said.beside.length || said.away ? words : null }
}

/** One session is told by its day alone; of several, each mention is marked. */
const marked = (folded: string, sessions: readonly AskedSession[]): string => {
  const [first, ...others] = sessions
  return others.length ? markSessions(folded, sessions) : withoutOwnDay(folded, first?.date ?? null)
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
    .replace(/\bipv\./g, 'ipv')
    .replace(/ [-–—]+ /g, ', ')
    .replace(/[^\p{L}\p{N}'/:,.;!?()\n-]+/gu, ' ')

/** A yes that something beside it makes doubtful, or a no that offers something else. */
const takesBack = (to: 'yes' | 'no', { beside, sorry, away, regrets, leans }: Said): boolean => {
  const rest = beside.join(' , ')
  if (DOUBT.test(rest)) return true
  if (to === 'no') return AGAINST_NO.test(rest) || (OTHER_DAY.test(rest) && !ABROAD.test(rest))
  // Who cannot come to one session may be sorry for that one.
  const isSorry = (sorry || away || regrets) && !leans.some((lean) => lean.to === 'no')
  return isSorry || OTHER_DAY.test(rest) || AGAINST_YES.test(rest.replace(NOT_EATEN, ' '))
}

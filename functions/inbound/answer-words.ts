import type { Answering } from '../domain/event'
import type { Way } from '../domain/registration'
import { withAnswersBetween } from './answer-between'
import { readClauses, type Said } from './answer-clauses'
import { withoutSignatureLines, withoutSignOff, withSpeaker } from './answer-frame'
import { isRequest } from './answer-grammar'
import { answersElse, isPersonal } from './answer-matters'
import {
  ABROAD,
  ABSENCE,
  AGAINST_NO,
  AGAINST_YES,
  AUTOMATIC,
  DELIVERY,
  DOUBT,
  NOT_EATEN,
  OTHER_DAY,
} from './answer-phrases'
import { settleLeans } from './answer-sessions'
import { withoutSideQuestions } from './answer-side-questions'
import { foldAnswer } from './answer-spelling'
import { asksToWait } from './answer-waiting'
import { compact } from './compact'
import { replyText, wishText } from './mail/reply-text'
import { withoutOwnDay } from './own-day'
import { type OwnNames, withoutOwnEvent } from './own-event'
import { type AskedSession, markSessions } from './own-sessions'

/**
 * What a member's reply to a mail about an event says. `units`: the sessions that it is about, by id;
 * null where none was named. `without`: those that a yes to others gives up. `note`: the reply itself,
 * when it says more than that; `asks`: it asks something besides, which a person is to answer. Any other question,
 * a doubt, a condition, another day or another person is never a yes or a no.
 */
export type AnswerWords =
  | (Beside & { answer: 'yes'; units: string[] | null; without: string[]; way: Way })
  | (Beside & { answer: 'no'; units: string[] | null })
  | { answer: 'question' | 'unclear' | 'waiting-list' | 'out-of-office' | 'nothing' }

type Beside = { note: string | null; asks: boolean }

/** Who answers, and what: `sessions` are those that can still be answered for, `names` what the event is called, `today` the day of the mail. */
export type AnsweredAbout = {
  name: string | null
  sessions: readonly AskedSession[]
  choice: Answering
  names?: OwnNames
  today?: string
}

/** A longer text is a letter to a person, whatever it begins with. */
const ANSWER_CHARACTERS_MAX = 600

/**
 * Reads the whole of what was newly written, in Dutch or English: quotes, greeting, thanks and signature
 * never change the answer. `about.name`: the sender's. Never throws.
 */
export const readAnswer = (text: string, about: AnsweredAbout): AnswerWords => {
  const written = withAnswersBetween(withoutSignatureLines(text), (line) => namesOne(line, about.sessions))
  const words = wishText(written, about.name)
  if (words === '') return { answer: 'nothing' }
  if (words.length > ANSWER_CHARACTERS_MAX) {
    return { answer: ABSENCE.test(foldAnswer(replyText(text).slice(0, 2_000))) ? 'out-of-office' : 'unclear' }
  }
  const spoken = withSpeaker(withoutSignOff(foldAnswer(words), about.name), about.name)
  const asked = withoutOwnEvent(
    spoken.replace(NONE_NEEDED, '').replace(BEFORE, '').replace(WHERE_FREE, ''),
    about.names ?? { title: null, places: [] },
  )
  const folded = withoutRequests(marked(asked, about.sessions, about.today ?? null))
  const { rest, asks } = withoutSideQuestions(folded)
  const said = readClauses(rest, about.sessions)
  if (DELIVERY.test(spoken)) return { answer: 'out-of-office' }
  if (AUTOMATIC.test(folded)) return { answer: 'out-of-office' }
  const isMachine = ABSENCE.test(folded) && !isPersonal(folded)
  if (isMachine) return { answer: said.leans.length === 0 ? 'out-of-office' : 'unclear' }
  if (said.leans.length === 0 && asksToWait(rest)) return { answer: 'waiting-list' }
  if (rest.includes('?') || said.asks) return { answer: 'question' }
  const unread = { answer: asks ? 'question' : 'unclear' } as const
  if (said.lost || said.leans.length === 0) return unread
  const settled = settleLeans(said.leans, about.sessions, about.choice)
  if (settled.answer === 'unclear' || takesBack(settled.answer, said)) return unread
  // A bare "ja" may be of what is asked.
  if (said.leans.length === 1 && answersElse(rest, [...said.beside, ...said.asides], asks)) return unread
  return { ...settled, note: isMore(said) ? words : null, asks }
}

/** "Nee hoor, geen dieetwensen" answers another question. */
const NONE_NEEDED =
  /(?<!\p{L})(?:nee|neen|no)(?: hoor)?[,.]? (?=(?:geen|no) (?:dieet\p{L}*|allergie\p{L}*|bijzonderheden|wensen|dietary|special|allerg\p{L}*))/gu

/** What held until now: "ik had me aangemeld, maar …". */
const BEFORE =
  /(?<!\p{L})ik (?:had|heb|was|stond|ben) (?:me |mij |al |eerder |eerst |(?:voor|op) (?:de |het )?[\p{L}\d]+ )*(?:aangemeld|ingeschreven|opgegeven|afgemeld|genoteerd|ja gezegd|nee gezegd)(?=,? maar )/gu

/** Whoever comes "als er plek is" comes: whether there is, is not theirs to say. */
const FREE = '(?:is|zijn|komt|komen|valt|vallen|raakt|wordt|vrij|vrijkomt|vrijkomen|over|open|beschikbaar)'
const FALLS_OUT =
  '(?:afhaakt|afhaken|afzegt|afzeggen|afvalt|afvallen|uitvalt|uitvallen|zich afmeldt|niet kan|niet komt|verhinderd is|af)'
const WHERE_FREE = compact(
  new RegExp(
    `(?<!\\p{L})(?:als|indien|mocht(?:en)?|zodra|wanneer) (?:er )?(?:(?:nog|toch|alsnog|onverhoopt|weer|ergens|een|wat|enkele) )*(?:(?:plek|plekje|plekken|plaats|plaatsje|plaatsen|stoel|stoeltje|ruimte)(?: ${FREE})+|(?:iemand|mensen|anderen)(?: ${FALLS_OUT})+)(?!\\p{L})(?! (?:voor|met|bij) )[,]?(?: dan)? ?`,
    'gu',
  ),
)

/** A line that is about one of several sessions. */
const namesOne = (line: string, sessions: readonly AskedSession[]): boolean =>
  sessions.length > 1 &&
  new Set([...markSessions(foldAnswer(line), sessions).matchAll(/#\w+/g)].map(([mark]) => mark)).size === 1

/** One session is told by its day alone; of several, each mention is marked. */
const marked = (folded: string, sessions: readonly AskedSession[], today: string | null): string => {
  const [first, ...others] = sessions
  return others.length
    ? markSessions(folded, sessions, today)
    : withoutOwnDay(folded, first?.date ?? null, today)
}

/** "Kunt u mij afmelden" says no more than "mij afmelden". */
const LED_IN =
  /^\s*(?:please )?(?:(?:kunt|kun|kan|wilt|wil|zou) (?:u|je|jij|jullie) |mag ik (?=m)|(?:can|could|would|will) you )/

/** "Kan dat gewisseld worden?", behind what it is to be. */
const SWITCHED =
  /(?<=[.!,;\n] ?)(?:kan|mag) (?:da|dat|dit|het)(?: nog)? (?:om)?(?:gewisseld|gezet|geruild|gewijzigd|aangepast|veranderd)(?: worden)?\?/g

/** What is asked for is granted, not answered: "wilt u mij noteren?". */
const withoutRequests = (folded: string): string =>
  folded.replace(SWITCHED, '').replace(/[^.,!?;\n]+\?+/g, (sentence) =>
    isRequest(sentence.replace(/\?+$/, '').trim())
      ? sentence
          .replace(/\?+$/, '.')
          .replace(LED_IN, '')
          .replace(/ (?:kunnen|willen) /, ' ')
      : sentence,
  )

const isMore = ({ beside, asides, afterwards, away }: Said): boolean =>
  away || beside.length + asides.length + afterwards.length > 0

/** A yes that something beside it makes doubtful, or a no that offers something else. */
const takesBack = (
  to: 'yes' | 'no',
  { beside, afterwards, sorry, away, regrets, late, leans }: Said,
): boolean => {
  const rest = [...beside, ...(to === 'yes' ? afterwards : [])].join(' , ')
  if (DOUBT.test(rest)) return true
  if (to === 'no') return AGAINST_NO.test(rest) || (OTHER_DAY.test(rest) && !ABROAD.test(rest))
  // Who cannot come to one session may be sorry for that one.
  const isSorry = ((sorry && !late) || away || regrets) && !leans.some((lean) => lean.to === 'no')
  return isSorry || OTHER_DAY.test(rest) || AGAINST_YES.test(rest.replace(NOT_EATEN, ' '))
}

import type { Way } from '../domain/registration'
import { isAside, isForAfterwards, isLateReply, isLeftOpen, wishesWell } from './answer-asides'
import { leanOf, partyIn } from './answer-grammar'
import { ASKS, AWAY, COURTESY, NO, REGRET, SORRY, YES } from './answer-phrases'
import { wayIn } from './answer-ways'
import { type AskedSession, withoutMarks } from './own-sessions'

/**
 * A yes or a no of one clause, the marks of the sessions that it is about, and how it takes part; `bare`
 * when it does no more than name a session.
 */
export type Lean = {
  to: 'yes' | 'no'
  marks: string[]
  insteadOf: string[]
  only: boolean
  way: Way
  bare: boolean
}

export type Said = {
  leans: Lean[]
  /** What was said beside the answer, folded. */
  beside: string[]
  sorry: boolean
  /** Says to be away: a no, together with a sorry. */
  away: boolean
  regrets: boolean
  asks: boolean
  /** Excuses a late reply. */
  late: boolean
  /** Wishes well to those who come. */
  wishes: boolean
  /** Says what the organiser may want to know, and what changes nothing. */
  asides: string[]
  /** Asks for what comes afterwards, as whoever stays away does. */
  afterwards: string[]
  /** Says something of a session, or of how to take part, that is not understood. */
  lost: boolean
}

/** Reads each clause of folded text in which the event's own sessions are marked. */
export const readClauses = (folded: string, sessions: readonly AskedSession[]): Said => {
  const said: Said = {
    leans: [],
    beside: [],
    sorry: false,
    away: false,
    regrets: false,
    asks: false,
    late: false,
    wishes: false,
    asides: [],
    afterwards: [],
    lost: MUDDLED.test(folded),
  }
  const clauses = clausesOf(folded)
  clauses.forEach((clause, at) => {
    const next = clauses[at + 1] ?? ''
    if (/^(?:dus|daarom|so) /.test(next) && EXCUSE.test(clause)) said.beside.push(clause.replace(MARKS, ' '))
    else readClause(said, clause, sessions)
  })
  if (said.away && (said.sorry || said.regrets || said.wishes) && said.leans.length === 0)
    said.leans.push({ to: 'no', ...nowhere })
  return said
}

/** One of several, sessions named in one breath, or one that could be several. */
const MUDDLED = /#\w+ (?:of|or) (?:op )?[~=]?#|(?<!~)#(\w+) #(?!\1\b)|#unsure/

const clausesOf = (folded: string): string[] =>
  folded
    .split(
      /[,.;!?()\n]+|:(?!\d)| (?:maar|but) (?=(?:ik|we|wij|helaas|kan|moet|ben|i|i'm|unfortunately|sadly)\b)| (?=(?:maar|but) (?:wel |niet )?[~=]?#)|(?<!#\w+) (?:en|and) (?=(?:wel |dan )?[~=]?#)| (?:en|maar) (?=(?:ik |we |wij )?(?:kom|ben|zal|kan|meld|schrijf|noteer|zet|doe|neem|moet|haak|zeg|sla|pas|bedank|reken|laat)\b)| (?=dus (?:ik|kom|ben|doe|zet|noteer|schrijf|meld)\b)| (?=so (?:i|we|i'll|i'm|count|put)\b)| and (?=(?:i|we|i'll|i'm|count|put)\b)/,
    )
    .map((clause) => clause.replace(/^[\s'-]+|[\s'-]+$/g, '').replace(/\s+/g, ' '))
    .filter((clause) => clause !== '')

const nowhere = { marks: [], insteadOf: [], only: false, way: null, bare: false }

const readClause = (said: Said, written: string, sessions: readonly AskedSession[]): void => {
  const clause = written.replace(/^(?:dus|daarom|so) (?=\S)/, '')
  const { words, whole, ...named } = namedIn(clause, sessions)
  const isNamed = named.marks.length + named.insteadOf.length > 0 || named.way !== null
  const away = AWAY.exec(words.replace(/^(?:maar|want|but|because|helaas) /, ''))
  const found = answerIn(clause, words, whole, isNamed, away !== null)
  const lean = (to: Lean['to'], bare = false) => {
    said.lost ||= named.way === 'both' || (to === 'no' && (named.only || named.insteadOf.length > 0))
    const way = named.way === 'both' ? null : named.way
    said.leans.push({ ...named, to, way, bare })
  }
  if (found) {
    const { to, rest } = found
    // "Ik kom dinsdag en donderdag niet" could be about one of them or both.
    const isDenied = to === 'no' && NOT.test(words)
    said.lost ||= isDenied && ((clause.includes('+') && !/^[~=]?#/.test(clause)) || NOT_ALL.test(clause))
    // "Ik kom niet met de auto" says how somebody comes.
    said.lost ||= isDenied && HOW.test(rest)
    lean(to)
    const party = rest ? '' : partyIn(clause)
    if (rest || party) said.beside.push(rest || party)
  } else if (isLateReply(clause)) said.late = true
  else if (isNamed && isLeftOpen(clause)) {
    said.asides.push(clause)
    // "Alleen dinsdag, de rest weet ik nog niet" gives nothing up.
    said.lost ||= said.leans.some(({ only }) => only)
  } else if (isAside(clause, isNamed) && !ASKS.test(clause) && !ASKS.test(words)) said.asides.push(clause)
  else if (isNamed) readNamed(said, clause, words, away !== null, lean)
  else if (away) {
    said.away = true
    said.sorry ||= away.groups?.['sorry'] !== undefined || /\b(?:helaas|sorry)\b/.test(clause)
  } else if (wishesWell(clause)) said.wishes = true
  else if (SORRY.test(clause)) said.sorry = true
  else if (REGRET.test(clause)) said.regrets = true
  else if (ASKS.test(clause)) said.asks = true
  else if (isForAfterwards(clause)) said.afterwards.push(clause)
  else if (!COURTESY.test(clause)) said.beside.push(clause)
}

/** The yes or no of a clause, and what it says behind that; null where it says neither. */
const answerIn = (
  clause: string,
  words: string,
  whole: string,
  isNamed: boolean,
  isAway: boolean,
): { to: Lean['to']; rest: string } | null => {
  const phrased = (to: Lean['to'], found: RegExpExecArray) => ({
    to,
    rest: found.groups?.['rest']?.trim() ?? '',
  })
  const no = NO.exec(words) ?? (isNamed ? SHORT_NO.exec(words) : null)
  if (no) return phrased('no', no)
  if (isNamed && ASKS.test(clause)) return null
  const yes = YES.exec(words) ?? (isNamed ? SHORT_YES.exec(words) : null)
  if (yes) return phrased('yes', yes)
  return isAway ? null : (leanOf(words, isNamed) ?? (isNamed ? leanOf(whole, true) : null))
}

/** A clause that names a session or a way, and neither says yes nor no by itself. */
const readNamed = (
  said: Said,
  clause: string,
  words: string,
  isAway: boolean,
  lean: (to: Lean['to'], bare?: boolean) => void,
): void => {
  const before = said.leans.at(-1)
  if (REASON.test(clause)) said.beside.push(words)
  else if (isAway) lean('no')
  else if (ASKS.test(clause) || ASKS.test(words)) said.asks = true
  else if (words === '' && /^(?:maar|but|dan|wel)\b|\b(?:dan|dan maar|wel)$/.test(clause)) lean('yes')
  else if (words === '' || COURTESY.test(words)) lean(before?.to ?? 'yes', !before && /^#\S+$/.test(clause))
  else if (before && DETAIL.test(words)) {
    lean(before.to)
    said.beside.push(words)
  } else said.lost = true
}

/** The sessions and the way that a clause names, and its words without them. */
const namedIn = (clause: string, sessions: readonly AskedSession[]) => {
  const found = [...clause.matchAll(/([~=]?)#(\w+)/g)]
  const { rest, way } = wayIn(withoutMarks(clause).replace(/ {2,}/g, ' '), sessions)
  const of = (isMeant: (sign: string) => boolean) =>
    found.flatMap(([, sign = '', mark = '']) => (isMeant(sign) ? [mark] : []))
  const marks = of((sign) => sign !== '~')
  const isNamed = found.length > 0 || way !== null
  return {
    words: isNamed ? withoutConnectors(rest) : rest,
    whole: rest,
    marks,
    insteadOf: of((sign) => sign === '~'),
    only: found.some(([, sign]) => sign === '='),
    way,
  }
}

/** What tied a mention to the sentence says nothing without it. */
const withoutConnectors = (words: string): string =>
  words
    .trim()
    .replace(/^(?:(?:maar|en|dus|dan|op|aan|voor|but|and|so|on)(?: |$))+/, '')
    .replace(/(?: |^)(?:(?:op|aan|voor|bij|in|en|maar|dus|met|naar|van|to|for|at|on|of|and)(?: |$))+$/, '')
    .trim()

/** "Dinsdag heb ik college, dus …": what follows is the answer. */
const EXCUSE = /^(?:[~=]?#\d+ |dan |die dag |ik )+(?:heb|ben|zit|moet|geef|werk|vlieg|vertrek)\b(?!.*#\d)/
const MARKS = /[~=]?#\w+\+?/g
const NOT = /\b(?:niet|geen|not|won't|can't|cannot)\b/
/** "Niet alle keren" is not "geen enkele keer". */
const NOT_ALL = /\b(?:niet|not) [~=]?#(?:all|whole)\b|#whole\b/
const HOW = /^(?:met|in|zonder|via|per|vanaf|om|rond|pas|samen|alleen|uiterlijk|with|from|by)(?: |$)/
const REASON = /^(?:want|omdat|because|since|namelijk)\b/
const DETAIL = /^(?:om|vanaf|rond|pas|met|samen|iets|wat|uiterlijk|zonder|at|from|around|with|without) /
/** Enough beside a session or a way that is named: "dinsdag graag", "de rest wel". */
const SHORT_YES =
  /^(?:(?:ja|toch|dan|ook|wel|heel|het liefst|liefst|liever|graag|prima|goed|ok|oke|please|yes|kan|kan ik|lukt|past|schikt|komt|is|gaat|works|fine|kom|kies ik|kies voor|kies|zijn|neem ik|doe ik|doe mij|doe|maar|zet mij|zet me|over|me|mij|ons|wel goed|goed uit|er|bij|mee|uit|perfect|ik|wij|we|wil|ruilen|wisselen|switchen|overstappen|ruil|wissel|switch|stap|for me|is fine|are fine|suits me|i can|i'll|join|do|then|that|i will|i would like|i'd like|sluit|kijk|luister|volg|het|aan|instead|komen|meedoen|deelnemen|aansluiten|meekijken|blijft|blijf|wordt|dat|daar|voor mij|heeft mijn|mijn|voorkeur|gaat uit naar)(?: |$))+$/
const SHORT_NO =
  /^(?:(?:helaas|sorry|dus|dan|maar|ook|but|unfortunately) )*(?:niet|not|nee|neen|no|afwezig|absent|kan ik niet|lukt niet|niet lukt(?: me)?|valt af|gaat niet|kom niet|(?:(?:i|we) )?(?:can't|cannot|can not|won't|will not|am not able to)(?: make| do| attend| come| join| be there)?|doesn't work|does not work|niet mogelijk|onmogelijk)(?: helaas| for me| voor mij)?(?<rest> (?:want|omdat|wegens|vanwege|ivm|because|due) .+)?$/

import type { Way } from '../domain/registration'
import { ASKS, AWAY, COURTESY, NO, REGRET, SORRY, YES } from './answer-phrases'
import { wayIn } from './answer-ways'
import type { AskedSession } from './own-sessions'

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
    lost: MUDDLED.test(folded),
  }
  for (const clause of clausesOf(folded)) readClause(said, clause, sessions)
  if (said.away && said.sorry && said.leans.length === 0) said.leans.push({ to: 'no', ...nowhere })
  return said
}

/** One of several, sessions named in one breath, or one that could be several. */
const MUDDLED = /#\w+ (?:of|or) (?:op )?[~=]?#|(?<!~)#(\w+) #(?!\1\b)|#unsure/

const clausesOf = (folded: string): string[] =>
  folded
    .split(
      /[,.;!?()\n]+|:(?!\d)| (?:maar|but) (?=(?:ik|we|wij|helaas|kan|moet|ben|i|i'm|unfortunately|sadly)\b)| (?=(?:maar|but) (?:wel |niet )?[~=]?#)|(?<!#\w+) (?:en|and) (?=(?:wel |dan )?[~=]?#)/,
    )
    .map((clause) => clause.replace(/^[\s'-]+|[\s'-]+$/g, '').replace(/\s+/g, ' '))
    .filter((clause) => clause !== '')

const nowhere = { marks: [], insteadOf: [], only: false, way: null, bare: false }

const readClause = (said: Said, clause: string, sessions: readonly AskedSession[]): void => {
  const { words, ...named } = namedIn(clause, sessions)
  const isNamed = named.marks.length + named.insteadOf.length > 0 || named.way !== null
  const no = NO.exec(words) ?? (isNamed ? SHORT_NO.exec(words) : null)
  const asks = !no && isNamed && ASKS.test(clause)
  const yes = no || asks ? null : (YES.exec(words) ?? (isNamed ? SHORT_YES.exec(words) : null))
  const away = AWAY.exec(words)
  const lean = (to: Lean['to'], bare = false) => {
    said.lost ||= named.way === 'both' || (to === 'no' && (named.only || named.insteadOf.length > 0))
    const way = named.way === 'both' ? null : named.way
    said.leans.push({ ...named, to, way, bare })
  }
  if (no || yes) {
    // "Ik kom dinsdag en donderdag niet" could be about one of them or both.
    said.lost ||= no !== null && clause.includes('+') && !/^[~=]?#/.test(clause)
    lean(no ? 'no' : 'yes')
    const rest = (no ?? yes)?.groups?.['rest']?.trim()
    if (rest) said.beside.push(rest)
  } else if (isNamed) readNamed(said, clause, words, away !== null, lean)
  else if (away) {
    said.away = true
    said.sorry ||= away.groups?.['sorry'] !== undefined || /\b(?:helaas|sorry)\b/.test(clause)
  } else if (SORRY.test(clause)) said.sorry = true
  else if (REGRET.test(clause)) said.regrets = true
  else if (ASKS.test(clause)) said.asks = true
  else if (!COURTESY.test(clause)) said.beside.push(clause)
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
  else if (words === '' && /^(?:maar|but|dan|wel)\b/.test(clause)) lean('yes')
  else if (words === '' || COURTESY.test(words)) lean(before?.to ?? 'yes', !before && /^#\S+$/.test(clause))
  else if (before && DETAIL.test(words)) {
    lean(before.to)
    said.beside.push(words)
  } else said.lost = true
}

/** The sessions and the way that a clause names, and its words without them. */
const namedIn = (clause: string, sessions: readonly AskedSession[]) => {
  const found = [...clause.matchAll(/([~=]?)#(\w+)/g)]
  const { rest, way } = wayIn(clause.replace(/[~=]?#\w+\+?/g, ' ').replace(/ {2,}/g, ' '), sessions)
  const of = (isMeant: (sign: string) => boolean) =>
    found.flatMap(([, sign = '', mark = '']) => (isMeant(sign) ? [mark] : []))
  const marks = of((sign) => sign !== '~')
  const isNamed = found.length > 0 || way !== null
  return {
    words: isNamed ? withoutConnectors(rest) : rest,
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
    .replace(/(?: |^)(?:(?:op|aan|voor|bij|in|en|maar|dus|to|for|at|on|and)(?: |$))+$/, '')
    .trim()

const REASON = /^(?:want|omdat|because|since|namelijk)\b/
const DETAIL = /^(?:om|vanaf|rond|pas|met|samen|iets|wat|uiterlijk|zonder|at|from|around|with|without) /
/** Enough beside a session or a way that is named: "dinsdag graag", "de rest wel". */
const SHORT_YES =
  /^(?:(?:ja|toch|dan|ook|wel|heel|het liefst|liefst|liever|graag|prima|goed|ok|oke|please|yes|kan|kan ik|lukt|past|schikt|komt|is|gaat|works|fine|kom|kies ik|neem ik|doe ik|doe mij|doe|maar|zet mij|zet me|over|me|mij|ons|wel goed|goed uit|er|bij|mee|uit|perfect|ik|wij|we|wil|ruilen|wisselen|switchen|overstappen|ruil|wissel|switch|stap|for me|is fine|are fine|suits me|i can|i'll|join|do|then|that|i will|i would like|i'd like|sluit|kijk|luister|volg|het|aan|instead|komen|meedoen|deelnemen|aansluiten|meekijken)(?: |$))+$/
const SHORT_NO =
  /^(?:(?:helaas|sorry|dus|dan|maar|but|unfortunately) )*(?:niet|not|kan ik niet|lukt niet|niet lukt(?: me)?|valt af|gaat niet|kom niet|(?:(?:i|we) )?(?:can't|cannot|can not|won't|will not|am not able to)(?: make| do| attend| come| join| be there)?|doesn't work|does not work|niet mogelijk|onmogelijk)(?: helaas| for me| voor mij)?$/

import { noFacts } from '../domain/no-facts'
import type { Moment } from '../domain/plan'
import type { SessionFacts } from '../domain/understanding'
import { readLink, type SaidLink } from './correct/read-link'
import { readPlan } from './correct/read-plan'
import { weekdayOn } from './understand/dates/calendar'
import { readDateMentions } from './understand/dates/date-mentions'
import { readSource } from './understand/text/source'
import { WEEKDAY_WORDS } from './understand/words/calendar-words'
import { folded } from './wish'

/** What an organiser asks of an event in words of their own; sessions by index. */
export type Asked =
  | { asks: 'link'; said: SaidLink }
  | { asks: 'open-at'; at: Moment }
  /** `null` where the words name no session, or more than one. */
  | { asks: 'merge'; from: number | null; into: number | null }
  | { asks: 'confirm-merge' }
  /** `name` as written, folded; empty where only one person can be meant. */
  | { asks: 'admission'; wish: 'plan' | 'held' | 'admit' | 'reject'; name: string }

/** Reads a whole reply; null when it asks none of these. `day` is the day of the reply. */
export const readAsked = (words: string, sessions: SessionFacts[], day: string): Asked | null => {
  const said = readLink(words.trim())
  if (said) return { asks: 'link', said }
  if (words.includes('?') || words.length > ASKED_CHARACTERS_MAX) return null
  const text = folded(words).replace(lead, '')
  if (CONFIRMS.test(text)) return { asks: 'confirm-merge' }
  const merge = readMerge(words, sessions, day)
  if (merge) return merge
  const at = readOpening(words, day)
  return at ? { asks: 'open-at', at } : readAdmission(text)
}

const ASKED_CHARACTERS_MAX = 300

const lead = /^(?:(?:graag|svp|aub|alsjeblieft|ja|nee|nu|ok|oke|prima|hoi|dag|akkoord) )+/
const CONFIRMS =
  /^(?:doe maar |dat is goed )?(?:voeg (?:ze |deze |beide |die )?(?:maar )?samen|samenvoegen(?: maar)?)(?: graag| maar| svp| aub)*$/

const MERGES = [
  /^(?:graag |ja,? )?voeg\s+(.+?)\s+samen\s+met\s+(.+?)$/iu,
  /^(?:graag )?(.+?)\s+samenvoegen\s+met\s+(.+?)$/iu,
  /^(.+?)\s+(?:gaat|gaan|kan|mag)\s+op(?:gaan)?\s+in\s+(.+?)$/iu,
  /^(.+?)\s+(?:kan|mag|moet)\s+(?:samen\s+met|bij)\s+(.+?)$/iu,
]

const readMerge = (words: string, sessions: SessionFacts[], day: string): Asked | null => {
  const text = words
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(/\s+/g, ' ')
  const found = MERGES.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (!found || sessions.length < 2) return null
  const [from, into] = [found[1] ?? '', found[2] ?? ''].map((name) => sessionNamed(name, sessions, day))
  return { asks: 'merge', from: from ?? null, into: into ?? null }
}

const NUMBERED =
  /^(?:de |het )?(?:keuze|sessie|groep|moment|datum|nummer|nr\.?|optie)\s?(\d)$|^(?:de )?(\d)(?:e|de|ste)(?:\s\p{L}+)?$/iu

/** A session by its number, its date or its day of the week; null for none or several. */
export const sessionNamed = (name: string, sessions: SessionFacts[], day: string): number | null => {
  const numbered = NUMBERED.exec(name.trim())
  const number = Number(numbered?.[1] ?? numbered?.[2])
  if (numbered) return sessions[number - 1] ? number - 1 : null
  const days = readDateMentions(readSource({ subject: '', text: name, day })).flatMap((one) => one.days)
  const on = (isMeant: (date: string) => boolean): number[] =>
    sessions.flatMap(({ date, status }, index) =>
      date && status !== 'cancelled' && isMeant(date) ? [index] : [],
    )
  const dated = on((date) =>
    days.some((one) => one.day === Number(date.slice(8)) && one.month === Number(date.slice(5, 7))),
  )
  const weekday = WEEKDAY_WORDS.findIndex((word) => name.toLowerCase().includes(word)) + 1
  const meant =
    dated.length || weekday === 0 || /\d/.test(name) ? dated : on((date) => weekdayOn(date) === weekday)
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** "open de aanmelding op 3 november om 9.00", "aanmelding opent 3 november". */
export const readOpening = (words: string, day: string): Moment | null => {
  const text = words.trim().replace(/[.!]+$/, '')
  if (!OPENS.test(text) || !/\bopen/iu.test(text)) return null
  const clause = {
    topic: 'plan',
    value: text,
    words: text,
    direct: true,
    pointer: null,
    session: null,
  } as const
  const [said] = readPlan(clause, { facts: noFacts, day })
  return said?.says === 'plan' ? (said.edits.opensAt ?? null) : null
}

const OPENS = /^(?:graag )?(?:open\b|(?:de )?(?:aanmelding|inschrijving))/iu

const NAME = '((?:\\p{L}[\\p{L}\\d]*)(?: (?!is\\b)[\\p{L}\\d]+){0,6})'
const TALK = '(?:(?:het |de )?(?:intake|intakegesprek|gesprek|kennismaking|kennismakingsgesprek))'
const ADMISSIONS: [Extract<Asked, { asks: 'admission' }>['wish'], RegExp][] = [
  [
    'reject',
    new RegExp(
      `^(?:wijs ${NAME} af|laat ${NAME} niet toe|${NAME} (?:afwijzen|niet toelaten|is afgewezen|wijs ik af)|wijs af|afwijzen|niet toelaten)$`,
      'u',
    ),
  ],
  [
    'admit',
    new RegExp(
      `^(?:laat ${NAME} (?:maar |graag )?toe|${NAME} (?:toelaten|is toegelaten|wordt toegelaten|mag (?:mee|meedoen|komen|erbij))|laat toe|toelaten)$`,
      'u',
    ),
  ],
  [
    'plan',
    new RegExp(
      `^(?:${TALK} (?:is )?(?:gepland|ingepland)(?: (?:met|voor) ${NAME})?|${TALK} (?:met|voor) ${NAME} (?:is )?(?:gepland|ingepland))$`,
      'u',
    ),
  ],
  [
    'held',
    new RegExp(
      `^(?:${TALK} (?:is )?(?:gehad|geweest|gevoerd|gedaan)(?: met ${NAME})?|${TALK} met ${NAME} (?:is )?(?:gehad|geweest|gevoerd|gedaan))$`,
      'u',
    ),
  ],
]

const readAdmission = (text: string): Asked | null => {
  for (const [wish, pattern] of ADMISSIONS) {
    const found = pattern.exec(text)
    if (found) return { asks: 'admission', wish, name: found.slice(1).find(Boolean) ?? '' }
  }
  return null
}

import { Temporal } from 'temporal-polyfill'
import { addDays } from '../../domain/time'
import type { EventFacts } from '../../domain/understanding'
import { BEFOREHAND, counted, FROM_NOW } from '../plan/counted-back'
import { isoDay } from '../understand/dates/calendar'
import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../understand/words/calendar-words'
import { mainDate } from './read-dates'
import { readPlan } from './read-plan'
import type { Said } from './said'

const LEAD =
  /^(?:(?:vanaf|per|op|graag|dan|die|de aanmelding|die opent|opent|gaat open|zou|mag|kan|doe|maar)\s+)+/iu

/**
 * The answer to when registration opens: a day, "volgende week maandag", "twee maanden van tevoren",
 * "direct". `[]` for anything else, and for a day on which the event has begun.
 */
export const readOpeningAnswer = (words: string, facts: EventFacts, today: string): Said[] => {
  const bare = words.replace(/[.!]+$/, '').trim()
  const value = /^per direct\b/iu.test(bare) ? bare : bare.replace(LEAD, '')
  const iso = relative(value, mainDate(facts), today)
  const clause = {
    topic: 'plan' as const,
    value: iso ? sayIso(iso) : value,
    words: iso ? sayIso(iso) : value,
    direct: true,
    pointer: '/plan/opening',
    session: null,
  }
  const said = readPlan(clause, { facts, day: today })
  if (CLOSES.test(value)) return []
  const first = mainDate(facts)
  return said.every((one) => one.says === 'plan' && inTime(one.edits.opensAt?.date, first, today)) ? said : []
}

const REGISTERING = /^(?:en |de |het )*(?:aanmeld|inschrijv|opgave|opgeven)\p{L}*\s+/iu
const OPENS = /\b(?:vanaf|per|open|opent|openen|opengaan|start|starten|begint)\b/iu
const CLOSES = /\b(?:tot|sluit|sluiten|uiterlijk|vóór|voor|t\/m|deadline)\b/iu
const AROUND = /^(?:(?:kan|kunnen|is|mag|gaat|staat|start|begint|opent|mogelijk|vanaf|op|per|pas|dan)\s+)+/iu
const AFTER = /\s+(?:open|openen|opengaan|starten|mogelijk|van start)$/iu

/** "Inschrijven vanaf 1 mei", "de aanmelding gaat 14 april open"; `[]` for other words. */
export const readOpeningClause = (clause: string, facts: EventFacts, today: string): Said[] => {
  const words = clause.replace(/[.!]+$/, '').trim()
  if (!REGISTERING.test(words) || !OPENS.test(words) || CLOSES.test(words)) return []
  const day = words.replace(REGISTERING, '').replace(AROUND, '').replace(AFTER, '')
  return readOpeningAnswer(day, facts, today)
}

const inTime = (opens: string | undefined, first: string | null, today: string): boolean =>
  opens === undefined || (opens >= today && (first === null || opens <= first))

const relative = (value: string, first: string | null, today: string): string | null => {
  const before = BEFOREHAND.exec(value)
  if (before?.[0] === value) return first ? counted(first, before, -1) : null
  const within = FROM_NOW.exec(value)
  if (within) return counted(today, within, 1)
  const day = ['vandaag', 'morgen', 'overmorgen'].indexOf(value.toLowerCase())
  if (day !== -1) return addDays(today, day)
  const weekday = WEEKDAY_WORDS.indexOf(value.toLowerCase()) + 1
  if (weekday === 0) return namedByWeek(value, today)
  const ahead = (weekday - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7
  return addDays(today, ahead || 7)
}

/** "volgende week maandag". */
const namedByWeek = (value: string, today: string): string | null => {
  const [mention, ...others] = readDateMentions(readSource({ subject: '', text: value, day: today }))
  const [day, ...more] = mention?.relative ? mention.days : []
  if (!mention || !day?.year || others.length + more.length > 0) return null
  const whole = day.span.start === 0 && day.span.end === value.length
  return whole ? isoDay(day.year, day.month, day.day) : null
}

const sayIso = (iso: string): string => {
  const { day, month, year } = Temporal.PlainDate.from(iso)
  return `${day} ${MONTH_WORDS[month - 1]} ${year}`
}

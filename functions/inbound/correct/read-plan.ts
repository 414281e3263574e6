import type { Moment } from '../../domain/plan'
import { decidingDay } from '../plan/deciding-day'
import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'
import { readTimeMentions } from '../understand/times/time-mentions'
import { nameDay } from './name-day'
import { isPlain } from './plain-words'
import type { PlanEdits } from './read-correction'
import { mainDate } from './read-dates'
import { readSettings } from './read-settings'
import type { Clause, Reader } from './said'

/** The plan is proposed and shown, so a moment without a time may have one: when people read their mail. */
const MOMENT_TIME = '09:00'

type Planned = 'goNoGo' | 'nudge' | 'practical' | 'openingReminder' | 'thanks'

const SUBJECTS: [Planned, RegExp][] = [
  ['thanks', /\bbedank(?:je|mail|bericht)|\bdank(?:je|mail)\b/iu],
  ['openingReminder', /\bherinner(?:ing)? (?:mij|me|ons|aan mij|voor mij)\b/iu],
  ['goNoGo', /\bgo\s?[/-]?\s?no[\s-]?go|\bbeslis|\bbesluit|\bbesloten|\bknoop/iu],
  ['practical', /\bpraktische mail|\bpraktische informatie/iu],
  ['nudge', /\bherinner|\breminder|\bnudge/iu],
]
const NONE = /\b(?:geen|niet|zonder)\b/iu
const REGISTRATION = /\b(?:aanmelding|aanmelden|inschrijving|inschrijven|opgeven|opgave)(?:en)?\b/iu
/** "i.p.v. twee dagen ervoor": what it was to be. */
const INSTEAD = /,?\s(?:en niet|in plaats van|i\.p\.v\.|ipv)\s.*$/iu
const OPENS_NOW = /\b(?:direct|meteen|gelijk|nu|onmiddellijk|per direct)\b/iu
const OPENS_LATER = /\b(?:later|nog niet|nog dicht|dicht|gesloten)\b/iu

/** "go/no-go op 20 mei", "wij beslissen uiterlijk 15 mei", "geen herinnering", "aanmelding direct open". */
export const readPlan: Reader = ({ words, value, ...rest }, { facts, day: today }) => {
  const near = mainDate(facts)
  const clause = { ...rest, value, words: value }
  const edits =
    readSettings(words) ??
    readOpening(clause, today, near) ??
    momentsOf(clause, today, near) ??
    decidedOn(words, today, near)
  return edits ? [{ says: 'plan', edits }] : []
}

const decidedOn = (words: string, today: string, near: string | null): PlanEdits | null => {
  const day = decidingDay(words, today, near)
  return day === null ? null : { goNoGo: { date: day, time: MOMENT_TIME } }
}

/** At once, later, or by itself at a moment. */
const readOpening = ({ words, pointer }: Clause, today: string, near: string | null): PlanEdits | null => {
  if (pointer !== '/plan/opening' && !REGISTRATION.test(words)) return null
  if (/\d/.test(words)) {
    const moment = readMoment(words, today, near)
    return moment && { opening: 'later', opensAt: moment, openingReminder: null }
  }
  if (OPENS_LATER.test(words)) return { opening: 'later', opensAt: null }
  return OPENS_NOW.test(words) ? { opening: 'with-announcement', opensAt: null, openingReminder: null } : null
}

const momentsOf = ({ words, pointer }: Clause, today: string, near: string | null): PlanEdits | null => {
  const asked = pointer === '/plan/goNoGo' ? 'goNoGo' : undefined
  const subject = asked ?? SUBJECTS.find(([, pattern]) => pattern.test(words))?.[0]
  if (!subject) return null
  if (NONE.test(words.replace(/no[\s-]?go/giu, ''))) return /\d/.test(words) ? null : { [subject]: null }
  const moment = readMoment(words, today, near)
  return moment && { [subject]: moment }
}

/** The one day (and time) of a clause that holds nothing else; a weekday that contradicts it is no moment. */
const readMoment = (words: string, today: string, near: string | null): Moment | null => {
  const source = readSource({ subject: '', text: words.replace(INSTEAD, ''), day: today })
  const mentions = readDateMentions(source)
  const taken = new Uint8Array(source.tokens.length)
  for (const { from, to } of mentions) taken.fill(1, from, to)
  const times = readTimeMentions(source, taken)
  const day = mentions.length === 1 && mentions[0]?.days.length === 1 ? mentions[0].days[0] : null
  const named =
    day && times.length < 2 && isPlain(source, [...mentions, ...times], 'plan')
      ? nameDay(day, today, near)
      : null
  if (!named || 'doubt' in named) return null
  const [time] = times
  return { date: named.iso, time: time?.start ?? time?.end ?? MOMENT_TIME }
}

import type { AnnouncementKind, EventFacts } from '../../domain/understanding'
import { type DatedDay, readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'
import { withSessions } from './change-facts'
import { nameDay } from './name-day'
import { mainDate } from './read-dates'
import { readAddedSession } from './read-sessions'
import type { Clause, Reader, Said, Scene } from './said'

const KINDS: [AnnouncementKind, RegExp][] = [
  ['new-event', /\b(?:nieuwe? (?:bijeenkomst|evenement|activiteit|aankondiging|event|afspraak)|nieuw)\b/iu],
  [
    'date-move',
    /\b(?:verzetting|verplaatsing|verschuiving|verzet|verplaatst|verplaatste|verzette|uitgestelde?)\b/iu,
  ],
  ['cancellation', /\b(?:annulering|afgelasting|afzegging|geannuleerd|afgelast)\b/iu],
  ['rectification', /\b(?:rectificatie|verbetering van een (?:type)?fout|typefout)\b/iu],
  [
    'session-update',
    /\b(?:aanvulling op (?:een|de) (?:sessie|bijeenkomst)|update van (?:een|de) (?:sessie|bijeenkomst))\b/iu,
  ],
  ['report', /\b(?:verslag|terugblik)\b/iu],
  ['content-post', /\b(?:nieuwsbericht|artikel|blog)\b/iu],
]
const NEGATED = /\b(?:geen|niet)\b.{1,80}?(?=,? maar\b)/iu

/** "dit is geen verzetting maar een nieuwe bijeenkomst", "het gaat om een verzetting van 16 april". */
export const readKind: Reader = (clause, scene) => {
  if (clause.pointer?.startsWith('/movedFrom')) return moved(clause, clause.value, scene)
  if (clause.pointer === '') return whichEvent(clause, scene)
  const text = clause.value.replace(NEGATED, ' ')
  if (/\bgeen\b|\bniet\b/i.test(text)) return []
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0]
  if (!kind) return []
  if (kind === 'date-move') return moved(clause, text, scene)
  const change = (facts: EventFacts): EventFacts => ({
    ...facts,
    kind,
    movedFrom: kind === 'new-event' ? [] : facts.movedFrom,
  })
  return [
    { says: 'facts', change, words: clause.words, answers: ['', '/kind', '/movedFrom', '/movedFrom/0'] },
  ]
}

/** "die van 4 juni", asked which event is meant: the day by which that event is known. */
const whichEvent = (clause: Clause, scene: Scene): Said[] => {
  const { facts, day: today } = scene
  if (facts.kind === 'date-move') return moved(clause, clause.value, scene)
  const day = onlyDay(clause.value, today)
  const named = day && nameDay(day, today, mainDate(facts))
  if (!named || 'doubt' in named || facts.sessions.length > 1) return []
  const status = facts.kind === 'cancellation' ? 'cancelled' : (facts.sessions[0]?.status ?? 'planned')
  const change = (one: EventFacts): EventFacts => withSessions(one, [0], { date: named.iso, status })
  return [{ says: 'facts', change, words: clause.words, answers: ['', '/sessions', '/sessions/0/date'] }]
}

const moved = (clause: Clause, text: string, { facts, day: today }: Scene): Said[] => {
  const day = onlyDay(text, today)
  if (!day && (clause.pointer !== null || /\d/.test(text))) return []
  const named = day ? nameDay(day, today, facts.movedFrom[0] ?? mainDate(facts)) : null
  if (named && 'doubt' in named) return [{ says: 'doubt', about: '/movedFrom/0', ask: named.doubt }]
  const movedFrom = named ? [named.iso] : null
  const change = (one: EventFacts): EventFacts => ({
    ...one,
    kind: 'date-move',
    movedFrom: movedFrom ?? one.movedFrom,
  })
  const answers = ['', '/kind', ...(movedFrom ? ['/movedFrom', '/movedFrom/0'] : [])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

const onlyDay = (text: string, today: string): DatedDay | null => {
  const mentions = readDateMentions(readSource({ subject: '', text, day: today }))
  return mentions.length === 1 && mentions[0]?.days.length === 1 ? (mentions[0].days[0] ?? null) : null
}

const RELATIONS: [EventFacts['relation'], RegExp][] = [
  [
    'alternatives',
    /\b(?:keuze|kiezen|kies|één van (?:de|beide)|een van (?:de|beide)|of de een of de ander|alternatieven)\b/iu,
  ],
  ['multi-day', /\b(?:meerdaags\p{L}*|tweedaags\p{L}*|driedaags\p{L}*|aaneengesloten)\b/iu],
  ['series', /\b(?:reeks|serie|beide|allebei|alle (?:data|dagen|sessies|bijeenkomsten)|vervolg)\b/iu],
]

/** How the sessions belong together: a choice, a series, or several days. */
export const readRelation: Reader = (clause, scene) => {
  const added = readAddedSession(clause, scene)
  if (added.length > 0) return added
  const relation = RELATIONS.find(([, pattern]) => pattern.test(clause.value))?.[0]
  if (!relation) return []
  const change = (facts: EventFacts): EventFacts => ({ ...facts, relation })
  return [{ says: 'facts', change, words: clause.words, answers: ['/relation', '/sessions'] }]
}

import type { AnnouncementKind, EventFacts } from '../../domain/understanding'
import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'
import { nameDay } from './name-day'
import { mainDate } from './read-dates'
import type { Clause, Reader, Said, Scene } from './said'

const KINDS: [AnnouncementKind, RegExp][] = [
  ['new-event', /\b(?:nieuwe? (?:bijeenkomst|evenement|activiteit|aankondiging|event|afspraak)|nieuw)\b/iu],
  ['date-move', /\b(?:verzetting|verplaatsing|verschuiving|verzet|verplaatst|verplaatste|verzette|uitgestelde?)\b/iu],
  ['cancellation', /\b(?:annulering|afgelasting|afzegging|geannuleerd|afgelast)\b/iu],
  ['rectification', /\b(?:rectificatie|verbetering van een (?:type)?fout|typefout)\b/iu],
  ['session-update', /\b(?:aanvulling op (?:een|de) (?:sessie|bijeenkomst)|update van (?:een|de) (?:sessie|bijeenkomst))\b/iu],
  ['report', /\b(?:verslag|terugblik)\b/iu],
  ['content-post', /\b(?:nieuwsbericht|artikel|blog)\b/iu],
]
const NEGATED = /\b(?:geen|niet(?: om)?)(?: een)? \p{L}+(?: van [^,]{1,40}?)?(?=,? maar\b)/iu

/** "dit is geen verzetting maar een nieuwe bijeenkomst", "het gaat om een verzetting van 16 april". */
export const readKind: Reader = (clause, scene) => {
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
  return [{ says: 'facts', change, words: clause.words, answers: ['', '/kind', '/movedFrom', '/movedFrom/0'] }]
}

const moved = (clause: Clause, text: string, { facts, day: today }: Scene): Said[] => {
  const mentions = readDateMentions(readSource({ subject: '', text, day: today }))
  const day = mentions.length === 1 && mentions[0]?.days.length === 1 ? mentions[0].days[0] : null
  if (mentions.length > 0 && !day) return []
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

const RELATIONS: [EventFacts['relation'], RegExp][] = [
  ['alternatives', /\b(?:keuze|kiezen|kies|één van (?:de|beide)|een van (?:de|beide)|of de een of de ander|alternatieven)\b/iu],
  ['multi-day', /\b(?:meerdaags\p{L}*|tweedaags\p{L}*|driedaags\p{L}*|aaneengesloten)\b/iu],
  ['series', /\b(?:reeks|serie|beide|allebei|alle (?:data|dagen|sessies|bijeenkomsten)|vervolg)\b/iu],
]

/** How the sessions belong together: a choice, a series, or several days. */
export const readRelation: Reader = (clause) => {
  const relation = RELATIONS.find(([, pattern]) => pattern.test(clause.value))?.[0]
  if (!relation) return []
  const change = (facts: EventFacts): EventFacts => ({ ...facts, relation })
  return [{ says: 'facts', change, words: clause.words, answers: ['/relation', '/sessions'] }]
}

import { saysDecidingDay } from '../plan/deciding-day'
import { isUncertain, isUnknown } from './phrases'
import { ADDED_SESSION, FALLS_AWAY } from './read-sessions'
import { readSettings } from './read-settings'
import { LABEL_WORDS, type Topic, topicOfLabel } from './topics'

/** What a clause is about, and the words that carry the value. */
export type Cued = { topic: Topic; value: string; direct: boolean }

const LABELLED = new RegExp(
  `^(?:(?:de|het|onze) )?(${LABEL_WORDS})\\s*(:|\\b(?:is|moet zijn|zijn|wordt|worden)\\b\\s*:?)\\s*(?:nu |toch )?(.*)$`,
  'isu',
)
/** "PE-punten weet ik nog niet". */
const UNSIGNED = new RegExp(`^(?:(?:de|het|onze) )?(${LABEL_WORDS}) (.*)$`, 'isu')
const ANY_LABEL = /^\p{L}[\p{L} /-]{1,30}:(?!\d)/u
const FREE_WORDS = new Set<Topic>(['title', 'theme'])

const CUES: [Topic, RegExp][] = [
  ['plan', /^(?=.*\b(?:kosteloos|kosteloze|gratis|zonder kosten)\b).*\b(?:annuler|afmeld|afzeg)/iu],
  ['plan', /^(?!.*(?:€|\d ?euro)).*\bbtw\b/iu],
  [
    'plan',
    /^(?:graag |liever |toch |maar )*(?:(?:met|zonder|geen|stuur|op|een) (?:een |maar een )?factuur|betalen (?:kan |gaat |is )?(?:ter p|aan de|bij (?:de )?(?:binnen|ingang)|contant))/iu,
  ],
  [
    'kind',
    /^(?:dit|het|dat)(?: is| gaat om| betreft| wordt)\b.*\b(?:verzet|verplaats|verschuiving|uitgesteld|nieuwe? (?:bijeenkomst|evenement|activiteit|aankondiging|event|afspraak)|annulering|afgelasting|afzegging|geannuleerd|afgelast|rectificatie|typefout|verslag|terugblik|nieuwsbericht|artikel|blog)/iu,
  ],
  ['reserve', /\breserve[- ]?dat|\buitwijkdat/iu],
  [
    'plan',
    /\bgo\s?[/-]?\s?no[\s-]?go|^(?:wij|we|ik) (?:beslis|besluit|hakken)|\bbeslissing|\bbesluit\b|\bherinner(?:ing)?|\breminder|\bpraktische mail|\bbedank(?:je|mail|bericht)/iu,
  ],
  [
    'plan',
    /^(?:de )?(?:aanmelding|aanmelden|inschrijving)(?:en)?(?: (?:mag|kan|is|gaat))? (?:nu )?(?:direct|meteen|gelijk|onmiddellijk|per direct|later|nog niet|nog dicht)(?: open(?:en)?| dicht)?$/iu,
  ],
  [
    'plan',
    /^(?:de )?(?:aanmelding|aanmelden|inschrijving|inschrijven)(?:en)? (?:opent|start|gaat open|kan open|kan|mag|is mogelijk)(?: open)? (?:op |vanaf )*(?:\p{L}+dag )?\d/iu,
  ],
  ['plan', /^open de (?:aanmelding|inschrijving) (?:direct|meteen|gelijk|later|nog niet)/iu],
  ['plan', /^open de (?:aanmelding|inschrijving)(?:en)? (?:op |vanaf )?(?:\p{L}+ )?\d/iu],
  [
    'deadline',
    /(?:aanmeld|inschrijv|opgeven|opgave)\p{L}*\b.{0,30}\b(?:tot|uiterlijk|vóór|voor|t\/m)\b|(?:uiterlijk|vóór|tot)\b.{0,40}(?:aanmeld|inschrijv|opgeven)|\bdeadline\b|(?:aanmelding|inschrijving) sluit/iu,
  ],
  ['registration', /^(?:de )?(?:aanmeld|inschrijv)\p{L}*\b/iu],
  ['pe', /\bpe\b|^\d{1,2}(?:[.,]\d)? ?punt(?:en)?\b/iu],
  [
    'capacity',
    /^(?:er (?:is|zijn|kunnen|mogen) )?(?:(?:plaats|ruimte) voor )?(?:max|hoogstens|ten hoogste|onbeperkt|ongelimiteerd|geen (?:maximum|limiet)|\d{1,4} (?:deelnemers|personen|plaatsen|plekken))/iu,
  ],
  [
    'price',
    /^(?:het kost|deelname (?:is|kost)|toegang is|het is|deelname)? ?(?:€|gratis\b|kosteloos\b|\d+(?:[.,]\d\d)? euro|geen kosten|(?:de )?(?:kosten|prijs|toegang|entree) (?=€|\d|gratis)|(?:voor )?(?:leden|partners|niet-leden)\b.{0,20}(?:€|gratis|kosteloos|\d euro))/iu,
  ],
  ['relation', /^(?:het (?:is|zijn|wordt) )?(?:een )?(?:keuze|reeks|serie|meerdaags|tweedaags)/iu],
  [
    'audience',
    /^(?:(?:het|dit|de bijeenkomst) is )?(?:bedoeld |bestemd |alleen )?voor ((?:alle |alleen |onze |al onze )?(?:\p{L}*(?:leden|partners|bestuurders|directeuren|medewerkers|corporaties)|iedereen)\b.*)$/iu,
  ],
  ['relation', ADDED_SESSION],
  ['mode', FALLS_AWAY],
  ['mode', /\b(?:online|digitaal|hybride?|op locatie|fysiek|via (?:ms )?teams|via zoom)\b/iu],
]

const PLACED =
  /^(?:(?:(?:het|de bijeenkomst|de sessie|dit|we|wij) )?(?:(?:is|zijn|wordt|zitten|komen|vindt plaats|gaat) )?(?:het |we |wij )?(?:nu |toch |samen )?(?:in|bij|te) |(?:de )?(?:locatie|plaats|adres) )((?:de |het )?['’‘"“]?\p{Lu}.*)$/u
const WHEN_AND_WHERE = /^(.*\d.*?)\s(?:in|bij|te)\s((?:de |het )?\p{Lu}.*)$/u

/** Finds the topics of a free clause; `[]` when it is a question, a guess, or about something else. */
export const readCues = (clause: string): Cued[] => {
  if (readSettings(clause) || saysDecidingDay(clause)) return [{ topic: 'plan', value: clause, direct: true }]
  const labelled = LABELLED.exec(clause)
  const topic = labelled?.[1] ? topicOfLabel(labelled[1].toLowerCase()) : null
  const uncertain = isUncertain(clause)
  if (labelled && topic) {
    const [, , sign = '', rest = ''] = labelled
    if (uncertain && !(FREE_WORDS.has(topic) && sign.includes(':'))) return []
    return cuedByLabel(topic, sign.includes(':') ? ':' : sign, rest, clause)
  }
  const bare = UNSIGNED.exec(clause)
  const named = bare?.[1] ? topicOfLabel(bare[1].toLowerCase()) : null
  if (named && isUnknown(bare?.[2] ?? '')) return [{ topic: named, value: bare?.[2] ?? '', direct: true }]
  if (uncertain || ANY_LABEL.test(clause)) return []
  return cuedByWords(clause)
}

/** "de locatie is veranderd" names no place: without a colon a name must look like one. */
const cuedByLabel = (topic: Topic, sign: string, rest: string, clause: string): Cued[] => {
  const value = topic === 'place' ? butRather(rest) : rest
  const names = topic === 'place' || topic === 'title' || topic === 'theme' || topic === 'address'
  if (isUnknown(value)) return [{ topic, value, direct: true }]
  if (sign !== ':' && names && !/^(?:(?:in|bij|op|te) )?(?:de |het |een )?["“‘'’]?(?:\p{Lu}|\d)/u.test(value))
    return cuedByWords(clause)
  if (
    sign !== ':' &&
    topic === 'audience' &&
    !/^(?:alle|alleen|onze|leden|partners|iedereen)\b/iu.test(value)
  )
    return []
  if (sign !== ':' && topic === 'registration') return cuedByWords(clause)
  // The label is part of what is said: "inloop: 12.30", "aanvang is 13.30", "deadline: geen".
  return [{ topic, value: topic === 'when' || topic === 'plan' ? clause : value, direct: true }]
}

const butRather = (value: string): string => /^niet .{1,80}?,? maar (.+)$/isu.exec(value)?.[1] ?? value

const cuedByWords = (clause: string): Cued[] => {
  const found = CUES.find(([, pattern]) => pattern.test(clause))
  if (found) {
    const [topic, pattern] = found
    return [{ topic, value: pattern.exec(clause)?.[1] ?? clause, direct: false }]
  }
  const placed = PLACED.exec(clause.charAt(0).toLowerCase() + clause.slice(1))?.[1]
  if (placed) return [{ topic: 'place', value: placed, direct: false }]
  const both = WHEN_AND_WHERE.exec(clause)
  if (both?.[1] && both[2])
    return [
      { topic: 'when', value: both[1], direct: false },
      { topic: 'place', value: both[2], direct: false },
    ]
  return /\d|half |kwart |\b(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur\b/iu.test(
    clause,
  )
    ? [{ topic: 'when', value: clause, direct: false }]
    : []
}

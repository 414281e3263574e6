import type { EventFacts, SessionFacts } from '../../domain/understanding'
import { partPlace } from '../understand/places/place-phrase'
import { sessionsMeant, withSessions } from './change-facts'
import { readFallenAway } from './read-sessions'
import type { Clause, Reader, Said } from './said'
import { LABEL_WORDS } from './topics'

const VALUE_CHARACTERS_MAX = 200

/** "Locatie: De Schuur, Dorpsstraat 1, Zeist": a new place; what is not said of it is unknown. */
export const readPlace: Reader = (clause, scene) => {
  const mode = readMode(clause, scene)
  if (mode.length > 0) return mode
  const indexes = sessionsMeant(scene.facts, clause.session, ['venue', 'address'])
  const [first] = indexes.map((index) => scene.facts.sessions[index])
  const part = partOfPlace(clause.value, first)
  const place = part ?? placeIn(clause.value)
  if (!place) return []
  if (indexes.length === 0) return []
  // A hall's name after a bare address completes it; after another hall it replaces both.
  const completes =
    place.venue !== null && place.address === null && (first?.venue ?? place.venue) === place.venue
  const fields = completes || part ? { venue: place.venue } : place
  const online = indexes.some((index) => scene.facts.sessions[index]?.mode === 'online')
  const doubts: Said[] = online ? indexes.map(askMode) : []
  return [...settle(clause, indexes, fields, scene.facts), ...doubts]
}

/** "Adres: Dorpsstraat 1, Zeist" adds to the place that is known. */
export const readAddress: Reader = (clause, scene) => {
  const indexes = sessionsMeant(scene.facts, clause.session, ['venue', 'address'])
  const known = scene.facts.sessions[indexes[0] ?? 0]?.address ?? null
  const number = /^\d{1,4}\s?[a-z]?$/iu.exec(clause.value.trim())?.[0]
  const place = placeIn(number ? (known?.replace(/\d+\s?[a-z]?\b/iu, number) ?? '') : clause.value)
  if (!place?.address) return []
  // By itself "Tuinlaan 12" is the address only where the street is that one.
  if (
    !clause.direct &&
    !/\badres|^(?:het )?(?:huis)?nummer\b/iu.test(clause.words) &&
    streetOf(place.address) !== streetOf(known ?? '')
  )
    return []
  const address = withTown(place.address, known)
  const fields = place.venue === null ? { address } : place
  return indexes.length === 0 ? [] : settle(clause, indexes, fields, scene.facts)
}

/** "zaal Noord in hetzelfde gebouw", "de zaal in De Kweker is de Kas": a hall of the house that is known. */
const partOfPlace = (value: string, known: SessionFacts | undefined): Place | null => {
  const text = value.trim()
  const same = /^(?:de )?(.+?) in (?:hetzelfde (?:gebouw|pand)|dezelfde locatie|het zelfde gebouw)$/iu.exec(
    text,
  )?.[1]
  const [, house, inside] = /^(?:zaal )?(?:in )?(.+?) (?:is|wordt|heet) (.+)$/iu.exec(text) ?? []
  const [, part, of = ''] =
    /^((?:de )?(?:\p{L}+ )?(?:zaal|ruimte|lokaal|kamer|foyer|kantine)(?: [\p{L}\d]+)?) (?:van|in) (?:de |het )?(.+)$/iu.exec(
      text,
    ) ?? []
  const own = part && known?.venue?.toLowerCase().endsWith(of.toLowerCase()) ? part : undefined
  const room = /^zaal \S{1,30}$/iu.exec(text)?.[0]
  const hall =
    own ?? same ?? room ?? (house && house.toLowerCase() === known?.venue?.toLowerCase() ? inside : undefined)
  if (!hall || !known?.venue) return null
  return { venue: `${known.venue.replace(/, zaal .*$/iu, '')}, ${hall}`, address: known.address }
}

const streetOf = (address: string): string => /^[^\d,]+/u.exec(address)?.[0].trim().toLowerCase() ?? ''

/** Another number or street without its town is in the town that is known. */
const withTown = (address: string, known: string | null): string => {
  const town = known?.split(', ').at(-1)
  return /^[^,]+ \d+\s?\p{L}?$/u.test(address) && town && town !== known ? `${address}, ${town}` : address
}

type Place = { venue: string | null; address: string | null }

const placeIn = (value: string): Place | null => {
  const text = value
    .trim()
    .replace(/^(?:(?:is|wordt|het|in|bij|op|te|nu|toch)\s+)+(?=\p{Lu}|de |het |een )/u, '')
    .replace(
      /,?\s{1,3}(?:en )?niet (?:meer )?(?:(?:in|bij|te|op|de|het|nummer)\s.*|\d{1,4}\s?\p{L}?)$/isu,
      '',
    )
    .replace(/,?\s{1,3}(?:in plaats van|i\.p\.v\.|ipv)\s.*$/isu, '')
    .replace(/[.!\s]+$/, '')
  if (text.length < 2 || text.length > VALUE_CHARACTERS_MAX || !/\p{L}{2}/u.test(text)) return null
  if (SAYS_MORE.test(text) || GOES_ON.test(text)) return null
  const place = partPlace(text)
  if (!place || (!place.venue && !place.address)) return null
  return { venue: place.venue?.value ?? null, address: place.address?.value ?? null }
}

/** No name of a house has a verb in it. */
const SAYS_MORE =
  /\s(?:er|we|wij|is|zijn|wordt|kunnen|gaan|gaat|kost|max|maximaal|ons|via|loopt|moet|had|hadden|heeft|hebben|was|waren|kan|kon|daarom|omdat|want|ze|ik)\s|\b(?:mij|me) thuis|\sop kantoor$|\d [a-z]+ (?:mensen|personen)/u

const GOES_ON = new RegExp(
  `\\d (?:jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)|€|\\beuro\\b|\\d[.:]\\d\\d|\\sop \\d|\\sen (?:de (?:eerste|tweede|derde|andere)|in|om|van|het|we|wij|er|dan)\\s|[,;] ?(?:(?:de|het|onze) )?(?:(?!zaal\\b)(?:${LABEL_WORDS})\\b|max|gratis|kost|van \\d|om \\d)`,
  'iu',
)

const settle = (
  clause: Clause,
  indexes: readonly number[],
  fields: Partial<SessionFacts>,
  facts: EventFacts,
): Said[] => {
  const unsaid = indexes.every((index) => (facts.sessions[index]?.mode ?? null) === null)
  const all = unsaid ? { ...fields, mode: 'on-site' as const } : fields
  const change = (one: EventFacts): EventFacts => withSessions(one, indexes, all)
  const named = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [key]))
  const keys = [...named, ...(named.includes('address') ? ['venue'] : []), ...(unsaid ? ['mode'] : [])]
  const answers = indexes.flatMap((index) => keys.map((key) => `/sessions/${index}/${key}`))
  return [{ says: 'facts', change, words: clause.words, answers }]
}

const askMode = (index: number): Said => ({
  says: 'doubt',
  about: `/sessions/${index}/mode`,
  ask: 'Ik las eerder dat het online is, en nu een plaats. Is het op locatie, online of hybride?',
})

const MODES: [NonNullable<SessionFacts['mode']>, RegExp][] = [
  [
    'hybrid',
    /\bhybride?\b|zowel (?:op locatie|fysiek) als (?:online|digitaal)|(?:op locatie|fysiek) (?:en|én) (?:online|digitaal)|(?:online|digitaal) (?:en|én) (?:op locatie|fysiek)/iu,
  ],
  ['online', /\b(?:online|digitaal|via (?:ms |microsoft )?teams|via zoom|webinar)\b/iu],
  ['on-site', /\b(?:op locatie|fysiek|ter plaatse|ter plekke|niet online)\b/iu],
]
const ONLY_MODE =
  /^(?:(?:het|dit|de (?:bijeenkomst|dag|avond|middag)|deze|is|wordt|zijn|we|wij|doen|houden|gaat|een|nu|toch|gewoon|alleen|volledig|geheel|helemaal|maar|niet|zowel|als|en|én|of|vindt|plaats|in plaats van|i\.p\.v\.|ipv|door|bijeenkomst|sessie|hybride?|online|digitaal|op locatie|fysiek|ter plaatse|ter plekke|via (?:ms |microsoft )?teams|via zoom|webinar)[\s,.!]*)+$/iu

/** "online", "op locatie", "hybride"; what is online has no venue. */
export const readMode: Reader = (clause, scene) => {
  const { facts } = scene
  const away = readFallenAway(clause, scene)
  if (away.length > 0) return away
  const text = clause.value.trim().slice(0, VALUE_CHARACTERS_MAX)
  if (!ONLY_MODE.test(text)) return []
  const negated = text.replace(
    /\b(?:in plaats van|i\.p\.v\.|ipv) (?:op locatie|fysiek|online|digitaal)\b|\bniet (?:op locatie|fysiek|online|digitaal)\b(?:,? maar)?/giu,
    ' ',
  )
  const mode =
    MODES.find(([, pattern]) => pattern.test(negated))?.[0] ?? (/niet online/i.test(text) ? 'on-site' : null)
  const indexes = sessionsMeant(facts, clause.session, ['mode'])
  if (!mode || indexes.length === 0) return []
  const fields = mode === 'online' ? { mode, venue: null, address: null } : { mode }
  const change = (one: EventFacts): EventFacts => withSessions(one, indexes, fields)
  const asked = mode === 'online' ? ['mode', 'venue', 'address'] : ['mode']
  const answers = indexes.flatMap((index) => asked.map((key) => `/sessions/${index}/${key}`))
  return [{ says: 'facts', change, words: clause.words, answers }]
}

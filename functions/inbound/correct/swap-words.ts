import type { EventFacts, SessionFacts } from '../../domain/understanding'
import { partPlace } from '../understand/places/place-phrase'
import type { Said, Scene } from './said'

const SWAPS = [
  /^(?:het is |de \p{L}+ (?:is|heet) )?niet (?:in |bij |op )?(?<old>.+?),? maar (?:in |bij |op )?(?<fresh>.+)$/iu,
  /^(?:het (?:is|moet zijn) )?(?<fresh>.+?),? (?:in plaats van|i\.p\.v\.|ipv) (?<old>.+)$/iu,
  /^(?<old>.+?) (?:moet|moeten) (?<fresh>.+?) (?:zijn|worden|heten)$/iu,
  /^(?<old>.+?) wordt (?<fresh>.+)$/iu,
  /^(?:vervang )?(?<old>.+?) door (?<fresh>.+?)(?: vervangen)?$/iu,
  /^(?:[Hh]et (?:is|moet zijn) )?(?<fresh>\p{Lu}[\p{L} .'’-]+ \d{1,4}),? (?:en )?niet (?<old>\p{Lu}[\p{L} .'’-]+ \d{1,4})$/u,
  /^(?:schrijf|spel) (?<fresh>.+?),? niet (?<old>.+)$/iu,
]
const CHARACTERS_MAX = 80
const TEXTS = ['title', 'theme'] as const
const OF_PLACE = ['venue', 'address'] as const

/** "niet Tuinlaan maar Tuindreef", "De Kweker door Hotel Bosrand": words that stand in just one fact, replaced there. */
export const readSwap = (text: string, words: string, session: number | null, { facts }: Scene): Said[] => {
  for (const swap of SWAPS) {
    const { old, fresh } = swap.exec(text)?.groups ?? {}
    const [was, is] = [bare(old), bare(withoutTown(fresh ?? '', session, facts))]
    if (!was || !is || (/\d/.test(was) && !HOUSE.test(was)) || is.length > CHARACTERS_MAX) continue
    const said = swapped(was, is, words, session, facts)
    if (said.length > 0) return said
  }
  return []
}

/** A street with a number. */
const HOUSE = /^\p{Lu}[\p{L} .'’-]+ \d{1,4}\s?\p{L}?$/u

/** "KERKWEG 12, wel gewoon in Doorn": that it stays in its town is no part of the address. */
const withoutTown = (fresh: string, session: number | null, { sessions }: EventFacts): string => {
  const [, rest = '', town = ''] =
    /^(.+?),? (?:(?:wel|gewoon|ook|nog|steeds) )+in (\p{Lu}[\p{L}' -]+?)[.!]*$/u.exec(fresh) ?? []
  return town && sessions[session ?? 0]?.address?.endsWith(town) ? rest : fresh
}

const bare = (words: string | undefined): string | null => {
  const text =
    words
      ?.replace(/["“”‘’']/gu, '')
      .replace(/[.!,\s]+$/, '')
      .trim() ?? ''
  return /^(?=.*\p{Lu})[\p{L}].{2,}$/u.test(text) ? text : null
}

const swapped = (
  old: string,
  fresh: string,
  words: string,
  named: number | null,
  facts: EventFacts,
): Said[] => {
  const find = new RegExp(
    `(?<![\\p{L}\\d])${old.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\d])`,
    'iu',
  )
  const texts = TEXTS.filter((field) => find.test(facts[field] ?? ''))
  const places = OF_PLACE.filter((field) =>
    facts.sessions.some((session, i) => (named ?? i) === i && find.test(session[field] ?? '')),
  )
  const [text, place] = [texts[0], places[0]]
  if (texts.length + places.length !== 1) return []
  if (text) {
    const change = (one: EventFacts): EventFacts => ({
      ...one,
      [text]: one[text]?.replace(find, () => fresh) ?? null,
    })
    return [{ says: 'facts', change, words, answers: [`/${text}`] }]
  }
  if (!place) return []
  const at = facts.sessions.flatMap((one, i) =>
    (named ?? i) === i && find.test(one[place] ?? '') ? [i] : [],
  )
  const change = (one: EventFacts): EventFacts => ({
    ...one,
    sessions: one.sessions.map((session, i) =>
      at.includes(i) ? placed(session, place, find, fresh) : session,
    ),
  })
  return [{ says: 'facts', change, words, answers: at.map((i) => `/sessions/${i}/${place}`) }]
}

/** Another house is at another address. */
const placed = (
  session: SessionFacts,
  field: 'venue' | 'address',
  find: RegExp,
  fresh: string,
): SessionFacts => {
  const value = session[field]?.replace(find, () => fresh) ?? null
  const moved = field === 'venue' && value === fresh
  if (!moved) return { ...session, [field]: value }
  const place = partPlace(fresh)
  return { ...session, venue: place?.venue?.value ?? null, address: place?.address?.value ?? null }
}

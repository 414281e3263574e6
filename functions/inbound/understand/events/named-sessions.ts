import { compact } from '../../compact'
import type { Seen } from '../places/place-seen'
import { findEventNoun } from '../words/event-words'
import { areDifferent, isAnyGathering } from './other-gathering'
import type { Counted } from './place-scope'
import type { DatedSession } from './sessions'

const NAME_CHARACTERS_MAX = 60
const CLAUSE_CHARACTERS_MAX = 80
/** Between a name and its day: "praktijkdag (", "theorieavond is op zaterdag ". */
const JOINS = compact(
  /^[^a-zß-ɏ\d]*(?:(?:is|zijn|op|van|vindt|vinden|plaats|wordt|gehouden|[a-zß-ɏ]{3,6}dag)[^a-zß-ɏ\d]+)*$/,
)
/** "op 5 oktober de praktijkdag", "5 oktober: praktijkdag". */
const OPENS = compact(/^[^a-zß-ɏ\d.]*(?:(?:is|volgt|er|weer|nog|de|het|een|onze|ons)[^a-zß-ɏ\d.]+)*$/)

/**
 * "De praktijkdag is in boomgaard De Appel", in a sentence without a date: of the sessions that are called so, and not
 * of those that are called something else; null where the sentence names none of them.
 */
export const readNamed = (sessions: readonly DatedSession[]): ((seen: Seen) => Counted) => {
  const names = sessions.map(nameOf)
  const known = names.filter((name) => name !== null)
  if (!known.some((name) => known.some((other) => areDifferent(name, other)))) return () => null
  return ({ before }) => {
    const clause = before.slice(-CLAUSE_CHARACTERS_MAX).split(/[;:]/).at(-1) ?? ''
    const said = lastNouns(clause)
    if (!known.some((name) => said.some((noun) => isSame(name, noun)))) return null
    return (index) => {
      const own = names[index] ?? null
      if (own === null) return null
      return said.some((noun) => isSame(own, noun))
        ? true
        : said.every((noun) => areDifferent(own, noun))
          ? false
          : null
    }
  }
}

/** What a session is called right beside its day, in small letters and without the ending of more than one. */
const nameOf = ({ mentions }: DatedSession): string | null => {
  for (const { context } of mentions) {
    const before = nounsIn(context.left.slice(-NAME_CHARACTERS_MAX)).at(-1)
    if (before && JOINS.test(before.behind)) return before.name
    const after = context.right.slice(0, NAME_CHARACTERS_MAX)
    const noun = findEventNoun(after)
    if (noun && OPENS.test(after.slice(0, noun.index))) return stem(noun.word)
  }
  return null
}

type Noun = { readonly name: string; readonly behind: string }

/** "de lezing en de workshop zijn in": the last, with those that it is joined to. */
const lastNouns = (text: string): string[] => {
  const nouns = nounsIn(text)
  const parted = nouns.findLastIndex(({ behind }, i) => i < nouns.length - 1 && !JOINED.test(behind))
  return nouns.slice(parted + 1).map(({ name }) => name)
}

const JOINED = /^(?:,| en|, en)(?: (?:de|het|een|onze))? $/

/** The words for gatherings in a text, each with what follows it up to the next. */
const nounsIn = (text: string): Noun[] => {
  const nouns: Noun[] = []
  let rest = text
  for (let noun = findEventNoun(rest); noun; noun = findEventNoun(rest)) {
    const last = nouns.at(-1)
    if (last) nouns[nouns.length - 1] = { ...last, behind: rest.slice(0, noun.index) }
    rest = rest.slice(noun.index + noun.word.length)
    nouns.push({ name: stem(noun.word), behind: rest })
  }
  return nouns
}

const stem = (word: string): string => word.toLowerCase().replace(/(?<=.{4})(?:en|s)$/, '')

const isSame = (one: string, other: string): boolean =>
  one === other ||
  (!isAnyGathering(one) && !isAnyGathering(other) && (one.endsWith(other) || other.endsWith(one)))

import { compact } from '../../compact'
import type { Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { areDifferent } from './other-gathering'
import type { DatedSession } from './sessions'
import type { EventPart } from './split'
import { SAME_KIND } from './split-titles'

/** May be one of a run of its kind, or a part of a larger gathering. */
const SAME_AGAIN =
  /^[a-zß-ɏ]*(?:bijeenkomst(?:en)?|sessies?|les(?:sen)?|workshops?|avond(?:en)?|middag(?:en)?|ochtend(?:en)?|dag(?:en)?|webinars?|cursus(?:sen)?|trainings?(?:en)?|lezing(?:en)?|modules?|overleg|repetities?|concerten|wedstrijden|voorstelling(?:en)?|heenreis|terugreis|ontbijt|lunch|brunch|diner|buffet)$/i
/** Bare words for any of them. */
const GENERAL = compact(
  /^(?:bijeenkomst|sessie|les|avond|middag|ochtend|dag|module|overleg|heenreis|terugreis)(?:en|s|sen)?$/i,
)
/** A whole that has parts of several kinds. */
const WHOLE = compact(
  /\b(?:[a-zß-ɏ]*cursus|[a-zß-ɏ]*reeks|cyclus|leergang|opleiding|serie|traject|training|tweedaagse|driedaagse|weekend|[a-zß-ɏ]*reis|congres|symposium|bestaat uit|dag (?:1|één)|(?:eerste|tweede|derde) (?:avond|dag|middag|bijeenkomst|deel))\b/i,
)
const OPENING_CHARACTERS_MAX = 4000

type Named = { readonly session: DatedSession; readonly name: string | null; readonly at: number }

/** "de rommelmarkt op 24 november … de kerstviering op 20 december": each its own name, each its own event. */
export const splitByName = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null => {
  if (sessions.some(({ joint }) => joint !== null)) return null
  const named = sessions
    .map((session) => ({ session, ...nameOf(source, session) }))
    .sort((a, b) => a.at - b.at)
  if (!areApart(named) || (named.some(isSameAgain) && !areOfKinds(source, named))) return null
  if (new Set(named.map(({ at }) => at)).size < named.length) return null
  if (SAME_KIND.test(source.text.slice(0, Math.min(named[0]?.at ?? 0, OPENING_CHARACTERS_MAX)))) return null
  return named.map(({ session, at }, i) => ({
    sessions: [session],
    within: { start: at, end: named[i + 1]?.at ?? source.text.length },
    heading: null,
  }))
}

const areApart = (named: readonly Named[]): boolean => {
  const names = new Set(named.map(({ name }) => name))
  return !names.has(null) && names.size === named.length
}

const isSameAgain = ({ name }: Named): boolean => SAME_AGAIN.test(name ?? '')

/** A lecture, a walk and a dinner: none of them may stand for another, and no course holds them together. */
const areOfKinds = ({ text }: Source, named: readonly Named[]): boolean =>
  !named.some(({ name }) => GENERAL.test(name ?? '')) &&
  named.every((one, i) =>
    named.slice(i + 1).every((other) => areDifferent(one.name ?? undefined, other.name ?? undefined)),
  ) &&
  !WHOLE.test(text.slice(0, OPENING_CHARACTERS_MAX))

/** "Op 12 oktober is de najaarsvergadering en op 16 november het sinterklaasfeest": each name behind its day. */
const NAMES_BEHIND = compact(
  /^(?:[^.;:,\d]{2,40}: )?op (?:[a-zß-ɏ]+dag )?\d{1,2} [a-zß-ɏ]+(?: \d{4})? (?:(?:om|van) [\d.: a-zß-ɏ]{1,30} )?(?:is|zijn|houden|vindt|volgt|komt|hebben|vieren|organiseren) [^.;]{3,160}(?:,| en| dan| vervolgens) op (?:[a-zß-ɏ]+dag )?\d/,
)
const PARTS_OF = compact(
  /\b[a-zß-ɏ]*(?:festival|weekend|congres|symposium|reeks|cyclus|cursus|toernooi|kamp)\b/,
)
const ON_LEFT = /(?:,| en| vervolgens| dan) op (?:[a-zß-ɏ]+dag )?$/

/** The word for the gathering nearest the date in its sentence, and where what is said of it begins. */
const nameOf = (source: Source, session: DatedSession): Pick<Named, 'name' | 'at'> => {
  const [mention] = [...session.mentions].sort((a, b) => a.from - b.from)
  const sentence = source.sentences[source.sentenceOf[mention?.from ?? 0] ?? 0]
  if (!mention || !sentence) return { name: null, at: 0 }
  const day = source.tokens[mention.from]?.start ?? 0
  const start = source.tokens[sentence.from]?.start ?? 0
  const end = source.tokens[sentence.to - 1]?.end ?? start
  const { left, before } = mention.context
  const shared = left !== before
  if (
    NAMES_BEHIND.test(mention.context.sentence) &&
    !PARTS_OF.test(mention.context.sentence) &&
    (!shared || ON_LEFT.test(left))
  )
    return {
      name: findEventNoun(mention.context.right)?.word.toLowerCase() ?? null,
      at: shared ? day : start,
    }
  if (shared && mention.role === 'moved-to') return movedName(source.text.slice(start, day), start)
  const words = shared
    ? source.text.slice(Math.max(start, day - left.length), day)
    : source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX))
  const noun = findEventNoun(words)
  return {
    name: noun?.word.toLowerCase() ?? null,
    at: shared ? Math.max(start, day - left.length) + (noun?.index ?? 0) : start,
  }
}

/** "De lezing van 5 mei gaat naar 6 mei en de excursie van 7 mei naar 8 mei": what was named last before its new day. */
const movedName = (before: string, start: number): Pick<Named, 'name' | 'at'> => {
  let [name, at]: [string | null, number] = [null, 0]
  for (let noun = findEventNoun(before); noun; noun = findEventNoun(before.slice(at + (name?.length ?? 0)))) {
    at += (name?.length ?? 0) + noun.index
    name = noun.word.toLowerCase()
  }
  return { name, at: start + at }
}

const SENTENCE_CHARACTERS_MAX = 400

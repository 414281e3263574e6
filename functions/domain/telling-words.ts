import { nameKey } from './name-key'

/** Words that name no event: any gathering has them. */
const COMMON = new Set(
  (
    'de het een van voor op en in te aan bij met naar over om uit tot onze ons uw je jullie nieuwe nieuw ' +
    'bijeenkomst bijeenkomsten avond avonden middag ochtend dag dagen datum data jaar keer week maand ' +
    'reservedag reservedatum reservedata uitwijkdag uitwijkdatum ' +
    'wijziging uitnodiging programma agenda bericht nieuwsbrief aanmelding inschrijving ' +
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanochtend vanmiddag vanavond vandaag'
  ).split(' '),
)

/** The same gathering under another name. */
const ALIKE: readonly [RegExp, string][] = [
  [/^(?:alv|jaarvergadering|ledenvergadering)$/, 'ledenvergadering'],
  [/namiddag/, 'middag'],
  [/voormiddag/, 'ochtend'],
]

/** A part of a compound is told by as many letters. */
const PART_LETTERS_MIN = 5

/** The words of a title, a subject or a sentence that tell one event from another, without case and accents. */
export const tellingWords = (text: string): Set<string> =>
  new Set(
    (nameKey(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      .filter((word) => !COMMON.has(word) && !/^\d+$|^\p{L}+dag(?:avond|middag|ochtend|morgen)$/u.test(word))
      .map((word) => ALIKE.reduce((name, [other, known]) => name.replace(other, known), word)),
  )

/** How many of an event's words are said: "bijenavond" says "bijen", "boomgaard" says "hoogstamboomgaard". */
export const saidOf = (title: string | null, said: ReadonlySet<string>): number =>
  [...tellingWords(title ?? '')].filter((word) => [...said].some((other) => isSameWord(word, other))).length

/** The one event of which most is said; null where none or more than one is meant. */
export const mostSaid = <One extends { readonly facts: { readonly title: string | null } }>(
  events: readonly One[],
  said: ReadonlySet<string>,
): One | null => {
  const counts = events.map(({ facts }) => saidOf(facts.title, said))
  const most = Math.max(1, ...counts)
  const [only, ...others] = events.filter((_, at) => counts[at] === most)
  return only && others.length === 0 ? only : null
}

const isSameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === long) return true
  const stem = short.length > PART_LETTERS_MIN + 1 ? short.replace(/en$/, '') : short
  if (stem.length >= PART_LETTERS_MIN && (long.startsWith(stem) || long.endsWith(stem))) return true
  // "De quiz" is the "Quizavond".
  return long.startsWith(short) && GATHERING.exec(long)?.index === short.length
}

/** A word that names a kind of gathering: "kersenfeest", "bestuursvergadering". */
const GATHERING =
  /(?:dag|avond|middag|ochtend|feest|vergadering|lezing|cursus|les|training|excursie|wandeling|tocht|reis|borrel|concert|repetitie|markt|beurs|webinar|congres|symposium|workshop|quiz|toernooi|diner|lunch|ontbijt|rondleiding|voorstelling|festival|kamp|uitje|conferentie|kermis|braderie|tentoonstelling)(?:en|s)?$/

/** "Wandeling", and not "boswandeling". */
export const isGatheringWord = (word: string): boolean => GATHERING.exec(word)?.index === 0

/** Whether a title names a gathering that the event is not: on the same day something else may be off. */
export const namesAnotherGathering = (title: string | null, known: string | null): boolean => {
  const words = tellingWords(title ?? '')
  const named = [...words].filter((word) => GATHERING.test(word))
  if (named.length === 0 || saidOf(known, new Set(named)) > 0) return false
  const isGathering = [...tellingWords(known ?? '')].some((word) => GATHERING.test(word))
  // "De cursus" is "Salsa voor beginners".
  const isBare = [...words].every((word) => GATHERING.exec(word)?.index === 0)
  return isGathering || (saidOf(known, words) === 0 && !isBare)
}

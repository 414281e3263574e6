import { folded } from './wish'

/** What is said of one person, by the name as written (folded). */
export type SaidOfPerson = { name: string } & (
  | { was: 'absent' | 'present' }
  /** Was on no list. */
  | { was: 'walk-in' }
  | { was: 'left' | 'came'; at: string }
)

/**
 * `rest`: what holds for everybody else: they were there, or nothing is said of them ("Jan was er wel").
 * `bare`: nothing but names, which means something only in answer to the question who was missing.
 */
export type AttendanceWords = { people: SaidOfPerson[]; rest: 'present' | 'unsaid'; bare: boolean }

const CHARACTERS_MAX = 4000

/** Reads a whole reply; null when any part of it is about something else. */
export const readAttendance = (words: string): AttendanceWords | null => {
  if (words.length > CHARACTERS_MAX || words.includes('?')) return null
  const clauses = words
    .replace(/(\d{1,2})[.:](\d{2})/g, '$1u$2')
    .replace(TITLE_DOT, '$1')
    .split(/[\n;!]|\.(?=\s|$)|,?\s+maar\s+/u)
    .map((clause) => clause.trim())
    .filter(Boolean)
  const read = clauses.map(readClause)
  if (read.length === 0 || read.some((one) => one === null)) return null
  const all = read.filter((one) => one !== null)
  // A line that is no more than words is a name only where all of them are.
  if (new Set(all.map(({ bare }) => bare)).size > 1) return null
  return {
    people: all.flatMap(({ people }) => people),
    rest: all.some(({ rest }) => rest === 'present') ? 'present' : 'unsaid',
    bare: all.every(({ bare }) => bare),
  }
}

/** No sentence ends behind "mevr." or an initial. */
const TITLE_DOT =
  /(?<!\p{L})([Mm]evr|[Mm]w|[Mm]vr|[Dd]hr|[Dd]rs?|[Ii]r|[Ii]ng|[Mm]r|[Pp]rof|[Dd]s|[Ff]am|\p{Lu})\.(?=\s?\p{Lu})/gu

const EVERYONE =
  /^(?:iedereen|allemaal|alle deelnemers|ze|zij) (?:was|waren|is|zijn)(?: er)?(?: allemaal)?(?: gewoon)?(?: er| aanwezig| geweest| gekomen)?$|^(?:iedereen|allen|allemaal) (?:er|aanwezig|present)$|^(?:er )?(?:niemand|geen van allen) (?:ontbrak|was afwezig|ontbreekt)$|^(?:er )?ontbrak niemand$/
const EXCEPT =
  /^(?:iedereen|alle deelnemers|allemaal|allen)(?: (?:was|waren) (?:er|aanwezig)| er| aanwezig)? (?:behalve|op|uitgezonderd) (.+?)(?: na)?(?: (?:was|waren) (?:er|aanwezig))?$/
const HEADED: [RegExp, 'absent' | 'walk-in' | 'present'][] = [
  [
    /^(?:(?:gisteren|vandaag|helaas|toch) )*(?:afwezig(?:en)?|ontbraken|ontbrak|niet (?:aanwezig|geweest|gekomen|verschenen|(?:komen )?opdagen|op komen dagen)|weggebleven|no ?shows?)(?: zonder (?:bericht|afmelding|afzegging|zich af te melden))?\s*:\s*(.+)$/iu,
    'absent',
  ],
  [/^(?:ook (?:aanwezig|er|gekomen)|onaangekondigd|aangeschoven|niet aangemeld)\s*:\s*(.+)$/iu, 'walk-in'],
  [/^(?:(?:toch|wel) )*aanwezig\s*:\s*(.+)$/iu, 'present'],
]

const readClause = (clause: string): AttendanceWords | null => {
  const text = folded(clause)
  if (EVERYONE.test(text)) return { people: [], rest: 'present', bare: false }
  const except = EXCEPT.exec(text)
  if (except?.[1]) return { people: named(except[1], { was: 'absent' }), rest: 'present', bare: false }
  for (const [pattern, was] of HEADED) {
    const list = pattern.exec(clause)?.[1]
    if (list) {
      const people = list.split(/,/).flatMap((part) => named(folded(part), { was }))
      return { people, rest: was === 'absent' ? 'present' : 'unsaid', bare: false }
    }
  }
  return readParts(clause)
}

type Was = Omit<SaidOfPerson, 'name'>

/** Names wait for what is said of them: "Jan, Piet en Klaas waren er niet, Els ging om 15u00 weg". */
const readParts = (clause: string): AttendanceWords | null => {
  const people: SaidOfPerson[] = []
  let waiting: string[] = []
  let only = false
  for (const part of clause.split(',').map(folded).filter(Boolean)) {
    if (people.length > 0 && FOLLOWS.test(part)) continue
    const said = readPart(part)
    if (!said) {
      waiting.push(part)
      continue
    }
    only ||= said.only
    people.push(...[...waiting, said.names].flatMap((names) => named(names, said.was)))
    waiting = []
  }
  if (people.length === 0) {
    const bare = waiting.flatMap((names) => named(names, { was: 'absent' } as Was))
    return bare.length && bare.every(({ name }) => looksLikeName(name))
      ? { people: bare, rest: 'present', bare: true }
      : null
  }
  if (waiting.length) return null
  const someAbsent = people.some(({ was }) => was === 'absent')
  return { people, rest: only || someAbsent ? 'present' : 'unsaid', bare: false }
}

/** What follows from having been away. */
const FOLLOWS =
  /^(?:dus )?geen (?:certificaat|bewijs|punten|pe(?: punten)?|diploma)(?: voor (?:hem|haar|hen|ze|die))?$/

const TIME = '(\\d{1,2})(?:u(\\d{2}))?(?: uur)?'
const PREDICATES: [RegExp, (match: RegExpExecArray) => Was][] = [
  [
    new RegExp(
      `^(.+?) (?:ging|gingen|vertrok|vertrokken|moest|is|zijn)(?: al| eerder| vroeger)* (?:om|rond|na) ${TIME}(?: al| eerder)?(?: weg| vertrokken| naar huis| weggegaan)?$`,
    ),
    (match) => ({ was: 'left', at: timeOf(match) }),
  ],
  [
    new RegExp(
      `^(.+?) (?:kwam|kwamen|arriveerde|was er|waren er)(?: pas| later)* (?:om|vanaf|rond) ${TIME}(?: pas)?(?: binnen| aan)?$`,
    ),
    (match) => ({ was: 'came', at: timeOf(match) }),
  ],
  [
    /^(.+?) (?:was|waren|kwam|kwamen) (?:er )?ook(?: nog)?(?: bij| mee| er| aanwezig)?$/,
    () => ({ was: 'walk-in' }),
  ],
  [
    /^(.+?) (?:ontbrak|ontbraken|ontbreekt|ontbreken|(?:was|waren|is|zijn)(?: (?:er|helaas|gisteren|vandaag|toen|toch|dus|weer))* (?:niet|afwezig|ziek)(?: bij| aanwezig| geweest| gekomen)?(?: hoor)?|(?:kwam|kwamen)(?: (?:helaas|gisteren|toch|weer))* niet(?: opdagen)?(?: hoor)?|afwezig|niet aanwezig|niet geweest)$/,
    () => ({ was: 'absent' }),
  ],
  [/^(.+?) (?:was|waren)(?: er)?(?: toch| wel| gewoon)*(?: er| aanwezig| bij)?$/, () => ({ was: 'present' })],
]

const timeOf = (match: RegExpExecArray): string => `${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`

const readPart = (part: string): { names: string; was: Was; only: boolean } | null => {
  const only = /^(?:alleen|enkel|slechts) /.test(part)
  const text = part.replace(/^(?:alleen|enkel|slechts|nee|ja|en) /, '')
  for (const [pattern, was] of PREDICATES) {
    const match = pattern.exec(text)
    if (match?.[1]) return { names: match[1], was: was(match), only }
  }
  return null
}

const named = (names: string, was: Was): SaidOfPerson[] =>
  names
    .split(/ (?:en|of|plus) /)
    .map((name) => name.replace(/^(?:alleen|en|mevrouw|meneer|dhr|mevr|mw|de heer) /, '').trim())
    .filter(Boolean)
    .map((name) => ({ name, ...was }) as SaidOfPerson)

const looksLikeName = (name: string): boolean => name.split(' ').length <= 6 && !/\d/.test(name)

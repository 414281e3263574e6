import { compact } from '../../compact'
import type { Sentence } from '../text/sentences'
import type { Source } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { findEventNoun } from '../words/event-words'
import { VENUE_NOUN } from '../words/place-words'

/** "Opgeven kan bij Wilma in de winkel": where to register, not where it is. */
export const isDesk = (tokens: readonly Token[], at: number): boolean =>
  DESK.test(wordsBefore(tokens, at, 3)) || UNTIL_AT.test(wordsBefore(tokens, at, 12))

const wordsBefore = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(Math.max(0, at - count), at + 1)
    .map((token) => token.lower)
    .join(' ')

const DESK = compact(
  /\b(?:zich|kan|kunt|aanmelden|opgeven|inschrijven|reserveren|aan|op|door) (?:\p{L}+ )?bij\b/u,
)
/** "Inschrijven kan tot 20 maart bij Wilma": a day may stand between. */
const UNTIL_AT =
  /\b(?:aanmelden|opgeven|opgave|aanmelding|inschrijven|inschrijving|reserveren|doorgeven|aan|op)(?: (?!uur\b|u\b|welkom\b)[\p{L}\d]+){1,8} (?:of )?bij$/u

/** A sentence that says how to register. */
export const REGISTERS =
  /\b(?:meldt|melden) zich\b|\bgeef\b.{0,40}\b(?:door|op)\b|\bmeld\b.{0,40}\baan\b|opgeven|aanmelden|inschrijven|doorgeven|reserveren/

/** "het netwerk Kerken in Beweging": what stands between two words of one name is no place. */
export const isPartOfName = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 2]
  if (!before || tokens[from - 1]?.lower !== 'in' || opensLine(before) || before.kind !== 'word') return false
  // "de lezing van Jan Bos in de Pekhoeve", "Kampioenschap in zaal De Kei": that opens another name.
  if (ARTICLE.test(tokens[from]?.lower ?? '') || VENUE_NOUN.test(tokens[from]?.lower ?? '')) return false
  return (
    /^\p{Lu}/u.test(before.text) &&
    findEventNoun(before.text) === null &&
    !/dag(?:avond|middag|ochtend)?$/.test(before.lower)
  )
}

const ARTICLE = /^(?:de|het|'t|’t|een|ons|onze)$/

const OCCUPATION =
  /(?:docent|leraar|lerares|hoogleraar|burgemeester|wethouder|directeur|arts|onderzoeker|predikant|pastoor|werkzaam|woonachtig|wonend|woont|geboren|gevestigd|getogen|actief|historicus|journalist|wetenschapper|adviseur|kunstenaar|bestuurder|voorzitter|conservator|ondernemer|notaris|advocaat|raadsheer|rechter|minister|staatssecretaris|ambassadeur|gedeputeerde|kamerlid|raadslid|ambtenaar|consul|gouverneur|gids)$/

/** "hoofddocent Letterkunde aan de universiteit": with a subject between. */
const SCHOLAR =
  /(?:docent|hoogleraar|lector|onderzoeker|onderzoekster|conservator|curator|medewerker|wethouder|student|emeritus|professor|rechter|raadsheer|minister)$/

/** "spreekt Jan, docent in Utrecht, over het leven in Indië": the place of a person or of the subject. */
export const isAboutPerson = (source: Source, sentence: Sentence, at: number): boolean => {
  // "met een gids vanaf het station".
  const leaves = /^vana?f|vanuit$/.test(source.tokens[at]?.lower ?? '')
  if (!leaves && OCCUPATION.test(source.tokens[at - 1]?.lower ?? '')) return true
  const near = source.tokens.slice(Math.max(sentence.from, at - 4), at)
  const scholar = near.findLastIndex((token) => SCHOLAR.test(token.lower))
  if (scholar !== -1 && near.slice(scholar).every((token) => token.kind === 'word')) return true
  const from = Math.max(sentence.from, at - 9)
  const before = source.tokens.slice(from, at).map((token) => token.lower)
  const about = before.lastIndexOf('over')
  // "Lezing over bijen – Sint-Janskerk", "Lezing over bijen (De Kei)": another cell.
  const parted = before.slice(about).some((word) => /^[–—|-]$/.test(word)) || before.at(-1) === '('
  return (
    !parted &&
    about !== -1 &&
    // "over een week", "over 5 km".
    !/^(?:een|twee|drie|\d+)$/.test(before[about + 1] ?? '') &&
    !isHouseOf(source.tokens, at, before[about + 1] ?? '') &&
    !before.slice(about).some((word) => /^[,;]$/.test(word) || /^(?:om|uur|plaats|te)$/.test(word))
  )
}

/** "Lezing over bijen in De Schuur", not "over het leven in De Hoop": what is told of has no house there. */
const isHouseOf = (tokens: readonly Token[], at: number, subject: string): boolean => {
  const [lead, first] = [tokens[at], tokens[at + 1]]
  return (
    /^(?:in|bij)$/.test(lead?.lower ?? '') &&
    !ARTICLE.test(subject) &&
    !/^(?:mijn|zijn|haar|hun|je|uw|jullie|dat|deze|die|dit|wat|hoe)$/.test(subject) &&
    (/^(?:De|Het|Den|Ter|Ten)$/.test(first?.text ?? '') || VENUE_NOUN.test(first?.lower ?? ''))
  )
}

/** "niet in de bovenzaal, maar in …", "in plaats van in De Spil": where it is not. */
export const isDenied = (tokens: readonly Token[], at: number): boolean => {
  // "Let op: ALV naar 21 maart".
  if (tokens[at]?.lower === 'op' && tokens[at - 1]?.lower === 'let') return true
  return /(?:\bniet(?: meer| langer| plaats)?|\bplaats van)$/.test(wordsBefore(tokens, at - 1, 2))
}

/** "De groep begon in De Spil, nu …": where it was before it came where it is. */
export const isOfFormerDays = (before: string, after: string): boolean =>
  NOWADAYS.test(after) && USED_TO.test(before)

const USED_TO = compact(
  /\b(?:begon|begonnen|startte|startten|ontstond|zat|zaten|kwam|kwamen|vond|vonden|was|waren|repeteerden?|oefenden?|speelden?|vergaderden?) (?:[a-zß-ɏ-]+ ){0,5}(?:in|bij|op|te)(?: de| het)?$/,
)
const NOWADAYS = compact(
  /\b(?:nu|thans|tegenwoordig|voortaan|inmiddels|intussen|dit (?:jaar|seizoen|keer)|deze keer)\b/,
)
/** "vertelt hoe zij in de Spil terechtkwamen": what is told of. */
export const isToldOf = (before: string): boolean => TOLD_OF.test(before)

const TOLD_OF =
  /\b(?:vertelt|vertellen|beschrijft|beschrijven|schetst|schetsen|verhaalt|ontrafelt) [^.;]{0,60}\b(?:hoe|waarom|dat) (?:zij|ze|hij|de|het|een|haar|zijn|hun) [^.;]{0,60}$/

import { compact } from '../../compact'
import { type Fact, inferred, type Span, stated } from '../evidence'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import { INSTITUTION } from '../words/place-words'

type Organisations = {
  readonly organisers: readonly Fact<string>[]
  readonly partners: readonly Fact<string>[]
}

const WORD = "\\p{Lu}[\\p{L}\\d&.'’/-]*"
const JOINT = '(?:(?:van|voor|en|&|ten|ter|tot)(?:\\s(?:de|het|den|onze))?|de|der|den)'
const BODY =
  '(?:afdeling|vereniging|club|kring|kern|werkgroep|gilde|tak|bond|gemeente|parochie|heemkring|jeugdbeweging)'
const NAME = `(?:(?:het |de )?(?:ministerie van|stichting|vereniging|gemeente|provincie|afdeling|werkgroep|commissie) )?${WORD}(?:\\s${BODY}(?=\\s(?:van|voor)\\s))?(?:\\s${JOINT}(?=\\s\\p{Lu})|\\s${WORD}|\\s(?:vmbo|mbo|hbo)\\b){0,7}`
const ORGANISED =
  /(?:georganiseerd door(?:\s?:)?|(?:organisatie (?:is|ligt) in handen|op touw gezet) (?:van|door)|organisatie ?:|organisator(?:en)? ?:|een initiatief van|aangeboden door|initiatiefnemers? ?:)\s*/i
/** "De vorige keer georganiseerd door …". */
const BEFORE = /\b(?:vorige?|eerdere|werd|werden)\b/i
const TOGETHER =
  /\b(?:in samenwerking met|i\.s\.m\.|in samenwerking met|samen met|in partnerschap met|met medewerking van)\s+/i
const ACTIVE = compact(
  new RegExp(
    `(?:^|[,.]\\s|\\b(?:De|Het)\\s)(${NAME}) (?:organiseert|organiseren|nodigt|houdt)\\b(?!\\s(?:we|wij|ze|zij)\\b)`,
    'u',
  ),
)
const INVERTED = compact(new RegExp(`\\b(?:organiseert|houdt|nodigt)\\s(?:de |het )?(${NAME})`, 'u'))
const MEMBERS = compact(
  /\b(?:leden|partners|corporatiepartners|aangeslotenen|donateurs) van (\p{Lu}[\p{L}\d-]+(?:\s\p{Lu}[\p{L}\d-]+){0,4})|(?<![\p{L}.])(\p{Lu}[\p{Lu}\d][\p{L}\d-]{0,12}) leden\b|^(?:Het )?bestuur (?:van )?(\p{Lu}[\p{L}\d-]+(?:\s\p{Lu}[\p{L}\d-]+){0,4})$/u,
)

/** Who organises and with whom; a group whose members are invited is taken for the organiser. */
export const readOrganisations = (source: Source, within: Span): Organisations => {
  const statements = readStatements(source, within)
  for (const statement of statements) {
    const found = ORGANISED.exec(statement.text)
    if (!found || BEFORE.test(statement.text)) continue
    const together = TOGETHER.exec(statement.text)
    const from = found.index + found[0].length
    const to = together && together.index > from ? together.index : statement.text.length
    const organisers = readNames(statement, from, to)
    if (organisers.length === 0) continue
    return {
      organisers,
      partners: together
        ? readNames(statement, together.index + together[0].length, statement.text.length)
        : [],
    }
  }
  return {
    organisers: readTogether(statements) ?? readActive(statements) ?? readImplied(statements),
    partners: readPartners(statements),
  }
}

const MANY = compact(
  new RegExp(
    `\\borganiseren\\s((?:de |het )?${NAME}(?:, (?:de |het )?${NAME}){0,4} en (?:de |het )?${NAME})(?=\\s(?:samen|gezamenlijk|een|het|de|hun|weer|opnieuw|dit|deze)\\b)`,
    'u',
  ),
)

/** "Op 3 mei organiseren De Kei, Zorgbelang en de Hogeschool samen het congres". */
const readTogether = (statements: readonly Statement[]): Fact<string>[] | null => {
  for (const statement of statements) {
    const found = MANY.exec(statement.text)
    if (!found?.[1] || BEFORE.test(statement.text)) continue
    const from = found.index + found[0].indexOf(found[1])
    return readNames(statement, from, from + found[1].length)
  }
  return null
}

/** With whom, or thanks to whom, it is held, where nobody is said to organise it. */
const PARTNERED =
  /\b(?:in samenwerking met|i\.s\.m\.|met medewerking van|mogelijk gemaakt door|partners? van (?:deze|dit|de|het|onze) [a-zß-ɏ]+(?: (?:is|zijn))?\s?:?)\s+/i
const SAID_NEXT =
  /\s(?:organiseren|organiseert|houden|houdt|bieden|biedt|nodigen|nodigt|vindt|is|wordt|hebben|heeft|geven|geeft|verzorgen|vieren|presenteren|kunnen|zijn|we|wij)\b|[.;]/u

const readPartners = (statements: readonly Statement[]): Fact<string>[] => {
  for (const statement of statements) {
    const found = PARTNERED.exec(statement.text)
    if (!found || BEFORE.test(statement.text)) continue
    const told = /^partner/i.test(found[0]) || findEventNoun(statement.text.replace(found[0], ' ')) !== null
    const from = found.index + found[0].length
    const length = statement.text.slice(from).search(SAID_NEXT)
    const names = told ? readNames(statement, from, length < 0 ? statement.text.length : from + length) : []
    if (names.length > 0 && names.every(({ value }) => NAMED.test(value))) return names
  }
  return []
}

const NAMED = /^(?:\p{Lu}|\d|(?:gemeente|provincie|stichting|vereniging|waterschap|bureau) \p{Lu})/u

const readActive = (statements: readonly Statement[]): Fact<string>[] | null => {
  for (const statement of statements) {
    const found = ACTIVE.exec(statement.text) ?? INVERTED.exec(statement.text)
    if (
      found?.[1] &&
      isWhole(statement.text, found, found[1]) &&
      !/^(?:Wij|We|U|Je|Jullie|Dit|Deze|Dat|Hij|Zij|Ze|Op|In|Wie|Ook|Dan|Daar|Er|Het|De|Vorig|Elk|Ieder|Samen|Om|Na|Voor|Eerst|Nu|Toch|Straks|Daarna|Daarom|Vandaag|Morgen|Zo|Zoals|Als|Toen|Hier|Volgens|Tijdens|Bij|Met|Naar|Dit|Alle|Iedereen|Niemand|(?:Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag)$/.test(
        bare(found[1]).split(/\s/)[0] ?? '',
      )
    )
      return [stated(bare(found[1]), matchSpan(statement, found, 1))]
  }
  return null
}

/** "De Haagse afdeling" without its association, and "O.L." where a sentence seemed to end, are no whole names. */
const isWhole = (text: string, found: RegExpExecArray, name: string): boolean => {
  if (/^(?:\p{Lu}\.)+$/u.test(name)) return false
  const rest = text.slice(found.index + found[0].indexOf(name) + name.length)
  return !(/^\p{Lu}\p{Ll}+e$/u.test(name) && /^\s\p{Ll}/u.test(rest) && !ACTS.test(rest))
}

const ACTS =
  /^\s(?:organise|nodigt|houdt|houden|een|de|het|haar|zijn|hun|op|in|om|met|deze|dit|u|jullie|weer|ook)/

const readImplied = (statements: readonly Statement[]): Fact<string>[] => {
  for (const statement of statements) {
    const found = MEMBERS.exec(statement.text)
    const name = found?.[1] ?? found?.[2] ?? found?.[3]
    if (found && name) {
      const at = statement.start + found.index + found[0].indexOf(name)
      return [inferred(name, { start: at, end: at + name.length })]
    }
  }
  return []
}

const bare = (name: string): string => name.replace(/^(?:de|het|een)\s+/i, '')

/** "A, B, de C en het D": the last comma part may hold one more "en". */
const readNames = (statement: Statement, from: number, to: number): Fact<string>[] => {
  const text = statement.text.slice(from, to).replace(/\s*[.,;!]?\s*$/, '')
  const parts = splitWithOffsets(text, /,\s+(?![^(]*\))/gu)
  const last = parts.pop()
  if (!last) return []
  const and = last.text.lastIndexOf(' en ')
  const splits =
    and > 0 && (parts.length > 0 || last.text.split(' ').length <= 6 || / en (?:het|de) /.test(last.text))
  if (splits)
    parts.push(
      { text: last.text.slice(0, and), at: last.at },
      { text: last.text.slice(and + 4), at: last.at + and + 4 },
    )
  else parts.push(last)
  return parts.flatMap((part) => {
    const lead = /^\s*(?:(?:de|het|een|en)\s+)*/i.exec(part.text)?.[0].length ?? 0
    const value = withoutPurpose(part.text.slice(lead)).trimEnd()
    if (!/^[\p{L}\d]/u.test(value) || value.length > 90) return []
    const start = statement.start + from + part.at + lead
    return [stated(value, { start, end: start + value.length })]
  })
}

const PURPOSE = compact(
  /\s(?:voor|ten bate van|ten behoeve van|ter gelegenheid van) (?:(?:de|het|een|haar|zijn|hun|alle) )?(?=\p{Ll})[^,]*$/u,
)

/** "Natuurpunt voor het goede doel" names who and what for; "Bond voor de kinderopvang" is a name. */
const withoutPurpose = (name: string): string => {
  const [first = ''] = name.split(PURPOSE, 1)
  const isName = INSTITUTION.test(first.toLowerCase()) && !/\s/.test(first)
  return isName ? name : first
}

const splitWithOffsets = (text: string, separator: RegExp): { text: string; at: number }[] => {
  const parts = []
  let at = 0
  for (const found of matchesOf(text, separator)) {
    parts.push({ text: text.slice(at, found.index), at })
    at = found.index + found[0].length
  }
  parts.push({ text: text.slice(at), at })
  return parts
}

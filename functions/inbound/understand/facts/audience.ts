import { compact } from '../../compact'
import { type Fact, inferred, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'

const PROFESSIONS =
  "bestuurders|directeuren|managers|ambtenaren|wethouders|secretarissen|adviseurs|griffiers|strategen|docenten|leraren|leerkrachten|ondernemers|vrijwilligers|medewerkers|zorgverleners|professionals|commissarissen|raadsleden|coaches|artsen|verpleegkundigen|studenten|(?<!voor)ouders|senioren|huurders|bewoners|zzp-ers|zzp'ers|leden|corporaties|woningcorporaties|welzijnspartijen|partners|liefhebbers|belangstellenden|geïnteresseerden"
const PROFESSION = `(?:[a-zß-ɏ]*(?:${PROFESSIONS}))`
/** Most sentences name none, and then only GROUP is left to look for. */
const ANY = new RegExp(PROFESSIONS, 'i')
const LIST = `${PROFESSION}(?:(?:,\\s|\\sen\\s|,\\sen\\s|/)${PROFESSION}){0,6}`

const INVITED = compact(
  new RegExp(
    `nodigen\\s(?:wij\\s|we\\s)?((?:alle\\s|onze\\s)?${LIST}(?:\\svan\\s[a-zß-ɏ\\d ]{2,50}?)?)\\s(?:van harte\\s|graag\\s)?uit`,
    'i',
  ),
)
const MEANT = compact(
  new RegExp(
    `(?:bedoeld voor|bestemd voor|gericht op|doelgroep:|voor wie:?|speciaal voor|is er voor|toegankelijk voor|als)\\s((?:alle\\s)?${LIST}(?:\\svan\\s[a-zß-ɏ\\d ]{2,40}|(?:,\\s[a-zß-ɏ-]{2,}(?:en|s)(?=,|\\sen\\s)){0,4}\\sen\\s[a-zß-ɏ-]+(?=[.;:)]|$))?)(?=[\\s,.;:)]|$)`,
    'i',
  ),
)
const GROUP = compact(
  /(?<![\p{L}.])(\p{Lu}{2,}[\p{L}\d-]{0,12} leden|(?:[Bb]este|[Gg]eachte|[Ll]ieve) (leden|donateurs|vrienden|collega['’]?s|ouders|bewoners|sportvrienden|vrijwilligers|deelnemers))\b/u,
)
/** "Voor partners kosteloos" is what they pay, and nobody is left out. */
const FOR = new RegExp(`\\bvoor\\s(${LIST})(?![^.;,]{0,24}(?:kosteloos|gratis|€|\\beuro))`, 'i')
const SEVERAL = compact(
  new RegExp(
    `(?<![a-zß-ɏ])(${PROFESSION}(?:(?:,\\s|\\sen\\s)${PROFESSION}){1,6}(?:\\svan\\sorganisaties\\svoor\\s[a-zß-ɏ]+(?:(?:,\\s|\\sen\\s)[a-zß-ɏ]+){0,3})?)`,
    'i',
  ),
)

/** Whom it is for: said, or, when only professions are named, inferred. */
export const readAudience = (source: Source, within: Span): Fact<string> | null => {
  const statements = readStatements(source, within)
  const named = statements.filter(({ text }) => ANY.test(text))
  const said = first(named, INVITED) ?? first(statements, GROUP) ?? first(named, MEANT)
  if (said) return stated(said.words, said.span)
  const guess = first(named, FOR) ?? first(named, SEVERAL)
  return guess && inferred(guess.words, guess.span)
}

const first = (statements: readonly Statement[], pattern: RegExp): { words: string; span: Span } | null => {
  for (const statement of statements) {
    const found = pattern.exec(statement.text)
    const group = found?.[2] ? 2 : 1
    const words = found?.[group]
    if (found && words) return { words: words.trim(), span: matchSpan(statement, found, group) }
  }
  return null
}

import { type Fact, inferred, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'

const PROFESSION =
  "(?:\\p{L}*(?:bestuurders|directeuren|managers|ambtenaren|wethouders|secretarissen|adviseurs|griffiers|strategen|docenten|leraren|leerkrachten|ondernemers|vrijwilligers|medewerkers|zorgverleners|professionals|commissarissen|raadsleden|coaches|artsen|verpleegkundigen|studenten|ouders|senioren|huurders|bewoners|zzp-ers|zzp'ers|leden|corporaties|woningcorporaties|welzijnspartijen|partners|liefhebbers|belangstellenden|geïnteresseerden))"
const LIST = `${PROFESSION}(?:(?:,\\s|\\sen\\s|,\\sen\\s|/)${PROFESSION}){0,6}`

const INVITED = new RegExp(
  `nodigen\\s(?:wij\\s|we\\s)?((?:alle\\s|onze\\s)?${LIST}(?:\\svan\\s[\\p{L}\\d ]{2,50}?)?)\\s(?:van harte\\s|graag\\s)?uit`,
  'iu',
)
const MEANT = new RegExp(
  `(?:bedoeld voor|bestemd voor|gericht op|doelgroep:|voor wie:?|speciaal voor|is er voor|toegankelijk voor|als)\\s((?:alle\\s)?${LIST}(?:\\svan\\s[\\p{L}\\d ]{2,40})?)(?=[\\s,.;:)]|$)`,
  'iu',
)
const GROUP =
  /(?<![\p{L}.])(\p{Lu}{2,}[\p{L}\d-]{0,12} leden|(?:[Bb]este|[Gg]eachte|[Ll]ieve) (leden|donateurs|vrienden|collega['’]?s|ouders|bewoners|sportvrienden|vrijwilligers|deelnemers))\b/u
const FOR = new RegExp(`\\bvoor\\s(${LIST})`, 'iu')
const SEVERAL = new RegExp(
  `(${PROFESSION}(?:(?:,\\s|\\sen\\s)${PROFESSION}){1,6}(?:\\svan\\sorganisaties\\svoor\\s\\p{L}+(?:(?:,\\s|\\sen\\s)\\p{L}+){0,3})?)`,
  'iu',
)

/** Whom it is for: said, or, when only professions are named, inferred. */
export const readAudience = (source: Source, within: Span): Fact<string> | null => {
  const statements = readStatements(source, within)
  const said = first(statements, INVITED) ?? first(statements, GROUP) ?? first(statements, MEANT)
  if (said) return stated(said.words, said.span)
  const guess = first(statements, FOR) ?? first(statements, SEVERAL)
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

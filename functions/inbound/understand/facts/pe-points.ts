import { compact } from '../../compact'
import { cued } from '../../cued'
import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'

export type PePoints = { readonly applies: Fact<boolean> | null; readonly points: Fact<number> | null }

const HALVES: Record<string, number> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
}
/** What the points are called. */
const POINTS =
  '(?:PE[- ]?(?:punt(?:en)?|uren|uur|credits?|accreditatiepunt(?:en)?|studiepunt(?:en)?)|studiepunt(?:en)? PE|(?:nascholings?|bijscholings?|opleidings|register|accredit[a-zß-ɏ]*)-?punt(?:en)?)'
const NUMBER = String.raw`(\d{1,2}(?:[.,]\d{1,2})?|een|één|twee|drie|vier|vijf|zes|zeven|acht)`
export const PE = cued(
  /punt|accredit|nascholing|educatie|\bPE(?:u|credit|\b)/i,
  compact(
    new RegExp(
      String.raw`\bPE-online\b|\b${POINTS}(?![a-zß-ɏ])|\bnascholing (?:is|wordt) (?:[a-zß-ɏ]+ )?(?:toegekend|aangevraagd|geaccrediteerd)|\bPE[- ]?accreditatie\b|\bpermanente educatie\b|\bPE\s?:\s?\d|\b(?:ge|her)?accredit[a-zß-ɏ]*[^.;]{0,90}\b(?:punt(?:en)?|aangevraagd|toegekend|verleend)\b|\b\d{1,2} [a-zß-ɏ][a-zß-ɏ]{1,8}-punt(?:en)?\b|\bpunt(?:en)?\b[^.;]{0,60}\b(?:accredit[a-zß-ɏ]*|(?:kwaliteits)?register)`,
      'i',
    ),
  ),
)
/** Points that go by an abbreviation of the trade, "XYZ-punten", only where they are earned. */
export const EARNED = cued(
  /-punt/i,
  compact(
    /\b[a-zß-ɏ]{2,6}-punt(?:en)?\b[^.;]{0,40}\b(?:be)?(?:halen|haald|verdienen|verdiend|toegekend|aangevraagd|krijgen|ontvangen|opleveren)\b|\b(?:behaalt?|verdient?|krijgt?|ontvangt?|levert|goed voor)\b[^.;€]{0,30}\b[a-zß-ɏ]{2,6}-punt(?:en)?\b/i,
  ),
)
const NO = compact(
  new RegExp(
    String.raw`\b(?:geen|niet|zonder) (?:[a-zß-ɏ]+ ){0,3}(?:${POINTS}|PE\b|permanente educatie)|\b${POINTS}[\s:|]{1,4}(?:geen|nee|nihil|n\.?v\.?t)`,
    'i',
  ),
)
/** What is asked of a year, was earned before, or is not sure: no points of this day. */
const NOT_HERE = compact(
  /\b(?:punten per jaar|vorige? [^.;]{0,30}\b(?:was|waren|kreeg|kregen)|leverden?|was goed voor|moet(?:en)? [^.;]{0,60}\b(?:be)?halen)\b|\bof (?:u|je|er|deze|dit|de|het) [^.;]{0,60}\bpunten\b[^.;]{0,40}\b(?:niet|nog|onzeker)\b/i,
)
/** "Register Zorg (34 punten)" over "Register Artsen (35 punten)": each register its own. */
export const PER_REGISTER = cued(
  / punt/i,
  compact(/\b[a-zß-ɏ]*register\b[^.;]{0,60}\b(\d{1,3}(?:[.,]\d{1,2})?) punt(?:en)?\b/i),
)
/** "1 punt per dagdeel": nobody says for how many. */
const BY_PART = compact(/^(?: punt(?:en)?)? per (?:dagdeel|uur|onderdeel|module)\b/i)
const BEFORE = compact(
  new RegExp(`${NUMBER} (?:[a-zß-ɏ]+ ){0,2}(?:${POINTS}|[a-zß-ɏ][a-zß-ɏ]{1,8}-punt(?:en)?)(?![a-zß-ɏ])`, 'i'),
)
const REGISTERED = compact(/\b(\d{1,2}(?:[.,]\d{1,2})?|twee|drie|vier|vijf|zes|zeven|acht) punt(?:en)?\b/i)
const AFTER = compact(
  new RegExp(
    String.raw`\b(?:${POINTS}|PE)(?: [a-zß-ɏ]+){0,3}?[\s:=(|]{1,4}${NUMBER}(?![\da-zß-ɏ]|[.:]\d|\s?(?:uur|euro|deelnemers))`,
    'i',
  ),
)

/** PE points: whether they apply and how many; the number is never guessed. */
export const readPePoints = (source: Source, within: Span): PePoints => {
  const statements = readStatements(source, within)
  for (const statement of statements) {
    const found = PE.exec(statement.text) ?? EARNED.exec(statement.text) ?? PER_REGISTER.exec(statement.text)
    if (!found || NOT_HERE.test(statement.text)) continue
    const no = NO.exec(statement.text)
    if (no) return { applies: stated(false, matchSpan(statement, no)), points: null }
    const number =
      BEFORE.exec(statement.text) ?? AFTER.exec(statement.text) ?? REGISTERED.exec(statement.text)
    const applies = stated(true, matchSpan(statement, found))
    if (
      !number?.[1] ||
      BY_PART.test(statement.text.slice(number.index + number[0].length)) ||
      differByRegister(statements)
    )
      return { applies, points: null }
    const points = HALVES[number[1].toLowerCase()] ?? Number(number[1].replace(',', '.'))
    return { applies, points: stated(points, matchSpan(statement, number)) }
  }
  return { applies: null, points: null }
}

const differByRegister = (statements: readonly Statement[]): boolean =>
  new Set(statements.flatMap(({ text }) => PER_REGISTER.exec(text)?.[1] ?? [])).size > 1

import type { PeSaid } from '../domain/afterwards'

const STARTS = /^\s*pe(?:[-\s]?punten)?\s*(?::|\d|aanbieder|accredit)/iu
const POINTS = /(\d+(?:[.,][05])?)\s*(?:pe[-\s]?)?punt(?:en)?\b/iu
const HOURS = /(\d+(?:[.,]\d{1,2})?)\s*(?:uur|uren)\b/iu
const PROVIDER = /\baanbieder\s*:?\s*([^,;\n]+)/iu
const ACCREDITOR = /\baccredit(?:or|eur|atie)\s*:?\s*([^,;\n]+)/iu
const NOT_ACCREDITED = /\bniet[-\s]geaccrediteerd|\b(?:geen|zonder) accredit/iu
/** More is a typing error. */
const HOURS_MAX = 100

/**
 * "PE: 3 punten, 3 uur, aanbieder …, accreditor …": only what is said, beside what `before` holds. Null when
 * it says nothing about PE; points come in halves.
 */
export const readPe = (words: string, before: PeSaid): PeSaid | null => {
  if (!STARTS.test(words) || words.length > 400) return null
  const points = numberOf(
    POINTS.exec(words)?.[1] ?? /^\s*pe(?:-punten)?\s*:\s*(\d+(?:[.,]5)?)\s*$/iu.exec(words)?.[1],
  )
  const hours = numberOf(HOURS.exec(words)?.[1])
  const provider = nameOf(PROVIDER.exec(words)?.[1])
  const accreditor = NOT_ACCREDITED.test(words) ? null : nameOf(ACCREDITOR.exec(words)?.[1])
  const said = points !== null || hours !== null || provider !== null || accreditor !== null
  if (!said && !NOT_ACCREDITED.test(words)) return null
  if (hours !== null && (hours === 0 || hours > HOURS_MAX)) return null
  return {
    points: points ?? before.points,
    hours: hours ?? before.hours,
    provider: provider ?? before.provider,
    accreditor: NOT_ACCREDITED.test(words) ? null : (accreditor ?? before.accreditor),
    also: before.also,
  }
}

const ALSO =
  /^\s*pe(?:[-\s]?(?:punt(?:en)?|bewij(?:s|zen)))?\s*:?\s*(?:graag\s+)?ook\s+(?:voor|aan)\s+(.+?)[.!\s]*$/iu

/** "PE ook voor Mira Sol en de gasten": names and roles as they were written; null for other words. */
export const readPeFor = (words: string): string[] | null => {
  if (words.length > 400) return null
  const said = ALSO.exec(words)?.[1]
  return said ? said.split(/\s*,\s*|\s+en\s+/u).filter(Boolean) : null
}

/** "de gasten" as the role that a guest has: "gast"; null for a name. */
export const roleIn = (said: string): string | null => {
  const word = said.toLowerCase().replace(/^(?:alle|de|onze|elke|iedere)\s+/u, '')
  return ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

const ROLES: [RegExp, string][] = [
  [/^gast(?:en)?$/u, 'gast'],
  [/^sprekers?$/u, 'spreker'],
  [/^trainers?$/u, 'trainer'],
  [/^docent(?:en)?$/u, 'docent'],
]

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.replace(',', '.'))

const nameOf = (text: string | undefined): string | null => text?.trim().replace(/[.\s]+$/, '') || null

/** Whether a number of points is all that is said. */
export const isPoints = (words: string): boolean =>
  /^\s*pe(?:[-\s]?punten)?\s*:?\s*\d+(?:[.,][05])?(?:\s*(?:pe[-\s]?)?punt(?:en)?)?\s*$/iu.test(words)

import type { Evidence, Understanding } from '../../domain/understanding'

/** `a` is `b`, or stands above or below it in the understanding. */
export const sameBranch = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)

/** Where a fact in the understanding was read: its own words, else those of its parts, else of the whole. */
export const evidenceOf = (understanding: Understanding, pointer: string): Evidence | null => {
  const own = understanding.evidence[pointer]
  if (own) return own
  const entries = Object.entries(understanding.evidence)
  const below = entries.filter(([key]) => key.startsWith(`${pointer}/`)).map(([, evidence]) => evidence)
  if (below.length > 0) return together(below)
  const above = entries
    .filter(([key]) => pointer.startsWith(`${key}/`))
    .sort(([a], [b]) => b.length - a.length)
  return above[0]?.[1] ?? null
}

const together = (evidence: readonly Evidence[]): Evidence => ({
  words: [...new Set(evidence.map(({ words }) => words))].join(' … '),
  basis: evidence.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated',
})

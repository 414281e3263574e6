/** Half-open range of characters in the text that was read. */
export type Span = { readonly start: number; readonly end: number }

export type Basis = 'stated' | 'inferred'

/** A value with the place of its words; what is not stated is no `Fact` at all. */
export type Fact<T> = { readonly value: T; readonly span: Span; readonly basis: Basis }

export const stated = <T>(value: T, span: Span): Fact<T> => ({ value, span, basis: 'stated' })

export const inferred = <T>(value: T, span: Span): Fact<T> => ({ value, span, basis: 'inferred' })

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

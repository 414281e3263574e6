import type { Revision } from '../domain/decide/revise-draft'
import type { Draft } from '../domain/draft'

/** The revision of a reply that changes nothing. */
export const unchanged = (draft: Draft): Revision => ({
  understanding: draft.understanding,
  changed: [],
  settled: [],
  plan: [],
  chosen: [],
  missed: [],
})

/** The part (from 0) that a pointer is about. */
export const partOf = (about: string): number => Number(/^\/events\/(\d+)/.exec(about)?.[1] ?? 0)

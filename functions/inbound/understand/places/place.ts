import type { Fact, Span } from '../evidence'

/** A building, an address or both, as written. */
export type Place = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  /** From the first to the last character of both. */
  readonly span: Span
  readonly line: number
}

/**
 * How words were found that may be a place. `label`: behind "Locatie:"; `column`: under "Plaats" in a table; `cell`:
 * between two marks of a line; `line`: a line by itself; `moment`: right behind a time; `listed`: the town beside a
 * date in a list of such; `standing`: "De Kei staat aan de Markt in Zeist"; `region`: "regio Utrecht"; `phrase`:
 * behind a preposition; `told`: behind "plaats is"; `host`: a building that opens a sentence; `object`: one with an
 * article and no preposition.
 */
export type Form =
  | 'label'
  | 'column'
  | 'cell'
  | 'line'
  | 'moment'
  | 'listed'
  | 'standing'
  | 'region'
  | 'phrase'
  | 'told'
  | 'host'
  | 'object'

/** Words that may be a place. */
export type Found = {
  readonly form: Form
  /** The preposition or the words that lead it in, in small letters; or "". */
  readonly lead: string
  readonly span: Span
  /** The token that leads it in, or its first. */
  readonly token: number
}

/** Where sessions are spoken of, as known before places are read. */
export type DatedText = {
  /** Sentences with a session's date. */
  readonly days: ReadonlySet<number>
  /** Lines with a session's date. */
  readonly lines: ReadonlySet<number>
  /** Characters of all dates and times. */
  readonly spans: readonly Span[]
  /** The last character of each time of a session. */
  readonly moments: ReadonlySet<number>
}

/** The same by line: its dates and times, and whether a session's date is close. */
export type DatedLines = DatedText & {
  readonly onLine: ReadonlyMap<number, readonly Span[]>
  readonly near: ReadonlySet<number>
}

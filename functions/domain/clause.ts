/** A day as a clause names it; `words` stand in the mail. `isAside`: a deadline, a reserve date, or the mail's own. */
export type DayInClause = { readonly date: string; readonly words: string; readonly isAside: boolean }

/** A sentence of a mail, or its subject, and the days that it names, in their order. */
export type Clause = {
  readonly words: string
  readonly days: readonly DayInClause[]
  /** It calls something off. */
  readonly isOff: boolean
  /** It does so in looser words: "die laten we vallen". */
  readonly isLetGo: boolean
  /** It takes to the reserve date. */
  readonly isFallback: boolean
}

/** A mail and its sentences. */
export type MailInClauses = {
  readonly subject: string
  readonly text: string
  readonly clauses: readonly Clause[]
}

import { tellingWords } from './telling-words'

/** What words say of whether something is held. */
export type OffCues = {
  /** It calls something off. */
  readonly isOff: boolean
  /** It does so in looser words: "die laten we vallen". */
  readonly isLetGo: boolean
  /** It takes to the reserve date. */
  readonly isFallback: boolean
  /** What it names goes on: "het zomerfeest zelf wel". */
  readonly goesOn: boolean
  /** The others go on: "de overige lessen blijven staan". */
  readonly othersGoOn: boolean
  /** It speaks of all there are: "de hele reeks". */
  readonly isOfAll: boolean
  /** It speaks of one of them: "de les". */
  readonly isOfOne: boolean
  /** It speaks of what was named before, as a whole: "alle drie de avonden", "de cursus". */
  readonly isOfWhole: boolean
}

/** What words say of a day that changes. */
export type MoveCues = {
  /** One day stands in the place of another, whichever of the two comes first. */
  readonly setsInstead: boolean
  /** A day is set against another: "niet zondag maar zaterdag", "naar zaterdag 4 september". */
  readonly setsAgainst: boolean
  /** Something changes: "wordt", "later". */
  readonly changes: boolean
  /** The event itself has moved: "verzet", "andere datum". */
  readonly hasMoved: boolean
  /** A day comes beside another: "herhalen", "derde datum". */
  readonly addsDay: boolean
  /** Something comes beside another, or after it: "opnieuw", "vervolg". */
  readonly isBeside: boolean
  /** A wish, a condition, or a day with another purpose. */
  readonly isNotYet: boolean
  /** It depends on something: "als het regent", "misschien". */
  readonly depends: boolean
}

/** A session of a series, as words name it: "les 2", "de laatste avond", "de volgende keer". */
export type SessionNamed = number | 'last' | 'next'

/** What a stretch of words tells of events that are known. Which words say so, only the reader knows. */
export type Told = OffCues &
  MoveCues & {
    /** Those of its words that tell one event from another. */
    readonly names: ReadonlySet<string>
    readonly sessions: readonly SessionNamed[]
  }

/** A day as a clause names it; `words` stand in the mail. `isAside`: a deadline, a reserve date, or the mail's own. */
export type DayInClause = { readonly date: string; readonly words: string; readonly isAside: boolean }

/** A sentence of a mail, or of its subject, and the days that it names, in their order. */
export type Clause = Told & { readonly days: readonly DayInClause[]; readonly isSubject: boolean }

/** A mail and its sentences. Those of its subject are left out where the text opens with the same words. */
export type MailInClauses = {
  /** `title`: as a name, which may be that of an event. */
  readonly subject: Told & { readonly title: string }
  readonly clauses: readonly Clause[]
}

export const inText = ({ clauses }: MailInClauses): Clause[] => clauses.filter(({ isSubject }) => !isSubject)

/** The words of a part's title, and of the subject, that tell which event it is. */
export const namesAbove = ({ subject }: MailInClauses, { title }: { title: string | null }): Set<string> =>
  new Set([...subject.names, ...tellingWords(title ?? '')])

/** The words of all of them that tell one event from another. */
export const namesIn = (told: readonly Told[]): Set<string> =>
  new Set(told.flatMap(({ names }) => [...names]))

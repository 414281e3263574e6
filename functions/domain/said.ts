import type { MailInClauses } from './clause'
import type { IsSpokenHour, SaysShift } from './hours-as-known'
import type { Block } from './news-by-block'
import type { ReadOfDays, SaysSame } from './same-as-known'

/** What a mail says beside its facts, for reading it in the light of the agenda. */
export type Said = MailInClauses & {
  readonly textCharacters: number
  readonly same: SaysSame
  readonly shift: SaysShift | null
  /** "Stuur nog niks rond". */
  readonly holdsBack: string | null
  /** "Nog zes plaatsen", "drie plekken vrij". */
  readonly seatsLeft: readonly string[]
  readonly isSpokenHour: IsSpokenHour
  /** It passes on what others do: "onze zustervereniging vroeg mij". */
  readonly isOfOthers: boolean
  /** It is the report of a meeting. */
  readonly isMinutes: boolean
  readonly readOfDays: ReadOfDays
  readonly blocks: readonly Block[]
}

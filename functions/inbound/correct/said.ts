import type { EventFacts } from '../../domain/understanding'
import type { PlanEdits } from './read-correction'
import type { Topic } from './topics'

/** What a clause of a reply amounts to for one event. Pointers are relative to that event. */
export type Said =
  /** `answers`: the questions that this closes, whether or not the fact was so already. */
  | { says: 'facts'; change: (facts: EventFacts) => EventFacts; words: string; answers: string[] }
  | { says: 'plan'; edits: PlanEdits }
  /** The clause contradicts itself: nothing is chosen, a blocking question is asked. */
  | { says: 'doubt'; about: string; ask: string }

/** A stretch of the reply that speaks of one topic. */
export type Clause = {
  topic: Topic
  /** The words that carry the value: those after "Locatie:" or "de plaats is". */
  value: string
  /** The whole clause, as it stands in the reply. */
  words: string
  /** Named by a label or asked for, so that the value may stand bare. */
  direct: boolean
  /** The question it answers, relative to the event; null in free text. */
  pointer: string | null
  /** The session that the clause names by date or number; null when it names none. */
  session: number | null
}

export type Scene = {
  facts: EventFacts
  /** The day of the reply. */
  day: string
}

/** `[]` when the clause says nothing that can be read with certainty. */
export type Reader = (clause: Clause, scene: Scene) => Said[]

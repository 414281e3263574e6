import type { Life } from './life'
import type { Step } from './posted'
import type { World } from './world'

/** One thing that happens to the service, and everything that follows from it. */
export type Flow = {
  name: string
  /** Whoever comes first has it: nobody waits for hours before trying again, as another would rightly come first. */
  inTurn?: true
  /** Brings the world to where it begins and returns what then happens, in order. */
  prepare: (world: World, life: Life) => Promise<Step[]>
}

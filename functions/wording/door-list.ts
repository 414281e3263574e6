/** One person on the list for the door. */
export type DoorRow = {
  name: string
  organisation: string
  note: string
  /** On site, online; empty where there is nothing to choose. */
  way: string
  /** Who comes in this person's place; empty for nobody. */
  substitute: string
}

export type DoorList = {
  title: string
  /** Of an event of several days: which, for the subject; null otherwise. */
  day: string | null
  when: string
  where: string
  rows: DoorRow[]
  /** "12 mensen: 10 op locatie, 2 online". */
  counts: string
}

/** Room for whoever comes unannounced. */
export const BLANK_LINES = 8

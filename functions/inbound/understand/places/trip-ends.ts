import type { Seen } from './place-seen'

/** "de excursie naar Gent": where a trip goes. */
export const isGoal = ({ lead, trip, kind }: Seen): boolean =>
  lead === 'naar' && kind !== 'plain noun' && trip

/** "Vertrek bij sporthal De Wissel". */
export const isStop = ({ said, lead }: Seen): boolean =>
  /^(?:bij|vanaf|vanuit|aan|op)$/.test(lead) && said.boards

import { isTail } from '../places/gathering-features'
import { isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import type { Seen } from '../places/place-seen'
import type { PlaceHeads } from './place-heads'
import type { DatedSession } from './sessions'

export type Meets = { readonly meetsBeside: boolean; readonly meetsElsewhere: boolean }

/** Whether the text tells where people meet: in the lines of the session, or anywhere. */
export const meetsOf = (options: readonly Option[], heads: PlaceHeads, session: DatedSession): Meets => {
  const meeting = options.filter(({ seen }) => !isTail(seen) && saysWhere(seen))
  const its = ({ seen: { place } }: Option): boolean =>
    heads.above(place.line + 1)?.sessions.has(session) ?? false
  return { meetsBeside: meeting.some(its), meetsElsewhere: meeting.length > 0 }
}

const saysWhere = (seen: Seen): boolean =>
  /building|address|street/.test(seen.kind) &&
  (isLabelled(seen) || (seen.said.gathers && seen.forms.has('phrase')))

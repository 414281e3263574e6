import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

/** "de regiodag van ", "de uitgestelde lezing op donderdag ". */
const OF_GATHERING = compact(
  /(?:^|\s)((?:[a-zß-ɏ-]+ ){0,2}[a-zß-ɏ-]+) (?:van|op|d\.d\.)(?: (?:de|afgelopen|vorige week|gisteren))?\s*(?:[a-zß-ɏ]+dag )?$/,
)

/** "Op de vergadering van 29 augustus is besloten de excursie af te gelasten": when it was decided. */
const DECIDED = /\b(?:besloten|besloot|besluit)\b/

/** "De regiodag van 29 augustus kon niet doorgaan": off is a gathering that lies behind, and no later one. */
export const isOffThen = ({ role, context }: RoledMention): boolean =>
  (role === 'past' || role === 'cancelled') &&
  !DECIDED.test(context.right) &&
  findEventNoun(OF_GATHERING.exec(context.left)?.[1] ?? '') !== null

/** Whether what is off in this stretch of the text is a gathering on another day than those that are announced. */
export const isOfOtherDay = (
  start: number,
  end: number,
  mentions: readonly RoledMention[],
  sessions: readonly DatedSession[],
): boolean =>
  mentions.some(
    (mention) =>
      isOffThen(mention) &&
      mention.days.every(
        ({ iso, span }) =>
          span.start >= start && span.start < end && sessions.every((session) => session.iso !== iso),
      ),
  )

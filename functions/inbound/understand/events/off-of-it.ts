import { compact } from '../../compact'
import { UNKNOWN_DAY } from '../roles/moved-later'
import { isTalkedOf } from '../roles/not-off'
import { putsOffDecision } from '../roles/put-off-decision'
import type { Statement } from '../text/statements'
import { MOVED_FORM } from '../words/change-verbs'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

/** Any form of a verb that gives another day. */
export const A_MOVE = compact(new RegExp(MOVED_FORM))

/** "De lezing wordt verplaatst. De nieuwe datum volgt": off for now. */
export const isAdrift = (one: Statement, all: readonly Statement[]): boolean =>
  UNKNOWN_DAY.test(`${one.lower} ${all[all.indexOf(one) + 1]?.lower ?? ''}`) &&
  A_MOVE.test(one.lower) &&
  !isTalkedOf(one.lower) &&
  !putsOffDecision(one.lower)

/** "De vergunning voor de quiz op 12 mei is er niet. We stellen hem uit": of the only day, named right before. */
export const isSaidThen = (
  one: Statement,
  all: readonly Statement[],
  sessions: readonly DatedSession[],
): boolean => {
  const before = all[all.indexOf(one) - 1]
  return (
    sessions.length === 1 &&
    before !== undefined &&
    OF_IT.test(one.lower) &&
    findEventNoun(before.text) !== null &&
    sessions.some(
      ({ day }) => day.span.start >= before.start && day.span.start < before.start + before.text.length,
    )
  )
}

/** What stands for the gathering, or for nothing else. */
const OF_IT = compact(
  /^(?:(?:dus|daarom|helaas|en|maar) )?(?:hij|die|deze|het|dat)\b(?: [a-zß-ɏ]+){0,2} (?:gaat|kan|wordt|is|moet|zal|vervalt|komt|stellen|verzetten|verplaatsen|schuiven)\b|(?:^|\b(?:dus|daarom|helaas) )(?:(?:we|wij|ik) [a-zß-ɏ]+|[a-zß-ɏ]+ (?:we|wij|ik)) (?:[a-zß-ɏ]+ ){0,2}(?:hem|haar|die|deze|het|dat)\b|\b(?:uitstel|afgelasting|annulering)\b/,
)

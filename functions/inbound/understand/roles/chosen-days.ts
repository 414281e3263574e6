import { compact } from '../../compact'
import type { Context } from './context'
import { WAS_PLANNED } from './planned-once'

/** "Daarom kiezen we voor …". */
const CHOSEN = compact(
  /\b(?:daarom|dus|nu|in plaats daarvan)\b[^.;\d]{0,20}\b(?:kiezen|kiest|kozen|koos|gekozen)\b[^.;\d]{0,30}\bvoor\s*$|\b(?:kiezen|kiest|kozen|koos) (?:[a-zß-ɏ]+ ){0,4}(?:daarom|dus|nu) (?:[a-zß-ɏ]+ ){0,2}voor\s*$/,
)

/** "stellen we een half jaar uit, tot …": no deadline, though it says until. */
export const isPutOffUntil = (context: Context): boolean =>
  /\b(?:uit|uitgesteld|verdaagd|uitstel|uitstellen|verzet|verschoven|opgeschoven),? tot\s*$/.test(
    context.left,
  )

/** "De lezing zou op 6 maart zijn. Daarom kiezen we voor 10 april": no deadline, though it says for. */
export const isChosenInstead = ({ left, paragraph }: Context): boolean =>
  CHOSEN.test(left) && WAS_PLANNED.test(paragraph)

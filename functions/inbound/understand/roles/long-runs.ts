import { compact } from '../../compact'
import type { RoledMention } from './date-roles'
import { RUN_LEFT } from './run-cues'

const FROM_LEFT = /\b(?:vanaf|met ingang van|te beginnen op|beginnend op|start op)(?: [a-zß-ɏ]+dag)?\s*$/
const EACH_RIGHT = compact(
  /^,? (?:(?:om|vanaf) \d{1,2}(?:[.:u]\d{2})? ?(?:uur|u)?,? )?(?:[a-zß-ɏ]+ (?:er|we|wij) )?(?:(?:elke|iedere|wekelijks (?:op|elke)) (?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:elke|iedere) week\b|wekelijks\b)/,
)
const UNTIL_LEFT = compact(
  /\b(?:tot en met|t\/m|tem|tot|voor het laatst(?: op)?|(?:de )?laatste keer (?:is )?op)(?: [a-zß-ɏ]+dag)?\s*$/,
)

/** "Vanaf 6 maart elke donderdag … tot en met 27 maart": one run, though words stand between its ends. */
export const withLongRuns = (mentions: readonly RoledMention[]): RoledMention[] => {
  const runs = mentions.map((mention, i) => {
    const last = mentions[i + 1]
    return last && isRun(mention, last) ? asRun(mention, last) : null
  })
  return mentions.map((mention, i) => runs[i] ?? (runs[i - 1] ? asEnd(mention) : mention))
}

const isRun = (first: RoledMention, last: RoledMention): boolean =>
  first.role === 'session' &&
  /^(?:session|mention)$/.test(last.role) &&
  first.days.length === 1 &&
  last.days.length === 1 &&
  first.context.sentence === last.context.sentence &&
  ((FROM_LEFT.test(first.context.left) && EACH_RIGHT.test(first.context.right)) ||
    RUN_LEFT.test(first.context.left)) &&
  UNTIL_LEFT.test(last.context.left)

const asRun = (first: RoledMention, last: RoledMention): RoledMention => ({
  ...first,
  days: [...first.days, ...last.days.map((day) => ({ ...day, role: 'session' as const }))],
  joints: ['range'],
})

const asEnd = (mention: RoledMention): RoledMention => ({
  ...mention,
  role: 'session',
  days: mention.days.map((day) => ({ ...day, role: 'session' as const })),
  endsRun: true,
})

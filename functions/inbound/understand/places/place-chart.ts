import type { Source } from '../text/source'
import { OWN_FEATURES } from './own-features'
import type { DatedText } from './place'
import { findCandidates } from './place-candidates'
import { looker, type Seen } from './place-seen'
import { weigher } from './score'
import { isGoal, isStop } from './trip-ends'

/** A candidate as every session is offered it. */
export type Option = {
  readonly seen: Seen
  /** The sum of its own features; what a session adds comes on top. */
  readonly score: number
}

const weigh = weigher(OWN_FEATURES)

/** All that can be a place in the text, each read and weighed once. */
export const readPlaceChart = (source: Source, dated: DatedText): Option[] => {
  const all = findCandidates(source, dated).map(looker(source, dated))
  const goals = all.filter(isGoal).map(({ place }) => blockOf(dated, place.line))
  const stops = new Set(all.filter(isStop).map(({ sentence }) => sentence)).size
  return all.map((one) => {
    const block = blockOf(dated, one.place.line)
    const tripElsewhere = !isGoal(one) && goals.some((goal) => goal === 0 || goal === block)
    const seen = { ...one, tripElsewhere, stops }
    return { seen, score: weigh(seen) }
  })
}

/** How many lines with a date stand above or at a line. */
const blockOf = ({ lines }: DatedText, line: number): number =>
  [...lines].filter((dated) => dated <= line).length

import { readWholeText } from '../../../functions/inbound/understand/events/place-votes'
import type { Example } from './examples'

export type Weights = ReadonlyMap<string, number>

const ROUNDS = 200
const STEP = 0.1
const DECAYS = [0.9, 0.999] as const
/** What a large weight costs: the table stays readable, and holds on texts that it has not seen. */
const PENALTY = 1

/**
 * What is known of features that few announcements have: they are held here until enough announcements say
 * otherwise. Every other feature is held at nothing.
 */
const KNOWN: Readonly<Record<string, number>> = {
  'where it is sold': -6,
  'a building as a line of a card': 1,
  'where something else is or was': -6,
  'of a later time': -3,
  'where it is not': -6,
  'a desk': -6,
  'a part of a name': -5,
  'a gathering, no place': -5,
  'a society': -4,
  'somebody works or lives there': -6,
  'where it would be': -4,
  'where it has been': -4,
  'who organises': -3,
  'no noun of place: "in de agenda"': -4,
  'of another session by number': -4,
  'of this session by number': 3,
  'away from an outing': -9,
  'a trip goes to it, without a name': -3,
  'a listed town of another date': -5,
  'one of several where the bus leaves, of a trip elsewhere': -9,
  'where the bus leaves, a bare building': -2,
  'in capitals, behind "in"': 3,
  'found as told': 3,
  'found as listed': 3,
  'found as standing': 3,
  'found as column': 4,
  'a building that receives': 4,
  'a landmark to meet at': 3,
  'where the bus leaves, of a trip elsewhere': -6,
  'behind "in", in the sentence of its date': 2,
  'a line with its town below': 2,
  'below another date that was listed before': -3,
  'in brackets behind the date of another': -3,
  'a mark between it and its date': -1,
  'a person': -4,
  'a name right behind the time': 1.5,
  'letters for a name, behind "in" or "bij"': 2,
  'a host that organises': -2,
  'behind "aan", a name': -2,
  'a number behind no street': -3,
  'of another time': -1,
  'a trip goes to a name': 1.5,
  'a bare building behind a label': 3,
  'our own building': 1.5,
  'said of every time': 2.5,
  'at the head of its dates': 5,
  'at the head of the dates of others': -4,
  'no head, while its dates have one': -2,
  'before "Data:" of its dates': 2,
  'its day of the week in the sentence': 1.5,
  'of every week, for the only session': -3,
  'behind "afdeling"': -2,
  'whom one joins': -5,
  'in the row of another date': -3,
  'behind the letters of a society': -4,
  'beside the place itself': -3,
  'in a later item of the programme': -2,
}

/** The weights of what each mention says, and of what the text as a whole says beyond that. */
export const learn = (examples: readonly Example[]): Weights => {
  const first = fitted(examples.flatMap((example) => problems(example, alone(example))))
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const [within, without] = [0, 1].map((side) =>
      examples.filter((_one, i) => (i % FOLDS === fold ? 0 : 1) === side),
    )
    const others = fitted((without ?? []).flatMap((example) => problems(example, alone(example))))
    return (within ?? []).flatMap((example) => problems(example, together(example, others)))
  })
  return new Map([...first, ...fitted(folds.flat())])
}

const FOLDS = 5

type Weighed = { readonly offset: number; readonly features: readonly string[]; readonly right: number }
type Problem = { readonly weight: number; readonly choices: readonly Weighed[] }

const alone = ({ sessions }: Example): Weighed[][] =>
  sessions.map(({ nowhere, choices }) =>
    [nowhere, ...choices].map(({ own, pair, right }) => ({ offset: 0, features: [...own, ...pair], right })),
  )

export const sumOf = (weights: Weights, features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)

/** The choices of each session, what they count by themselves and what the whole text says of each. */
export const together = ({ sessions, same }: Example, weights: Weights): Weighed[][] => {
  const own = (sessions[0]?.choices ?? []).map((choice) => sumOf(weights, choice.own))
  const nowhere = sessions.map((session) => sumOf(weights, session.nowhere.own))
  const scores = sessions.map(({ choices }) =>
    choices.map(({ pair }, i) => (own[i] ?? 0) + sumOf(weights, pair)),
  )
  const whole = readWholeText({ nowhere, scores, own, same })
  return sessions.map((session, at) => [
    { offset: nowhere[at] ?? 0, features: whole.nowhere(at), right: session.nowhere.right },
    ...session.choices.map(({ right }, i) => ({
      offset: scores[at]?.[i] ?? 0,
      features: whole.of(at, same[i] ?? i),
      right,
    })),
  ])
}

const problems = ({ sessions }: Example, weighed: readonly Weighed[][]): Problem[] =>
  sessions.flatMap(({ weight }, i) => (weight > 0 ? [{ weight, choices: weighed[i] ?? [] }] : []))

/**
 * Weights under which the right choices of each example are likeliest among all (a conditional logistic regression
 * with an L2 penalty, by Adam on the whole set). Choices that are right in part count neither for nor against.
 */
const fitted = (all: readonly Problem[]): Weights => {
  const names = [...new Set(all.flatMap(({ choices }) => choices.flatMap(({ features }) => features)))].sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const sums = all.flatMap((example) => compile(example, index))
  const held = Float64Array.from(names, (name) => KNOWN[name] ?? 0)
  const weights = Float64Array.from(held)
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, i) => PENALTY * (weight - (held[i] ?? 0)))
    for (const sum of sums) addSlope(sum, weights, slope)
    const step = STEP * (1 - (0.9 * round) / ROUNDS)
    for (let i = 0; i < weights.length; i += 1) {
      const g = slope[i] ?? 0
      mean[i] = DECAYS[0] * (mean[i] ?? 0) + (1 - DECAYS[0]) * g
      square[i] = DECAYS[1] * (square[i] ?? 0) + (1 - DECAYS[1]) * g * g
      const [m, v] = [(mean[i] ?? 0) / (1 - DECAYS[0] ** round), (square[i] ?? 0) / (1 - DECAYS[1] ** round)]
      weights[i] = (weights[i] ?? 0) - (step * m) / (Math.sqrt(v) + 1e-8)
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]))
}

/** The choices of one session one after another: their features end where those of the next begin. */
type Sum = {
  readonly weight: number
  readonly ids: Int32Array
  readonly ends: Int32Array
  readonly offsets: Float64Array
  readonly right: Uint8Array
  readonly odds: Float64Array
}

/** Nothing where no choice is right: then there is nothing to learn. */
const compile = ({ weight, choices }: Problem, index: ReadonlyMap<string, number>): Sum[] => {
  const best = Math.max(...choices.map(({ right }) => right))
  if (best < 1) return []
  const kept = choices.filter(({ right }) => right === 0 || right === best)
  const ids = kept.map(({ features }) => features.flatMap((name) => index.get(name) ?? []))
  let end = 0
  return [
    {
      weight,
      ids: Int32Array.from(ids.flat()),
      ends: Int32Array.from(ids, (own) => (end += own.length)),
      offsets: Float64Array.from(kept, ({ offset }) => offset),
      right: Uint8Array.from(kept, ({ right }) => Number(right > 0)),
      odds: new Float64Array(kept.length),
    },
  ]
}

const addSlope = (sum: Sum, weights: Float64Array, slope: Float64Array): void => {
  const { ids, ends, offsets, right, odds } = sum
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0, at = 0; i < odds.length; i += 1) {
    let score = offsets[i] as number
    for (const end = ends[i] as number; at < end; at += 1) score += weights[ids[at] as number] as number
    odds[i] = score
    if (score > most) most = score
  }
  let [all, good] = [0, 0]
  for (let i = 0; i < odds.length; i += 1) {
    const odd = Math.exp((odds[i] as number) - most)
    odds[i] = odd
    all += odd
    if (right[i]) good += odd
  }
  for (let i = 0, at = 0; i < odds.length; i += 1) {
    const odd = odds[i] as number
    const pull = sum.weight * (odd / all - (right[i] ? odd / good : 0))
    for (const end = ends[i] as number; at < end; at += 1) {
      const id = ids[at] as number
      slope[id] = (slope[id] as number) + pull
    }
  }
}

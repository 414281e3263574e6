import { elect } from '../../../functions/inbound/understand/events/place-votes'
import type { Example } from './examples'
import { sumOf, together, type Weights } from './learn'

export type Tally = {
  places: number
  placesRight: number
  nowhere: number
  nowhereRight: number
  texts: number
  textsRight: number
}

/** How many sessions get a right place, and how many get none where the text says none. */
export const judge = (
  examples: readonly Example[],
  weights: Weights,
  wrong?: (line: string) => void,
): Tally => {
  const tally = { places: 0, placesRight: 0, nowhere: 0, nowhereRight: 0, texts: 0, textsRight: 0 }
  const counts = new Map<string, number>()
  for (const { name, sessions } of examples)
    for (const { weight } of sessions) if (weight > 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const example of examples) {
    const weighed = together(example, weights)
    for (const [at, { date, weight, nowhere, choices }] of example.sessions.entries()) {
      if (weight === 0) continue
      const [none, ...scores] = (weighed[at] ?? []).map(
        ({ offset, features }) => offset + sumOf(weights, features),
      )
      const chosenAt = elect(none ?? 0, scores, example.same)
      const chosen = choices[chosenAt] ?? nowhere
      const isRight = (chosen?.right ?? 0) > 0
      const share = 1 / (counts.get(example.name) ?? 1)
      tally.texts += share
      tally.textsRight += isRight ? share : 0
      if (nowhere.right > 0) {
        tally.nowhere += 1
        tally.nowhereRight += Number(isRight)
      } else {
        tally.places += 1
        tally.placesRight += Number(isRight)
      }
      const known =
        choices.find(({ right }) => right > 1)?.words ?? (nowhere.right ? 'nowhere' : 'no candidate')
      if (!isRight)
        wrong?.(`${example.folder} ${example.name} ${date}: '${chosen?.words}', right is '${known}'`)
    }
  }
  return tally
}

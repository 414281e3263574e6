/** What each option counts for each session by itself, before the sessions are seen together. */
type Votes = {
  /** What it counts to say nothing of a session. */
  readonly nowhere: readonly number[]
  /** Of each session what each option counts. */
  readonly scores: readonly (readonly number[])[]
  /** What each option counts whatever the session. */
  readonly own: readonly number[]
  /** Of each option the number of the place that it is. */
  readonly same: readonly number[]
}

export type Whole = {
  readonly of: (session: number, place: number) => string[]
  readonly nowhere: (session: number) => string[]
}

/**
 * The best mention of the place that has most, all its mentions taken together; -1 for nowhere.
 */
export const elect = (nowhere: number, scores: readonly number[], same: readonly number[]): number => {
  let most = nowhere
  for (const score of scores) if (score > most) most = score
  const sums = new Map<number, number>()
  const best = new Map<number, number>()
  for (const [i, score] of scores.entries()) {
    const place = same[i] ?? i
    sums.set(place, (sums.get(place) ?? 0) + Math.exp(score - most))
    if (score > (scores[best.get(place) ?? -1] ?? Number.NEGATIVE_INFINITY)) best.set(place, i)
  }
  let [chosen, sum] = [-1, Math.exp(nowhere - most)]
  for (const [place, own] of sums) if (own > sum) [chosen, sum] = [best.get(place) ?? -1, own]
  return chosen
}

const FAR = 2

/** What the text as a whole says for a place, or for saying nothing, beyond what each mention says by itself. */
export const readWholeText = ({ nowhere, scores, own, same }: Votes): Whole => {
  const places = new Map<number, { most: number; times: number }>()
  for (const [i, score] of own.entries()) {
    const place = same[i] ?? i
    const known = places.get(place)
    places.set(place, { most: Math.max(known?.most ?? score, score), times: (known?.times ?? 0) + 1 })
  }
  const ranked = [...places].sort(([, a], [, b]) => b.most - a.most)
  const [first, second] = [ranked[0]?.[1].most ?? -9, ranked[1]?.[1].most ?? -9]
  const best = ranked[0]?.[0] ?? -1
  const elected = scores.map((row, i) => same[elect(nowhere[i] ?? 0, row, same)] ?? -1)
  const counts = new Map<number, number>()
  for (const place of elected) counts.set(place, (counts.get(place) ?? 0) + 1)
  const others = elected.length - 1
  return {
    of: (session, place) => {
      const mine = elected[session] === place ? 1 : 0
      const votes = (counts.get(place) ?? 0) - mine
      const times = places.get(place)?.times ?? 1
      return [
        ...(place === best ? ['the best place of the text'] : []),
        ...(place === best && first - second > FAR ? ['by far the best place of the text'] : []),
        ...(times > 1 ? ['named twice'] : []),
        ...(times > 2 ? ['named more often'] : []),
        ...(votes > 0 ? ['best for another session'] : []),
        ...(votes > 1 ? ['best for two other sessions'] : []),
        ...(others > 0 && votes === others ? ['best for all other sessions'] : []),
      ]
    },
    nowhere: (session) => {
      const mine = elected[session] === -1 ? 1 : 0
      const silent = (counts.get(-1) ?? 0) - mine
      const level = Math.max(-3, Math.min(3, Math.floor((first - (nowhere[session] ?? 0)) / 1.5)))
      return [
        ...(level < -1 ? ['nowhere, and no place counts much'] : []),
        ...(level > 1 ? ['nowhere, while some place counts much'] : []),
        ...(first - second > FAR ? ['nowhere, while one place is by far the best'] : []),
        ...(others > 0 && silent === 0 ? ['nowhere, while all others have a place'] : []),
        ...(others > 0 && silent > 0 && silent < others ? ['nowhere, while some others have a place'] : []),
        ...(others > 0 && silent === others ? ['nowhere, like all others'] : []),
      ]
    },
  }
}

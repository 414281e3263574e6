import type { Answering } from '../domain/event'
import type { Way } from '../domain/registration'
import type { Lean } from './answer-clauses'
import { wayFor } from './answer-ways'
import type { AskedSession } from './own-sessions'

/** What the leans of one reply come to: sessions by id, null where none was named. */
export type Settled =
  | { answer: 'yes'; units: string[] | null; without: string[]; way: Way }
  | { answer: 'no'; units: string[] | null }
  | { answer: 'unclear' }

const unclear: Settled = { answer: 'unclear' }

/** Puts every yes and no together; what contradicts itself, or asks what cannot be had, is unclear. */
export const settleLeans = (
  leans: readonly Lean[],
  sessions: readonly AskedSession[],
  choice: Answering,
): Settled => {
  const yes = leans.filter(({ to }) => to === 'yes')
  const no = leans.filter(({ to }) => to === 'no')
  const found = indexesOf(yes, no, sessions.length)
  if (!found || (choice !== 'one' && leans.every(({ bare }) => bare))) return unclear
  const settled = yes.length ? settleYes(yes, no, found, sessions) : settleNo(no, found, sessions)
  return choice === 'whole' ? wholeOnly(settled, sessions) : settled
}

type Found = { yes: number[]; no: number[]; insteadOf: number[] }

/** Which sessions were named; null where one is both wanted and not. */
const indexesOf = (yes: Lean[], no: Lean[], count: number): Found | null => {
  const all = [...Array(count).keys()]
  const marksOf = (leans: Lean[]) => leans.flatMap(({ marks }) => marks)
  const insteadOf = numbersIn([...yes, ...no].flatMap((lean) => lean.insteadOf))
  const stated = [...numbersIn(marksOf(yes)), ...numbersIn(marksOf(no)), ...insteadOf]
  const rest = all.filter((index) => !stated.includes(index))
  const indexes = (marks: string[]): number[] => {
    if (marks.includes('all') || marks.includes('whole'))
      return all.filter((index) => !insteadOf.includes(index))
    return [...numbersIn(marks), ...(marks.includes('rest') ? rest : [])]
  }
  const found = { yes: indexes(marksOf(yes)), no: indexes(marksOf(no)), insteadOf }
  const isBoth = found.yes.some((index) => found.no.includes(index) || insteadOf.includes(index))
  return isBoth ? null : found
}

const numbersIn = (marks: string[]): number[] => marks.filter((mark) => /^\d+$/.test(mark)).map(Number)

const settleYes = (yes: Lean[], no: Lean[], found: Found, sessions: readonly AskedSession[]): Settled => {
  const ways = new Set(yes.map(({ way }) => way).filter((way) => way !== null))
  const [way = null, other] = ways
  if (other) return unclear
  const noOfAll = no.filter(({ marks }) => marks.length === 0)
  const isOtherWay = way !== null && noOfAll.every((lean) => lean.way !== way)
  if (noOfAll.length && !isOtherWay && found.yes.length === 0) return unclear
  const all = [...sessions.keys()]
  const given = [...found.no, ...found.insteadOf]
  const left = given.length ? all.filter((index) => !given.includes(index)) : []
  const picked = found.yes.length ? found.yes : left
  const only = yes.some((lean) => lean.only) || (noOfAll.length > 0 && !isOtherWay)
  const dropped = only ? all.filter((index) => !picked.includes(index)) : given
  const meant = picked.length ? picked.flatMap((index) => sessions[index] ?? []) : sessions
  const taken = wayFor(way, meant)
  if (taken === 'unclear') return unclear
  const ids = idsOf(sessions)
  return {
    answer: 'yes',
    units: picked.length ? ids(picked) : null,
    without: ids(dropped),
    way: taken,
  }
}

/** Not coming one way may mean coming the other. */
const settleNo = (no: Lean[], found: Found, sessions: readonly AskedSession[]): Settled => {
  const isHybrid = sessions.some(({ mode }) => mode === 'hybrid')
  if (isHybrid && no.some(({ way }) => way !== null)) return unclear
  return { answer: 'no', units: found.no.length ? idsOf(sessions)(found.no) : null }
}

const idsOf =
  (sessions: readonly AskedSession[]) =>
  (indexes: number[]): string[] =>
    [...new Set(indexes)].toSorted((a, b) => a - b).flatMap((index) => sessions[index]?.id ?? [])

/** Where there is one answer for everything, some of it cannot be answered. */
const wholeOnly = (settled: Settled, sessions: readonly AskedSession[]): Settled => {
  if (settled.answer === 'unclear') return settled
  const isAll = settled.units === null || settled.units.length === sessions.length
  if (!isAll || (settled.answer === 'yes' && settled.without.length > 0)) return unclear
  return { ...settled, units: null }
}

import { mayRepeat } from '../../../../functions/domain/notice-rules'
import type { OutboxRow } from '../../../../functions/store/outbox'
import { rowsInWindow } from '../../../matrix/verdict'
import type { Made } from '../../../matrix/wired-clients'
import type { Letter } from '../mailroom'
import type { State } from './state'

export type Tally = {
  wrong: string[]
  rows: number
  sent: number
  skipped: number
  /** Rows in the window that no sender can close, and what of them left twice or not at all. */
  counted: number
  doubled: number
  lost: number
}

/** Each row of the outbox came to its end, and its mail left once: but for the counted, which are listed. */
export const tallyOf = (
  { rows, items, members }: State,
  letters: readonly Letter[],
  claims: Made[],
): Tally => {
  const counted = rowsInWindow(claims)
  const left = new Map<string, Letter[]>()
  for (const letter of letters) left.set(letter.row, [...(left.get(letter.row) ?? []), letter])
  const listed = new Set(
    items.filter(({ pk }) => pk.includes('#news#')).flatMap(({ state }) => listedIn(state)),
  )
  const leftOf = (key: string): Left => {
    const own = left.get(key) ?? []
    const again = own.filter(({ cameBack }) => cameBack === 'for-now').length
    return { times: own.length - again, cameBack: again > 0, counted: counted.has(key) }
  }
  const times = (key: string) => leftOf(key).times
  const wrong = [...rows].flatMap(([key, row]) =>
    rowWrong(row, leftOf(key), listed).map((what) => `${key}: ${what}`),
  )
  // What was owed to, or named, whoever is erased is erased too.
  const isKnown = (key: string) => members.some(({ id }) => key.includes(id))
  const unknown = [...left.keys()]
    .filter((key) => !rows.has(key) && isKnown(key))
    .map((key) => `${key} left, and owes nothing`)
  const inWindow = [...counted].filter((key) => rows.has(key))
  return {
    wrong: [...wrong, ...unknown],
    rows: rows.size,
    sent: [...rows.values()].filter(({ status }) => status === 'sent').length,
    skipped: [...rows.values()].filter(({ status }) => status === 'skipped').length,
    counted: inWindow.length,
    doubled: inWindow.filter((key) => times(key) > 1).length,
    lost: inWindow.filter((key) => times(key) === 0 && rows.get(key)?.status === 'unknown').length,
  }
}

type Left = {
  /** How often it left, but for what came back and was owed once more. */
  times: number
  /** What came back leaves once more only if it still holds. */
  cameBack: boolean
  counted: boolean
}

const rowWrong = (row: OutboxRow, { times, cameBack, counted }: Left, listed: Set<string>): string[] => {
  const { status, notice } = row
  if (row.row === 'page' || row.row.startsWith('many')) {
    return status === 'owed' || status === 'claimed' ? [`is left ${status}`] : []
  }
  if (status === 'owed' || status === 'claimed') return [`is left ${status}, after ${row.attempts} attempts`]
  if (status === 'skipped') return times === 0 ? [] : [`was dropped, and left ${times} times`]
  const mayHave = [1, ...(cameBack ? [0] : []), ...(counted ? [mayRepeat(notice) ? 2 : 0] : [])]
  const isAboutMember = notice.to === 'one' || notice.to === 'one-post'
  const isListed = isAboutMember ? listed.has(`${notice.member} ${notice.kind}`) : true
  return [
    ...(mayHave.includes(times) ? [] : [`is ${status}, and left ${times} times`]),
    ...(times === 1 || cameBack || isListed ? [] : ['is not listed to the organiser']),
  ]
}

type News = { about?: { news?: string; member?: string; kind?: string } }

const listedIn = (state: unknown): string[] => {
  const { about } = state as News
  return about?.news === 'unknown' || about?.news === 'repeated' ? [`${about.member} ${about.kind}`] : []
}

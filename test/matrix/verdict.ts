import { mayRepeat } from '../../functions/domain/notice-rules'
import type { OutboxRow } from '../../functions/store/outbox'
import { type EndState, rowKey, type SentMail } from './end-state'
import type { Fault } from './faults'
import type { Made } from './wired-clients'

export type Verdict = {
  /** What is wrong, in lines; none when the run ended where the uncut one did. */
  wrong: string[]
  /** Rows in the one window that no sender can close: claimed, and not marked by who claimed. */
  counted: number
  /** Of those, the mails that left twice, and that did not leave. */
  doubled: number
  lost: number
}

/** Judges a run by the uncut one: the same items and mails, but for the counted rows and by their rule. */
export const verdictOf = (uncut: EndState, run: EndState, made: Made[], fault: Fault | null): Verdict => {
  const counted = rowsInWindow(made)
  const times = new Map<string, number>()
  for (const { row } of run.mails) times.set(row, (times.get(row) ?? 0) + 1)
  const doubled = [...counted].filter((row) => (times.get(row) ?? 0) > 1)
  const lost = [...counted].filter((row) => !times.has(row) && run.rows.get(row)?.status === 'unknown')
  const wrong = [
    ...(counted.size && !opensWindow(made, fault) ? ['a row fell into the window without need'] : []),
    ...[...counted].flatMap((row) => brokenRule(run, row, times.get(row) ?? 0)),
    ...[...times].flatMap(([row, sent]) =>
      sent > 1 && !counted.has(row) ? [`${row} left ${sent} times`] : [],
    ),
    ...differences('item', uncut.items, run.items),
    ...mailDifferences(uncut.mails, run, counted, lost),
  ]
  return { wrong, counted: counted.size, doubled: doubled.length, lost: lost.length }
}

/** Rows that were claimed by a function that did not come to mark or release them. */
export const rowsInWindow = (made: Made[]): Set<string> => {
  const open = new Map<string, Set<number>>()
  for (const { call, invocation, took } of made) {
    const update = call.operation === 'UpdateItem' && took ? String(call.input['UpdateExpression']) : ''
    const { pk, sk } = (call.input['Key'] ?? {}) as { pk?: { S: string }; sk?: { S: string } }
    if (!update || !pk || !sk) continue
    const key = rowKey({ pk: pk.S, sk: sk.S })
    const by = open.get(key) ?? new Set()
    if (update.includes('claimedAt')) by.add(invocation.id)
    else if (update.startsWith('SET #status')) by.delete(invocation.id)
    open.set(key, by)
  }
  return new Set([...open].filter(([, by]) => by.size > 0).map(([key]) => key))
}

/** Only a process that ended, an answer of SES that was lost, and a mark that never arrived open it. */
const opensWindow = (made: Made[], fault: Fault | null): boolean => {
  if (!fault) return false
  if (fault.kind.startsWith('cut') || fault.kind.endsWith('throughout')) return true
  return made.find(({ call }) => call.number === fault.at)?.call.operation === 'SendRawEmail'
    ? fault.kind.startsWith('timeout')
    : false
}

/** A confirmation or calendar mail leaves at least once, anything else at most once; who tells of either is listed. */
const brokenRule = ({ rows, listed }: EndState, key: string, sent: number): string[] => {
  const row = rows.get(key)
  if (!row) return sent === 1 ? [] : [`${key} is gone and its mail left ${sent} times`]
  const repeats = mayRepeat(row.notice)
  const isListed = listed.some((one) => one === aboutOf(row))
  return [
    ...(sent > 2 ? [`${key} left ${sent} times`] : []),
    ...(repeats && sent === 0 ? [`${key} may be sent once more, and never left`] : []),
    ...(!repeats && sent > 1 ? [`${key} may not be sent once more, and left ${sent} times`] : []),
    ...(sent !== 1 && isAboutMember(row) && !isListed ? [`${key} is not listed to the organiser`] : []),
    ...(row.status === 'owed' || row.status === 'claimed' ? [`${key} is left ${row.status}`] : []),
  ]
}

const isAboutMember = ({ notice }: OutboxRow): boolean => notice.to === 'one' || notice.to === 'one-post'

const aboutOf = ({ notice }: OutboxRow): string =>
  'member' in notice && 'kind' in notice ? `${notice.member} ${notice.kind}` : ''

const mailDifferences = (
  uncut: SentMail[],
  run: EndState,
  counted: Set<string>,
  lost: string[],
): string[] => {
  const once = run.mails.filter(
    ({ row }, at) => !counted.has(row) || run.mails.findIndex((mail) => mail.row === row) === at,
  )
  const found = differences(
    'mail',
    uncut.map(({ text }) => text),
    once.map(({ text }) => text),
  )
  const missing = found.filter((line) => line.startsWith('missing'))
  const others = found.filter((line) => !line.startsWith('missing'))
  return missing.length === lost.length && others.length === 0 ? [] : found
}

const differences = (what: string, expected: string[], actual: string[]): string[] => {
  const left = [...actual]
  const missing = expected.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [
    ...missing.map((text) => `missing ${what}: ${apart(text, left)}`),
    ...left.map((text) => `extra ${what}: ${apart(text, missing)}`),
  ]
}

const SHOWN = 160

/** Where a text begins to differ from the one that is most like it, or the whole of it. */
const apart = (text: string, others: string[]): string => {
  const same = (other: string) => [...text].findIndex((letter, at) => letter !== other[at])
  const lengths = others.map(same).map((at) => (at < 0 ? text.length : at))
  const longest = Math.max(0, ...lengths)
  if (longest < SHOWN) return text
  return `${text.slice(0, SHOWN)} … ${text.slice(longest - SHOWN / 2, longest + SHOWN)}`
}

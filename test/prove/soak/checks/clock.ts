import type { State } from './state'

/** No moment passed at which something should have been decided. */
export const timersWrong = ({ timers, items }: State, now: string): string[] => [
  ...timers
    .filter(({ status, dueAt }) => (status === 'wanted' || status === 'armed') && dueAt < now)
    .map(({ id, dueAt }) => `timer ${id} was due at ${dueAt}`),
  ...items
    .filter(({ duePk, dueAt }) => String(duePk).startsWith('due#outbox') && String(dueAt) < now)
    .map(({ pk, sk, dueAt }) => `${pk} ${sk} was due at ${String(dueAt)}`),
]

/** Mail that a machine sent is answered by nobody. */
export const loopsWrong = ({ rows }: State, automatic: ReadonlySet<string>): string[] =>
  [...rows.values()].flatMap(({ notice }) =>
    'inReplyTo' in notice && notice.inReplyTo && automatic.has(notice.inReplyTo)
      ? [`answered automatic mail ${notice.inReplyTo}`]
      : [],
  )

/** Whether a pointer names this value or something inside it. */
export const isAtOrUnder = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`)

/**
 * JSON pointers (RFC 6901; our keys need no escapes) of what differs: a value that is new or other, or
 * the list that an element left. What was not there and is null now tells nothing and does not count.
 */
export const differences = (before: unknown, after: unknown, pointer: string): string[] => {
  if (Array.isArray(after)) return listDifferences(Array.isArray(before) ? before : [], after, pointer)
  if (isObject(after)) {
    const was = isObject(before) ? before : {}
    return Object.entries(after).flatMap(([key, value]) => differences(was[key], value, `${pointer}/${key}`))
  }
  return (before ?? null) === (after ?? null) ? [] : [pointer]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listDifferences = (before: unknown[], after: unknown[], pointer: string): string[] => {
  const stayed = positions(before, after)
  const other = after.flatMap((value, i) =>
    stayed[i] === null ? differences(before[i], value, `${pointer}/${i}`) : [],
  )
  return before.length > after.length ? [...other, pointer] : other
}

/**
 * Where each element of a list stood before, or null when it is new or other. A list that grew or
 * shrank is matched by value: an element that only moved up has not changed.
 */
export const positions = (before: unknown[], after: unknown[]): (number | null)[] => {
  const was = before.map((value) => JSON.stringify(value))
  return after.map((value, i) => {
    const is = JSON.stringify(value)
    if (was[i] === is) return i
    const at = before.length === after.length ? -1 : was.indexOf(is)
    return at === -1 ? null : at
  })
}

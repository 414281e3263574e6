type Row = { row: string }
type Failure<T> = { item: T; error: unknown }

/** How many mails one function sends at the same time. */
const AT_ONCE = 8

/**
 * Works through a batch in its order, people's rows several at a time; the row that makes the next
 * page of a mailing waits until everything before it is done.
 */
export const inOrderOfPages = async <T extends Row>(
  items: T[],
  work: (item: T) => Promise<void>,
): Promise<Failure<T>[]> => {
  const failures: Failure<T>[] = []
  let group: T[] = []
  const flush = async () => {
    failures.push(...(await together(group, work)))
    group = []
  }
  for (const item of items) {
    const waits = item.row === 'page' || item.row.startsWith('many')
    if (waits || group.length === AT_ONCE) await flush()
    group.push(item)
    if (waits) await flush()
  }
  await flush()
  return failures
}

const together = async <T>(items: T[], work: (item: T) => Promise<void>): Promise<Failure<T>[]> => {
  const outcomes = await Promise.allSettled(items.map(work))
  return items.flatMap((item, index) => {
    const outcome = outcomes[index]
    return outcome?.status === 'rejected' ? [{ item, error: outcome.reason }] : []
  })
}

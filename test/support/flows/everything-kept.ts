import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Item } from '../../../functions/store/table'
import type { Service } from './service'

/** Every item of the table. */
export const everyItem = async ({ freshContext }: Service): Promise<Item[]> => {
  const { table } = freshContext()
  const all: Item[] = []
  let after: Parameters<typeof table.scan>[0] = null
  do {
    const { items, next } = await table.scan(after)
    all.push(...items)
    after = next
  } while (after)
  return all
}

/**
 * Every file of the data folder but the mailboxes, which are people's own and only on one machine in it, and the
 * database's own, which is asked by its items: it holds the stream's records of a day, and bytes of what was removed.
 */
export const everyFile = async (folder: string): Promise<{ name: string; text: string }[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'mailbox' ? [] : everyFile(path)
      if (entry.name.startsWith('dynamodb.sqlite')) return []
      return [{ name: path, text: await readFile(path, 'utf8') }]
    }),
  )
  return found.flat()
}

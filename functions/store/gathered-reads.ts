import type { Key } from './keys'
import type { Item } from './table'

type Read = { key: Key; found: Promise<Item | null>; settle: (items: Promise<Item[]>) => void }

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`

/**
 * Reads one item. Reads that are asked for at the same moment become one request: those of a use case that
 * needs several items, and those of mails that are sent side by side, which share their event. An item that
 * several ask for is read once; nothing is kept after that.
 */
export const gatheredReads = (
  one: (key: Key) => Promise<Item | null>,
  many: (keys: Key[]) => Promise<Item[]>,
): ((key: Key) => Promise<Item | null>) => {
  let asked = new Map<string, Read>()

  const readAsked = () => {
    const reads = [...asked.values()]
    asked = new Map()
    const [first] = reads
    const items =
      first && reads.length === 1
        ? one(first.key).then((item) => (item ? [item] : []))
        : many(reads.map(({ key }) => key))
    for (const read of reads) read.settle(items)
  }

  return (key) => {
    const name = nameOf(key)
    const read = asked.get(name) ?? readOf(key)
    // After everything that is ready to run now has asked.
    if (asked.size === 0) process.nextTick(readAsked)
    asked.set(name, read)
    return read.found
  }
}

const readOf = (key: Key): Read => {
  let settle: Read['settle'] = () => undefined
  const found = new Promise<Item[]>((resolve) => {
    settle = resolve
  }).then((items) => items.find((item) => item.sk === key.sk && item.pk === key.pk) ?? null)
  return { key, found, settle }
}

import type { Item } from '../../functions/store/table'

/**
 * A count whose seats lie ready in blocks, as one item: in which blocks they lie, how often they were laid there and
 * whether a last few stayed at the head goes by who came first. Blocks of an earlier count of the same seats hold
 * nothing.
 */
export const blocksAsOne = (items: Item[]): Item[] => {
  const blocks = items.filter(isBlock)
  return items
    .filter((item) => !isBlock(item))
    .map((item) => (item['blocks'] ? withBlocks(item, blocks) : item))
}

const isBlock = ({ pk, sk }: Item): boolean => sk === 'block' && pk.includes('#seats#')

const withBlocks = ({ begun, handouts: _, taken, ...head }: Item, blocks: Item[]): Item => {
  const own = blocks.filter(
    ({ pk, ...block }) => pk.startsWith(`${head.pk}#${head.sk}#`) && block['begun'] === begun,
  )
  const atHead = Number(head['limit']) - Number(taken)
  const free = atHead + total(own, 'left')
  return { ...head, free, laidReady: atHead < Number(head['blocks']), waitingInBlocks: total(own, 'waiting') }
}

const total = (blocks: Item[], what: 'left' | 'waiting'): number =>
  blocks.reduce((sum, block) => sum + Number(block[what]), 0)

import type { AssociationId } from '../domain/ids'
import type { Block, Counter } from '../domain/seats'
import type { Counted } from './arithmetic'
import { blockWrite, headWrite, openBlock, type Spread } from './blocks'
import { sum } from './seats'
import type { Update, Write } from './table'

/**
 * Changes of a count that is spread over blocks. A press meets others only in the block that it picks; the
 * head is written where a block begins or ends to have somebody who waits, and for what is rare. These hold
 * after each transaction, for the head's `taken` T, `waiting` W and `limit` L:
 * 1. T less all that is left in blocks is what is taken;
 * 2. W is the number of blocks in which somebody waits;
 * 3. while W > 0 nothing is left in any block: the first who waits does so when T is L and every block was
 *    seen empty, and nothing is handed out while somebody waits, so nobody is passed;
 * 4. T > L only while nothing is left in any block: nothing is handed out beyond L, and L becomes less than T
 *    only once every block was emptied.
 * From 1, 3 and 4: no seat is sold twice and none is left over. `handouts` tells that a block that was seen
 * empty still is: nothing else ever adds to one.
 */
export const blockWrites = (
  association: AssociationId,
  change: Counted,
  counter: Counter,
): Write[] | null => {
  const count: Spread = { association, event: change.event, unit: change.unit, counter }
  switch (change.change) {
    case 'take':
      return take(count, change.count, change.limit)
    case 'add':
      return add(count, change.count)
    case 'wait':
      return wait(count)
    case 'leave':
    case 'promote':
    case 'lift':
      return endWait(count, change.change)
    case 'free':
      return [headWrite(count, 'SET taken = taken - :count', 'taken >= :count', { ':count': change.count })]
    case 'limit':
      return toLimit(count, change.limit)
  }
}

/** From a block that has them all, or from the head, or together from what is left here and there. */
const take = (count: Spread, wanted: number, limit: number): Write[] | null => {
  const { counter } = count
  const block = anyOf(
    counter.read.filter(({ left }) => left >= wanted),
    ({ left }) => left,
  )
  if (block) return [fromBlock(count, block, wanted)]
  if (counter.waiting > 0) return null
  const fromHead = (some: number) =>
    headWrite(count, 'SET taken = taken + :count', '#limit = :limit AND taken <= :most AND waiting = :none', {
      ':count': some,
      ':limit': limit,
      ':most': limit - some,
    })
  if (limit - counter.taken >= wanted) return [fromHead(wanted)]
  const { writes, rest } = fromBlocks(count, wanted)
  if (rest === 0) return writes
  return limit - counter.taken >= rest ? [...writes, fromHead(rest)] : null
}

const fromBlock = (count: Spread, block: Block, some: number): Update =>
  blockWrite(count, block, 'SET #left = #left - :count', '#left >= :count', { ':count': some })

/** As many as the blocks that were read have, and how many are still wanted after that. */
const fromBlocks = (count: Spread, wanted: number): { writes: Update[]; rest: number } => {
  const writes: Update[] = []
  let rest = wanted
  for (const block of count.counter.read.toSorted((a, b) => b.left - a.left)) {
    const some = Math.min(block.left, rest)
    if (some > 0) writes.push(fromBlock(count, block, some))
    rest -= some
  }
  return { writes, rest }
}

/** An organiser goes beyond the limit only once nothing is left below it. */
const add = (count: Spread, wanted: number): Write[] | null => {
  const { counter } = count
  const set = 'SET taken = taken + :count'
  if (counter.limit - counter.taken >= wanted) {
    const values = { ':count': wanted, ':limit': counter.limit, ':most': counter.limit - wanted }
    return [headWrite(count, set, '#limit = :limit AND taken <= :most', values)]
  }
  if (!counter.isWhole) return null
  const { writes, rest } = fromBlocks(count, wanted)
  if (rest === 0) return writes
  const values = { ':count': rest, ':handouts': counter.handouts }
  return [...writes, headWrite(count, set, 'handouts = :handouts', values)]
}

const wait = (count: Spread): Write[] | null => {
  const { counter } = count
  const open = anyOf(counter.read.filter(({ waiting }) => waiting > 0))
  if (open) return [blockWrite(count, open, 'SET waiting = waiting + :one', 'waiting > :none')]
  const isFull = counter.isWhole && counter.taken >= counter.limit && sum(counter.read, 'left') === 0
  const block = anyOf(counter.read)
  if (!block || (counter.waiting === 0 && !isFull)) return null
  return [
    headWrite(
      count,
      'SET waiting = waiting + :one',
      '(waiting > :none OR (taken >= #limit AND handouts = :handouts))',
      { ':handouts': counter.handouts },
    ),
    openBlock(count, block, 1),
  ]
}

/** It is the same in which block one less waits: who is next is said by the registrations. */
const endWait = (count: Spread, change: 'leave' | 'promote' | 'lift'): Write[] | null => {
  const { read } = count.counter
  const more = anyOf(read.filter(({ waiting }) => waiting > 1))
  const last = more ?? read.find(({ waiting }) => waiting === 1)
  if (!last) return null
  const block = blockWrite(
    count,
    last,
    'SET waiting = waiting - :one',
    more ? 'waiting > :one' : 'waiting = :one',
  )
  if (more && change === 'leave') return [block]
  const sets = [
    ...(change === 'leave' ? [] : ['taken = taken + :one']),
    ...(more ? [] : ['waiting = waiting - :one']),
  ]
  const only = change === 'promote' ? 'taken < #limit AND waiting > :none' : 'waiting > :none'
  return [headWrite(count, `SET ${sets.join(', ')}`, only), block]
}

const toLimit = (count: Spread, limit: number): Write[] | null => {
  const { taken, handouts, isWhole, read } = count.counter
  const set = 'SET #limit = :limit'
  if (limit >= taken) return [headWrite(count, set, 'taken <= :limit', { ':limit': limit })]
  if (!isWhole || sum(read, 'left') > 0) return null
  return [headWrite(count, set, 'handouts = :handouts', { ':limit': limit, ':handouts': handouts })]
}

/** One at random; with weights, by its share of them, so that the fullest block is met most. */
const anyOf = <One>(all: One[], weight: (one: One) => number = () => 1): One | null => {
  let at = Math.random() * all.reduce((most, one) => most + weight(one), 0)
  for (const one of all) {
    at -= weight(one)
    if (at < 0) return one
  }
  return null
}

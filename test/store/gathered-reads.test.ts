import { gatheredReads } from '../../functions/store/gathered-reads'
import type { Key } from '../../functions/store/keys'

const key = (sk: string): Key => ({ pk: 'as#kring', sk })

/** A store that has every item but `gone`, and tells what was asked of it. */
const watched = () => {
  const asked: string[][] = []
  const find = async (keys: Key[]) => {
    asked.push(keys.map(({ sk }) => sk))
    if (keys.some(({ sk }) => sk === 'broken')) throw new Error('The store is away')
    return keys.filter(({ sk }) => sk !== 'gone').toReversed()
  }
  const get = gatheredReads(async (one) => (await find([one]))[0] ?? null, find)
  return { asked, get }
}

test('what is asked at one moment is one request, and each gets its own item', async () => {
  const { asked, get } = watched()
  const found = await Promise.all(['a', 'gone', 'b', 'a'].map((sk) => get(key(sk))))
  expect(found).toEqual([key('a'), null, key('b'), key('a')])
  expect(asked).toEqual([['a', 'gone', 'b']])
})

test('nothing is kept: what is asked later is read again', async () => {
  const { asked, get } = watched()
  await get(key('a'))
  await get(key('a'))
  expect(asked).toEqual([['a'], ['a']])
})

test('when the store is away everybody who asked hears so', async () => {
  const { get } = watched()
  const outcomes = await Promise.allSettled([get(key('a')), get(key('broken'))])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

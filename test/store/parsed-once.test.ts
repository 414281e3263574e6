import { parsedOnce } from '../../functions/store/parsed-once'

test('what was parsed last is not parsed again, and anything else is', () => {
  const parse = jest.fn((state: unknown) => ({ state }))
  const read = parsedOnce(parse)
  const first = read({ id: 'a', version: 1 })
  expect(read({ id: 'a', version: 1 })).toBe(first)
  expect(parse).toHaveBeenCalledTimes(1)
  expect(read({ id: 'a', version: 2 })).toEqual({ state: { id: 'a', version: 2 } })
  expect(read({ id: 'a', version: 1 })).toEqual(first)
  expect(parse).toHaveBeenCalledTimes(3)
})

test('what cannot be parsed is not remembered', () => {
  const read = parsedOnce(() => {
    throw new Error('no event')
  })
  expect(() => read({})).toThrow('no event')
  expect(() => read({})).toThrow('no event')
})

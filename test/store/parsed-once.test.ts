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

test('what is shared cannot be changed by whoever has it', () => {
  const read = parsedOnce((state) => state as { sessions: { date: string }[] })
  const event = read({ sessions: [{ date: '2027-04-16' }] })
  expect(() => event.sessions.push({ date: '2027-06-04' })).toThrow(TypeError)
  expect(() => Object.assign(event.sessions[0] ?? {}, { date: '2027-06-04' })).toThrow(TypeError)
})

test('what cannot be parsed is not remembered', () => {
  const read = parsedOnce(() => {
    throw new Error('no event')
  })
  expect(() => read({})).toThrow('no event')
  expect(() => read({})).toThrow('no event')
})

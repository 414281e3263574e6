import fc from 'fast-check'
import { ERASED_ADDRESS, ERASED_NAME, scrubber } from '../../functions/domain/scrub'

const jan = scrubber({ name: 'Jan de Vries', addresses: ['jan@woonpalet.example'] })

test('a name goes whatever its case and however it is broken over lines', () => {
  expect(jan.scrub('Met JAN  de\nvries erbij')).toBe(`Met ${ERASED_NAME} erbij`)
  expect(jan.names({ text: ['van Jan\tde Vries'] })).toBe(true)
})

test('a longer name or address that begins or ends like it stays', () => {
  for (const text of [
    'Arjan de Vries',
    'Jan de Vriesema',
    'vanjan@woonpalet.example',
    'jan@woonpalet.example2',
  ]) {
    expect(jan.scrub(text)).toBe(text)
    expect(jan.names(text)).toBe(false)
  }
})

test('an address at the end of a sentence goes, and its full stop stays', () => {
  expect(jan.scrub('Bericht op jan@woonpalet.example. Dank!')).toBe(`Bericht op ${ERASED_ADDRESS}. Dank!`)
  expect(jan.names('jan@woonpalet.example.org')).toBe(false)
})

test('a row of a list that is about the person goes as a whole; other rows and values stay as they are', () => {
  const rows = [
    { name: 'J. de Vries', address: 'JAN@woonpalet.example' },
    { name: 'Els', address: 'els@x.example' },
    3,
    null,
  ]
  expect(jan.scrub({ rows, on: true })).toEqual({ rows: rows.slice(1), on: true })
})

test('after it nothing names the person, in whatever it stood', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const kept = {
        value,
        text: `${text} Jan de Vries <jan@woonpalet.example> ${text}`,
        [`to jan@woonpalet.example`]: 1,
      }
      const left = jan.scrub(kept)
      expect(jan.names(left)).toBe(false)
      expect(JSON.stringify(left)).toContain(ERASED_ADDRESS)
    }),
    { numRuns: 50 },
  ))

test('without a name of their own only the address goes', () => {
  const only = scrubber({ name: null, addresses: ['jan@woonpalet.example'] })
  expect(only.scrub('Jan de Vries, jan@woonpalet.example')).toBe(`Jan de Vries, ${ERASED_ADDRESS}`)
})

import { serialize } from 'node:v8'
import { isWide, narrow } from '../../../functions/inbound/understand/text/narrow'

const TEXT = 'De voorzitter zegt: ‘welkom’. Café Één is vanaf half acht open voor iedereen.'

describe('a part of a text with curled quotes', () => {
  test('is held in half the bytes where it has none', () => {
    const part = TEXT.slice(30)
    expect(isWide(TEXT)).toBe(true)
    expect(isWide(part)).toBe(false)
    expect(narrow(part)).toBe(part)
    expect(serialize(narrow(part)).length).toBeLessThan(serialize(part).length / 1.8)
  })

  test('stays as it is where it has them', () => {
    expect(narrow(TEXT.slice(0, 29))).toBe('De voorzitter zegt: ‘welkom’.')
  })
})

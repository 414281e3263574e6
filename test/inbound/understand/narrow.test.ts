import { serialize } from 'node:v8'
import { cutter, narrow } from '../../../functions/inbound/understand/text/narrow'

const TEXT = 'De voorzitter zegt: ‘welkom’. Café Één is vanaf half acht open voor iedereen.'

describe('a part of a text with curled quotes', () => {
  const cut = cutter(TEXT)

  test('is held in half the bytes where it has none', () => {
    const part = TEXT.slice(30)
    expect(cut(30)).toBe(part)
    expect(serialize(cut(30)).length).toBeLessThan(serialize(part).length / 1.8)
    expect(serialize(narrow(part)).length).toBeLessThan(serialize(part).length / 1.8)
  })

  test('stays as it is where it has them', () => {
    expect(cut(0, 29)).toBe('De voorzitter zegt: ‘welkom’.')
    expect(narrow(TEXT.slice(0, 29))).toBe('De voorzitter zegt: ‘welkom’.')
  })

  test('is the same as a slice, wherever it is cut', () => {
    for (let start = 0; start < TEXT.length; start += 1)
      for (let end = start; end <= TEXT.length; end += 1) expect(cut(start, end)).toBe(TEXT.slice(start, end))
  })
})

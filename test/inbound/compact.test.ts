import { compact } from '../../functions/inbound/compact'

describe('a compact pattern', () => {
  test.each([
    ['(?:zaal|kerk) (?:is|wordt) (?:vol|dicht)', '(?:zaal|kerk)(?=) (?:is|wordt)(?=) (?:vol|dicht)'],
    ['(?:de )?zaal', '(?:de )?(?=)zaal'],
    ['(?:(?:de|het) ){0,2}zaal', '(?:(?:de|het)(?=) ){0,2}(?=)zaal'],
    ['(?:de|het){1,3}zaal', '(?:de|het(?=)){1,3}(?=)zaal'],
    ['(?:in (?:de|het)) zaal', '(?:in (?:de|het))(?=) zaal'],
    ['(?<naam>Jan|Piet) (?:komt|belt)', '(?<naam>Jan|Piet)(?=) (?:komt|belt)'],
  ])('%s has an empty look-ahead where its ways meet', (source, met) => {
    expect(compact(new RegExp(source, 'i'))).toEqual(new RegExp(met, 'i'))
  })

  test.each([
    ['what loops, since V8 writes that once', '(?:de |het )*zaal'],
    ['brackets and bars that are letters', '\\((?:zaal) [(|)] \\| \\)(?:kerk) x'],
    ['what looks ahead or behind', '(?<!in|op) (?=zaal|kerk)de (?!zaal|kerk)x'],
    ['a choice at the end', 'in (?:de|het)|op (?:de|het)'],
    ['what is compact already', '(?:de|het)(?=) zaal'],
  ])('leaves %s', (_what, source) => {
    expect(compact(new RegExp(source, 'gu'))).toEqual(new RegExp(source, 'gu'))
  })

  test('finds the same groups at the same places', () => {
    const pattern = /(?:(op|in) )?(?:de |het ){0,2}(zaal|kerk)(?<=(?:de|het) \w+) (?:is|wordt) (vol|dicht)/g
    const text = 'Zij zeggen: de zaal is vol en in de kerk wordt dicht gedrongen, in zaal is vol.'
    expect([...text.matchAll(compact(pattern))]).toEqual([...text.matchAll(pattern)])
  })
})

import { matchesOf } from '../../../functions/inbound/understand/text/matches'

const TEXT = 'Op 12 maart om 20.00 uur in zaal ‘De Kei’, en op 3 april'

it.each([/\d+/g, /(\d+) ([a-z]+)/g, /\p{Lu}\p{L}+/gu, /x*/g, /geen/g])(
  'finds what matchAll finds: %s',
  (pattern) => {
    expect(matchesOf(TEXT, pattern)).toEqual([...TEXT.matchAll(pattern)])
  },
)

it('begins at the start, wherever the pattern was left', () => {
  const pattern = /\d+/g
  pattern.exec(TEXT)
  expect(matchesOf(TEXT, pattern).map(([number]) => number)).toEqual(['12', '20', '00', '3'])
})

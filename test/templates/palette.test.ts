import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memberGallery } from '../../templates/gallery-members'
import { organiserGallery } from '../../templates/gallery-organisers'
import { dark, light, shapePairs, textPairs, withPalette } from '../../templates/palette'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

test('the measure itself: black on white is 21, white on the green of the button 5.02', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#ffffff', '#15803d')).toBeCloseTo(5.02, 2)
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, colours) => {
  test.each(textPairs)('text in %s reads on %s', (text, background) => {
    expect(contrast(colours[text], colours[background])).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapePairs)('%s stands out from %s', (shape, background) => {
    expect(contrast(colours[shape], colours[background])).toBeGreaterThanOrEqual(3)
  })
})

test('no mail uses a colour outside the palette', () => {
  const known = new Set<string>([...Object.values(light), ...Object.values(dark)])
  const shown = [...memberGallery(), ...organiserGallery()]
  const used = shown.flatMap(({ mail }) => mail.html.match(/#[0-9a-f]{6}\b/gi) ?? [])
  expect(used.length).toBeGreaterThan(500)
  expect(used.filter((colour) => !known.has(colour.toLowerCase()))).toEqual([])
})

test('a colour that does not exist is an error, not a hole', () => {
  expect(withPalette('color: $ink')).toBe(`color: ${light.ink}`)
  expect(() => withPalette('color: $pink')).toThrow('$pink')
  const head = readFileSync(join(__dirname, '../../templates/layout/head.mjml'), 'utf8')
  expect(head).toContain('$dark-page')
})

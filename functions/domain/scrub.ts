/** Whose name and addresses go; without a name where others bear it too, or it is one common word. */
export type Traces = { name: string | null; addresses: readonly string[] }

/** What stands where a name or an address stood: still one line, and an address that reaches nobody. */
export const ERASED_NAME = '(gewist)'
export const ERASED_ADDRESS = 'gewist@gewist.invalid'

/** Finds and removes one person's name and addresses, in any text and however deep in a value. */
export type Scrubber = {
  names: (value: unknown) => boolean
  scrub: (value: unknown) => unknown
}

export const scrubber = ({ name, addresses }: Traces): Scrubber => {
  const patterns: [RegExp, string][] = [
    ...addresses.map((address): [RegExp, string] => [whole(address, IN_ADDRESS), ERASED_ADDRESS]),
    ...(name === null ? [] : [[whole(name, IN_NAME), ERASED_NAME] as [RegExp, string]]),
  ]
  const textNames = (text: string): boolean => patterns.some(([pattern]) => text.search(pattern) >= 0)
  const scrubText = (text: string): string =>
    patterns.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text)
  const scrub = (value: unknown): unknown => {
    if (typeof value === 'string') return scrubText(value)
    // A row about the person goes as a whole: without a name it would be about nobody.
    if (Array.isArray(value)) return value.filter((one) => !isRowOf(one, addresses)).map(scrub)
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [scrubText(key), scrub(one)]))
  }
  const names = (value: unknown): boolean => {
    if (typeof value === 'string') return textNames(value)
    if (!isRecord(value)) return false
    return Object.entries(value).some(([key, one]) => textNames(key) || names(one))
  }
  return { scrub, names }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isRowOf = (value: unknown, addresses: readonly string[]): boolean =>
  isRecord(value) &&
  Object.values(value).some((one) => typeof one === 'string' && addresses.includes(one.toLowerCase()))

type Around = { before: string; after: string }
const IN_NAME: Around = { before: '[\\p{L}\\d]', after: '[\\p{L}\\d]' }
/** A dot behind an address may end the sentence. */
const IN_ADDRESS: Around = { before: '[\\p{L}\\d._%+-]', after: '[\\p{L}\\d_%+-]|\\.[\\p{L}\\d]' }

/** The words as a whole, however they are spaced and whatever their case; not as part of longer ones. */
const whole = (words: string, { before, after }: Around): RegExp => {
  const spaced = words
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  return new RegExp(`(?<!${before})${spaced}(?!${after})`, 'giu')
}

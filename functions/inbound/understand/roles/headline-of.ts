import type { Source } from '../text/source'

/** The first sentence of a text, in small letters. */
export const headlineOf = ({ sentences: [first], tokens, text }: Source): string =>
  first
    ? text
        .slice(tokens[first.from]?.start, tokens[first.to - 1]?.end)
        .slice(0, HEADLINE_CHARACTERS_MAX)
        .toLowerCase()
    : ''

const HEADLINE_CHARACTERS_MAX = 300

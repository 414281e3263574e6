import { opensLine, type Token } from './tokens'

const STREET =
  /(?:straat|laan|weg|singel|plein|kade|dijk|gracht|steenweg|pad|dreef|hof|markt|plantsoen|lei|baan|wal|park|ring|kaai|steeg)$/

/** Behind a word for a street: "Singel 2/4", "aan de Dorpsstraat 12". */
export const isBehindStreet = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === 'blank' && STREET.test(tokens[at - 1]?.lower ?? '')

/** The same, and the street has a name: "12" of "Dorpsstraat 12 – 7 december" is no day and no hour. */
export const isHouseNumber = (tokens: readonly Token[], at: number): boolean =>
  isBehindStreet(tokens, at) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && !opensLine(tokens[at])

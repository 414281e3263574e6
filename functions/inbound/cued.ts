/** What finds words in a sentence. */
export type Finder = Pick<RegExp, 'exec' | 'test'>

/**
 * A long pattern behind a short one. `cue` fits each text that `pattern` fits, and few others: most sentences are not
 * shown to the long one, whose code is many times as long. `test/inbound/cued.slow.test.ts` holds them against each other.
 */
export const cued = (
  cue: RegExp,
  pattern: RegExp,
): Finder & { readonly cue: RegExp; readonly all: RegExp } => ({
  cue,
  all: pattern,
  exec: (text) => (cue.test(text) ? pattern.exec(text) : null),
  test: (text) => cue.test(text) && pattern.test(text),
})

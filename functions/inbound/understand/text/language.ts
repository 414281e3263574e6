import type { Token } from './tokens'

const DUTCH = new Set(
  'de het een van en op in te voor met is zijn wij we u je aan bij om ook niet naar dat die dit deze onze uw wordt worden uur graag door over uit tot als er maar heeft hebben'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the and of to for with is are we you your our this that will be on at from by please join us not have has it an as can all'.split(
    ' ',
  ),
)
const SAMPLE = 2000

/** English is recognised so that it can be answered; it is never half read. */
export const isEnglish = (tokens: readonly Token[]): boolean => {
  let dutch = 0
  let english = 0
  for (const token of tokens.slice(0, SAMPLE)) {
    if (token.kind !== 'word') continue
    if (DUTCH.has(token.lower)) dutch += 1
    if (ENGLISH.has(token.lower)) english += 1
  }
  return english >= 4 && english > 2 * dutch
}

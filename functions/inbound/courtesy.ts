import { isOfApproval } from './approval'

/** "Twee dingen:" only says that more follows. */
const ANNOUNCES =
  /^(?:(?:ik|wij|we) (?:heb|hebben|tref|treffen|zie|zien|mis) )?(?:(?:nog|wel|alleen|even|graag|er|hierbij|slechts) )*(?:een paar|paar|twee|drie|vier|enkele|wat|één|een|de volgende|volgende) (?:kleine |klein )?(?:dingen|dingetjes|ding|dingetje|zaken|puntjes|puntje|opmerkingen|opmerking|correcties|correctie|wijzigingen|wijziging|aanpassingen|aanpassing|onvolkomenheden|onjuistheden|foutjes|foutje|aanvullingen|aanvulling)(?: aan| gevonden| gezien)?\W*$/iu
const PRAISES =
  /^(?:(?:wat|heel|erg|echt|zo|super|oh|o) )*(?:knap|fijn|mooi|leuk|handig|goed|prettig|geweldig|prachtig|slim|netjes|top) (?:dat|om te|zoals|hoe)\b/iu
/** What could be a fact or a wish, however kindly it is put. */
const TELLS =
  /\d|[?€]|\b(?:maar|alleen|niet|geen|graag|behalve|online|gratis|kan|kunnen|moet|wil|willen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/iu
/** "Gooi hem er maar uit" may be about what was just spoken of. */
const LEAVES_OUT = /\b(?:gooi|knal|mik|eruit|weg)\b|\b(?:doe|stuur|mag|mogen|kan)\b.*\buit$/iu
const PRAISE_WORDS_MAX = 14

/** Thanks, a compliment, assent or a heading: says nothing that could be worked in or told back. */
export const isCourtesy = (words: string): boolean => {
  const said = words.trim().replace(/[.!:;,\s]+$/u, '')
  if (words.includes('?')) return false
  if (ANNOUNCES.test(said)) return true
  const praises = PRAISES.test(said) && said.split(' ').length <= PRAISE_WORDS_MAX && !TELLS.test(said)
  return praises || (!LEAVES_OUT.test(said) && isOfApproval(said))
}

/** Thanks, and nothing besides; a bare "ja" may answer something. */
export const isThanks = (words: string): boolean =>
  /\b(?:dank\w*|bedankt|merci|thanks|thx)\b/iu.test(words) && isCourtesy(words)

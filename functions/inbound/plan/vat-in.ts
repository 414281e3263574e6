import type { Plan } from '../../domain/plan'

const VAT = '(?:btw|b\\.t\\.w\\.|omzetbelasting)'
const EXEMPT = new RegExp(
  `\\b(?:vrijgesteld van ${VAT}|${VAT}[- ]vrij(?:gesteld)?|geen ${VAT}|${VAT}:? (?:niet van toepassing|nvt|n\\.v\\.t\\.))`,
  'iu',
)
const EXCLUDING = new RegExp(
  `\\b(?:excl(?:usief|\\.)?|ex\\.?|zonder|exclusive of)\\s(?:de )?${VAT}|\\b${VAT}:? (?:is |komt |zit )?(?:er ?(?:nog )?(?:bij|bovenop)|exclusief|excl\\b|niet (?:in)?begrepen)|\\bplus ${VAT}`,
  'iu',
)
const INCLUDING = new RegExp(
  `\\b(?:incl(?:usief|\\.)?|met|inclusive of)\\s(?:de )?${VAT}|\\b${VAT}:? (?:is |zit )?(?:inbegrepen|erbij|er al in|inclusief|incl\\b)`,
  'iu',
)
const EITHER = /\b(?:met|incl\w*) (?:of|en) (?:zonder|excl\w*)\b/iu

/** "exclusief btw", "de prijs is met btw"; null where it does not say, or says both. */
export const readVat = (words: string): Plan['vat'] => {
  if (EITHER.test(words)) return null
  const said = (
    [
      ['exempt', EXEMPT],
      ['excluding', EXCLUDING],
      ['including', INCLUDING],
    ] as const
  )
    .filter(([, pattern]) => pattern.test(words))
    .map(([vat]) => vat)
  return said.length === 1 ? (said[0] ?? null) : null
}

/** Of money, so that its VAT is that of the price. */
const OF_MONEY =
  /€|\beuro|\beur\b|\b(?:kost|kosten|prijs|prijzen|tarief|tarieven|bedrag|bedragen|bijdrage|deelname)/i

/** What the sentences of an announcement say of VAT; null where they say nothing, or different things. */
export const vatIn = (sentences: readonly string[]): Plan['vat'] => {
  const said = new Set(
    sentences
      .filter((one) => OF_MONEY.test(one))
      .map(readVat)
      .filter((vat) => vat !== null),
  )
  return said.size === 1 ? ([...said][0] ?? null) : null
}

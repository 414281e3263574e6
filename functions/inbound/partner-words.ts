/** Who became a partner, or is one no longer: a person, an address or an organisation, as it was written. */
export type PartnerWords = { who: string; partner: boolean }

const NAMES_CHARACTERS_MAX = 120

const SAYS =
  /^(?:let op |ter info |fyi )?(?<who>\S.{1,80}?) (?:is|zijn|wordt|worden) (?:(?:nu|inmiddels|voortaan|vanaf nu|vanaf vandaag|per direct|sinds kort|ook) )*(?<not>geen |niet (?:meer |langer ))?(?:een )?partner(?:s)?(?: (?:meer|geworden|van ons))?$/iu

/** "Jan de Vries is nu partner", "De Wending is geen partner meer"; null for anything else. */
export const readPartnerWords = (words: string): PartnerWords | null => {
  if (words.includes('?') || words.length > NAMES_CHARACTERS_MAX) return null
  const text = words
    .replace(/[.!,:]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const found = SAYS.exec(text)?.groups
  return found?.['who'] ? { who: found['who'], partner: found['not'] === undefined } : null
}

import { narrow } from '../text/narrow'

/**
 * What single words tell of the places around them. A class is a regular expression over a word in small letters;
 * compounds count ("clubbestuur"). What the classes before, inside and after a place say for it is learned.
 */
const CLASSES = {
  held: /^(?:plaats|plaatsvind\w*|vindt|vinden|gehouden|houden|houdt|doorgaan|doorgaat|georganiseerd|organiseert|organiseren|gegeven|vieren|gevierd|begint|beginnen|start|starten|aanvang|inloop|ontvangst|ontvangen|onthaal|open|speelt|spelen|gespeeld|zingt|zingen|repeteren|oefenen|repeteert|draait|klinkt|vult|verzorgt|presenteert|exposeert|gepland|geeft|treedt|optreden|wordt|worden)$/,
  trip: /^(?:\w*(?:excursies?|uitstap(?:je)?|uitje|reis|tocht|trip|bedevaart|weekend|kamp|bezoek|fietstocht|wandeling|wandelen|fietsen)|gaan|gaat|rijden|reizen|trekken|varen|bezoeken|bezoekt|bestemming|bus)$/,
  subject:
    /^(?:over|thema|titel|onderwerp|boek|film|roman|geschiedenis|ontstaan|verhaal|foto's|foto|schilderij|leven|rond|historie|vertelt|spreekt)$/,
  organisation:
    /^(?:\w*(?:vereniging|stichting|werkgroep|commissie|bestuur|afdeling|bond|organisatie|genootschap|gilde|kring|raad|koor|comite|vzw)|namens|samenwerking|i\.s\.m|ism|dankzij|sponsor\w*|lid|leden|initiatief|firma|bedrijf|team|partner\w*)$/,
  spoken:
    /^(?:\w*(?:locatie|lokatie|plek|ruimte|lokaal|zaal|adres|punt)|plaats|waar|decor|handeling|venue|verhuist|verhuizen|verplaatst|uitgeweken)$/,
  hour: /^(?:uur|u|uren|h)$/,
} as const

export type WordClass = keyof typeof CLASSES

const ALL = Object.entries(CLASSES)
const KNOWN = new Map<string, number>()
const KNOWN_MAX = 20_000

/** One bit for each class, in the order of the table. */
export const BIT = Object.fromEntries(ALL.map(([name], i) => [name, 2 ** i])) as Readonly<
  Record<WordClass, number>
>

/** The classes of a word in small letters. The same word always gives the same answer, so it is kept. */
export const classesOf = (lower: string): number => {
  const known = KNOWN.get(lower)
  if (known !== undefined) return known
  const plain = narrow(lower.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
  const bits = ALL.reduce((sum, [, pattern], i) => (pattern.test(plain) ? sum + 2 ** i : sum), 0)
  if (KNOWN.size >= KNOWN_MAX) KNOWN.clear()
  KNOWN.set(lower, bits)
  return bits
}

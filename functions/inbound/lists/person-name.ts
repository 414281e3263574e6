const PARTICLES = new Set(
  "van de der den het 't 's ten ter te tot op in aan bij uit over onder voor von vom zu zur la le les du des di da del della dos das el al ibn ben bin af".split(
    ' ',
  ),
)
const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase().replace('’', "'"))

/** What may follow a name behind a comma without being a first name. */
const SUFFIX =
  /^(?:(?:ir|ing|drs|dr|mr|msc|bsc|ma|ba|mba|llm|phd|ra|rc|re|aa|rt|rv|mre|jr|sr|bc|eur|emba|mpm|msre)\.?[\s,]*)+$/i

export type NameParts = { first: string; initials: string; infix: string; last: string }

/** "Jan", "de", "Vries" → "Jan de Vries"; initials stand in for a first name that is not given. */
export const joinedName = ({ first, initials, infix, last }: NameParts): string => {
  const given = first || initials
  const [family, own] = familyName(last)
  const before = infix || own
  return [given, given ? lowered(before) : before, family].filter(Boolean).join(' ')
}

/** "Vries, de" in a column of its own. */
const familyName = (last: string): [string, string] => {
  const [family = '', ...rest] = last.split(',').map((part) => part.trim())
  const behind = rest.join(' ').trim()
  return behind.split(' ').every(isParticle) ? [family, behind] : [last, '']
}

/** "De" in a column of infixes is "de" between two names. */
const lowered = (infix: string): string =>
  infix
    .split(' ')
    .map((word) => (isParticle(word) ? word.toLowerCase() : word))
    .join(' ')

/** One column: "de Vries, Jan", "Vries, Jan de" and "Vries, de, Jan" are all "Jan de Vries". */
export const plainName = (name: string): string => {
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const [family = '', ...rest] = parts
  if (rest.length === 0) return family
  if (rest.every((part) => SUFFIX.test(part))) return [family, ...rest].join(', ')
  const words = rest
    .filter((part) => !SUFFIX.test(part))
    .join(' ')
    .split(' ')
  const suffix = rest.filter((part) => SUFFIX.test(part))
  const given = words.filter((word) => !isParticle(word))
  const infix = words.filter(isParticle).map((word) => word.toLowerCase())
  return [[...given, ...infix, family].join(' '), ...suffix].join(', ')
}

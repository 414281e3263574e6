import type { NamedPerson } from '../domain/guest'
import { toAddress } from '../domain/ids'

/**
 * Who an organiser puts on an event's list, or takes off it. `when`: the words that name a session.
 * `plain`: said in so many words, so that a name that nobody has is told to be unknown.
 */
export type ByHand = {
  wish: 'put' | 'take-off'
  people: NamedPerson[]
  when: string | null
  plain: boolean
}

const BY_HAND_CHARACTERS_MAX = 1_500
const LINES_MAX = 25

/** Reads a whole reply, a line for each wish; null when a line asks something else. */
export const readByHand = (words: string): ByHand[] | null => {
  if (words.length > BY_HAND_CHARACTERS_MAX) return null
  const lines = words.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length === 0 || lines.length > LINES_MAX) return null
  const read = lines.map(readLine)
  return read.every((one) => one !== null) ? read : null
}

const LEAD =
  /^(?:(?:graag|ja|svp|aub|ok|oke|oké|hoi|dag|en|ook|nog)[,!]?\s+)+|^(?:kun|kunt|wil|wilt)\s+(?:je|u|jij)\s+/iu
const TAIL =
  /(?:[,\s]+(?:graag|svp|aub|alsjeblieft|alstublieft|dank|bedankt|dank je(?: wel)?|dank u(?: wel)?))*[\s.!?]*$/iu
const MORE = '(?:(?:ook|nog|maar|even|dan|toch|er|weer|alvast)\\s+)*'
const LIST = '(?:de|mijn|onze)\\s+(?:deelnemers|aanmeld|gasten|presentie)?lijst'
const WHO = '(?<who>\\S.*?)'
const WHEN = '(?:\\s+(?:voor|van)\\s+(?<when>.+))?'

const said = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu')

const WISHES: { wish: ByHand['wish']; plain: boolean; pattern: RegExp }[] = [
  {
    wish: 'put',
    plain: true,
    pattern: said(`(?:zet|plaats|schrijf|noteer)\\s+${WHO}[,\\s]+${MORE}op\\s+${LIST}${WHEN}`),
  },
  {
    wish: 'put',
    plain: true,
    pattern: said(`${WHO}[,\\s]+${MORE}op\\s+${LIST}(?:\\s+(?:zetten|plaatsen))?${WHEN}`),
  },
  {
    wish: 'put',
    plain: true,
    pattern: said(`voeg\\s+${WHO}[,\\s]+${MORE}toe(?:\\s+aan\\s+${LIST})?${WHEN}`),
  },
  { wish: 'put', plain: true, pattern: said(`(?:meld|schrijf)\\s+${WHO}[,\\s]+${MORE}(?:aan|in)${WHEN}`) },
  {
    wish: 'put',
    plain: false,
    pattern: said(`${WHO}[,\\s]+${MORE}(?:aanmelden|inschrijven|toevoegen)${WHEN}`),
  },
  {
    wish: 'take-off',
    plain: true,
    pattern: said(`(?:haal|schrap|verwijder|gooi)\\s+${WHO}[,\\s]+${MORE}(?:af|eraf|eruit|van\\s+${LIST})`),
  },
  {
    wish: 'take-off',
    plain: true,
    pattern: said(`${WHO}[,\\s]+${MORE}(?:af|eraf|van\\s+${LIST})(?:\\s+halen)?`),
  },
  { wish: 'take-off', plain: true, pattern: said(`meld\\s+${WHO}[,\\s]+${MORE}af`) },
  {
    wish: 'take-off',
    plain: false,
    pattern: said(
      `${WHO}\\s+${MORE}(?:afmelden|is afgemeld|heeft zich (?:telefonisch )?afgemeld|is (?:helaas )?verhinderd|komt (?:helaas |toch )*niet(?: meer)?|kan (?:helaas |toch )*niet(?: meer)?(?: komen)?)`,
    ),
  },
]

const readLine = (line: string): ByHand | null => {
  const text = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–•*]\s+/, '')
    .replace(TAIL, '')
    .replace(LEAD, '')
  for (const { wish, plain, pattern } of WISHES) {
    const found = pattern.exec(text)?.groups
    const people = found?.['who'] ? peopleIn(found['who'], plain) : null
    if (people) return { wish, people, when: found?.['when'] ?? null, plain }
  }
  return null
}

/** "Jan de Vries (Woonpalet) en Ans Bakker"; what stands between brackets is parted by nothing. */
const peopleIn = (who: string, plain: boolean): NamedPerson[] | null => {
  const parts = who.split(/\s+en\s+(?=\p{Lu})(?![^(]*\))/u)
  const people = parts.map((part) => personIn(part, plain))
  return people.every((one) => one !== null) ? people : null
}

const ROLE =
  /^(?:(?:als|onze|een|de)\s+)*(?<role>spreker|spreekster|inleider|gast|introducé|introducee?|dagvoorzitter|trainer|docent|workshopleider|moderator|begeleider|stagiair|stagiaire|pers|fotograaf)$/iu
const LEADING_ROLE = new RegExp(ROLE.source.replace('$', '\\s+(?<rest>\\S.*)$'), 'iu')
const MAIL = /<?(?:mailto:)?([^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+)>?/iu
const NAME = /^\p{L}[\p{L}\p{M}\p{Pd}.'’ ]{0,80}$/u
const NOBODY =
  /^(?:mij|me|ons|hem|haar|hen|ze|iedereen|allen|alles|niemand|wie|dit|dat|het|die|deze|de|een|er|ik|wij|we|u|je|mijn|zet|haal|meld|voeg|schrap|verwijder|gooi|plaats|schrijf|stuur|open|sluit)\b/iu

const personIn = (text: string, plain: boolean): NamedPerson | null => {
  const mail = MAIL.exec(text)
  const brackets = /\(([^()]*)\)/.exec(text.replace(MAIL, ''))
  const rest = text.replace(MAIL, ' ').replace(/\([^()]*\)/g, ' , ')
  const parts = [...rest.split(','), ...(brackets?.[1]?.split(',') ?? [])].map(oneLine).filter(Boolean)
  const leading = LEADING_ROLE.exec(parts[0] ?? '')?.groups
  const [first = '', ...others] = leading
    ? [leading['rest'] ?? '', leading['role'] ?? '', ...parts.slice(1)]
    : parts
  const roles = others.flatMap((part) => ROLE.exec(part)?.groups?.['role']?.toLowerCase() ?? [])
  const organisations = others
    .filter((part) => !ROLE.test(part))
    .map((part) => part.replace(/^(?:van|bij)\s+/iu, ''))
  const isName = NAME.test(first) && !NOBODY.test(first) && (plain || /^\p{Lu}/u.test(first))
  if (!isName || organisations.length > 1 || roles.length > 1) return null
  return {
    name: first,
    organisation: organisations[0] ?? null,
    address: mail ? toAddress(mail[1]?.replace(/[.]+$/, '') ?? '') : null,
    role: roles[0] ?? null,
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

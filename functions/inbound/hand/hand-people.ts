import type { NamedPerson } from '../../domain/guest'
import { toAddress } from '../../domain/ids'
import { isNeed } from '../answer-asides'
import { COMPANION, NO_NAME, PEOPLE_NOUN, ROLE_NOUN } from './hand-nouns'

/** `guests`: how many come along; `self`: the writer, or whom the writer brings; `note`: what is said of them. */
export type PersonAtHand = NamedPerson & { guests?: number; self?: true; note?: string }

/** A text in which each group of people is `§0`, `§1`, …, and an address that is nobody's yet `¤0`. */
export type Marked = { text: string; groups: PersonAtHand[][]; addresses: string[] }

const MAIL = /<?(?:mailto:)?([^\s<>(),;:[\]¤]+@[^\s<>(),;[\]]+\.[^\s<>(),;[\]]*[^\s<>(),;.[\]])>?/giu

const TITLE =
  '(?:(?:[Dd]e heer|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]vr\\.?|[Dd]rs?\\.?|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.|[Pp]rof\\.?|[Dd]s\\.|[Jj]hr\\.|(?:[Dd]e )?familie)\\s+)'
const PARTICLE = "(?:van|de|der|den|het|ten|ter|te|op|'t|’t|el|al|von|di|da|du|la|le|in)"
const CAPITAL = "(?:(?:\\p{Lu}\\p{Ll}?\\.)+|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*)"
const FIRST = `(?!(?:${NO_NAME}|${NO_NAME.toUpperCase()})(?![\\p{L}]))${CAPITAL}`
const NAME = `${FIRST}(?: (?:${PARTICLE} )*${CAPITAL}){0,4}`
/** "mevrouw Van der Kuil". */
const TITLED = `(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Tt]e|'t) )*${NAME}`
const BEFORE = `(?:(?:[Oo]nze|[Mm]ijn|[Dd]e|[Dd]en|[Zz]ijn|[Hh]aar|[Uu]w|[Ee]en) )?(?:(?<role>${ROLE_NOUN})|(?:${PEOPLE_NOUN})) `

const BRACKETS = '\\s*\\([^()§]*\\)'
const ADDRESS = ',? ?¤\\d+'
const AS = `,? (?:als )?(?:${ROLE_NOUN})(?![\\p{L}])`
const OF =
  '(?:,? (?:van|uit|bij) (?:(?:de|het|onze) )?(?:afdeling|gemeente|kring|stichting|vereniging|firma|kwekerij) \\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3})'
export const COUNT = '(?:\\d|een|één|twee|drie|vier)'
export const GUESTS = "(?:introduc[eé]e?(?:['’]?s)?|gasten|gast|collega['’]?s?|anderen)"
const ALONG = `,? (?:\\+|plus|met|en) ?(?:(?:${COUNT} )?${GUESTS}|${COUNT}(?! ?[\\p{L}\\d])|(?<=[+s] ?)\\d(?!\\d)|(?:(?:zijn|haar|hun|een) )?(?:${COMPANION})(?! \\p{Lu}))(?![\\p{L}])`

/** Not what stands behind an article or a preposition: "De Kweker", "naar Utrecht". */
const FREE =
  "(?<![\\p{L}\\p{N}§@'’-]|\\p{L}\\.)(?<!(?<!\\p{L})(?:[Ii]n|[Nn]aar|[Bb]ij|[Oo]p|te|uit|via|[Dd]e|[Hh]et|[Ee]en) )"
const PERSON = new RegExp(
  `${FREE}(?:den )?(?:${BEFORE})?(?:(?<titled>${TITLE}+${TITLED})|(?<name>${NAME}))(?<rest>(?:${BRACKETS}|${ADDRESS}|${AS}|${OF}|${ALONG})*)(?![\\p{L}\\d])`,
  'gu',
)
const COUPLE = new RegExp(
  `([Dd]e heer|[Dd]hr\\.?|[Mm]eneer) en ([Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?) (${TITLED})`,
  'gu',
)
const BRACKETED = new RegExp(
  `(?:[Dd]e|[Oo]nze|[Mm]ijn) (?:${PEOPLE_NOUN}|${ROLE_NOUN}) \\((${NAME})\\)`,
  'gu',
)
const FIRST_NAMES = new RegExp(
  `(?<![\\p{L}.'’-])(${FIRST}) en (${FIRST}) ((?:${PARTICLE} )*\\p{Lu}\\p{L}[\\p{L}-]*)(?! (?:${PARTICLE} )*\\p{Lu})`,
  'gu',
)
/** "Tante Truus (Truus van der Meer)": the full name stands in the brackets. */
const IN_FULL = new RegExp(
  `(?<![\\p{L}])(?:(?:[Oo]ma|[Oo]pa|[Tt]ante|[Oo]om) )?(${FIRST}) \\((\\1 (?:${PARTICLE} )*${CAPITAL}(?: ${CAPITAL})?)\\)`,
  'gu',
)
/** Ends in a name that goes on: "Jan de Vries en Ans Bakker" share none. */
const NAME_BEFORE = new RegExp(`(?<!\\p{L})(?:${FIRST} (?:${PARTICLE} )*|${TITLE})$`, 'u')
const MINE = new RegExp(`(?<![\\p{L}])[Mm]ijn (?!collega)(?:${COMPANION})(?! \\p{Lu})(?![\\p{L}])`, 'gu')

/** "zet mij en Jan op de lijst" */
const AND_ME = /(?<!\p{L})(?:mij|mezelf) (?:en|plus|&) (?=(?:[a-z]+ )?\p{Lu})/gu
const NO_NAMES = `${NO_NAME.toLowerCase()}|${COMPANION}`
/** "meld jan de vries aan": only where a verb says that a name must follow. */
const LOWER = new RegExp(
  `((?:^|[.!?\\n] *)(?:(?:[Gg]raag|svp|aub|ook|ja) )*(?:[Zz]et|[Mm]eld|[Ss]chrijf|[Vv]oeg|[Hh]aal|[Ss]chrap|[Nn]oteer) )((?!(?:${NO_NAMES})(?!\\p{L}))\\p{Ll}{2,}(?: (?!(?:${NO_NAMES})(?!\\p{L}))\\p{Ll}{3,}| ${PARTICLE}(?= )){0,4})(?= (?:(?:ook|nog|maar|even|er|graag) )*(?:erbij|op de lijst|op de deelnemerslijst|aan|af|in|uit|toe|eraf|eruit|van de lijst)[.!]?(?:\\s|$))`,
  'gmu',
)

/** "haal anja@zaadhuis.example van de lijst" */
const ADDRESS_ALONE =
  /((?:^|[.!?\n] *)(?:(?:graag|svp|aub|ook) )*(?:zet|meld|schrijf|voeg|haal|schrap|verwijder) )¤(\d+)(?= \p{Ll}|[.!]?\s*$)/gimu

/** Marks whoever is named, so that the words around them can be read. */
export const markPeople = (words: string): Marked => {
  const groups: PersonAtHand[][] = []
  const addresses: string[] = []
  const mark = (people: PersonAtHand[]): string => `§${groups.push(people) - 1}`
  const text = words
    .replace(/[§¤]/g, ' ')
    .replace(MAIL, (_, mail: string) => ` ¤${addresses.push(mail) - 1}`)
    .replace(/[^\S\n]+/g, ' ')
    .replace(BRACKETED, '$1')
    .replace(IN_FULL, '$2')
    .replace(COUPLE, '$1 $3 en $2 $3')
    .replace(FIRST_NAMES, (whole, first: string, second: string, last: string, at: number, all: string) =>
      NAME_BEFORE.test(all.slice(0, at)) ? whole : `${first} ${last} en ${second} ${last}`,
    )
    .replace(MINE, () => mark([{ ...nobody, self: true, guests: 1 }]))
    .replace(AND_ME, () => `${mark([{ ...nobody, self: true }])} en `)
    .replace(LOWER, (_, lead: string, name: string) => `${lead}${mark([{ ...nobody, name }])}`)
    .replace(ADDRESS_ALONE, (_, lead: string, index: string) => {
      const address = toAddress(addresses[Number(index)] ?? '')
      return `${lead}${mark([{ ...nobody, name: address ?? '', address }])}`
    })
    .replace(PERSON, (...found) => {
      const person = personOf(found.at(-1), addresses)
      return person ? mark([person]) : String(found[0])
    })
  return { ...joined(text, groups), addresses }
}

const nobody: PersonAtHand = { name: '', organisation: null, address: null, role: null }

type Found = Record<'titled' | 'name' | 'role' | 'rest', string | undefined>

const personOf = ({ titled, name, role, rest = '' }: Found, addresses: string[]): PersonAtHand | null => {
  const inBrackets = /\(([^()]*)\)/u.exec(rest)?.[1] ?? ''
  const beside = [
    ...inBrackets.split(',').map((part) =>
      part
        .replace(/¤\d+/u, '')
        .replace(/^ *(?:van|bij) /iu, '')
        .trim(),
    ),
    ...(new RegExp(OF, 'u').exec(rest)?.slice(0, 1) ?? []).map((of) =>
      of.replace(/^,? (?:van|uit|bij) (?:(?:de|het|onze) )?/u, ''),
    ),
  ].filter(Boolean)
  const [organisation = null, ...more] = beside.filter(
    (part) => !IS_ROLE.test(part) && !IS_MEMBER.test(part) && !isNeed(part),
  )
  const needs = beside.filter(isNeed).join(', ')
  if (more.length > 0) return null
  const mail = /¤(\d+)/u.exec(rest)?.[1]
  const as =
    role ??
    new RegExp(AS, 'u').exec(rest)?.[0].replace(/^,? (?:als )?/u, '') ??
    beside.find((part) => IS_ROLE.test(part))
  const guests = guestsIn(rest)
  return {
    name: (titled ?? name ?? '').trim(),
    organisation,
    address: mail ? toAddress(addresses[Number(mail)] ?? '') : null,
    role: as?.toLowerCase() ?? null,
    ...(guests > 0 && { guests }),
    ...(needs && { note: needs }),
  }
}

/** Says what somebody is here, and of no organisation. */
const IS_MEMBER = /^(?:geen |niet-? ?|ook |wel )?(?:lid|partner)$/iu
const IS_ROLE = new RegExp(`^(?:${ROLE_NOUN})$`, 'iu')
const NUMBERS = ['', 'een', 'twee', 'drie', 'vier']

/** How many "met 2 collega's" or "+ 1" bring along. */
export const guestsIn = (rest: string): number => {
  const along = new RegExp(ALONG, 'u').exec(rest)?.[0]
  if (!along) return 0
  const count = new RegExp(`(?<!\\p{L})${COUNT}(?!\\p{L})`, 'u')
    .exec(along)?.[0]
    .replace('é', 'e')
    .replace('é', 'e')
  if (!count || /een (?:introd|gast|collega|vriend)/u.test(along)) return 1
  return NUMBERS.includes(count) ? NUMBERS.indexOf(count) : Number(count)
}

const TOGETHER = /§(\d+)(?:,? (?:en|&|plus|alsook)(?: ook)? |, ?)§(\d+)/u

/** "§0, §1 en §2" are one group. */
const joined = (text: string, groups: PersonAtHand[][]): Pick<Marked, 'text' | 'groups'> => {
  const found = TOGETHER.exec(text)
  if (!found) return { text, groups }
  const both = [Number(found[1]), Number(found[2])].flatMap((index) => groups[index] ?? [])
  return joined(text.replace(TOGETHER, `§${groups.length}`), [...groups, both])
}

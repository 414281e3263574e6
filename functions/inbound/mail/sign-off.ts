import { isClosing, paragraphs } from './signature'
import { isContactLine, isOfficeHours } from './signature-words'

const NAME_WORDS =
  "(?:(?:van|de|der|den|ter|ten|te|el|en|&|namens|vd|v\\.d\\.)\\s+)*\\p{Lu}[\\p{L}.'’-]*(?:[\\s,]+(?:(?:van|de|der|den|ter|ten|te|el|en|&|vd|v\\.d\\.|'t|’t)\\s+)*\\p{Lu}[\\p{L}.'’-]*){0,4}"
const TITLES =
  '(?:(?:[Dd]e heer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Mm]r\\.?|[Dd]r\\.?|[Ii]r\\.?|[Dd]rs\\.?|[Ii]ng\\.?|[Pp]rof\\.?|[Jj]hr\\.?|[Dd]s\\.?)\\s+)*'
const NAME = new RegExp(`^(?:van )?${TITLES}${NAME_WORDS}[.,!]?$`, 'u')
/** "P. Zegwaard": no place is written so. */
const INITIALS = new RegExp(
  `^${TITLES}(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,4}(?:(?:van|de|der|den|ter|ten|te)\\s+)*\\p{Lu}[\\p{L}'’-]+(?: (?:van|de|der|den|\\p{Lu}[\\p{L}'’-]*)){0,4}[.,]?$`,
  'u',
)
/** "J. Zegwaard, voorzitter". */
const WITH_ROLE = /^([^,]{2,60}), (\p{L}[^,]{2,60})$/u
const ROLE =
  /^(?:(?:vice-?|oud-|adjunct-?|algemeen |tweede )?(?:apotheker|(?:huis|tand|dieren)?arts|notaris|advocaat|docente?|leraar|lerares|architect|predikant|dirigente?|beheerder|organisator|\p{L}*(?:leider|leidster|houder|vrijwilliger|vrijwilligster)|directeur|directrice|secretaris|secretaresse|voorzitter|penningmeester|bestuurslid|bestuurder|coördinator|coordinator|manager|adviseur|beleidsmedewerker|medewerker|secretariaat|bureau|projectleider|projectmanager|consulent|bestuurssecretaris|managementassistente?|office ?manager|programmamaker)|(?:namens )(?:het |de )?\S.{2,50}|(?:bestuur|kring|afdeling|vereniging|stichting|commissie|werkgroep)(?: \S+){1,5})(?:,? \S.{0,50})?$/iu
/** How a reply closes besides the greetings that every letter knows. */
const CLOSES =
  /^(?:hartelijks|liefs|warms|met (?:hartelijke |vriendelijke |veel )?(?:dank|excuses)|m\.? ?vr\.? ?gr\.?|vr\.? ?gr\.?|gr\.?|met groet|dank en groet|(?:alvast )?(?:bedankt|dank) en (?:een )?(?:hartelijke |vriendelijke )?groet(?:en|jes)?|succes|(?:dikke |veel )?kus(?:sen|jes)?|x+|(?:all the )?best(?: wishes)?|cheers|(?:many )?thanks|tot ziens|tot snel|tot gauw|vrgr|mvrgr)$/iu
const INLINE = new RegExp(
  `(?<=[.!,]\\s{1,3})(?:(?:[Mm]et )?(?:[Vv]riendelijke |[Hh]artelijke |[Ww]arme )?[Gg]roet(?:en|jes)?|[Mm]vg|[Gg]r\\.?|[Ll]iefs|[Hh]artelijks)(?:,? (?:van )?${NAME_WORDS})?[.!]?$`,
  'u',
)
const TAKES_BACK = /\b(?:niet|nee|geen|stop|stoppen|wacht|wachten|tegenhouden|maar|toch|akkoord)\b/iu

/** No name and no office: something is said. */
const STATES =
  /\?|\b(?:nog|moet|moeten|mits|als|eerst|wel|graag|wil|willen|kan|kijkt|is|zijn|was|wordt|heeft|even|ook|pas|svp|aub|organiseert|tekent|behalve|zonder|alleen|mee)\b/iu

/**
 * A reply without its farewell: a closing with a name and what somebody is, names with initials below the
 * text, "Groet, Bas" behind it. A line that could take something back, or tell something, stays.
 */
export const withoutSignOff = (lines: readonly string[]): string[] => {
  const closing = lines.findIndex(
    (line, at) => at > 0 && closes(line) && lines.slice(at + 1).every(isOfSigner),
  )
  const body = closing === -1 ? withoutSigner(lines) : lines.slice(0, closing)
  const last = body.findLastIndex((line) => line.trim() !== '')
  return body.map((line, at) => (at === last ? line.replace(inlineOf(line), '').trimEnd() : line))
}

/** "Wijzig 13.00 in 14.00", "Vergeet de lunch niet". */
const ASKS_MORE =
  /^(?:(?:p\.?s\.?|n\.?b\.?|o ja|let op)[:,.]?\s+)?(?:wijzig|verander|zet|maak|voeg|pas|schrap|haal|vermeld|vergeet|corrigeer|vervang|noem)\b/iu

/** The short line below the closing that takes everything back, or asks for more. */
export const takenBack = (tail: readonly string[]): string[] =>
  tail.filter(
    (line) =>
      line.split(' ').length <= SHORT_WORDS_MAX &&
      (TAKES_BACK.test(line) || ASKS_MORE.test(line.trim())) &&
      !isClosing(line) &&
      !HOURS.test(line) &&
      !isOfficeHours(line),
  )

/** "Op vrijdag werk ik niet". */
const HOURS =
  /dag(?:en)?\b.*\b(?:werk|werken|aanwezig|bereikbaar|vrij)\b|\b(?:werk|werken|aanwezig|bereikbaar)\b.*dag/iu

const SHORT_WORDS_MAX = 8

const closes = (line: string): boolean => {
  const words = line.trim()
  const [, greeting = '', name = ''] = /^(.*?[^,\s])(?:[,!]|,? (?=\p{Lu}))\s*(.*)$/u.exec(words) ?? [
    '',
    words,
  ]
  return (
    isClosing(words) || CLOSES.test(words.replace(/[,!]+$/, '')) || (CLOSES.test(greeting) && isName(name))
  )
}

const isName = (words: string): boolean => NAME.test(words) && !STATES.test(words) && !TAKES_BACK.test(words)

const isOfSigner = (line: string): boolean => {
  const words = line.trim()
  if (words === '' || isContactLine(words)) return true
  return (
    !STATES.test(words) &&
    !TAKES_BACK.test(words) &&
    (NAME.test(words) || INITIALS.test(words) || ROLE.test(words) || isNameWithRole(words))
  )
}

const isNameWithRole = (words: string): boolean => {
  const [, name = '', role = ''] = WITH_ROLE.exec(words) ?? []
  return (NAME.test(name) || INITIALS.test(name)) && ROLE.test(role)
}

/** "P. Zegwaard", "directeur" as the last paragraph, without any greeting. */
const withoutSigner = (lines: readonly string[]): readonly string[] => {
  const parts = paragraphs(lines)
  const last = parts.at(-1) ?? []
  const [name = '', ...others] = last
  const signs = parts.length > 1 && last.every(isOfSigner) && !/:\s*$/.test(parts.at(-2)?.at(-1) ?? '')
  const named =
    INITIALS.test(name.trim()) ||
    isNameWithRole(name.trim()) ||
    (others.length > 0 && others.every((line) => ROLE.test(line.trim())))
  return signs && named ? parts.slice(0, -1).flatMap((part) => ['', ...part]) : lines
}

const inlineOf = (line: string): RegExp | string => {
  const found = INLINE.exec(line)?.[0] ?? ''
  return TAKES_BACK.test(found) ? '' : INLINE
}

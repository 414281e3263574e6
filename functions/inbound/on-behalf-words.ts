import { folded } from './wish'

/** Whom an assistant writes about, and the words as that person would have written them. */
export type OnBehalf<Person> = { of: Person; words: string }

/**
 * Finds the one of these whom the words are about: by name, or the only one there is when the writer is
 * nobody but an assistant (`alone`). Null where it stays open.
 */
export const readOnBehalf = <Person extends { name: string }>(
  words: string,
  people: Person[],
  alone: boolean,
): OnBehalf<Person> | null => {
  const named = people.flatMap((person) => {
    const name = nameIn(words, person.name)
    return name ? [{ person, name }] : []
  })
  const [first, ...others] = named
  if (first && others.length === 0) return { of: first.person, words: asOwnWords(words, first.name) }
  const [only, ...more] = people
  if (named.length > 0 || !only || more.length > 0 || !alone) return null
  return { of: only, words: asOwnWords(words, null) }
}

/** The longest part of a name that stands in the words: the whole, the last name, or the first. */
const nameIn = (words: string, name: string): string | null => {
  const [first = '', ...rest] = name.split(' ')
  const text = ` ${folded(words).replace(/[\s:]+/g, ' ')} `
  const parts = [name, rest.join(' '), first].filter((part) => part.length > 1)
  return parts.find((part) => text.includes(` ${folded(part)} `)) ?? null
}

/** A mail from somebody's own address that is written on their behalf, as they would have written it. */
export const asOneself = (text: string, name: string): string => {
  if (!/(?<!\p{L})namens(?!\p{L})/iu.test(text)) return text
  return readOnBehalf(text, [{ name }], false)?.words ?? text
}

const PERSON =
  '(?:hij|zij|ze|mijn (?:directeur|bestuurder|directeur-bestuurder|manager|leidinggevende|baas|chef))'

/** "Jan de Vries is erbij" → "ik ben erbij"; "namens Jan: hij kan niet" → "ik kan niet". */
const asOwnWords = (words: string, name: string | null): string => {
  const who = name ? `(?:(?:de heer|dhr\\.?|mevrouw|mw\\.?)\\s+)?(?:${escaped(name)}|${PERSON})` : PERSON
  const about = new RegExp(`(?<![\\p{L}])${who}(?![\\p{L}])`, 'giu')
  return words
    .replace(
      new RegExp(
        `(?:^|(?<=[.,!]\\s|\\n|\\b(?:ik|u|hierbij)\\s))\\s*(?:dit (?:is|gaat) |ik (?:antwoord|schrijf|mail) )?namens ${who}\\s*[,:.]?\\s*`,
        'iu',
      ),
      '',
    )
    .replace(about, 'ik')
    .replace(/\bik (?:graag )?(aanmelden|afmelden|inschrijven)\b/giu, '$1')
    .replace(/\b(meld|schrijf) ik (aan|in|af)\b/giu, '$1 me $2')
    .replace(/\bik (\p{L}+)/giu, (_, verb: string) => `ik ${verbs[verb.toLowerCase()] ?? verb}`)
    .replace(/\b(\p{L}+) ik\b/giu, (_, verb: string) => `${verbs[verb.toLowerCase()] ?? verb} ik`)
    .replace(/\bzich\b/giu, 'me')
}

const verbs: Record<string, string> = {
  is: 'ben',
  komt: 'kom',
  heeft: 'heb',
  gaat: 'ga',
  doet: 'doe',
  neemt: 'neem',
  meldt: 'meld',
  ziet: 'zie',
  accepteert: 'accepteer',
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

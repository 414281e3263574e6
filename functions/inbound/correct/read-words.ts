import type { EventFacts } from '../../domain/understanding'
import { isUnknown } from './phrases'
import type { Clause, Reader } from './said'

const CHARACTERS_MAX = 200

/** "Titel: …", "Thema: …", "Doelgroep: …": the words themselves are the fact. */
const wordsOf =
  (field: 'title' | 'theme' | 'audience'): Reader =>
  (clause) => {
    const value = bare(clause)
    if (value === null) return []
    const change = (facts: EventFacts): EventFacts => ({ ...facts, [field]: value })
    return [{ says: 'facts', change, words: clause.words, answers: [`/${field}`] }]
  }

export const readTitle = wordsOf('title')
export const readTheme = wordsOf('theme')
export const readAudience = wordsOf('audience')

const bare = ({ value }: Clause): string | null => {
  const text = value
    .trim()
    .replace(/^["“”„‘’'«]+|["“”‘’'».\s]+$/gu, '')
    .trim()
  const fits = text.length >= 2 && text.length <= CHARACTERS_MAX && /\p{L}/u.test(text)
  return fits && !isUnknown(text) ? text : null
}

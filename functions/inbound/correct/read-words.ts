import type { EventFacts } from '../../domain/understanding'
import { isUnknown } from './phrases'
import type { Reader } from './said'

const CHARACTERS_MAX = 200

/** "Titel: …", "Thema: …", "Doelgroep: …": the words themselves are the fact. */
const wordsOf =
  (field: 'title' | 'theme' | 'audience'): Reader =>
  (clause, { facts }) => {
    const value = bare(
      field === 'audience' ? widened(clause.value, facts.audience) : clause.value,
      facts[field],
    )
    if (value === null || (field === 'audience' && /\d|€|\beuro\b/iu.test(value))) return []
    const change = (one: EventFacts): EventFacts => ({ ...one, [field]: value })
    return [{ says: 'facts', change, words: clause.words, answers: [`/${field}`] }]
  }

export const readTitle = wordsOf('title')
export const readTheme = wordsOf('theme')
export const readAudience = wordsOf('audience')

const bare = (value: string, known: string | null): string | null => {
  const quoted = /^["“”„‘’'«]([^"“”„‘’'«»]+)["“”‘’'»]/u.exec(value.trim())?.[1]
  const text = (quoted ?? withoutOld(value, known))
    .trim()
    .replace(/^["“”„‘’'«]+|["“”‘’'».\s]+$/gu, '')
    .trim()
  const fits = text.length >= 2 && text.length <= CHARACTERS_MAX && /\p{L}/u.test(text)
  return fits && !isUnknown(text) ? text : null
}

/** "Lentedag, niet Voorjaarsdag": what it is called now is no part of it. */
const withoutOld = (value: string, known: string | null): string => {
  const found = /,? (?:en niet|niet|in plaats van|i\.p\.v\.|ipv) ["“‘']?(.+?)["”’'.]*$/isu.exec(value)
  const old = found?.[1]?.toLowerCase()
  return found && old && known?.toLowerCase().includes(old) ? value.slice(0, found.index) : value
}

/** "niet alleen voor leden maar ook voor relaties", "ook partners zijn welkom": who comes beside whom. */
const widened = (value: string, known: string | null): string => {
  const both = /\bniet (?:alleen|enkel|uitsluitend) voor (.+?),? maar ook voor (.+)$/iu.exec(value)
  if (both) return `${both[1]} en ${both[2]}`
  const more =
    /^ook (.+?) (?:zijn|mogen) |^([\p{L}-]+) (?:zijn|mogen) (?:ook|welkom|van harte)(?!\p{L})/iu.exec(value)
  return more ? [known, more[1] ?? more[2]].filter(Boolean).join(' en ') : value
}

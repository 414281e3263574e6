import type { Assistant } from '../domain/association'
import { toAddress } from '../domain/ids'

/** Whose assistant is named (null: the writer's own), and who it is; null for nobody any more. */
export type AssistantWords = { of: string | null; assistant: Assistant | null }

const WORDS_CHARACTERS_MAX = 300

const ROLE =
  '(?:de\\s+)?(?:persoonlijke?\\s+)?(?:assistente?|secretaresse|secretaris|managementassistente?|assistant|pa)'
const MAIL = /<?(?:mailto:)?([^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+)>?/iu

const NAMED: RegExp[] = [
  new RegExp(`^${ROLE}\\s+van\\s+(?<of>.+?)\\s+(?:is|wordt)\\s+(?:nu\\s+|voortaan\\s+)?(?<who>.+)$`, 'iu'),
  new RegExp(`^(?<who>.+?)[,\\s]+(?:is|wordt)\\s+(?:nu\\s+|voortaan\\s+)?${ROLE}\\s+van\\s+(?<of>.+)$`, 'iu'),
  new RegExp(`^(?<mine>mijn)\\s+${ROLE}\\s+(?:is|wordt)\\s+(?:nu\\s+|voortaan\\s+)?(?<who>.+)$`, 'iu'),
  new RegExp(`^(?<mine>my)\\s+${ROLE}\\s+is\\s+(?<who>.+)$`, 'iu'),
]
const NONE: RegExp[] = [
  new RegExp(`^(?<of>.+?)\\s+heeft\\s+geen\\s+${ROLE}(?:\\s+meer)?$`, 'iu'),
  new RegExp(`^(?<mine>ik)\\s+heb\\s+geen\\s+${ROLE}(?:\\s+meer)?$`, 'iu'),
  new RegExp(`^(?<mine>i)\\s+no longer have an?\\s+${ROLE}$`, 'iu'),
]

/** "assistent van Jan de Vries is Ans Bakker, ans@…", "mijn assistent is …", "Jan heeft geen assistent meer". */
export const readAssistantWords = (words: string): AssistantWords | null => {
  if (words.includes('?') || words.length > WORDS_CHARACTERS_MAX) return null
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!]+$/, '')
  for (const pattern of NONE) {
    const found = pattern.exec(text)?.groups
    if (found) return { of: found['mine'] ? null : (found['of'] ?? null), assistant: null }
  }
  for (const pattern of NAMED) {
    const found = pattern.exec(text)?.groups
    const assistant = found?.['who'] ? assistantIn(found['who']) : null
    if (found && assistant) return { of: found['mine'] ? null : (found['of'] ?? null), assistant }
  }
  return null
}

const assistantIn = (who: string): Assistant | null => {
  const address = toAddress(MAIL.exec(who)?.[1]?.replace(/[.]+$/, '') ?? '')
  const name = who
    .replace(MAIL, ' ')
    .replace(/[(),;:]+|\b(?:te bereiken (?:via|op)|bereikbaar (?:via|op)|mail|e-mail|via|op)\b/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return address && /^\p{L}[\p{L}\p{M}\p{Pd}.'’ ]{0,80}$/u.test(name) ? { name, address } : null
}

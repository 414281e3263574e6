import type { NamedPerson } from '../domain/guest'
import { toAddress } from '../domain/ids'

export type PersonWish = 'export' | 'erase'

/** What an organiser asks about one person's data, and about whom. */
export type PrivacyWords = { wish: PersonWish; who: Pick<NamedPerson, 'name' | 'organisation' | 'address'> }

const LENGTH_MAX = 200

const asks: readonly [RegExp, PersonWish][] = [
  [
    /^(?:wis|vergeet)\s+(?:(?:graag\s+)?(?:alle|de|al)\s+)?(?:(?:persoons)?gegevens\s+(?:van|over)\s+)?(.+)$/iu,
    'erase',
  ],
  [
    /^(?:verwijder|wis)\s+(?:graag\s+)?(?:alle|al|de)?\s*(?:persoons)?gegevens\s+(?:van|over)\s+(.+)$/iu,
    'erase',
  ],
  [/^(?:verwijder|wis)\s+alles\s+(?:van|over)\s+(.+)$/iu, 'erase'],
  [/^(?:stuur\s+(?:mij|me|ons)?\s*)?(?:alle|de)?\s*(?:persoons)?gegevens\s+(?:van|over)\s+(.+)$/iu, 'export'],
  [
    /^(?:welke\s+gegevens|wat)\s+(?:hebben|weten|bewaren)\s+(?:we|wij|jullie)\s+(?:van|over)\s+(.+)$/iu,
    'export',
  ],
  [/^(?:avg|inzage)(?:-?verzoek)?\s+(?:van|voor|over)\s+(.+)$/iu, 'export'],
]

/** Reads "gegevens van Jan de Vries" and "wis jan@…"; null for anything else, or anything more. */
export const readPrivacyWords = (text: string): PrivacyWords | null => {
  const said = text
    .trim()
    .replace(/^(?:graag|kunt u|kun je|wilt u|wil je)\s+/iu, '')
    .replace(/[\s.!?]+$/u, '')
  if (said.length > LENGTH_MAX || said.includes('\n')) return null
  for (const [pattern, wish] of asks) {
    const who = pattern.exec(said)?.[1]
    if (who) return { wish, who: personIn(who) }
  }
  return null
}

/** "Jan de Vries (Woonpalet)", "Jan de Vries van Woonpalet" or an address, with or without a name. */
const personIn = (words: string): PrivacyWords['who'] => {
  const address = words.split(/[\s<>(),;"]+/u).flatMap((word) => toAddress(word) ?? [])[0] ?? null
  const bare = words
    .replace(/<?\S+@\S+>?/gu, ' ')
    .replace(/["“”]/gu, ' ')
    .trim()
  const [, name, between] = /^(.*?)\s*(?:\((.+)\))?$/u.exec(bare) ?? []
  return { name: (name ?? '').trim(), organisation: between?.trim() ?? null, address }
}

const ownAsks: readonly [RegExp, PersonWish][] = [
  [
    /\b(?:verwijder|wis|vergeet|delete|erase|remove)\w*\b[^.?!\n]{0,40}\b(?:mijn|my)\s+(?:persoons|personal\s+)?(?:gegevens|data|account)/iu,
    'erase',
  ],
  [
    /\b(?:mijn|my)\s+(?:persoons|personal\s+)?(?:gegevens|data)\b[^.?!\n]{0,40}\b(?:verwijder|wis|gewist|delete|erase|remove)/iu,
    'erase',
  ],
  [
    /\b(?:verwijder|wis)\s+(?:mij|me)\b(?!\s+(?:van|uit)\s+(?:de|jullie|uw|je)\s+(?:lijst|mail|mailing|verzend|uitnodig))/iu,
    'erase',
  ],
  [/\b(?:vergeet\s+mij|recht\s+op\s+vergetelheid|right\s+to\s+be\s+forgotten)/iu, 'erase'],
  [/\b(?:welke|wat\s+voor)\s+(?:persoons)?gegevens\b[^.?!\n]{0,40}\b(?:van|over)\s+(?:mij|me)\b/iu, 'export'],
  [
    /\bwat\s+(?:weten|bewaren|hebben)\s+(?:jullie|u|we|wij)\s+(?:allemaal\s+)?(?:van|over)\s+(?:mij|me)\b/iu,
    'export',
  ],
  [/\b(?:mijn)\s+(?:persoons)?gegevens\b[^.?!\n]{0,30}\b(?:inzien|opvragen|ontvangen|krijgen)/iu, 'export'],
  [/\bwhat\s+(?:personal\s+)?data\b[^.?!\n]{0,40}\b(?:about|on|of)\s+me\b/iu, 'export'],
  [/\b(?:inzageverzoek|avg-?verzoek|subject\s+access\s+request)\b/iu, 'export'],
]

/** Whether somebody asks for their own data, or to be forgotten. */
export const readOwnRequest = (text: string): PersonWish | null =>
  ownAsks.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** An answer to the question whether to do it: the whole of it, or it is none. */
export type PersonAnswer = { yes: boolean; keepProofs: boolean }

export const readPersonAnswer = (text: string, wish: PersonWish): PersonAnswer | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/u, '')
    .replace(/\s+/gu, ' ')
  if (
    /^nee(?:,? (?:niet doen|toch niet|laat maar))?$|^(?:toch niet|laat maar|niet wissen|niet sturen)$/u.test(
      said,
    )
  )
    return { yes: false, keepProofs: false }
  if (wish === 'export') {
    return /^ja(?:,? (?:stuur|graag|doe maar|stuur maar))?$/u.test(said)
      ? { yes: true, keepProofs: true }
      : null
  }
  const [, proofs] =
    /^ja,? wis(?: maar| alles)?((?:,? (?:maar )?)(?:houd|bewaar|laat) de (?:pe-?)?bewijzen(?: staan)?)?$/u.exec(
      said,
    ) ?? []
  return /^ja,? wis/u.test(said) && (proofs !== undefined || /^ja,? wis(?: maar| alles)?$/u.test(said))
    ? { yes: true, keepProofs: proofs !== undefined }
    : null
}

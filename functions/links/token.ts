import { createHash } from 'node:crypto'
import type { MailStream } from '../domain/association'
import type { Address } from '../domain/ids'
import { Token } from '../domain/links'
import { type SigningKey, seal, unseal } from './seal'

/** A token as it stands in a link: readable parts, so that a link stays short, and a signature. */
export const writeToken = (token: Token, keys: SigningKey[]): string =>
  seal('link', partsOf(token).join('~'), keys)

/** The association that a link names, before its signature is judged; null when it names none. */
export const associationNamed = (sealed: string): string | null => sealed.split('.')[1]?.split('~')[1] ?? null

/** Null for every link that is not wholly good; why is nobody's business. */
export const readToken = (sealed: string, keys: SigningKey[]): Token | null => {
  const text = unseal('link', sealed, keys)
  if (text === null) return null
  const parsed = Token.safeParse(shapeOf(text.split('~')))
  return parsed.success ? parsed.data : null
}

const partsOf = (token: Token): (string | number)[] => {
  switch (token.purpose) {
    case 'answer':
      return ['a', token.association, token.member, token.event, token.epoch]
    case 'preview':
      return ['p', token.association, token.organiser, token.draft, token.revision]
    case 'organise':
      return ['o', token.association, token.organiser, token.event]
    case 'unsubscribe':
      return ['u', token.association, token.member, token.stream satisfies MailStream]
    case 'feed':
      return ['f', token.association, token.member]
  }
}

const shapeOf = ([letter, association, one, two, number]: string[]): unknown => {
  switch (letter) {
    case 'a':
      return { purpose: 'answer', association, member: one, event: two, epoch: Number(number) }
    case 'p':
      return { purpose: 'preview', association, organiser: one, draft: two, revision: Number(number) }
    case 'o':
      return { purpose: 'organise', association, organiser: one, event: two }
    case 'u':
      return { purpose: 'unsubscribe', association, member: one, stream: two }
    case 'f':
      return { purpose: 'feed', association, member: one }
    default:
      return null
  }
}

/** Names an organiser in a link without showing the address. */
export const organiserMark = (address: Address): string =>
  createHash('sha256').update(address).digest('hex').slice(0, 12)

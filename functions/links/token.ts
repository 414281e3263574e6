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
      return [
        'a',
        token.association,
        token.member,
        token.event,
        token.epoch,
        ...(token.behalf ? [token.behalf.role, token.behalf.mark] : []),
      ]
    case 'preview':
      return ['p', token.association, token.organiser, token.draft, token.revision]
    case 'organise':
      return ['o', token.association, token.organiser, token.event]
    case 'unsubscribe':
      return ['u', token.association, token.member, token.stream satisfies MailStream]
    case 'list':
      return ['l', token.association, token.organiser, token.list, token.revision]
    case 'feed':
      return ['f', token.association, token.member]
    case 'after':
      return ['n', token.association, token.member, token.event, token.until.replaceAll('-', '')]
    case 'statement':
      return ['e', token.association, token.member]
  }
}

const shapeOf = ([letter, association, one, two, number, role, mark]: string[]): unknown => {
  switch (letter) {
    case 'a':
      return {
        purpose: 'answer',
        association,
        member: one,
        event: two,
        epoch: Number(number),
        ...(role && { behalf: { role, mark } }),
      }
    case 'p':
      return { purpose: 'preview', association, organiser: one, draft: two, revision: Number(number) }
    case 'o':
      return { purpose: 'organise', association, organiser: one, event: two }
    case 'u':
      return { purpose: 'unsubscribe', association, member: one, stream: two }
    case 'n':
      return { purpose: 'after', association, member: one, event: two, until: asDate(number) }
    case 'e':
      return { purpose: 'statement', association, member: one }
    case 'l':
      return { purpose: 'list', association, organiser: one, list: two, revision: Number(number) }
    case 'f':
      return { purpose: 'feed', association, member: one }
    default:
      return null
  }
}

/** `20201101` → `2020-11-01`; no separators, so that links stay short. */
const asDate = (digits = ''): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

/** Names a person in a link without showing the address. */
export const addressMark = (address: Address): string =>
  createHash('sha256').update(address).digest('hex').slice(0, 12)

export const organiserMark = addressMark

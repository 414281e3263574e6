import type { Address } from '../../domain/ids'
import { cleanLine } from '../mail/clean-text'
import { folded } from '../wish'
import { readPerson, type SaidPerson } from './by-hand'

/** What an organiser answers when a member's mail bounced for good. */
export type BounceWish =
  | { wish: 'gone' }
  | { wish: 'stays' }
  | { wish: 'successor'; person: SaidPerson }
  | { wish: 'address'; address: Address }
  | { wish: 'unknown' }

const SUCCESSOR = /(?:^|\b)(?:(?:haar|zijn|de|hun) )?opvolg(?:er|ster)(?: is| wordt| heet|:)? (.+)$/iu
const FOLLOWS =
  /^(?:ja,? )?(?:(?:zij|hij|ze) is weg[,;.]? (?:en )?)?(.+?) volgt (?:haar|hem|ze|die|\p{Lu}\S*) op(.*)$/iu
const GONE =
  /^(?:ja )?(?:(?:zij|hij|ze|die|deze|inderdaad|klopt|is) )*(?:weg|vertrokken|uit dienst|met pensioen|gestopt|niet meer werkzaam)(?: bij .{1,60})?$/

export const readBounceWish = (words: string): BounceWish => {
  const text = cleanLine(words).replace(/[.!]+$/, '')
  const said = SUCCESSOR.exec(text)?.[1]
  if (said) return { wish: 'successor', person: readPerson(said) }
  const follows = FOLLOWS.exec(text)
  if (follows?.[1]) return { wish: 'successor', person: readPerson(`${follows[1]} ${follows[2] ?? ''}`) }
  const { address, name } = readPerson(text)
  if (address && (/adres|mail|bereikbaar/i.test(text) || name === '')) return { wish: 'address', address }
  const bare = folded(text)
  if (/^(?:ja|klopt|inderdaad)$/.test(bare) || GONE.test(bare)) return { wish: 'gone' }
  return /^(?:nee|nee hoor|niet|zij is er nog|hij is er nog|werkt er nog)$/.test(bare)
    ? { wish: 'stays' }
    : { wish: 'unknown' }
}

import { toAddress } from '../domain/ids'
import type { Substitute } from '../domain/registration'

const WORDS_CHARACTERS_MAX = 500
const MAIL = /[<([]?\s*(?:mailto:)?([^\s<>(),;[\]]+@[^\s<>(),;[\]]+\.[^\s<>(),;[\]]+)\s*[>)\]]?/iu

const LEAD = '(?:(?:mijn|een|my) )?(?:(?:collega|vervanger|opvolger|assistente?|heer|mevrouw|colleague) )?'
const PARTICLE = "(?:van|de|der|den|het|ten|ter|te|'t|el|al|von|di|da|du|la|le|in)"
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*|(?:\\p{Lu}\\.)+)"
const NAME = `(?<name>${WORD}(?: (?:${PARTICLE} )*${WORD}){0,4})`
const INSTEAD =
  '(?:in mijn plaats|in plaats van mij|namens mij|als mijn vervanger|voor mij|instead of me|in my place|on my behalf)'

const SAYS: RegExp[] = [
  new RegExp(`${NAME},? (?:komt|gaat|zal|kan|will|comes|is)(?: \\p{L}+){0,3} ${INSTEAD}`, 'u'),
  new RegExp(`${NAME},? (?:vervangt (?:mij|me)|neemt mijn plaats in|is mijn vervanger|takes my place)`, 'u'),
  new RegExp(`[Ii]n mijn plaats (?:komt|gaat|is er) (?:er )?${LEAD}${NAME}`, 'u'),
  new RegExp(`[Ii]k (?:stuur|laat|vraag) ${LEAD}${NAME}(?: \\p{L}+){0,3} ${INSTEAD}`, 'u'),
  new RegExp(`[Mm]ijn (?:collega|vervanger) (?:is|heet) ${NAME}(?=.*${INSTEAD})`, 'u'),
]

/** Left open, or asked: that is for the organiser to read. */
const DOUBTS =
  /\?|\b(?:misschien|mogelijk|wellicht|eventueel|indien|als het mag|of iemand anders|maybe|perhaps)\b/iu

/**
 * "ik kan niet, mijn collega Piet Jansen komt in mijn plaats (piet@…)": who comes in the writer's place; null
 * for other words. A colleague without a name is nobody yet.
 */
export const readSubstitute = (words: string): Substitute | null => {
  if (words.length > WORDS_CHARACTERS_MAX || DOUBTS.test(words)) return null
  const mail = MAIL.exec(words)
  const text = words.replace(MAIL, ' ').replace(/\s+/g, ' ').trim()
  for (const pattern of SAYS) {
    const name = pattern.exec(text)?.groups?.['name']?.replace(/[\s.,]+$/, '')
    if (name && !NOBODY.test(name)) return { name, address: mail ? toAddress(mail[1] ?? '') : null }
  }
  return null
}

const NOBODY = /^(?:ik|mijn|een|iemand|er|we|wij|dan|dus|hij|zij|die|helaas|collega|i|my|someone)\b/iu

import { compact } from '../../compact'
import { type Fact, stated } from '../evidence'
import { firstMatch, type Statement } from '../text/statements'
import { EMAIL, PHONE } from './registration-means'

/** "Karin van der Meulen, tel. ": whose number comes. */
const NAME_BEFORE = compact(
  /((?:\p{Lu}[\p{L}'’-]+\.?\s)(?:(?:van|de|den|der|ter|ten|te|het|in|’t|'t)\s){0,4}(?:\p{Lu}[\p{L}'’-]+\s?){0,4})[\s,:(|-]{0,4}(?:tel(?:efoon)?\.?:?\s*|\()?$/u,
)

/** The address of who takes the names: the first mail address, else the first telephone number with its name. */
export const readContact = (near: readonly Statement[]): Fact<string> | null => {
  const mail = firstMatch(near, EMAIL, (words) => words)
  if (mail) return mail
  for (const statement of near) {
    const phone = PHONE.exec(statement.text)
    if (!phone || isDateLike(phone[0])) continue
    const name = NAME_BEFORE.exec(statement.text.slice(Math.max(0, phone.index - 80), phone.index))
    const from = name ? phone.index - name[0].length : phone.index
    const words = statement.text.slice(from, phone.index + phone[0].length).trimEnd()
    const value = name?.[1] ? `${name[1].trim()}, ${phone[0].trim()}` : phone[0].trim()
    return stated(value, { start: statement.start + from, end: statement.start + from + words.length })
  }
  return null
}

const isDateLike = (words: string): boolean =>
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(words.trim()) || words.replace(/\D/g, '').length < 9

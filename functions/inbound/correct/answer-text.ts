import { readSource } from '../understand/text/source'
import { readTimeMentions } from '../understand/times/time-mentions'
import type { Asked } from './asked'
import { isPolite } from './phrases'
import { spelledNumber } from './seats-said'

/** An answer as the readers know it: no courtesy behind it, numbers in digits, short forms in full. */
export const plainAnswer = (text: string, { topic, pointer }: Pick<Asked, 'topic' | 'pointer'>): string => {
  const answer = filledIn(rhetorical(inFull(withoutTail(text.trim()))))
  const words = pointer.endsWith('/start') ? answer.replace(LEAVES, '') : answer
  return topic === 'capacity' ? inDigits(words) : words
}

/** An outing begins when it leaves: "vertrek om 9.00 uur". */
const LEAVES =
  /^(?:(?:het|de|ons) )?(?:vertrek|afreis|samenkomst)(?: is)? (?=om )|^(?:we|wij) (?:vertrekken|verzamelen) (?=om )/iu

/** "Zet er maar vier uur in", "houd 50 aan", "maak er 40 van". */
const filledIn = (words: string): string =>
  /^(?:[^,]{1,80}, )?(?:zet|vul|schrijf|noteer|houd?|maak) (?:er )?(?:(?:maar|gewoon|dan|dus) )*(.+?) (?:in|neer|aan|op|van)[.!]*$/iu.exec(
    words,
  )?.[1] ?? words

/** "Bij het kaarten? Nee": a question that its writer answers. */
export const rhetorical = (words: string): string =>
  /^[^?.!\n]{1,60}\?\s+((?:nee|neen|ja|jazeker)(?![\p{L}]).*)$/isu.exec(words)?.[1] ?? words

/** "3 punten, bedankt!": what is polite behind an answer is no part of it. */
const withoutTail = (words: string): string => {
  const found = /^(.*\S)[,.;!]\s+([^,.;]{1,60})[.!]*$/su.exec(words)
  const [, answer = '', tail = ''] = found ?? []
  return found && !isPolite(answer) && isPolite(tail) ? withoutTail(answer) : words
}

/** "twaalf mensen". */
const inDigits = (words: string): string =>
  words.replace(/^\p{L}+/u, (word) => String(spelledNumber(word) ?? word))

/** "4 (vier)", "20 p.k." as people say it. */
const inFull = (words: string): string =>
  words.replace(/^(\d+(?:[.,]\d+)?)\s*\(\p{L}+\)/u, '$1').replace(/\bp\.\s?k\.?(?=\W|$)/iu, 'per keer')

/** "half acht 's avonds" as a clock says it. */
export const inHours = (spoken: string, day: string): string => {
  const value = spoken.replace(HOUR, '$1 $2 uur')
  const said = /^(.{1,30}?\S)(?: ?['’]| )s (?:ochtends|morgens|middags|avonds)[.!]*$/iu.exec(value)
  if (!said) return value
  const source = readSource({ subject: '', text: value, day })
  const [time, ...others] = readTimeMentions(source, new Uint8Array(source.tokens.length))
  return time?.start && !time.end && others.length === 0 ? `${time.start} uur` : value
}

/** "'s Middags om twee", "klokslag negen". */
const HOUR =
  /\b(om|klokslag|vanaf) (een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?=$|[.,;!]|\s['’]s )/giu

import { type Phrase, phrases, vocabulary } from './approval-words'
import type { Wish } from './wish'
import { readMoment } from './wish-moment'

/** The titles of what the preview shows, in its order; null for an event without one. */
export type Titles = readonly (string | null)[]

/**
 * Reads a whole reply as an approval; null unless every word of it is accounted for. One word more may
 * be a condition or a correction, and then nothing leaves. Without `titles` it is not known what is shown.
 */
export const readApproval = (words: string, today: string, titles?: Titles): Wish | null => {
  if (words.includes('?') || REFUSES.test(words) || LISTED.test(words)) return null
  const text = plain(words.replace(AGREES, ' akkoord. ').replace(SMILES, ' '))
  // A sign of another mood may take everything back.
  if (/\p{Extended_Pictographic}/u.test(text)) return null
  const moment = readMoment(text, today)
  const rest = withParts(moment?.rest ?? text, titles)
  const stretches = stretchesOf(rest)
  const read = stretches.map(says)
  if (read.includes(null)) return null
  const yes = read.includes('yes') || (moment?.alone === true && stretches.length === 0)
  if (!yes || (moment && !(moment.alone || SENDS.test(text)))) return null
  if (moment && SPOKEN_OF.test(moment.rest)) return null
  const parts = [...new Set([...rest.matchAll(/§(\d)/g)].map(([, index]) => Number(index)))]
  if (parts.length > 0 && NUMBER.test(text) && !SURE.test(text)) return null
  return {
    wish: 'approve',
    parts: parts.length > 0 ? parts : 'all',
    at: moment ? { date: moment.date, time: moment.time } : null,
  }
}

const stretchesOf = (text: string): string[] =>
  text
    .split(/[.!,;\n]+/)
    .map((stretch) =>
      stretch
        .replace(/[^\p{L}\p{N}§\s]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)

const AGREES = /(?:👍|👌|✅|🆗|☑)\p{Emoji_Modifier}?\uFE0F?/gu
const SMILES = /(?:😀|😃|😄|😁|😊|🙂|😉|😎|🥳|🎉|🙏|👏|💪|🚀|☀|🌞|🌷|💚|❤)\p{Emoji_Modifier}?\uFE0F?/gu
const REFUSES = /[:;]-?[(/|\\]|[€$£%§~≠¬]/
/** A bare number may as well be an answer: "2 is goed". */
const NUMBER = /(?<!(?:nummer|nr|onderdeel|voorstel)\.? )(?<![\p{L}\p{N}:§])[1-9](?![\p{L}\p{N}:])/u
const SURE = /\b(?:akkoord|accoord|goedgekeurd|fiat|verstuur|verzend|stuur|versturen|verzenden)\b/
/** "2. akkoord" may as well answer the second question. */
const LISTED = /(?:^|\n)\s*\d{1,2}\s*[.):=]\s/
/** "Morgen 9:00 is akkoord": the moment is what is spoken of. */
const SPOKEN_OF = /^(?:is|zijn|lijkt|klopt|vind)\b/
const SENDS = /\b(?:verstuur|verzend|stuur|versturen|verzenden|verstuurd|verzonden|uitsturen|uit)\b/

/** Lower case and without accents; what parts sentences stays. */
const plain = (words: string): string =>
  words
    .replace(
      /\b((?:[Dd]ank|[Bb]edankt|[Mm]erci)\p{L}*(?: \p{Ll}+){0,8}) (?!Niet|Stop|Wacht)\p{Lu}\p{Ll}+(?=\s*(?:[.!,\n]|$))/gu,
      '$1',
    )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\ba\.u\.b\b\.?/g, 'aub')
    .replace(/\bs\.v\.p\b\.?/g, 'svp')
    .replace(/(\d)[.:](\d)/g, '$1:$2')
    .replace(/[’‘'`´]/g, ' ')
    .replace(/\b(op|af)- /g, '$1 ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

const ORDINALS = ['eerste|1e|1ste', 'tweede|2e|2de', 'derde|3e|3de', 'vierde|4e|4de', 'vijfde|5e|5de']
const COUNTED = ['een', 'twee', 'drie', 'vier', 'vijf']

/** Writes what names one draft of several (its title, number or place) as "§0", "§1". */
const withParts = (text: string, titles: Titles = []): string => {
  const longest = [...titles.entries()].sort(
    ([, one], [, other]) => (other?.length ?? 0) - (one?.length ?? 0),
  )
  const titled = longest.reduce((now, [index, title]) => {
    const name = plain(title ?? '')
    // A title that is itself an approval, or that two have, names nothing.
    const names = name.length > 2 && titles.filter((other) => plain(other ?? '') === name).length === 1
    if (!names || says(name.replace(/[^\p{L}\p{N}\s]+/gu, ' ').trim()) !== null) return now
    return now.replace(
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(?:de|het|die|dit) )?["“”„]?${escaped(name)}(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      `§${index}`,
    )
  }, text)
  // Where one is shown, a number or "de eerste" is of something else in it.
  if (titles.length === 1) return titled
  const ordered = ORDINALS.reduce(
    (now, words, index) =>
      now.replace(
        new RegExp(`\\bde (?:${words})(?: (?:mail|uitnodiging|aankondiging))?(?![\\p{L}\\p{N}])`, 'gu'),
        `§${index}`,
      ),
    titled,
  )
  return COUNTED.reduce(
    (now, word, index) =>
      now.replace(new RegExp(`\\b(?:nummer|onderdeel|voorstel) ${word}\\b`, 'g'), `§${index}`),
    ordered,
  )
    .replace(
      /(?<![\p{L}\p{N}:§€$+-])(?:(?:nummer|nr|onderdeel|voorstel)\.? )?([1-9])(?![\p{L}\p{N}:%])/gu,
      (_, number) => `§${Number(number) - 1}`,
    )
    .replace(/(§\d), (?=§\d)/g, '$1 en ')
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Whether the words can be parted into phrases of an approval, and if so whether one of them says yes. */
const says = (stretch: string): Phrase['says'] | null => {
  const words = stretch.split(' ')
  if (words.length > STRETCH_WORDS_MAX || !words.every(isKnown)) return null
  const reached: (Phrase['says'] | null)[] = ['aside']
  for (let end = 1; end <= words.length; end += 1) {
    const ways = reached.flatMap((before, start) => {
      const said = before && phraseSays(words.slice(start, end).join(' '))
      return said ? [before === 'yes' ? before : said] : []
    })
    reached.push(ways.includes('yes') ? 'yes' : (ways[0] ?? null))
  }
  return reached.at(-1) ?? null
}

const STRETCH_WORDS_MAX = 40

const isKnown = (word: string): boolean => vocabulary.has(word) || /^§\d$/.test(word)

const phraseSays = (words: string): Phrase['says'] | null =>
  phrases.find(({ pattern }) => pattern.test(words))?.says ?? null

/** Whether the words are, to the last, of the kind that an approval is made of; numbers and titles are not. */
export const isOfApproval = (words: string): boolean =>
  stretchesOf(plain(words)).every((stretch) => says(stretch) !== null)

import { WORTH } from '../understand/facts/amounts'
import { numberOf } from '../understand/words/calendar-words'

const WORDS = new Set(
  (
    'er is zijn kunnen kan mogen mag gaan passen past plaats plaatsen ruimte plek plekken voor mensen personen pers persoon deelnemers man leden gasten ' +
    'max maximaal maximum aantal hoogstens ten hoogste slechts maar in mee terecht kwijt per keer sessie beschikbaar totaal we wij hebben houden houdt houd hou het op bij ' +
    'een geldt zitten zit vol limiet stoelen zitplaatsen capaciteit bedraagt wordt worden van tot beperkt deelnemen meedoen toelaten de zaal groep groepsgrootte nu toch dan niet meer aan pk k p ' +
    'bus boot kerk heeft telt met als dus hooguit stuks limiet aanhouden aan er ontvangen aanwezig bijeenkomst dag avond middag'
  ).split(' '),
)
const COUNTED =
  /\b(?:plaats|plaatsen|ruimte|plekk?(?:en)?|mensen|personen|pers|deelnemers|man|max|maximaal|maximum|hoogstens|hooguit|kwijt|stuks|stoelen|zitplaatsen|capaciteit|groepsgrootte|houden (?:we|wij) op|mee)(?!\p{L})/iu

/** How many fit: the only number of a clause that speaks of nothing but seats; null for any other clause. */
export const seatsIn = (text: string): number | null => {
  if (!COUNTED.test(text) || isRelative(text)) return null
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
  const numbers = words.flatMap((word) => {
    const number = /^\d{1,4}$/.test(word) ? Number(word) : spelled(word)
    return number === null ? [] : [number]
  })
  const plain = words.every((word) => WORDS.has(word) || /^\d/.test(word) || spelled(word) !== null)
  const [seats, ...others] = numbers
  return plain && seats !== undefined && seats > 0 && others.length === 0 ? seats : null
}

/** "Tien mensen meer" is counted from what is known; "40, niet meer" is not. */
const isRelative = (text: string): boolean =>
  /\b(?:meer|minder|extra|erbij|eraf)\b/iu.test(text) && !/\b(?:niet|geen) meer\b/iu.test(text)

/** "een" before what is counted is an article; "vijfendertig" is five and thirty. */
const spelled = (word: string): number | null => {
  if (word === 'een') return null
  const [, ones = '', tens = ''] = /^(\p{L}{3,5}?)[eë]n(\p{L}+tig)$/u.exec(word) ?? []
  const known = WORTH[word] ?? numberOf(word) ?? null
  const [one, ten] = [numberOf(ones), WORTH[tens]]
  return known ?? (one && ten ? one + ten : null)
}

/** "twintig", "vijfendertig mensen": the number that opens the words. */
export const spelledNumber = (words: string): number | null =>
  spelled(/^\p{L}+/u.exec(words.toLowerCase())?.[0] ?? '')

import type { SaysShift } from '../domain/hours-as-known'
import { compact } from './compact'
import { numberOf } from './understand/words/calendar-words'

const AMOUNT = '(een half|anderhalf|half|(?:\\p{L}+|\\d{1,2})) ?(uur(?:tje)?|kwartier(?:tje)?|minuten|min)'
const SHIFT = compact(
  new RegExp(
    `(?<![\\p{L}\\d])${AMOUNT},? (eerder|vroeger|later|op(?: te)?(?:geschoven|schuiven)|op(?! (?:de|het|een|\\p{L}*dag|\\d))|vervroegd|verlaat|naar voren|naar achteren)(?!\\p{L})`,
    'giu',
  ),
)
/** Not when somebody is there or something else begins, but when it does. */
const BEGINS = compact(
  /(?<!\p{L})(?:beginnen|begint|begin|start|starten|aanvang|vertrek|vertrekt|vertrekken|afvaren|afvaart|varen|gaan|schuift|schuiven|geschoven|opgeschoven|alles|verzet|verplaatst|verschoven|wordt|worden|is)(?!\p{L})/iu,
)
const TO_THE_END = compact(
  /(?<!\p{L})(?:alles|begin en (?:het )?eind|het hele|de hele|eindigen dus ook|ook het eind)(?!\p{L})/iu,
)
const NOT_YET =
  /\?|(?<!\p{L})(?:als|indien|mocht|zou|zouden|misschien|liever|dan komt|inloop|zaal open)(?!\p{L})/iu
const EARLIER = /^(?:eerder|vroeger|vervroegd|naar voren)$/i

/** "We beginnen een half uur later", "alles schuift een uur op": how much, in minutes; null where it says so of more. */
export const saysShift = (text: string): SaysShift | null => {
  const told = text.split(/(?<=[.!?])\s+|\n/).flatMap((sentence) => {
    if (!BEGINS.test(sentence) || NOT_YET.test(sentence)) return []
    return [...sentence.matchAll(SHIFT)].map(([words, count = '', unit = '', way = '']) => ({
      words,
      minutes: minutesOf(count.toLowerCase(), unit.toLowerCase()) * (EARLIER.test(way) ? -1 : 1),
      isWhole: TO_THE_END.test(sentence),
    }))
  })
  const [only, ...others] = told
  return only && others.length === 0 && only.minutes !== 0 ? only : null
}

const minutesOf = (count: string, unit: string): number => {
  const number =
    HALVES[count] ?? (Number(count) || numberOf(count) || (count === 'een' || count === 'één' ? 1 : 0))
  return number * (unit.startsWith('uur') ? 60 : unit.startsWith('kwartier') ? 15 : 1)
}

const HALVES: Record<string, number> = { half: 0.5, 'een half': 0.5, anderhalf: 1.5 }

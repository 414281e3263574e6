import { addDays } from '../../domain/time'
import { compact } from '../compact'
import { markDays } from './mark-days'

/** It is decided: "we beslissen", "de knoop wordt doorgehakt", "het besluit valt". */
const DECIDES = /\b(?:beslis(?:sen|t|sing)?|besluit(?:en)?|knoop|go ?\/? ?no[ -]?go)\b/
/** It is told; of something that is decided only beside "of het doorgaat". */
const TELLS =
  /\b(?:we[e]?t(?:en)?|hoort?|horen|laat|laten|maken|geven|bericht(?:en)?|bekend|duidelijk|uitsluitsel)\b/
/** "of het doorgaat", "of 11 mei door kan gaan", "of we uitwijken". */
const WHETHER =
  /\bof (?:[^,.;?\s]+ ){1,6}?(?:door(?:ga(?:at|an)| kan gaan| kunnen gaan| mag gaan)|plaats(?:vindt| kan vinden)|uitwijken|(?:uit)?wijken uit|lukt|haalbaar is)(?![a-zß-ɏ])/
/** Somebody else decides, or on something else. */
const OF_OTHERS = compact(
  /\b(?:gemeente(?:raad)?|raad|kabinet|regering|jury|rechter|rechtbank|provincie|minister|leden|alv|(?:leden)?vergadering|college)\b/,
)
const ON_OTHERS =
  /\bover (?:de|het|een|onze|ons|uw|deze) (?!(?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ]*datum|dag|doorgaan|doorgang|moment)\b)/
const ALREADY = /\b(?:niet|geen|besloten|besloot|beslist is|is beslist|viel|nam|namen|gevallen|genomen)\b/
/** What may stand before the day on which it is decided. */
const DAY = /(?<left>^|[\s,:(])(?<on>(?:voor|vóór) )?§(?<n>\d)/g
const NOT_THEN = /\b(?:van|na|sinds|tussen|naar|tot|en)\s*$/

/**
 * The day (ISO) by which it is decided whether the gathering goes ahead, as a sentence says it: "uiterlijk 1 april
 * beslissen we of 11 mei doorgaat", "de beslissing valt een week van tevoren". `first`: the day of the gathering;
 * null where the sentence names no such day, or one that does not lie before it.
 */
export const decidingDay = (sentence: string, today: string, first: string | null): string | null => {
  const day = dayNamed(sentence, today, first)
  return day !== null && day >= today && (first === null || day < first) ? day : null
}

/** Whether a clause names such a day, whichever it is. */
export const saysDecidingDay = (clause: string): boolean => dayNamed(clause, ANY_DAY, ANY_DAY) !== null

const ANY_DAY = '2001-01-01'

const dayNamed = (sentence: string, today: string, first: string | null): string | null => {
  const small = sentence.toLowerCase()
  const whether = WHETHER.test(small)
  if (!DECIDES.test(small) && !(whether && TELLS.test(small))) return null
  if (OF_OTHERS.test(small) || ON_OTHERS.test(small)) return null
  const { words, days } = markDays(sentence, today, first)
  const said = words.replace(WHETHER, ' ')
  if (ALREADY.test(said)) return null
  const [found, ...others] = [...said.matchAll(DAY)].filter(
    ({ index, groups }) => !NOT_THEN.test(said.slice(0, index + (groups?.['left']?.length ?? 0))),
  )
  const day = days[Number(found?.groups?.['n'])]
  if (!found || !day || others.length > 0) return null
  return found.groups?.['on'] ? addDays(day, -1) : day
}

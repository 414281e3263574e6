import type { Context } from './context'
import { isRangeEnd } from './other-cues'

const BEGIN = /^(?:start|starts|begin|begint|begindatum|startdatum|aanvang|aanvangsdatum|van|vanaf)\s?:?$/
const END = /^(?:en )?(?:einde?|eindigt|einddatum|tot|tot en met|t\/m)\s?:?$/

/**
 * A day until which lasts what began on the day before it: "vrijdag 1 (13.00 uur) tot zondag 3 november", or
 * "Start: woensdag 17 juni" over "Eind: vrijdag 19 juni".
 */
export const lastsUntil = (end: Context, begin: Context | undefined): boolean =>
  begin !== undefined && (isRangeEnd(end) || (says(end, END) && says(begin, BEGIN)))

const says = ({ label, before }: Context, what: RegExp): boolean =>
  what.test(label) || what.test(before.replace(/(?:\s(?:is|op))*\s*(?:[a-zß-ɏ]+dag )?$/, '').trim())

import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import type { DateRole } from './date-roles'

/** "… annuleren we de studiedag (13 maart), de bosdagen (19 en 20 maart) en het congres (26 maart)". */
export const isListedOn = (context: Context): boolean =>
  context.left !== context.before &&
  /^\)?\s*(?:,|en\b|of\b|&|\+)[^.:;]{0,90}$/.test(context.left) &&
  !/\b(?:maar|wel|gaa(?:t|n)|is|zijn|wordt|worden|hopen|nieuwe|naar|volgt|volgen)\b/.test(context.left)

/** "De vieringen waren gepland op woensdag 3 mei en Hemelvaartsdag 4 mei". */
export const isJoinedTo = (last: DateRole, { left, before }: Context): boolean =>
  last === 'moved-from' && left !== before && /^\s*(?:,|en|&)\s*(?:op )?$/.test(left)

/** "9 oktober, 16 oktober (vervalt) en 23 oktober": said of the day right before the brackets. */
export const isAside = ({ right }: Context): boolean => {
  const words = /^\s*\(([^()]{3,60})\)/.exec(right)?.[1]
  return words !== undefined && isCancelled(words)
}

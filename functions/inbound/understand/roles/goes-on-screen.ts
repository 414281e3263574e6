import { compact } from '../../compact'
import type { Context } from './context'

const VERB = '(?:gaat|gaan|is|zijn|blijft|vindt|vinden|doen|houden|komt|komen)'
const SCREEN =
  '(?:online|digitaal|virtueel|(?:via|op|in) (?:zoom|teams|google meet|youtube|(?:een |de )?livestream|een (?:video|beeld)verbinding))'
const THIS = '(?:u|je|jullie|we|wij|men|iedereen|hij|zij|ze|hem|haar|het|die|deze|er|dan|wel|nu|gewoon|nog)'
const FOLLOW = '(?:door|plaats|te volgen|bij te wonen|volgen|bijwonen|meedoen|meekijken|deelnemen)'
/** "In de zaal vervalt de lezing, online gaat hij door": another way, and no less held. */
const ON_SCREEN = compact(
  new RegExp(
    `\\b${SCREEN} ${VERB} (?:[a-zß-ɏ]+ ){1,4}(?:door|plaats|te volgen)\\b|\\b(?:${VERB}|kun(?:t|nen)?|kan) (?:${THIS} ){0,4}(?:maar )?${SCREEN} (?:[a-zß-ɏ]+ ){0,2}${FOLLOW}\\b|(?:[,;]|\\bmaar) wel (?:gewoon |nog )?${SCREEN}(?=[.,;!)]|$)|\\b(?:maar|doch) (?:[a-zß-ɏ]+ ){0,2}${SCREEN}(?=[.,;!)]|$)`,
  ),
)
/** "Niet online", "ook online niet". */
const NOT_EITHER = compact(new RegExp(`\\b(?:niet|ook) (?:[a-zß-ɏ]+ )?${SCREEN}`))

/** What is off in the room is held on a screen. */
export const goesOnScreen = (sentence: string): boolean =>
  ON_SCREEN.test(sentence) && !NOT_EITHER.test(sentence)

/** The same, said of this day: it is the last that its sentence names. */
export const isOnScreenThen = ({ right, after, sentence }: Context): boolean =>
  right === after && goesOnScreen(sentence)

const IN_ROOM = compact(
  /\b(?:fysieke?|op locatie|in de zaal|zaal(?:bijeenkomst|avond|lezing|vergadering|programma)|ter plaatse|ter plekke|in het echt)\b/,
)
const TOGETHER = '(?:komen|zien|spreken|treffen|ontmoeten|vergaderen)'
/** "We komen online bij elkaar", "In plaats daarvan is er een webinar". */
const INSTEAD = compact(
  new RegExp(
    `^(?:maar )?(?:we|wij) ${TOGETHER} (?:elkaar )?(?:(?:nu|wel|dan|daarom|die dag|die avond) ){0,2}${SCREEN}|^(?:maar )?${SCREEN} ${TOGETHER} (?:we|wij)\\b|^in plaats daarvan \\b[^.;,]{0,40}(?:\\bwebinar\\b|${SCREEN})|^(?:we|wij) wijken uit naar (?:zoom|teams|een webinar|een (?:digitale|online) )`,
  ),
)

/** Of two sentences the first calls off the room, and the second says how it is held. */
export const goesOnScreenAfter = (own: string, next: string): boolean =>
  IN_ROOM.test(own) && (goesOnScreen(next) || INSTEAD.test(next)) && !NOT_EITHER.test(next)

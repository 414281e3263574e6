import { compact } from '../../compact'
import type { Source } from '../text/source'
import {
  AFTERWARDS,
  CALL_LEFT,
  DOES_THAT,
  NOT_BETWEEN,
  OFFICE,
  PART_LASTS,
  paragraphBefore,
  REGISTERS,
  WITHDRAWN,
} from './beside-hours'
import { isCarPool, isDeparture, isElsewhere, isOfTimetable, isOpenBeside, STAYS_OPEN } from './other-hours'
import { CLOSES_WITH, isClosing, isOver, isReceived, ownClause, PAUSE_RIGHT } from './own-clause'
import { surroundings } from './time-surroundings'
import { isWithdrawn } from './withdrawn-hours'

/**
 * What a time stands for: `range` from–to, `doors` when people may come in, `start`, `end`,
 * `moment` when nothing says, `tail` for the hours of what comes after it (drinks, a reception), `other` for what
 * is no time of the event (closing hour of the list, office hours).
 */
export type TimeRole = 'range' | 'tail' | 'doors' | 'start' | 'end' | 'moment' | 'other'

const DOORS =
  '(?:inloop[a-zß-ɏ]*|inloggen|ontvangst|zaal|deur(?:en)?|kerk|ontmoeting|samenkomst|verzamelen|verzamel[a-zß-ɏ]*|onthaal|aankomst|aanwezig|registratie|bijeenkomen|koffie)'
const DOORS_LEFT = new RegExp(
  `(?:${DOORS}|welkom(?!st)|zich (?:te )?melden|(?<![a-zß-ɏ])melden (?:[a-zß-ɏ]+ )?zich)[^\\d.;]{0,28}$`,
  'i',
)
const DOORS_RIGHT = compact(
  new RegExp(
    `^\\W{0,3}(?:is de |is er |gaat de |gaan de |staat de |met |de )?(?:${DOORS}\\b|(?:zaal|deuren?|kerk) (?:is |zijn |gaat |gaan )?open)`,
    'i',
  ),
)
/** "De deelnemers dienen om 10 uur in de zaal aanwezig te zijn". */
const BE_THERE = /(?<![a-zß-ɏ])(?:dien(?:t|en)|moet(?:en)?|word(?:t|en)|verwachten)[^.;\d]{0,28}$/i
const DOORS_HELD = compact(
  new RegExp(
    `^\\W{0,3}(?:(?:is|zijn) (?:er |de |het |een |onze )*(?:${DOORS})\\b|(?:ontvangen|verwelkomen|verwachten|begroeten) (?:we|wij)\\b|schenken (?:we|wij) (?:de |alvast )*(?:koffie|thee)\\b|(?:staat|staan) de (?:koffie|deuren)|(?:word|wordt|worden) (?:[a-zß-ɏ]+ ){1,3}(?:ontvangen|verwelkomd|begroet)(?![a-zß-ɏ]))`,
    'i',
  ),
)
const OPENS_FROM = new RegExp(`(?<![a-zß-ɏ])${DOORS}|welkom|ontvangen|koffie|klaar|\\bopen\\b`, 'i')
const CLOSES_RIGHT = compact(
  /^\W{0,3}(?:gaa[tn]|doen|sluit(?:en)?) (?:[a-zß-ɏ]+ ){0,4}(?:dicht|op slot|naar huis|uit elkaar|aan het werk|aan de slag)(?![a-zß-ɏ])|^\W{0,3}gaa[tn] (?:de lichten|het licht|de lampen|de muziek) uit\b|^\W{0,3}(?:doen|doet|draaien) (?:we|wij|de [a-z]+|iemand) (?:[a-zß-ɏ]+ ){0,2}(?:lichten|licht|lampen|muziek|deur|deuren) (?:weer )?(?:uit|dicht|op slot)\b|^\W{0,3}(?:is|was) het (?:[a-zß-ɏ]+ ){0,3}(?:geweest|welletjes|gebeurd)\b|^\W{0,3}sta(?:at|an) (?:iedereen|we|wij|u|je|jullie|alles) (?:[a-zß-ɏ]+ ){0,2}(?:buiten|op straat|op de stoep)\b(?! (?:klaar|voor|te|om|bij)\b)|^\W{0,3}(?:(?:kunt?|kunnen|mag|mogen|gaan|gaat) (?:u|je|jullie|we|wij|iedereen|ieder) )?(?:weer |allemaal |moe maar voldaan )*(?:huiswaarts|naar huis)\b(?! (?:wil|moet|gaat)\b)|^\W{0,3}pakken (?:we|wij)|^\W{0,3}(?:is|zijn) (?:alles|het|de|we|wij) (?!(?:pauze|lunch|koffie|ochtend)[a-zß-ɏ]* )(?:[a-zß-ɏ]+ ){0,2}(?:gedaan|klaar|voorbij|afgelopen|terug|thuis|uitgepraat|uitvergaderd|uitgegeten|uitgespeeld)\b|^(?![^.;]{0,40}\bgids\b)[^.;]{0,56}\b(?:ophalen|opgehaald)\b(?! (?:voor|om|en)\b)|^\W{0,3}ronden (?:we|wij)|^ (?:weer )?(?:terug|thuis)(?=[.,;!)\n]|$)|^\W{0,3}sluiten (?:we|wij) (?:[a-zß-ɏ]+ ){0,3}af(?! met)\b|^\W{0,3}(?:nemen (?:we|wij) afscheid|wensen (?:we|wij) elkaar|zwaaien (?:we|wij)|keren (?:we|wij) (?:weer )?(?:terug|huiswaarts)|rijden (?:we|wij) (?:weer )?(?:terug|naar huis)|zit(?:ten)? (?:het|de [a-zß-ɏ]+|we) er ?op)\b/i,
)
const START_LEFT =
  /(?:vertrek(?:ken)?|aanvang[a-zß-ɏ]*|starttijd|starten?|start|begint|beginnen|begin|vang(?:t|en) aan|beginuur|aanvangsuur|stipt)[^\d.;]{0,24}$/i
/** "vertrek 14 u. stipt, einde omstreeks": the last word counts. */
const LAST_ENDS = compact(
  /(?:[,(–-]|\ben)\s(?:het )?(?:einde?|eindigt|eindigen|stopt|stoppen)\b[^\d.;,]{0,20}$/i,
)
const START_RIGHT = compact(
  /^\W{0,3}(?:aanvang|aan(?=[.,;!])|start|begin|beginnen|begint|starten|vertrek(?:t|ken)?|stipt)\b/i,
)
/** "Om kwart voor vijf vertrekt de touringcar weer uit Delft": the way back. */
const BACK_LEFT = /(?:vertrek(?:t|ken)?|rijd(?:t|en)|var(?:en|t)|vaart)[^\d.;]{0,24}$/i
const BACK_RIGHT = compact(/^\s{0,2}(?:dan )?weer (?:uit|vanuit|van|naar huis|huiswaarts|terug)\b/i)
/** "inloop, om 3 uur begint de vergadering": what follows is named, not when the next thing begins. */
const BEGINS_RIGHT = compact(
  /^\W{0,3}(?:begint|beginnen|start|starten|opent|openen|trappen) (?:de|het|een|we|wij|ons|onze|dan|met|er)\b(?!\D{0,24}\d)/i,
)
const TAIL = compact(
  /^\W{0,3}(?:is er |is |volgt |houden (?:we|wij) |sluiten (?:we|wij) af met )?(?:nog |dan |ook )*(?:een |de )?(?:[a-zß-ɏ]+e )?(?:[a-zß-ɏ]*borrel|receptie|napraten|nazit|natafelen|drankje)\b(?![^.;\d]{0,14}\d)/i,
)
const END_LEFT =
  /(?:(?<![a-zß-ɏ])(?:einde?(?:\s(?:is\s)?(?:voorzien|verwacht|gepland))?|stoppen|stopt|ronden (?:we )?af|(?<!(?:staat|staan|ligt|liggen) (?:[a-zß-ɏ]+ ){0,6})klaar|thuiskomst|thuis|terug(?:komst)?|eindig(?:t|en)|eindtijd|einduur|afsluiting|sluiting|(?:af)?sluiten|afloop|afronding|afronden)|(?:^|[\s(])tot(?! slot)[^\d.;]{0,26})[^\d.;]{0,14}$/i
/** "Einde wandeling uiterlijk 16.00 uur", "terugkeer is voorzien rond 11.15 uur". */
const PART_ENDS = compact(
  /(?:^|[^a-zß-ɏ])(?:einde? [a-zß-ɏ]{3,24}|(?:terugkeer|terugkomst|thuiskomst)(?: [a-zß-ɏ]{2,10})?)(?: (?:is|zal|wordt|voorzien|verwacht|gepland|uiterlijk|om|rond|omstreeks|tegen|ca|circa|ongeveer|zijn)){1,4}\s{1,2}$/i,
)
/** "dat het tot 16 uur duurt, moet 17 uur zijn". */
const END_PUT_RIGHT = compact(
  /\btot (?:om )?\d{1,2}(?:[.:u]\d\d)?(?: ?(?:uur|u))?[^.;\d]{0,24}\bmoet(?:en)?\s{1,2}$/,
)
/** "en stoppen ook een uur later, om 18u". */
const STOPS_LATER = compact(
  /(?:^|[^a-zß-ɏ])(?:stoppen|stopt|eindigen|eindigt|sluiten af|(?:is|zijn) klaar)(?: (?:we|wij|ook|dus|dan|pas|nu)){0,3} (?:een half|anderhalf|een|één|twee|\d|een kwart) ?(?:uur|uurtje|kwartier) (?:later|eerder|vroeger),? om\s{1,2}$/i,
)
/** "Het einde van de dag is 17.15 uur", "het feest eindigt, wat ons betreft, om 23.00 uur". */
const ENDS_AT = compact(
  /(?:^|[a-zß-ɏ]\s|\s)(?<!(?:aan|tegen|op|rond|bij) het )(?:eindtijd|einduur|einde?|eindigt|eindigen|sluitingstijd)(?:,[^,.;\d]{3,40},)?(?: (?:van|is|zal|naar|zoals|gewoonlijk|altijd|steeds|verwachting|verwacht|gepland|het|de|onze|deze|[a-zß-ɏ]+e|ongeveer|voorzien|zijn|rond|om|omstreeks|[a-zß-ɏ]{0,20}(?:programma|gedeelte|deel|middag|avond|dag|bijeenkomst|vergadering|activiteit))){1,8}\s{1,2}$/i,
)
/** "De eindtijd van de zangavond op 12 oktober is". */
const END_OF_IT = compact(
  /(?<![a-zß-ɏ])(?:eindtijd|einduur)\s[^.;,:]{3,40}\s(?:is|wordt)(?: nu| dus| niet)?(?: om)?\s{1,2}$/i,
)
const END_LABEL = /^\s*(?:sluiting|einde?|afsluiting|finish)\b[^\d.;]{0,36}:\s{0,2}$/i
const END_RIGHT = compact(
  /^\W{0,3}(?:(?:(?:valt|is|komt) )?(?:er )?(?:het |een )?einde|afsluiting(?! ?(?:met\b|en\b|[+&,/]))|sluiting|(?:zijn (?:we|wij) )?(?:(?:zeker|vast|wel|dan|allemaal|hopelijk|weer) ){0,3}(?:klaar|terug|afgelopen|thuis|uitgepraat|uitvergaderd)(?! ?\?)|naar huis(?! (?:wil|moet|gaat)\b)|afgesloten|afgerond|(?:te )?(?:sluiten|stoppen|eindigen)|af te (?:sluiten|ronden)|ronden|eindigt)\b/i,
)
/** "om 19.30 uur, einde ca. 22.00 uur": the end is the time that follows. */
const NEXT_ENDS = compact(
  /^\s?[,;(]\s?(?:het )?(?:einde?|afsluiting|sluiting|eindigt|eindigend|afloop)[^;,\d]{0,28}\d/i,
)
/** "t/m zondag 13 oktober (16.00 uur)". */
const LAST_DAY = compact(
  /\b(?:t\/m|tot(?: en met)?)\s(?:[a-zß-ɏ]{2,6}dag\s)?\d{1,2}\s[a-zß-ɏ]{3,9}(?:\s\d{4})?[\s,(]{1,3}(?:om\s)?$/i,
)
/** "Graag tot donderdag 13 maart om 20.00 uur": see you then. */
const FAREWELL = /^\s*(?:(?:graag|hopelijk|dus|dan|en|wellicht|misschien)[ ,]+)*tot (?!en met)/i
/** "elke dinsdag van 3 maart t/m 21 april, 20.00 uur": when it begins each time. */
const OF_A_RUN = compact(
  /\b(?:elke|iedere|alle|wekelijks|telkens|steeds|om de (?:week|twee weken|veertien dagen|14 dagen))\b[^.;]*$/i,
)
const OTHER_LEFT = compact(
  /(?:in plaats van(?: om)?|\(was(?: eerst| eerder)?|oorspronkelijk|i\.p\.v\.?|niet om|(?<!(?:stoppen|stopt|klaar|eindigt|einde?|sluiting|afsluiting|afloop):? )uiterlijk|vóór|na|deadline|(?<!aan)sluit[a-zß-ɏ]*|voor)\s{1,3}$/i,
)
/** "Inschrijven tot 19.50 uur", "kaarten via de website tot 17.00 uur". */
const CLOSES_LIST = compact(
  /(?:(?:inschrijv|aanmeld|inloten|voorinschrijv)[a-zß-ɏ]*\s(?:kan\s|is mogelijk\s)?|(?:kaarten|kaartjes|tickets|kaartverkoop|bestellen|reserveren|te koop)\b[^.;\d]{0,40}\b)tot\s(?:uiterlijk\s)?$/i,
)
/** "Om 23 uur moet iedereen buiten zijn": when a house closes. */
const OUT_RIGHT = compact(
  /^\W{0,3}moet(?:en)? (?:iedereen|alles|alle [a-zß-ɏ]+|de [a-zß-ɏ]+|we|wij|men|u|je) (?:[a-zß-ɏ]+ ){0,3}(?:buiten|weg|dicht|gesloten|leeg|verlaten|vertrokken)(?![a-zß-ɏ])/i,
)
/** "een symposium, gevolgd door een rede om 16.00 uur": when that begins. */
const FOLLOWED_BY = /\bgevolgd door [^.;,\d]{3,60} (?:om|rond|vanaf)\s{1,2}$/i
/** "Afgelast tot 10.30 uur": until when nothing is held. */
const OFF_UNTIL = compact(
  /(?:afgelast|geannuleerd|geschrapt|vervallen|(?:gaat|gaan) niet door)\s(?:[a-zß-ɏ]+ ){0,2}tot(?: en met)?\s{1,2}$/i,
)
const WEEKDAYS = compact(
  /(?:\b(?:ma|di|wo)\.?|\b(?:maan|dins|woens)dag)(?:\s?[-–]\s?|\s(?:t\/m|tot(?: en met)?)\s)(?:(?:do|vr|za|zo)\.?|(?:donder|vrij|zater|zon)dag)(?: van)?[\s:,]{0,3}$|\b(?:bakker(?:ij)?|slager(?:ij)?|drogist|kapper|boekhandel|winkel|bibliotheek|balie|kassa|VVV|secretariaat|kantoor|receptie|loket|gemeentehuis|bureau)\b[^.;]{0,30}(?:open|\()[^.;]{0,20}$/i,
)
/** "inloop 19.00-19.30 uur" is a range, but not that of the event. */
/** "We zijn tussen 17.30 en 18.00 uur weer terug": about when it ends. */
const RETURNS_RIGHT = /^\W{0,3}(?:(?:zeker|vast|wel|dan|allemaal|hopelijk|weer) ){0,3}(?:terug|thuis)\b/i

export const readRangeRole = (source: Source, from: number, to: number): TimeRole => {
  const { left, right, before } = surroundings(source, from, to)
  if (
    STAYS_OPEN.test(before) ||
    OFFICE.test(left + right) ||
    CALL_LEFT.test(left) ||
    NOT_BETWEEN.test(left) ||
    isElsewhere(left) ||
    WEEKDAYS.test(left) ||
    /pauze|lunch[^\d]{0,12}$/i.test(left) ||
    PAUSE_RIGHT.test(right)
  )
    return 'other'
  if (DOES_THAT.test(left) && REGISTERS.test(paragraphBefore(source, from))) return 'other'
  if (DOORS_HELD.test(right)) return 'doors'
  if (RETURNS_RIGHT.test(right)) return 'end'
  if (TAIL.test(right)) return 'tail'
  if (PART_LASTS.test(left) && AFTERWARDS.test(paragraphBefore(source, from))) return 'other'
  return DOORS_LEFT.test(left.slice(-24)) && !/vanaf|welkom/i.test(left) ? 'doors' : 'range'
}

export const readTimeRole = (source: Source, from: number, to: number): TimeRole => {
  const { left, right, before, next } = surroundings(source, from, to)
  if (OFFICE.test(left + right) || isElsewhere(left) || isOfTimetable(left, right)) return 'other'
  if (isOpenBeside(left, right) || (NOT_AT.test(left) && BUT_RIGHT.test(right))) return 'other'
  if (isCarPool(left, () => paragraphBefore(source, from))) return 'other'
  if (FOLLOWED_BY.test(left)) return 'other'
  if (CLOSES_LIST.test(left) || OFF_UNTIL.test(left)) return 'other'
  if (/\btot en met\s{1,2}$/i.test(left) && /^\s{0,2}niet (?:door|plaats)\b/i.test(right)) return 'other'
  if (/^\s*(?:af)?sluiting\s{1,3}(?:om\s|rond\s)?$/i.test(left)) return 'end'
  if (/\buiterlijk\s(?:om\s)?$/i.test(left) && CLOSES_RIGHT.test(right)) return 'end'
  if (!SINCE.test(left) && (CLOSES_WITH.test(right) || isOver(left, right) || isClosing(left, right)))
    return 'end'
  if (PART_ENDS.test(left) || STOPS_LATER.test(left)) return 'end'
  if (OUT_RIGHT.test(right) || /\bvoorstel(?: is)?:?\s{1,2}$/i.test(left)) return 'other'
  if (isWithdrawn(left, `${right}${next}`)) return 'other'
  if (OTHER_LEFT.test(left) || WITHDRAWN.test(before) || /^\s{0,2}geen\b/.test(right)) return 'other'
  if (/\b(?:zon|maan)\b/i.test(left) && /^\s{0,2}(?:onder|op)\b(?! \d)/i.test(right)) return 'other'
  if (END_PUT_RIGHT.test(left) && /^\s{0,2}(?:zijn|worden)\b/.test(right)) return 'end'
  if (/\bmoet(?:en)?\s{1,2}$/.test(left) && /^\s{0,2}(?:zijn|worden)\b/.test(right)) return 'start'
  if (BE_THERE.test(left) && /^[^.;\d]{0,48}\baanwezig\b/i.test(right)) return 'doors'
  if (SINCE.test(left)) return OPENS_FROM.test(left + right) ? 'doors' : 'moment'
  if (CLOSES_RIGHT.test(right) || (LAST_DAY.test(left) && !OF_A_RUN.test(before) && !FAREWELL.test(before)))
    return 'end'
  if (END_LABEL.test(left) || ENDS_AT.test(left) || END_OF_IT.test(left)) return 'end'
  if (LAST_ENDS.test(left)) return 'end'
  if (BACK_LEFT.test(left) && BACK_RIGHT.test(right)) return 'moment'
  if (isDeparture(left)) return 'doors'
  if (START_LEFT.test(left)) return 'start'
  if (BEGINS_RIGHT.test(right) && !DOORS_RIGHT.test(right)) return 'start'
  if (END_LEFT.test(left)) return 'end'
  if (DOORS_RIGHT.test(right) || DOORS_HELD.test(right) || isReceived(left, right)) return 'doors'
  if (DOORS_LEFT.test(ownClause(left))) return 'doors'
  if (START_RIGHT.test(right)) return 'start'
  return END_RIGHT.test(right) && !NEXT_ENDS.test(right) ? 'end' : 'moment'
}

/** "Vanaf 15.30 uur sluiten we af met de vergadering": that begins then. */
const SINCE = /\bvanaf\s{1,2}$/i
/** "Niet zoals eerder gemeld om 19.30 uur, maar om 20.00 uur". */
const NOT_AT = /(?<![a-zß-ɏ])niet(?: [a-zß-ɏ]+){0,4} (?:om|van)\s{1,2}$/i
const BUT_RIGHT = /^\s?(?:uur|u)?,? maar(?![a-zß-ɏ])/i

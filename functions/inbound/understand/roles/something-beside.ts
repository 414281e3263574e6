import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import type { Context } from './context'
import { MOVE_VERB } from './move-verbs'
import { isOfValidity } from './valid-cues'

/** "Onze zustervereniging, die op 1 oktober honderd jaar bestaat": a birthday that explains. */
const AGE_RIGHT = compact(
  /^\s*(?:precies |al )?(?:\d{1,3}|[a-zß-ɏ]*(?:tig|honderd)|tien|vijftien) jaar (?:bestaat|bestond|oud|getrouwd|wordt|werd|is)\b/,
)
const RELATIVE_LEFT = /\b(?:die|dat) (?:[a-zß-ɏ]+ ){0,2}(?:op )?(?:[a-zß-ɏ]+dag )?$/

/** "In het kader van de Week van de Ouderen (7 - 13 oktober)", "de ronde, die van 10 t/m 13 oktober duurt". */
const WEEK_LEFT = compact(
  /\b(?:kader van|tijdens|rond(?:om)?|gelegenheid van|vanwege|in) (?:de |het )?(?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:week|maand|weekend|nacht)(?: van (?:de |het )?[^.;()\d]{2,40})?\s?\(\s*(?:van )?$/,
)
const LASTS_LEFT = compact(
  /\b(?:die|dat)\b[^.;,\d]{0,30}\bvan\s*$|\(\s*(?:nog )?(?:geopend|open|te zien|te bezoeken)(?: van)?\s*$/,
)
const LASTS_RIGHT = /^\s*(?:duurt|loopt|duren|lopen|te zien is|open is)\b/

/** "Er rijden dat weekend (11 t/m 13 oktober) geen treinen", "de trein van 9.34 rijdt zaterdag niet". */
const TRAFFIC = compact(
  /\b(?:rijden|rijdt|varen|vaart)\b[^.;]{0,60}\bgeen (?:trein(?:en)?|bus(?:sen)?|metro['’]?s|trams?|pont(?:en|jes)?|veer)\b|\bgeen (?:treinen|bussen|metro['’]?s|trams)\b[^.;]{0,40}\b(?:rijden|rijdt)\b|\b(?:trein|treinen|bus|bussen|metro|tram|pont|veerboot|veer|pontje)\b(?:[^.;,]|\.\d){0,60}\b(?:rijdt|rijden|vaart|varen|stopt|vertrekt)\b[^.;,]{0,50}\bniet\b|\b(?:gemeente|reiniging|afvaldienst|milieudienst|vuilnis(?:dienst|wagen)|ophaaldienst) (?:haalt|komt)\b[^.;]{0,50}\bop\b(?=[.,!]|$)/,
)

/** "Radio Noord zendt het concert op 20 oktober uit", "kijk op 6 oktober naar TV Noord". */
const STATION = /\b(?:radio|tv|televisie|omroep|npo)\b/
const BROADCAST = compact(
  /\b(?:zendt|zenden)\b[^;]{0,100}\buit\b|\b(?:wordt|worden)\b[^;]{0,80}\buitgezonden\b|^(?:en )?(?:kijk|luister)\b|\bte (?:zien|horen|beluisteren)\b/,
)

/** "De uitslag maken we dinsdag op de site bekend": nobody has to come for it. */
const RESULT = compact(
  /\btrekken (?:we|wij) de (?:winnaars|prijswinnaars|lootjes|loten)\b|\b(?:uitslag(?:en)?|(?:prijs)?winnaars?|resultaten|uitkomst)\b[^.;]{0,80}\b(?:gepubliceerd|per (?:e-?mail|post)|(?:op|in|via) (?:de|onze|ons|het) (?:site|website|nieuwsbrief|[a-zß-ɏ]*(?:blad|krant)|facebook[a-zß-ɏ]*))\b/,
)

/** "…, omdat 5 oktober de zaal bezet is": why it is another day. */
const BECAUSE_LEFT = /\b(?:omdat|want|doordat|aangezien)(?: op)?(?: [a-zß-ɏ]+dag)?\s*$/
const TAKEN_RIGHT = compact(
  /^\s*(?:is |was )?(?:de|het|onze|ons) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]+ (?:al |helaas |dan )*(?:is |was )?(?:al )?(?:bezet|verhuurd|niet (?:vrij|beschikbaar))\b/,
)

const HOUSE =
  '[a-zß-ɏ]*(?:kantoor|secretariaat|bureau|winkel|zaal|kantine|clubhuis|bibliotheek|museum|zwembad|receptie|balie|loket|sporthal|gebouw)'
/** "Zondag 13 oktober blijft de kantine dicht": nobody comes. */
const SHUT = compact(
  new RegExp(
    `\\b(?:is|zijn|blijft|blijven|gaat|gaan) (?:de|het|ons|onze) ${HOUSE} (?:[a-zß-ɏ]+ ){0,3}dicht\\b|\\b${HOUSE} (?:is|blijft|gaat) [^.;,]{0,40}\\bdicht\\b`,
  ),
)

export const isShut = (clause: string): boolean => SHUT.test(clause)

/** "Tussen 20 september en 10 oktober hangt het programma bij de winkel", "dat u tussen 1 en 15 september thuis krijgt". */
const HANGS_RIGHT = compact(
  /^\s*(?:hangt|hangen|ligt|liggen|staat|staan)\b[^.;]{0,30}\b(?:programma|affiches?|posters?|lijst|stukken|aankondiging|formulieren?|folders?)\b/,
)
const SENT_HOME_RIGHT = compact(
  /^\s*(?:thuis |per post |in de bus |automatisch ){0,2}(?:krijgt|krijgen|ontvangt|ontvangen)\b/,
)
const WHAT_YOU_LEFT = compact(/\b(?:dat|die) (?:u|je|jullie)\b[^.;]{0,20}$/)
/** "De boeken kunt u op 10 en 11 oktober bij Cor afgeven". */
const HANDED_IN = compact(
  /\b(?:kunt|kun|kan|kunnen|mag|mogen) (?:u|je|jullie|men|iedereen)\b[^.;]{0,60}\b(?:afgeven|inleveren)\b/,
)
/** "Wij treden op 31 december terug". */
const STEPS_LEFT = /\btre(?:edt|den)\b[^.;]{0,30}\bop\s*(?:[a-zß-ɏ]+dag )?$/
const STEPS_RIGHT = /^\s*(?:als [a-zß-ɏ]+ )?(?:af|terug)(?=[\s.,;!]|$)/

/** "Wij zoeken mensen die helpen met opbouwen (vrijdag 2 juli)": for helpers, the day before. */
const BUILT_UP_LEFT = compact(
  /\b(?:helpen|hulp|helpers|handen|vrijwilligers)\b[^.;\d]{0,40}\b(?:opbouw|opbouwen|afbouw|afbouwen|afbreken|klaarzetten|opruimen|inrichten|versieren)\s?(?:\(|,? op )\s?(?:op )?(?:[a-zß-ɏ]+dag )?$/,
)

/** "Op 24 maart is er een infoavond over onze reis van 19 tot 21 mei": what is told of, and no part of the evening. */
const TOLD_OF_LEFT = compact(
  /\b(?:informatie|info|voorlichtings)-?(?:avond|middag|ochtend|bijeenkomst|sessie|moment)\b[^.;,\d]{0,24}\bover (?!(?:[a-zß-ɏ]+ ){0,8}en )[^.;,\d]{3,60}(?: van| \((?:van)?)\s*(?:[a-zß-ɏ]+dag )?$/,
)

/** "Wie jarig is tussen 7 en 13 oktober", "op 13 oktober wordt alles weer afgebroken". */
const BORN_LEFT = /\b(?:jarig|geboren)\b[^.;\d]{0,30}$/
const TAKEN_DOWN = /\b(?:wordt|worden)\b[^.;]{0,40}\b(?:afgebroken|opgebouwd|opgeruimd)\b/

/** Whoever is asked to come, comes on that day. */
const ASKED =
  /\bwelkom\b|\bkom\b|\buitgenodigd\b|\bnodig(?:en|t)\b|\bhelpen\b|\bmee\b|\bclubhuis\b|\btijdens\b/

/** Nothing rides: nobody meets, and nothing is called off. */
export const isOfTraffic = (sentence: string): boolean => TRAFFIC.test(sentence)

const isOfNobody = (sentence: string): boolean =>
  isOfTraffic(sentence) ||
  (STATION.test(sentence) && BROADCAST.test(sentence) && !ASKED.test(sentence)) ||
  ((HANDED_IN.test(sentence) || TAKEN_DOWN.test(sentence) || RESULT.test(sentence)) &&
    !ASKED.test(sentence) &&
    findEventNoun(sentence) === null)

/** A day of something that the gathering has beside it: another's birthday, a themed week, trains, television. */
export const isOfSomethingBeside = (context: Context): boolean => {
  const { before, left, right, sentence, paragraph } = context
  return (
    (RELATIVE_LEFT.test(left) && AGE_RIGHT.test(right)) ||
    WEEK_LEFT.test(left) ||
    (left !== before && LASTS_LEFT.test(left) && (LASTS_RIGHT.test(right) || /\($|\([^)]*$/.test(left))) ||
    HANGS_RIGHT.test(right) ||
    (WHAT_YOU_LEFT.test(left) && SENT_HOME_RIGHT.test(right)) ||
    (STEPS_LEFT.test(left) && STEPS_RIGHT.test(right)) ||
    BORN_LEFT.test(left) ||
    BUILT_UP_LEFT.test(left) ||
    (left !== before && TOLD_OF_LEFT.test(left)) ||
    (BECAUSE_LEFT.test(left) && TAKEN_RIGHT.test(right) && !MOVE_VERB.test(paragraph)) ||
    isOfNobody(sentence) ||
    isOfValidity(context)
  )
}

import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import type { Context } from './context'

const NONE =
  /^(?:(?:let op|helaas|attentie|dit (?:jaar|keer|seizoen|voorjaar|najaar))[\s:!,]+)*geen (?:[\p{L}’'-]+ ){1,3}?(?:(?:op|van|in|deze|aanstaande|komende) )*$/u

/** "Geen kerstmarkt op 14 december", and nothing before it: there will be none. */
export const isNone = ({ left, before, right }: Context): boolean =>
  left === before &&
  NONE.test(left) &&
  findEventNoun(left) !== null &&
  !/^\s*\?/.test(right) &&
  !BUT_ANOTHER.test(right)

/** "Geen diner op 12 oktober, wel een lezing": that day something else is held. */
const BUT_ANOTHER = compact(/^[^.;,]{0,30}, (?:maar )?wel (?:een|de|het|onze|ons)\b/)

const COULD_NOT = compact(
  /\b(?:kon|konden)\b[^.;]{0,80}\bniet\b[^.;]{0,40}\b(?:door ?(?:gaan)?|plaatsvinden|gehouden worden|worden gehouden)\b|\bniet (?:door )?(?:kon|konden) (?:door ?gaan|gaan|plaatsvinden|worden gehouden)\b|\bniet door kon(?:den)? gaan\b|\b(?:ging|gingen)\b[^.;]{0,60}\bniet door\b|\b(?:viel|vielen)\b[^.;]{0,40}\b(?:in het water|uit|weg)\b|\b(?:werd|werden|moest|moesten)\b[^.;]{0,60}\b(?:afgelast|geannuleerd|afgeblazen|gestaakt|onderbroken)\b/,
)

/** "kon niet doorgaan", "viel in het water": off, and behind us. */
export const wasOff = (text: string): boolean => COULD_NOT.test(text)

const CATCH_UP_LABEL = /^(?:herkansing|inhaal\p{L}*|nieuwe poging)\b/u
const CATCH_UP_LEFT = compact(
  /\b(?:ingehaald|herkansing|inhaal\p{L}*|nieuwe poging|over ?gedaan)(?: (?:is|volgt|komt|wordt|staat))?[\s:]*(?:op)?[\s:]*(?:\p{L}+dag )?$|\bhal(?:en|t) (?:\p{L}+ ){0,4}in(?: op)?(?: (?:één|een) (?:dag|avond|middag|ochtend|keer))?\s?[:,]?\s*(?:\p{L}+dag )?$/u,
)

/** "Herkansing: zaterdag 7 september": when what was off is held after all. */
export const isCaughtUp = ({ label, left }: Context): boolean =>
  CATCH_UP_LABEL.test(label) || CATCH_UP_LEFT.test(left)

const RENEWED = compact(
  /\b(?:start|starten|begint|beginnen|komt|komen|is er|zijn er|gaat|volgt)\b[^.;]{0,50}\b(?:een )?nieuwe? (?!datum|dag|afspraak|tijd|tijdstip|locatie|plek|zaal|ronde|poging|bericht|uitnodiging)\p{L}{3,}/u,
)

/** "Vanaf 8 oktober start een nieuwe cursus": what takes the place of the one that is off. */
export const isRenewed = (sentence: string): boolean => RENEWED.test(sentence)

/** "Vanaf 1 mei is dat officieel", "is daar veel te doen": how things stand from then on. */
const A_FACT = compact(
  /^\s*(?:is|zijn|wordt|worden|geldt|gelden) (?:(?:dat|dit|deze|die|ze|zij)\b|(?:het|de \p{L}+|onze \p{L}+) (?:\p{L}+ ){0,2}(?:een feit|officieel|definitief|verplicht|verboden|van kracht|geldig)|(?:daar|hier) (?:\p{L}+ ){0,3}te (?:doen|zien|beleven|genieten|horen|eten)\b)/u,
)

export const isFact = (left: string, right: string): boolean =>
  /\b(?:vanaf|per|sinds)\s*$/.test(left) && A_FACT.test(right)

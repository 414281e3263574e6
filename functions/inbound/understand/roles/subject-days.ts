import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import type { Context } from './context'

const VOTE = '[a-zß-ɏ]*(?<!bestuurs)verkiezing(?:en)?'
const WEEKDAY = '(?:[a-zß-ɏ]+dag )?'
/** "de verkiezingen van 3 maart", "de verkiezingen zijn op 3 maart". */
const VOTE_LEFT = compact(
  new RegExp(
    `\\b(?:${VOTE}|stembureaus?) (?:van|(?:(?:zijn|is|vinden|vallen|worden|plaats|gehouden) ){1,3}op)\\s*${WEEKDAY}$`,
  ),
)
/** "Op 3 maart zijn er verkiezingen", "op 3 maart gaan we naar de stembus". */
const VOTE_RIGHT = compact(
  new RegExp(
    `^,? (?:zijn|is|vinden|worden|gaan|gaat|kiest|kiezen|stemt|stemmen|mogen|mag)\\b[^.;,\\d]{0,30}\\b(?:${VOTE}|stembus|stembureaus?|naar de stembus)\\b`,
  ),
)
const VOTES = new RegExp(`\\b(?:${VOTE}|stemb(?:us|ureau))`)
const AN_HOUR = /\d[.:u]\d\d|\d ?(?:uur|u)\b/

/** The day on which is voted; not the lecture about it. */
const isOfVote = ({ left, right, sentence }: Context): boolean =>
  VOTES.test(sentence) &&
  (VOTE_LEFT.test(left) ||
    VOTE_RIGHT.test(right) ||
    (findEventNoun(sentence) === null && !AN_HOUR.test(sentence)))

const FROM_LEFT = /\b(?:van|vanaf|tussen|sinds)\s*$/
const UNTIL_RIGHT = /^,? (?:tot(?: en met)?(?: aan)?|t\/m|en) (?:de|het|aan|onze|ons) [a-zß-ɏ]/
const TREATED = compact(
  /\b(?:aan bod|aan de orde|bespre(?:ekt|ken)|besproken|overlop(?:en|t)|behandel(?:en|t|d)|doornemen|nemen [^.;]{0,40} door|toe(?:gelicht|lichten|lichting)|leggen uit|uitleg|stilgestaan|stil(?:staan)? bij|gaat over|gaan over|stappen|stappenplan|tijdlijn)\b/,
)

/** "De stappen van 14 oktober tot en met de installatie komen aan bod": what is spoken of, and when is told elsewhere. */
const isOfTreated = ({ left, right, sentence }: Context): boolean =>
  FROM_LEFT.test(left) && UNTIL_RIGHT.test(right) && TREATED.test(sentence) && !AN_HOUR.test(sentence)

/** A day that belongs to what a gathering is about. */
export const isOfSubject = (context: Context): boolean => isOfVote(context) || isOfTreated(context)

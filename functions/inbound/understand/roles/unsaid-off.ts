import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'

/** “De afgelaste bruiloft”: the title of a play. */
const TITLE = /["“„«][^"“”„«»]{2,80}["”»]/g
/** "waarom de kermis werd afgelast", "hoe het feest niet doorging": what is told of. */
const TOLD = compact(
  /\b(?:waarom|hoe|waardoor|toen) [^.;,!?]{3,80}\b(?:werd|werden|ging|gingen|viel|vielen|kon|konden)\b[^.;,!?]{0,30}/g,
)
const NO_CALLING_OFF = compact(
  /\bgeen (?:sprake van )?(?:een )?(?:afgelasting|annulering|uitstel|afzegging)\b/g,
)
/** "het vervallen van de contributie" is no gathering that is off, "het vervallen van de lezing" is one. */
const FALLING_AWAY = compact(/\bhet (?:vervallen|schrappen|annuleren|afgelasten) van ([^.;,!?]{3,50})/g)

/** "De spreker heeft afgezegd, maar Els Bos wil het wel doen": somebody stays away, and another comes. */
const STAYS_AWAY = compact(
  /\b(?:[a-zß-ɏ]*spreker|spreekster|gids|inleider|docent|docente|dirigent|dirigente|band|zangeres|zanger|muzikant|groep)\b[^.;,]{0,40}\b(?:heeft|hebben|had) (?:[a-zß-ɏ]+ ){0,3}afgezegd\b/,
)
const STANDS_IN = compact(
  /\bafgezegd,? maar\b|\b(?:spreekt|speelt|vertelt) (?:nu|daarom|dan)\b|\b(?:vervang[a-zß-ɏ]*|invall[a-zß-ɏ]*|in (?:zijn|haar|diens) plaats|(?:valt|springt|vallen|springen) (?:[a-zß-ɏ]+ ){0,3}in|neemt [^.;]{0,40} over)\b/,
)

/** The one who was to come does not, and the gathering is held all the same. */
export const isReplaced = (sentence: string): boolean => STAYS_AWAY.test(sentence) && STANDS_IN.test(sentence)

/** "is niet afgelast", "hoeft niet te vervallen", "vervalt de quiz niet": it is held, whatever was said. */
const OFF = '(?:afgelast|geannuleerd|vervallen|geschrapt|gecanceld|afgeblazen|afgezegd|uitgesteld|verplaatst)'
const NOT_OFF = compact(
  new RegExp(`\\bniet (?:${OFF}(?: (?:of|en|noch) ${OFF})?|van de baan|te vervallen|te annuleren)\\b`, 'g'),
)
const FALLS_NOT = /\bvervalt\b([^.;,]{0,80}?)\bniet(?=\s*(?:[.,;!]|$))/g

/** The sentence without the words of calling off that call nothing off. */
export const withoutUnsaidOff = (sentence: string): string =>
  sentence
    .replace(TITLE, '""')
    .replace(STAYS_AWAY, (said) => (isReplaced(sentence) ? ' ' : said))
    .replace(TOLD, ' ')
    .replace(NO_CALLING_OFF, ' ')
    .replace(NOT_OFF, ' ')
    .replace(FALLS_NOT, (said, between: string) => (/\b(?:maar|en)\b/.test(between) ? said : ' '))
    .replace(FALLING_AWAY, (said, what: string) => (findEventNoun(what) === null ? ' ' : said))

import { compact } from '../../compact'
import type { Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import { REGISTERING } from '../words/register-verbs'

/** What of a gathering may change without its day. */
const PART =
  '(?:[a-zß-ɏ]*(?:tijd|uur|spreker|link)|aanvang|tijdstip|locatie|zaal|ruimte|plaats|plek|adres|vertrekpunt|spreekster|inleider|docent|dirigent|gids|programma|prijs|route)'
const CHANGED = '(?:gewijzigd|aangepast|veranderd)'
const CHANGE = '(?:wijzigen|veranderen|aanpassen)'
const SPEAKER = '(?:[a-zß-ɏ]*spreker|spreekster|inleider|docent|dirigent|gids|presentator)s?'
const DOUBT = '(?:niet|nog|volgt|later|zodra|wordt|maken|binnenkort)'
const SPEAKS = '(?:spreekt|verzorgt|geeft|vertelt|komt|leidt|speelt|neemt|treedt)'
const PLACES = '(?:plaatsen|plekken|kaarten|tickets|stoelen)'
const INSTEAD = '(?:vervangt|vervangen door|vervanger|vervangster|vervanging)'
/** "(over)nemen" with the gathering between, "valt in", "springt in". */
const TAKES_OVER = `\\b(?:neemt|nemen) [^.;]{0,60}\\bover\\b(?! (?:een|de|het|hoe) )|\\b(?:valt|vallen|springt|springen) (?:[a-zß-ɏ]+ ){0,3}in\\b(?! (?:de|het|een)\\b)`

const NEWS = [
  `\\b(?:hebben|heeft) [^.;]{0,30}\\b${PART}\\b[^.;]{0,70}(?:\\b${CHANGED}\\b|\\b(?:moeten|te) ${CHANGE}\\b)`,
  `\\b(?:wijziging(?:en)? (?:in|van|op)|(?:wijzigen|veranderen) (?:we|wij)) (?:de|het|ons|onze) ${PART}\\b`,
  `\\b${SPEAKER}\\b(?:(?!\\b${DOUBT}\\b)[^.;]){0,40}\\b(?:gevonden|bekend(?! (?:van|om|als|uit|met|door|bij))|verhinderd|ziek|uitgevallen)\\b`,
  `\\b(?:is|zijn) (?:[a-zß-ɏ]+ ){0,2}(?:verhinderd|ziek|uitgevallen)\\b[^.]{0,20}\\b(?:[a-zß-ɏ]+ ){0,6}(?:${INSTEAD}|${TAKES_OVER})`,
  `\\b(?:wegens|vanwege|door) (?:ziekte|verhindering|afzegging|uitval)\\b[^.;]{0,100}\\b(?:wordt [^.;]{0,60}\\bdoor\\b|${SPEAKS}\\b|${INSTEAD}\\b)`,
  `\\b${SPEAKS} (?:daarom |dus )?niet [^.;\\d]{3,40} maar (?!(?:in|op|om|over|naar|ook)\\b)`,
  `\\buit te wijken naar (?!de reserve)|\\bwijken (?:we|wij) (?:[a-zß-ɏ]+ ){0,3}uit naar (?!(?:de |een )?(?:reserve|andere dat|[a-zß-ɏ]+dag|\\d))`,
  `\\bbesloten\\b[^.;]{0,70}\\b(?:in|bij|op) [^.;\\d]{3,40} te (?:houden|geven|organiseren|laten plaatsvinden)\\b`,
  `^(?:[^.;:]{3,40} )?(?:programma|spreker|locatie|zaal|tijd|aanvang[a-zß-ɏ]*)\\b[^.;:]{0,30} ${CHANGED}[.!]?$`,
  '\\bzou(?:den)?\\b[^.;]{0,80}\\bonline\\b[^.;]{0,24}\\b(?:zijn|worden|gaan)\\b',
  '\\bkunnen (?:we|wij)\\b[^.;]{0,60} niet (?:[^.;]{0,30} )?terecht\\b(?! (?:zonder|als|tenzij))|(?:\\d [a-zß-ɏ]+|dag|keer|avond|middag|week) (?:op een andere (?:plek|locatie|plaats)|in een andere (?:zaal|ruimte)|ergens anders|elders)\\b',
  '\\bdefinitieve programma\\b[^.;]{0,70}\\b(?:staat|is|vindt)\\b(?! (?:vanaf|binnenkort|later|uiterlijk|nog)\\b)|\\b(?:volledige|complete) programma\\b[^.;]{0,70}\\b(?:staat|is|vindt) (?:(?:u|je|het) )?(?:nu|inmiddels|bekend|klaar|rond|gereed)\\b',
  `\\bwas aangekondigd (?:in|bij|op|om)\\b[^.;]{0,60}\\bmaar\\b`,
  `\\b(?:extra|nieuwe) ${PLACES}\\b|\\b${PLACES}\\b[^.;]{0,24}\\b(?:vrijgekomen|bijgekomen|vrijgemaakt|toegevoegd)\\b|\\balle ${PLACES}\\b[^.;]{0,70}\\b(?:bezet|vergeven|weg|gereserveerd)\\b`,
  `\\b(?:genoeg|voldoende) (?:aanmeldingen|deelnemers)\\b[^.;]{0,80}\\bdoor\\b|\\bgenoeg (?:[a-zß-ɏ]+ )?(?:aangemeld|opgegeven|gemeld)\\b[^.;]{0,80}\\bdoor\\b`,
  '\\b(?:bedankt|dank) voor (?:uw|je|jullie) (?:aanmelding|inschrijving|opgave)\\b(?! voor de nieuwsbrief)',
  '^(?:u|je|jullie) (?:heeft|hebt|hebben|bent|zijn) (?:u |je |jullie |zich )?(?:al )?(?:aangemeld|ingeschreven|opgegeven) (?:voor|bij)\\b',
].join('|')
/** One stands for another: of a speaker only beside a gathering, and not "als secretaris". */
const STANDS_IN = new RegExp(`\\b${INSTEAD}\\b(?![^.;]{0,60}\\bals (?!spreker|gids|docent|dirigent))`, 'i')
/** "In plaats van Jan Vos spreekt …": by its capital. */
const INSTEAD_OF_NAME = /\b[Ii]n plaats van (?:(?:de heer|mevrouw|dr\.|prof\.|drs\.) )?\p{Lu}\p{Ll}+/u
/** "Hier is de link voor de lezing": for those who come. */
const LINK = compact(
  /\b(?:hier(?:bij|mee|onder)?|dit|via)\b[^.;:]{0,30}\b[a-zß-ɏ]*link\b|\b[a-zß-ɏ]*link (?:voor|naar|van|om)\b/i,
)
const NEWS_PATTERN = compact(new RegExp(NEWS, 'i'))
const CONDITION = compact(
  /\b(?:als (?:er|u|je|jullie|de|het|een|we|wij|iemand|dat|die)|indien|mocht|mochten|wanneer|zodra|bij (?:te weinig|onvoldoende))\b/i,
)

/** News of a gathering that is known already, in a statement at the head of a mail. */
export const findNews = (one: Statement): RegExpExecArray | null => {
  if (CONDITION.test(one.text)) return null
  const found = NEWS_PATTERN.exec(one.text) ?? INSTEAD_OF_NAME.exec(one.text)
  if (found) return found
  if (findEventNoun(one.text) === null) return null
  const link = REGISTERING.test(one.lower) ? null : LINK.exec(one.text)
  return link ?? STANDS_IN.exec(one.text)
}

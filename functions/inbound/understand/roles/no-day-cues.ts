import { compact } from '../../compact'
import { REGISTERING } from '../words/register-verbs'
import { isPutOffUntil } from './chosen-days'
import type { Context } from './context'

/** "Niemand mag samenkomen tot en met 3 april", "evenementen na 3 april": how long a rule holds. */
const LIMIT_LEFT = compact(
  /\b(?:tot(?: en met)?(?: \(?(?:ten minste|minstens|zeker|in ieder geval)\)?)?|t\/m|na)\s*$/,
)
const RULE = compact(
  /\b(?:mag|mogen|niemand|verbod|verboden|verbiedt|maatregel(?:en)?|richtlijn(?:en)?|lockdown|corona[a-zß-ɏ]*|overheid|kabinet|rijksoverheid|rivm|getroffen)\b/,
)
/** "Wordt 100 jaar op 15 februari": the birthday, and not the party. */
const AGE_LEFT = compact(
  /\b(?:wordt|worden|werd|is|zijn|bestaat|bestaan)\b[^.;\d]{0,40}\b\d{1,3} jaar(?: oud| jong)?(?: op)?\s*$/,
)
/** With an hour the birthday is the party. */
const AN_HOUR = /\d[.:]\d\d|\d ?(?:uur|u)\b/
/** "na afloop van het verenigingsjaar (30 juni)". */
const YEAR_END_LEFT = /[a-zß-ɏ]*(?:jaar|seizoen|kwartaal) ?\(\s*$/
/** "De ledenvergadering van vorig jaar 12 maart". */
const LAST_YEAR_LEFT = /\b(?:vorig|verleden) jaar(?: op)?\s*$|\b(?:van )?de vorige keer,?(?: op)?\s*$/
/** "Rond 1 maart komt het volgende nummer". */
const ABOUT_LEFT = /\b(?:rond|omstreeks|medio)\s*$/
const COMES_RIGHT = compact(
  /^\s*(?:komt|komen|verschijnt|verschijnen|volgt|volgen|krijgt|ontvangt|ligt|valt)\b[^.;]{0,60}(?:bericht|nummer|nieuwsbrief|blad|boekje|bulletin|brief|krant|magazine|editie|uitnodiging|programma)/,
)
/** "We hakken de knoop door op de bestuursvergadering van 15 oktober". */
const BOARD_LEFT = /\b(?:bestuursvergadering|bestuursoverleg|dagelijks bestuur)(?: van| op)?\s*$/
const DECIDES = /\b(?:knoop|knopen|beslis[a-zß-ɏ]*|besluit[a-zß-ɏ]*|besprek[a-zß-ɏ]*|bespreken|besproken)\b/

/** "… heeft het bestuur in zijn vergadering van 6 mei besloten de ledenavond …": where it was decided. */
const DECIDED_LEFT = compact(
  /\b(?:in|op|tijdens) (?:zijn|haar|de|onze) (?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ]*vergadering|overleg|bijeenkomst) (?:van|op) (?:[a-zß-ɏ]+dag )?$/,
)
const DECIDED_RIGHT = compact(/^,? (?:[a-zß-ɏ]+ ){0,3}(?:besloten|bepaald|vastgesteld|geoordeeld)\b/)

const RULES =
  '(?:[a-zß-ɏ]*maatregelen|[a-zß-ɏ]*regels|richtlijnen|persconferentie|kabinetsbesluit|lockdown|toespraak)'
/** "Na de persconferentie van 6 mei", "de maatregelen die het kabinet vrijdagavond 6 mei …": when a rule was told. */
const RULED_LEFT = compact(
  new RegExp(
    `\\b(?:na|gezien|door|vanwege|wegens|sinds|volgens|tijdens|naar aanleiding van|in verband met|gelet op) (?:de |het )?(?:[a-zß-ɏ]+ )?${RULES} (?:van|op|d\\.d\\.)(?: (?:de|afgelopen))?\\s*(?:[a-zß-ɏ]+dag[a-zß-ɏ]* )?$`,
  ),
)
const RULERS_LEFT = compact(
  /\b(?:[a-zß-ɏ]*maatregelen|[a-zß-ɏ]*regels|richtlijnen) die (?:het kabinet|de (?:overheid|regering|minister|premier)|het rivm|de gemeente)(?: afgelopen)?(?: op)?\s*(?:[a-zß-ɏ]+dag[a-zß-ɏ]* )?$/,
)
const RULED_RIGHT = compact(
  /^\s*(?:bekend ?gemaakte|aangekondigde|afgekondigde|ingevoerde|ingegane) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:maatregelen|regels|richtlijnen|lockdown)\b/,
)

/** "Het is vanaf 29 april weer toegestaan": from when a rule holds. */
const ALLOWED_LEFT = /\b(?:vanaf|per|na)\s*$/
const ALLOWED_RIGHT = compact(
  /^[^.;]{0,40}\b(?:toegestaan|verboden|versoepel[a-zß-ɏ]*|opgeheven|afgeschaft)\b/,
)

/** "Bij annulering tussen 3 en 10 mei betaalt u 50%": what a guest owes who stays away. */
const STAYS_AWAY = compact(
  /\bbij (?:[a-zß-ɏ]+ ){0,3}(?:annulering|annulatie|annuleren|afmelding|afmelden|afzegging|afzeggen|verhindering)\b|\b(?:annuleert|annuleer|annuleren|afmelden) (?:u|je|men)\b|\b(?:annuleringen|afmeldingen|annulering|annulatie|afmelding|afzegging|(?:annuleren|afmelden|afzeggen) (?:kan|is|na|tussen|binnen|vanaf))\b/,
)
const OWED = compact(
  /%|€|\b(?:procent|euro|kosten|kosteloos|gratis|verschuldigd|betaal[a-zß-ɏ]*|rekening|restitu[a-zß-ɏ]*|terug|terugbetaald|factuur|gefactureerd|inschrijfgeld|deelnemersbijdrage)\b/,
)
const TERM_LEFT = /\b(?:na|tussen|van|vanaf|vóór|voor|tot|tot en met|t\/m|binnen|en|per)\s*$|[–-]\s*$/

/** "Meldt u zich na 3 mei af", "- vanaf 3 mei: 50%" below such words. */
const PUTS_OFF = /\b(?:meldt|meld|zegt|zeg) (?:u|je|men)\b[^;]*\baf\b/
const OWED_RIGHT =
  /^\s*(?:is |bent u |betaalt u )?[:=–-]?\s*(?:\d{1,3} ?%|kosteloos|gratis|geen|volledig|het volledige|de helft)/
const AWAY = /annuler|afmeld|afzegg/

const isTermOfStayingAway = ({ left, before, right, sentence, paragraph }: Context): boolean =>
  TERM_LEFT.test(left) &&
  (((STAYS_AWAY.test(before) || PUTS_OFF.test(sentence)) && OWED.test(sentence)) ||
    (OWED_RIGHT.test(right) && AWAY.test(paragraph)))

/** A date at which no gathering is: the end of a rule, a birthday, the day of a paper, a meeting of the board. */
export const isNoDay = (context: Context): boolean =>
  (LIMIT_LEFT.test(context.left) &&
    RULE.test(context.sentence) &&
    !REGISTERING.test(context.sentence) &&
    !isPutOffUntil(context)) ||
  isOfSomethingElse(context)

const isOfSomethingElse = (context: Context): boolean => {
  const { left, right, sentence } = context
  return (
    (AGE_LEFT.test(left) && !AN_HOUR.test(right)) ||
    YEAR_END_LEFT.test(left) ||
    LAST_YEAR_LEFT.test(left) ||
    (ABOUT_LEFT.test(left) && COMES_RIGHT.test(right)) ||
    (DECIDED_LEFT.test(left) && DECIDED_RIGHT.test(right)) ||
    (BOARD_LEFT.test(left) && DECIDES.test(sentence)) ||
    RULED_LEFT.test(left) ||
    RULERS_LEFT.test(left) ||
    RULED_RIGHT.test(right) ||
    (ALLOWED_LEFT.test(left) && ALLOWED_RIGHT.test(right)) ||
    isTermOfStayingAway(context)
  )
}

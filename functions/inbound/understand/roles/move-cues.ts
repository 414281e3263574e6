import { compact } from '../../compact'
import { cued } from '../../cued'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import type { Context } from './context'
import { isChangedDay, readFromTo } from './from-to'
import { isMisprint } from './misprints'
import { IS_NEW, MOVE_VERB, SAID_SHORTLY, STRONG_VERB, TO_NO_DAY, TOLD_THEN } from './move-verbs'
import { isTalkedOf } from './not-off'
import { isCaughtUp, wasOff } from './off-cues'
import { WAS_PLANNED } from './planned-once'
import { isInCase } from './reserve-cues'
import { RUN_BEFORE, RUN_LEFT, TO_WEEKDAY } from './run-cues'

const OLD_LABEL = /^(?:oude|oorspronkelijke|eerdere|vorige|vervallen)\b.{0,12}\bdat(?:um|a)/
const NEW_LABEL = compact(
  /(?:^|\b)(?:nieuwe|gewijzigde|definitieve|aangepaste) dat(?:um|a)|^(?:wordt|verplaatst naar)/,
)

const OLD_LEFT = compact(
  /(?:oude dat(?:um|a)|oorspronkelijk[a-zß-ɏ]*(?: [a-zß-ɏ]+){0,4}|aanvankelijk(?: [a-zß-ɏ]+){0,4}|eerder (?:aangekondigde?|geplande?|gecommuniceerde?)(?: [a-zß-ɏ]+){0,4}|in plaats van(?: [a-zß-ɏ]+){0,3}|i\.p\.v\.|\bipv\b|(?:stond|was|waren|stonden|hadden|had)(?: [a-zß-ɏ]+){0,3} (?:gepland|voorzien|aangekondigd)(?: [a-zß-ɏ]+){0,2}|\b(?:gepland|voorzien|aangekondigd) (?:stond|was|waren|stonden)|\((?:was|waren|eerst|eerder|voorheen|voordien|aanvankelijk|oud)|\beerder (?:meldden|noemden|schreven|vermeldden|gaven) (?:we|wij)(?: [a-zß-ɏ]+){0,3})[\s:,]*(?:op|van|voor|de)?[\s:]*$/,
)
const OLD_RIGHT = compact(
  new RegExp(
    `^~~|^\\s*(?:wordt|is|zal|vindt) (?:nu |dus |daarom |pas |echter )*(?:gehouden |verplaatst |plaats )?op\\s*$|^[\\s,)]*(?:-+>|→|=>|⇒|(?:is|wordt) (?:[a-zß-ɏ]+ ){0,3}?${MOVED_PARTICIPLE})`,
  ),
)
/** "De lezing van 3 oktober wordt op 5 oktober herhaald": held on both. */
const HELD_AGAIN = /^[^.;]{0,60}\bherhaald\b/
/** "16 november: An Bos – (verplaatst naar …". */
const IN_HEADING = compact(
  new RegExp(`^[^.;!?\\d]{0,60}\\((?:is |wordt )?${MOVED_PARTICIPLE} naar (?:de )?$`),
)
/** "De quiz van 12 oktober wordt gehouden op …". */
const AFTER_OLD =
  /\bvan (?:[a-zß-ɏ]+ )?\d{1,2}[ /]\S+ (?:wordt|is|zal|vindt) (?:nu |dus |daarom |pas |echter )*(?:gehouden |verplaatst |plaats )?op\s*$/
/** "die op 10 april in de agenda stond, houden we …". */
const STOOD = compact(
  /^[\s,]*(?:(?:in (?:de|het|onze|uw|je) (?:agenda|planning|kalender|programma|jaarprogramma|rooster)|gepland|aangekondigd|genoemd) (?:stond|stonden|was|waren)|(?:stond|stonden) (?:gepland|in (?:de|het|onze|uw|je) [a-zß-ɏ]+)),?\s+(?:gaat|gaan|houden|wordt|worden|komt|schuift|schuiven|verhuist|is|vindt|vieren|doen|organiseren)\b/,
)
/** "De zaal blijkt op 13 november al bezet", "13 november is geen handige dag gebleken". */
const TAKEN = compact(
  /^[\s,]*(?:(?:(?:is|was|blijkt|bleek) (?:de|onze|die) (?:zaal|ruimte|locatie|kerk|school|boot|bus) )?(?:toch |al |helaas |dan )*(?:bezet|verhuurd|niet beschikbaar|niet vrij|verhinderd)|(?:is|blijkt|was|valt|lijkt)(?: [a-zß-ɏ]+){0,3} (?:geen|niet) (?:[a-zß-ɏ]+ ){0,2}(?:dag|datum|keus|keuze|handig|mogelijk|haalbaar))\b/,
)
const OTHER = /\b(?:andere|nieuwe) (?:dag|dat(?:um|a))\b|\bdaarom\b|\bnu op\b/
/** "We hadden de reünie op 12 juni willen houden". */
const WISHED = compact(
  /^\s*(?:eigenlijk |graag )*(?:willen|moeten|zullen) (?:houden|vieren|organiseren|doen|geven|plaatsvinden|spelen|laten)\b/,
)
/** "Op 6 juni is er geen excursie, deze wordt verplaatst naar …". */
const NONE_BUT_MOVED = compact(new RegExp(`^\\s*(?:is|zijn) er geen [^.;\\d]{0,80}\\b${MOVED_PARTICIPLE}\\b`))
/** "In tegenstelling tot wat in de folder staat (11 maart)". */
const UNLIKE =
  /\b(?:in tegenstelling tot|anders dan)\b[^.;,]{0,60}\b(?:staat|stond|gemeld|vermeld|aangekondigd|schreven|genoemd|datum)\s*[(,:]?\s*$/
/** "een andere dag afgesproken: donderdag 24 april", "nu gekozen voor 24 april". */
const OTHER_DAY = compact(
  /\b(?:een |de )?(?:andere|nieuwe|(?<=\b(?:werd|is) (?:[a-zß-ɏ]+ ){0,2})volgende|vervangende) (?:dag|datum|avond|middag|ochtend|zaterdag|zondag)\b[^.\d]{0,60}[:,]?\s*(?:op )?$/,
)
/** "We proberen het opnieuw op …". */
const TRIES_AGAIN =
  /\b(?:probeer|proberen|doen|herkans)\b[^.;]{0,40}\b(?:opnieuw|nog eens|nogmaals)(?: op)?\s*$/
/** "Ons plan is nu om hem op 19 augustus te houden", "we hopen hem alsnog op 3 mei te houden". */
const NOW_INSTEAD = compact(
  /\b(?:(?:ons|het) (?:plan|voornemen) is(?: het)? nu|de bedoeling is nu|(?:(?:ons|onze|de|het) (?:plan|voornemen|bedoeling|idee) is|is (?:nu )?(?:ons|onze|de|het) (?:plan|voornemen|bedoeling|idee)) (?:nu )?om (?:het|hem|haar|deze|die|dat|dit)|alsnog|we (?:hopen|willen|gaan) (?:het|hem|haar|deze|die|dit) nu|in te halen|halen (?:we|wij) (?:het |hem |deze )?in|inhaal[a-zß-ɏ]*|nieuwe poging|in plaats (?:daarvan|hiervan)|(?:daarvoor|hiervoor|ervoor|daar) in de plaats)\b(?:[^.;\d]|\bnl\.){0,100}$|\bingehaald(?: op)?\s*$|\b(?:is|zijn|vindt|vinden|komt|staat)(?: [a-zß-ɏ]+){0,2} nu(?: plaats| gepland)?(?: op)?\s*$|\b(?:(?:we|wij) (?:hebben|houden|organiseren|plannen|vieren|doen)|(?:houden|organiseren|plannen|vieren|doen) (?:we|wij)) (?:hem|haar|deze|die|ze)(?: (?:nu|dan|alsnog|weer|opnieuw|gepland|voorzien)){0,2}(?: op| voor)?\s*$/,
)
/** "In plaats daarvan organiseren we op 20 maart een quiz": something else. */
const ANOTHER_EVENT = /\bin plaats (?:daarvan|hiervan)\b[^.;]{0,80}…(?:[^.;]|\.\d){0,40}\b(?:een|onze) /
const CALLED_OFF =
  /uit te stellen|uitstellen|op te schuiven|bezet|verhuurd|andere dat|verhinderd|niet beschikbaar|niet vrij|afgelast|geannuleerd|afblazen|aflassen|afzeggen|annuleren|schrap|afgeblazen|niet door|vervallen|vervalt|uitgevallen|valt uit|uitgesteld|afgezegd/
const FAILED =
  /\b(?:zou|zouden)\b|\beerder (?:meldden|noemden|schreven)\b|lukt|niet door|\bkan(?:\s[^\s.]+){0,7} niet\b|helaas|verzet|verplaats|verhinderd|bezet|ziek|\bdat(?:um|a)\b[^.;]{0,60}\b(?:gewijzigd|veranderd|aangepast)\b/
const BECOMES = compact(
  /^[\s,)]*wordt (?:nu |dus |dan )?(?:de |op )?(?:[a-zß-ɏ]+dag )?\d(?!\d?(?:[.:u]\d\d| ?uur\b| ?minuten\b))/,
)
/** "Het was de bedoeling om op 5 oktober te varen, maar …". */
const MEANT_LEFT = /\b(?:was|waren|hadden)\b[^.;\d]{0,24}\b(?:bedoeling|plan)\b[^.;\d]{0,40}\bop\s*$/
/** "… was de vergadering gepland; die is nu op 19 oktober". */
const IS_NOW = compact(
  /\b(?:is|zijn|vindt|vinden|wordt|worden|houden|komt|komen|spreekt)(?: [a-zß-ɏ]+){0,3} nu(?: plaats| al| pas)? op\s*$|\b(?:verhuist|verhuizen|gaat|gaan|schuift|schuiven)(?: [a-zß-ɏ]+){0,3} naar\s*$/,
)
/** "De lezing zou op 6 maart zijn. Noteer daarom alvast …". */
const SO_NOW = /^[^.;\d]{0,40}\b(?:nu|daarom|dus)\b[^.;\d]{0,30}$/
/** "De quiz van 9 oktober vindt een week later plaats, op 16 oktober". */
const SHIFTED = compact(
  /^[\s,]*(?:vindt|wordt|gaat|komt|is) (?:nu )?(?:een|één|twee|drie) (?:dag|week|weken|maand) (?:later|eerder)\b[^.;]*$/,
)
const SHIFTED_BEFORE = compact(
  /\d \S+,? (?:vindt|wordt|gaat|komt|is) (?:nu )?(?:een|één|twee|drie) (?:dag|week|weken|maand) (?:later|eerder)\b[^.;\d]*$/,
)
/** "Daarom gaat de lezing van 12 mei een week later: 19 mei". */
const STEP_RIGHT =
  /^[\s,]*(?:een|één|twee|drie) (?:dag|week|weken|maand) (?:later|eerder)\s*(?:[:(–-]|, (?:op|naar|dus)\b)/
const STEP_BEFORE = cued(
  /(?:later|eerder)\s*[:(,–-]/,
  compact(
    /\bvan (?:[a-zß-ɏ]+dag )?\d{1,2} [a-zß-ɏ]+,? (?:een|één|twee|drie) (?:dag|week|weken|maand) (?:later|eerder)\s*(?:[:(–-]|,)\s*(?:dus )?(?:(?:op|naar) )?(?:[a-zß-ɏ]+dag )?$/,
  ),
)
/** "op 12 oktober, en niet op 13 oktober". */
const NOT_THAT = compact(
  /(?:\ben|,|\()\s*(?:en )?(?:dus )?niet,? (?:(?:zoals|wat) [^.;\d]{3,60}, ?)?(?:meer |langer )?(?:op )?(?:[a-zß-ɏ]+dag )?$/,
)
const NOT_LEFT = /\bniet (?:meer |langer )?(?:door (?:op|gaan op)|plaats op|op)?\s*$/
const NEW_LEFT = compact(
  /(?:naar|nieuwe datum(?: [a-zß-ɏ]+){0,3}|wordt(?: het| nu| nu op| verplaatst naar)?|\bhet nu|maar(?: nu| wel)?(?: op)?|naar (?:20\d\d|volgend jaar|het (?:voor|na)jaar|de (?:herfst|lente|zomer|winter)),? (?:en wel|namelijk|te weten)|(?:verzet|verdaagd|verplaatst|verschoven|uitgesteld|opgeschoven|vervroegd|uit|uitstel|uitstellen|uit te stellen),? (?:tot|naar|op)|(?:gewijzigd|veranderd|omgezet) (?:in|naar)|(?:naar|tot) de (?:[a-zß-ɏ]+ )?periode(?: van)?|naar (?:de |het |een )?(?:volgende |eerstvolgende )?[a-zß-ɏ]+,? op|-+>|→)[\s:,]*(?:op|de)?[\s:]*$/,
)

/** "van de", "van aanstaande"; "de avond (donderdag 6 maart) verplaatsen we". */
const OF_LEFT = compact(
  /\b(?:van|vanaf|d\.?d\.?)(?: (?:de|aanstaande|komende|aankomende|volgende|eerstvolgende))?\s*$/,
)
const BRACKETED = /\(\s*(?:op )?…\s*\)/

export type MoveCue = 'from' | 'to'

/** "Vorig jaar kon het feest niet doorgaan, maar …": nothing has moved. */
const LAST_TIME = /\b(?:vorige?|verleden) (?:jaar|keer|editie|seizoen|zomer|winter|voorjaar|najaar)\b/
const WHY = '(?:omdat|doordat|nu|aangezien|daar)'
const BLOCKED = '(?:bezet|verhuurd|verhinderd|ziek|onbeschikbaar|niet (?:beschikbaar|vrij|kan|kunnen|lukt))'
/** "Omdat de zaal op 12 mei bezet is, houden we de lezing op 19 mei". */
const BLOCKED_LEFT = new RegExp(`\\b${WHY}\\b[^,;.\\d]*$`)
const BLOCKED_RIGHT = compact(new RegExp(`^[^,;.\\d]{0,40}\\b${BLOCKED}\\b[^,;.\\d]{0,20},[^.;]*\\d`))
const BLOCKED_BEFORE = compact(
  new RegExp(`\\b${WHY}\\b[^,;.\\d]*\\d{1,2}[^,;.\\d]{0,60}\\b${BLOCKED}\\b[^,;.\\d]{0,20},[^;.\\d]*$`),
)

/** "Finale naar 18 september", over what was to be on another day. */
const TO_IN_HEADING = /^[^.;:!?]{3,60}\snaar\s*(?:[a-zß-ɏ]+dag )?$/

/** "van X naar Y", "X wordt Y", "in plaats van X", "gepland op X", "nieuwe datum: Y". */
export const readMoveCue = (context: Context): MoveCue | null => {
  const { left, right, sentence, label } = context
  if (RUN_LEFT.test(left)) return MOVE_VERB.test(sentence) && TO_WEEKDAY.test(context.before) ? 'to' : null
  if (
    OLD_LABEL.test(label) ||
    OLD_LEFT.test(left) ||
    STOOD.test(right) ||
    WISHED.test(right) ||
    UNLIKE.test(left) ||
    isChangedDay(context)
  )
    return 'from'
  if (LAST_TIME.test(context.before) || TO_NO_DAY.test(sentence) || isTalkedOf(sentence)) return null
  if (BLOCKED_LEFT.test(left) && BLOCKED_RIGHT.test(context.after)) return 'from'
  if (BLOCKED_BEFORE.test(context.before)) return 'to'
  if (NONE_BUT_MOVED.test(right + context.after)) return 'from'
  if (TAKEN.test(right) && OTHER.test(context.paragraph)) return 'from'
  if (readFromTo(context)) return readFromTo(context)
  if (IS_NEW.test(right) || NEW_LABEL.test(label)) return 'to'
  if (HELD_AGAIN.test(context.after)) return null
  if (AFTER_OLD.test(context.before) && /\bop\s*$/.test(left)) return 'to'
  if (
    IN_HEADING.test(right) ||
    OLD_RIGHT.test(right) ||
    SAID_SHORTLY.test(right) ||
    BECOMES.test(context.after)
  )
    return 'from'
  if (MEANT_LEFT.test(left) && /\bmaar\b/.test(context.after)) return 'from'
  if (IS_NOW.test(left) && (WAS_PLANNED.test(context.before) || STRONG_VERB.test(context.before))) return 'to'
  if (SO_NOW.test(left) && WAS_PLANNED.test(context.paragraph)) return 'to'
  if (SHIFTED.test(right)) return 'from'
  if (SHIFTED_BEFORE.test(context.before) && /(?:\bop|:)\s*$/.test(left)) return 'to'
  if (OF_LEFT.test(left) && STEP_RIGHT.test(right)) return 'from'
  if (STEP_BEFORE.test(context.before)) return 'to'
  if (NOT_THAT.test(left) && left !== context.before && !RUN_BEFORE.test(context.before)) return 'from'
  if (NOT_LEFT.test(left) && /\bmaar\b/.test(context.after)) return 'from'
  const moves = MOVE_VERB.test(sentence)
  if (
    moves &&
    (OF_LEFT.test(left) || BRACKETED.test(`${left}…${right}`)) &&
    /^[^;]*\b(?:naar|tot)\b/.test(context.after)
  )
    return 'from'
  if (
    STRONG_VERB.test(sentence) &&
    !/^[^;,]*\bgaat (?:[a-zß-ɏ]+ )?door\b/.test(right) &&
    OF_LEFT.test(left) &&
    !/\bnaar\b/.test(context.before) &&
    !isInCase(sentence)
  )
    return 'from'
  if (/nieuwe dat(?:um|a)(?:[^.\d]|\bnl\.){0,60}$/.test(left)) return 'to'
  const failed = () => FAILED.test(context.paragraph)
  const off = () => CALLED_OFF.test(context.paragraph)
  if (TO_IN_HEADING.test(context.before) && /^\W*$/.test(context.after) && (failed() || off())) return 'to'
  if (TRIES_AGAIN.test(left) || (OTHER_DAY.test(left) && (failed() || off()))) return 'to'
  if ((NOW_INSTEAD.test(left) && !ANOTHER_EVENT.test(`${left}…${right}`)) || isCaughtUp(context))
    if (off() || wasOff(context.paragraph)) return 'to'
  if (isMisprint(context)) return 'from'
  if (/\bmoet(?: [a-zß-ɏ]+)?\s*$/.test(left) && /^[\s,]*(?:zijn|worden)\b/.test(right)) return 'to'
  if (
    /\b(?:(?:het|dat|dit) wordt(?: nu| dus| dan| daarom)?|wordt het(?: nu| dus)?)\s*(?:op\s*)?$/.test(left) &&
    failed()
  )
    return 'to'
  if (/(?:moet zijn|juiste dat(?:um|a)|correcte dat(?:um|a))[^.\d]{0,40}$/.test(left)) return 'to'
  if (/\bhet nu\s*(?:op)?\s*$/.test(left) && /^[^.;\d]{0,20}\bword(?:t|en)\b/.test(right)) return 'to'
  if (TOLD_THEN.test(right)) return null
  return NEW_LEFT.test(left) && (moves || /niet|datum|-+>|→/.test(context.before)) ? 'to' : null
}

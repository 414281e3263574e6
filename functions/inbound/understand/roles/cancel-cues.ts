import { compact } from '../../compact'
import { cued } from '../../cued'
import { remembered } from '../text/remembered'
import { CALLED_OFF_FORM } from '../words/change-verbs'
import { goesOnScreen } from './goes-on-screen'
import { withoutNotOff } from './not-off'
import { withoutConditions } from './off-on-condition'
import { MAY_BE_OFF, OFF_WAYS } from './off-ways'
import { withoutParts } from './part-off'
import { withoutReasons } from './reasons'
import { withoutUnsaidOff } from './unsaid-off'

const SAID_OFF = compact(
  /\b[a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|wandeling|training|vergadering|lezing|cursus)(?:s|sen|en)?\b[^.;,!?]{0,40}\b(?:is|zijn) (?:[a-zß-ɏ]+ ){0,4}uitgevallen\b|^(?:annulatie|annulering|afgelasting|afzegging)(?: van)?\s?[:!](?![^.;]{0,60}\b(?:bij|kosteloos|kan|kunt|kunnen|betaal[a-z]*|tot|binnen|na|wie)\b)|^(?:[a-zß-ɏ]*(?:maan|dins|woens|donder|vrij|zater|zon)dag[a-zß-ɏ]*|vanavond|morgen(?:avond)?|vandaag|deze week|volgende week|(?:eventjes|even|voorlopig|dit keer))(?: \d{1,2} [a-zß-ɏ]+)? geen [a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|wandeling|training|inloop|spreekuur|markt|vergadering|café|lezing)\b|\b(?:valt|vallen) (?:[a-zß-ɏ]+ ){0,3}uit\b|\b(?:zien|ziet)\b[^.;]{0,40}\b(?:er|daar) ?van af\b|\b(?:zien|ziet) (?:we|wij|het bestuur) af van\b|\b(?:slaan|slaat)\b[^.;]{0,50}\bover\b(?=[.!]|$)|\bvan de (?:agenda|kalender) (?:gehaald|af|verdwenen|geschrapt|gegaan)\b|\bblij(?:ft|ven) (?:[a-zß-ɏ]+ ){0,3}achterwege\b|(?:[:–-]|…) geen [a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|wandeling|training|inloop|spreekuur|markt|vergadering|café|lezing)\b|afgelast(?!en)|geannuleerd|geannulleerd|afgeblazen|gecanceld|gecancelled|afgezegd|(?:moeten|moet|te|gaan|zullen|besloten|helaas)\b[^.]{0,140}\b(?:afblazen|afzeggen|afgelasten|aflassen|schrappen|uitstellen|cancell?en)|\b(?:wordt|worden) (?:[a-zß-ɏ]+ ){0,3}niet (?:georganiseerd|gehouden)\b(?! (?:in|op|bij|om|te)\b)|niet (?:zal |zullen )?worden (?:georganiseerd|gehouden)\b(?! (?:in|op|bij|om|te)\b)|geschrapt|(?:valt|vallen|valt helaas) weg\b|(?:redden|halen) (?:we|wij) (?:[a-zß-ɏ]+ ){0,2}niet\b|niet haalbaar|(?:gaat|gaan|ging|gingen)\b[^.;!?]{0,140} niet (?:meer )?door\b(?! (?:[a-zß-ɏ]+ ){1,3}(?:maar|heen|tegenhouden|weerhouden|afschrikken|kennen)\b)(?! (?:de|het) [a-zß-ɏ]*(?:straat|bos|dorp|stad|laan|weg|park|poort|tunnel|centrum)\b)|(?:kan|kunnen|zal|zullen|laten|mag|moeten)\b[^.;!?]{0,140} niet (?:laten )?(?:door ?gaan|plaatsvinden)|niet (?:kan|kunnen|zal) (?:door ?gaan|plaatsvinden)|niet (?:te )?(?:laten )?door ?ga(?:at|an)\b|\baf te (?:blazen|zeggen|lassen)\b|(?<!\b(?:kon|konden|mocht|mochten)\b[^.;]{0,50})\bniet (?:bij elkaar|bijeen|samen) ?(?:te )?komen\b|\bkomen (?:we|wij) (?:[a-zß-ɏ….]+ ){0,4}niet (?:bij elkaar|bijeen|samen)(?=[.,;!]|$| i\.?v\.?m| wegens| vanwege| omdat| want)|\b(?:moet|moeten|zal|zullen|gaat|gaan|laten) (?:[a-zß-ɏ]+ ){0,3}uitvallen\b|\buit (?:de|onze) (?:agenda|kalender|programma) (?:gehaald|geschrapt|verwijderd)\b|\b(?:is|zijn) (?:[a-zß-ɏ]+ ){0,2}van de (?:baan|kaart)\b|\b(?:laten|laat) schieten\b|\b(?:zetten|zet|halen|haalt|gaat|trekken) (?:[a-zß-ɏ]+ ){0,3}een (?:dikke )?streep door\b|^streep\b(?![^.;,]{0,30}\d)[^.;,]{0,30}\bdoor\b|niet plaats ?(?:heeft|hebben)\b|komt te vervallen|komen te vervallen|\bvervalt\b|\bvervallen\b|(?:annuleren|schrappen) (?:we|wij|het bestuur)|\b(?:we|wij|bestuur|vereniging|organisatie) (?:annuleren|annuleert|schrappen|schrapt)\b|\b(?:gelast|gelasten|zeggen|zegt|blazen|blaast)\b[^.]{0,120}\baf\b(?! te)|(?:moeten|moet|besloten)(?: [^.]{0,160})? (?:te )?annuleren|uit te stellen|uitgesteld|verdaagd|stellen (?:we|wij) .{0,60} uit\b|\bstel(?:t|len)\b[^.;]{3,120}\buit(?=[.,!]|$| tot\b| naar\b)|niet door (?:te )?(?:laten )?(?:kan |kunnen |zal )?(?:te )?(?:laten )?ga(?:at|an)|af te gelasten|te annuleren|opgeschort|doorgang vinden? niet|geen doorgang|\b(?:is|zijn) er (?:[a-zß-ɏ]+ ){0,3}geen [a-zß-ɏ]*(?:repetities?|les|lessen|bijeenkomst|avond|trainingen|training|inloop|spreekuur|markt|vergadering|café|lezing|oefening|koffieochtend|eettafel|open dag|excursie|wandeling|fietstocht)\b|\b(?:er (?:is|zijn)|(?:is|zijn) er)\b[^.;!?]{0,70}?\bgeen [a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|wandeling|training|inloop|spreekuur|vergadering|lezing|café|open dag)(?:s|en|sen)?\b(?! (?:nodig|voor|over)| (?:[a-zß-ɏ]+ ){0,3}(?:waarop|waar|zonder|zo)\b)|^geen [a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|wandeling|training|inloop|spreekuur|markt|vergadering|café|lezing) op\b/,
)

const GATHERING =
  '[a-zß-ɏ]*(?:repetitie|les|bijeenkomst|avond|ochtend|middag|dag|wandeling|training|inloop|spreekuur|markt|vergadering|café|lezing|excursie|tocht|cursus|workshop|concert|feest|borrel|quiz|toernooi)(?:s|en|sen)?'
/** "geen gewone ledenavond, maar een feest" is a gathering. */
const NOT_BUT = '(?![^.;]{0,60}\\bmaar (?:een|wel|de|het|dit|deze)\\b)'
/** "Door ziekte geen ledenavond op 6 maart", "houden we geen ledenavond", "vindt niet plaats". */
const NONE_HELD = compact(
  new RegExp(
    `\\b(?:houden|houdt|organiseren|organiseert|komt|komen|hebben|geven) (?:[a-zß-ɏ]+ ){0,4}geen ${GATHERING}\\b${NOT_BUT}(?! (?:meer )?(?:voor|over|nodig|zonder|zoals))|\\b(?:kan|kunnen) (?:[a-zß-ɏ]+ ){1,5}geen ${GATHERING} (?:geven|houden|verzorgen|organiseren|doen)\\b|\\bgeen [a-zß-ɏ-]+ (?:(?:kan|kunnen|zal|zullen) )?(?:worden (?:gehouden|gespeeld)|plaatsvinden)\\b(?! (?:zonder|als|tenzij))|\\b(?:door|wegens|vanwege|i\\.v\\.m\\.|in verband met) [^.;\\d]{3,80} geen ${GATHERING}\\b${NOT_BUT}|\\b${GATHERING}\\b[^.;]{0,40}\\b(?:zal|zullen) er (?:[a-zß-ɏ]+ ){0,2}niet komen\\b|\\b(?:vindt|vinden)(?: [^\\s.;]+){0,6} niet plaats\\b(?! (?:in|op|bij|te|om|maar)\\b)`,
  ),
)

/** Not "de slavernij werd afgeschaft". */
const ABOLISHED = `\\b${GATHERING.replace('dag|', 'dag|voordracht|activiteit|')}\\b[^.;:,!?]{0,40}\\b(?:is|zijn|wordt|worden) (?:[a-zß-ɏ]+ ){0,3}afgeschaft\\b`

/** "Kan niet op die dag plaatsvinden", before a day that is still to be told. */
const NOT_THAT_DAY =
  '\\b(?:kan|kunnen|zal|zullen|gaat|gaan)\\b[^.;!?]{0,100} niet op (?:die|deze|dat|de (?:geplande|afgesproken|aangekondigde)) (?:dag|datum|avond|middag|ochtend|moment|tijdstip) (?:door|doorgaan|plaatsvinden|plaatshebben|gehouden worden|worden gehouden)'

/** "Annulering congres 13 november", "Afgelasting van de netwerklunch wegens ziekte". */
const HEADED_OFF = `^(?:annulatie|annulering|afgelasting|afzegging) (?:van )?(?:(?:de|het|onze|ons) )?(?:[a-zß-ɏ-]+ ){0,2}(?:${GATHERING}|[a-zß-ɏ]*(?:congres|symposium|conferentie|seminar|webinar|beurs|evenement|receptie|lunch|diner|sessie))(?:sen|en|s)?(?=\\s*(?:[.!…(–-]|$|\\d)| (?:op|van|i\\.?v\\.?m|wegens|vanwege|in verband|door)\\b)(?![^.;]{0,60}\\b(?:kosteloos|kan|kunt|kunnen|betaal[a-z]*|tot|binnen|uiterlijk|mogelijk)\\b)`

export const CANCEL = cued(
  /geen|niet|afge|\baf(?! ?deling)|annul|cancel|schrap|verval|uit(?! ?nodig|erlijk|er\b|eraard|voer|gebreid|leg|wissel|zicht|slag|stap|ver)|verdaagd|opgeschort|doorgang|achterwege|\bvan de (?:agenda|kalender|baan|kaart)|slaa[nt]|weg\b|streep|schieten/,
  compact(
    new RegExp(
      `${SAID_OFF.source}|${HEADED_OFF}|${ABOLISHED}|${NONE_HELD.source}|${NOT_THAT_DAY}|${CALLED_OFF_FORM}`,
    ),
  ),
)
const MORE_WAYS = compact(new RegExp(OFF_WAYS))

/** The words that call something off, in small letters, whatever it is. */
export const findOff = (words: string): RegExpExecArray | null =>
  CANCEL.exec(words) ?? (MAY_BE_OFF.test(words) ? MORE_WAYS.exec(words) : null)

const saysOff = (words: string): boolean => findOff(words) !== null

const NO_CANCEL = compact(
  /^(?:gaat|gaan|kan|kunnen|wordt|is) [^.;?]{0,90}, dan\b|^(?:[a-zß-ɏ]*regent|sneeuwt|stormt|waait|vriest|onweert|giet|blijft|valt|komt|komen|zijn|is|hebben) (?:het|er|de|we|wij)\b[^.;?]{0,90}, dan\b|\b(?:uitgestelde|verdaagde|afgelaste|geannuleerde) [^.;]{0,60}\b(?:nu|alsnog|toch|eindelijk)\b[^.;]{0,40}\b(?:kan|kunnen|vindt|vinden|plaats[a-zß-ɏ]*|gehouden|door[a-zß-ɏ]*)\b(?! niet)|annuleringsvoorwaard|(?<!^)annulering|kosteloos annuleren|\bbij (?:een )?(?:eventuele )?(?:afgelasting|annulatie|afzegging|verplaatsing)\b|annuleren kan|kunt? (?:u |je )?(?:[a-zß-ɏ]+ ){0,4}annuleren|\bbij (?:te weinig|te veel|onvoldoende|voldoende|genoeg|minder dan|(?:zeer |erg )?(?:slecht|nat|extreem)[a-zß-ɏ]* weer|(?:(?:hevige|zware|harde|aanhoudende|felle|veel) )?[a-zß-ɏ]*(?:regen|onweer|storm|wind|gladheid|sneeuw|vorst|hitte|ijzel|mist|neerslag)|code (?:oranje|rood|geel))\b|mocht|indien|\b(?:in|voor) (?:het )?geval (?:dat |van )?(?:de|het|een|er|deze|dit|die|we|wij)\b|\b(?:wanneer|of) (?:de|het|een|er|deze|dit|die)\b[^.;]{0,60}\b(?:doorgaat|niet door\b)|\bals (?:de|het|er|we|wij|u|je)\b|recht voor|lukt dat|(?<!net als |zoals )\b(?:vorige?|verleden) (?:jaar|keer|seizoen|editie|winter|zomer|voorjaar|najaar)\b/,
)

/** What the main clause holds: "…, houden we …". */
const HOLDS = compact(
  /\b(?:houden|houdt|organiseren|organiseert|plannen|plant|vieren|viert|geven|geeft|verzorgen|verzorgt|gaan|komen|komt|doen|spelen|speelt|zingen|zingt|beginnen|begint|nodigen|nodigt|vinden|vindt|is|zijn)\b/,
)

/** "Nu de markt is afgelast, houden wij een feest", "op 5 oktober is er een quiz, omdat de markt niet doorgaat". */
const isOnlyReason = (sentence: string): boolean => {
  const rest = withoutReasons(sentence)
  return rest !== sentence && !saysOff(rest) && HOLDS.test(rest) && !/\b(?:niet|geen)\b/.test(rest)
}

/** "de uitgestelde wedstrijd op 15 mei": what it is called, now that it has a day. */
const PUT_OFF_ONCE = /\b(?:uitgestelde|verdaagde)\b/g
/** "20.00 uur", "a.s.": points that end no sentence. */
const unpointed = (text: string): string =>
  text.replace(
    /\.(?:(?<=\d\.)(?=\d)|(?<=\b(?:[a-z](?:\.[a-z]){0,3}|dhr|mevr|mw|dr|ds|drs|prof|ir|ca)\.)(?=[a-z ]|$))/g,
    '',
  )

/** "dat het niet door gaat", "is af gelast": verbs that are written in two. */
const APART = /\b(niet door|af|uit|plaats) (?=(?:gaat|gaan|gelast|gezegd|geblazen|gesteld|vindt|vinden)\b)/g

/** "gaat niet door", "is afgelast"; not the small print about cancelling, nor why something else is held. */
export const isCancelled = remembered((said) => {
  const all = unpointed(said.replaceAll('géén', 'geen').replace(PUT_OFF_ONCE, ' ').replace(APART, '$1'))
  // Most sentences speak of nothing that is off: they are not looked at any further.
  if (!saysOff(all)) return false
  const whole = withoutNotOff(all)
  if (!saysOff(whole)) return false
  const sentence = withoutConditions(withoutUnsaidOff(whole))
  return (
    saysOff(sentence) &&
    !NO_CANCEL.test(sentence) &&
    !goesOnScreen(sentence) &&
    saysOff(withoutParts(sentence)) &&
    !isOnlyReason(sentence)
  )
})

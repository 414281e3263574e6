import { compact } from '../../compact'
import { remembered } from '../text/remembered'
import { TOLD_VERB } from '../words/past-verbs'

/** "Wilde", "reden" and "sloten" are no verbs behind an article or a preposition: "over wilde bijen". */
const PAST = compact(
  /\b(?:was|waren|werd|werden|vond|vonden|kwam|kwamen|hield|hielden|had|hadden|ging|gingen|gaf|gaven|sprak|spraken|stond|stonden|genoten|bezochten|bezocht|vertelde|vertelden|presenteerde|presenteerden|organiseerde|organiseerden|opende|openden|sloot|kreeg|kregen|bleek|bleken|liet|lieten|zag|zagen|namen|nam|trok|trokken|vierde|vierden|werkte|werkten|verzamelden|mochten|konden|kon|begon|begonnen|reisde|reisden|wandelden|fietsten|luisterden|discussieerden|deelden|blikten|ontving|ontvingen|leverde|stelde|legde|zette|bracht|brachten|verscheen|maakte|maakten|won|wonnen|plaatsgevonden|geweest|tekenden|ondertekenden|trapte|nodigde|hieven|hief|proostten|vertrokken|vertrok|wonnen|stapten|deden|deed|moesten|moest|wilden|schreef|schreven|dachten|riep|riepen|volgde|volgden|bedankten|toonde|toonden|speelde|speelden|zong|zongen|overhandigde|behaalde|behaalden|schoof|schoven|hoorde|hoorden|grapte|dacht|stelden|leerde|leerden|keek|keken|bekeken|waagden|schaarden|verwelkomde|verwelkomden|ontmoetten|ontmoette|streden|streed|trakteerde|aten|dronken|droeg|overhandigden|besprak|bespraken|las|lazen|dansten|danste|applaudisseerden|klonk|klonken|schonk|viel|vielen|liep|liepen|reed|eindigde|eindigden|startte|startten|stemden|huldigde|huldigden|praatten|praatte|leidde|toverde|genoot|zaten|zat|kleurden|kleurde|genoten|smulden|smulde|boeide|boeiden|vulde|vulden|bleef|bleven|scheen|duurde|stroomden|stroomde|schoven|hielpen|hielp|renden|sprongen|dook|doken|plantten|ruimden|proefden|maakten kennis|(?<!\b(?:de|het|een|over|van|met|voor|naar|onze|uit|in|en|bij|aan|om die|om deze|andere|goede|geen|welke|langs) )(?:wilde|reden|sloten)|[a-z]{2,}(?:kten|pten|ften) (?:we|wij|ze))\b/,
)

/** "heeft € 400 opgebracht", "is zeer geslaagd geweest": told in the perfect tense. */
const PERFECT = compact(
  /\b(?:heeft|hebben|is|zijn)\b[^;!?]{0,120}\b(?:opgebracht|opgehaald|plaatsgevonden|geweest|genoten|bezocht|gevierd|gewonnen|opgeleverd|bijgewoond|behaald|gelachen|gedanst|geluisterd|teruggeblikt|overlegd|vergaderd|geproost|stilgestaan|verkozen|benoemd|gekozen (?:tot|als)|gehuldigd|uitgereikt|overhandigd|onthuld|gelopen|gewandeld|gefietst|meegedaan|deelgenomen|kennisgemaakt|gesmuld)\b(?! (?:(?:kan|kunnen|mag|mogen|zal|zullen|moet|moeten) )?word(?:en|t)\b)/,
)

const AHEAD = compact(
  /\b(?:zal|zullen|gaat|gaan|vindt|vinden we|komt|komen|is er|is de|zijn er|houden we|houdt|organiseren|organiseert|nodigen|nodigt|welkom|uitgenodigd|volgende|aanmelden|inschrijven|noteer|staat gepland|(?<!\b(?:de|het) )start|begint|worden|wordt|verwachten|is het (?:weer |eindelijk |dan )*(?:zover|tijd))\b/,
)

/** "we zijn op 7 juni uitgekomen", "gekozen voor 10 april": told afterwards, of a day to come. */
const SETTLED_ON = compact(
  /\b(?:uitgekomen|gekozen voor|geprikt|vastgeprikt|vastgelegd op|is het [^.]{0,30}geworden|(?:dag|datum) (?:gevonden|afgesproken|gekozen|vastgelegd))\b/,
)

export const settlesDay = (sentence: string): boolean => SETTLED_ON.test(sentence)

const WAS =
  'was|waren|vond|vonden|kwam|kwamen|hield|hielden|ging|gingen|bezochten|organiseerden?|vierden?|verzamelden|wandelden|fietsten|trokken|vertrokken|koos|kozen|gaf|gaven|sprak|spraken|stond|stonden|namen|begon|begonnen|overhandigde|overhandigden|ontvingen|[a-z]{2,}(?:kten|pten|ften) we'
/** The verb beside the day tells, whatever else the sentence says: "Op 20 januari was er …", "… hielden we op 28 oktober". */
const TOLD_ON = compact(
  new RegExp(
    `^(?:en |maar |ook )?(?:op |afgelopen )?(?:[a-zß-ɏ]+dag[a-zß-ɏ]*? )?\\d{1,2} [a-zß-ɏ]+(?: \\d{4})?,? (?:${WAS})\\b|\\b(?:${WAS}) (?:[a-zß-ɏ]+ ){0,3}?op (?:[a-zß-ɏ]+dag )?\\d{1,2} [a-zß-ɏ]{3}`,
  ),
)
const PLANNED =
  /gepland|voorzien|willen|bedoeld|\bzou(?:den)?\b|aangekondigd|afgesproken|\bkon(?:den)?\b|niet door/

/** "Helaas moesten we besluiten dat …": the decision lies behind, and what it is about lies ahead. */
const DECIDED = compact(
  /\b(?:moest|moesten|kon|konden) (?:we|wij|ik|het bestuur) (?:[a-zß-ɏ]+ ){0,2}(?:besluiten|beslissen)\b/,
)

/** "De voorzitter heette iedereen welkom" invites nobody. */
const WELCOMED = /\b(heetten?\b[^.;]{0,60}) welkom\b/

/** "14 december: An Maas over toen de trein nog stoomde": the past is in the title. */
const TALK =
  /^(?:op )?(?:[a-zß-ɏ]+dag )?\d{1,2} [a-zß-ɏ]+(?: \d{4})?\s?[:–-]\s[^.;]{3,60} over (?!de afgelopen)[^.;]*/

/** "9 april: hoe de dijk werd gebouwd": a row of a list, and a clause in its title. */
const OPENS_WITH_DAY = /^[^a-zß-ɏ\d]{0,3}(?:op )?(?:[a-zß-ɏ]+dag |[a-z]{2}\.? )?\d{1,2} [a-zß-ɏ]{3,9}\b/
const TITLE_CLAUSE = compact(
  /(?<![a-zß-ɏ])(?:hoe|waarom|waardoor|toen|wat|wie|waar|waarin|waarop|waarmee|die|dat|welke) [^.,;!?|]*/g,
)

/** "Het koor zingt het Requiem, dat in 1888 in première ging", "hoort u waarom de kermis werd afgelast". */
const TELLS_NOW = compact(
  /\b(hoort|hoor|vertelt|vertellen|zingt|zingen|speelt|spelen|draait|draaien|vertoont|toont|tonen|bespreekt|bespreken|behandelt|behandelen|ontdekt|leert|luistert) ((?:[^.;!?]|\.\d){0,160}?)(?:, (?:dat|die)|,? (?:waarom|hoe|toen|waardoor|wat)) [^.;!?]*/g,
)

/** "…, zoals we eerder schreven, …", "blijven zoals ze waren". */
const AS_TOLD = compact(
  /,? ?\b(?:zoals|als|dan) (?:(?:we|wij|ik|in [^,.;]{3,30}) )?(?:(?:eerder|al|eerst|vorige week|gisteren|ten onrechte|abusievelijk) )*(?:schreven|schreef|meldden|meldde|vermeldden|stond|stonden|aankondigden|berichtten|zeiden)\b[^,.;]{0,40}|\bzoals (?:ze|het|die|dat|hij|zij) (?:al |eerst )?(?:was|waren)\b|,? ?\bzoals (?:(?:altijd|steeds|ook|al) ){0,3}(?:in|op) (?:de|het|onze|ons|uw|je) [a-zß-ɏ]+ (?:stond|stonden|vermeld was)\b/g,
)
/** "(was 30 mei)": what it was before, in what is told now. */
const WAS_ONCE = /\((?:was|waren|stond) [^()]{1,40}\)/g

/** "Mochten we de wandeling van 3 mei afgelasten, …": on a condition. */
const SHOULD = /^mocht(?:en)?\b/

/** "Maandag 19 juni kwamen vijftien deelnemers": told afterwards. */
export const looksBack = remembered((whole) => {
  // Most sentences have no verb in the past: they are not looked at any further.
  if (!hasPastVerb(whole) && !TOLD_ON.test(whole)) return false
  const sentence = (OPENS_WITH_DAY.test(whole) ? whole.replace(TITLE_CLAUSE, ' ') : whole)
    .replace(SHOULD, ' ')
    .replace(DECIDED, ' ')
    .replace(TALK, ' ')
    .replace(WELCOMED, '$1')
    .replace(TELLS_NOW, '$1 $2 ')
    .replace(WAS_ONCE, ' ')
    .replace(AS_TOLD, ' ')
  return (
    (isPast(sentence) && !AHEAD.test(sentence)) ||
    (TOLD_ON.test(sentence) && !PLANNED.test(sentence)) ||
    (PERFECT.test(sentence) && !/\b(?:zal|zullen|welkom|uitgenodigd)\b/.test(sentence))
  )
})

/** "Twee avonden konden doorgaan: die op 3 maart …": held, in a mail that calls off the rest. */
export const wentOn = (sentence: string): boolean =>
  /\b(?:kon|konden|ging|gingen)\b(?![^.;]{0,60}\bniet\b)[^.;]{0,60}\bdoor(?:gaan)?\b/.test(sentence)

export const hasPastVerb = (sentence: string): boolean => isPast(sentence) || PERFECT.test(sentence)

const isPast = (sentence: string): boolean => PAST.test(sentence) || TOLD_VERB.test(sentence)

import { form, formsOf } from './forms'
import type { Form } from './said'

/** Whether the event goes ahead, falls back to its reserve date, or is called off. */
const IT = '(?:E|het|t|dat|dit)'
const WE = '(?:we|wij)'
const DECIDED = '(?:(?:we|wij) hebben|het bestuur heeft) besloten(?: om)?'

export const goes: Form[] = [
  `${DECIDED} (?:${IT} )?(?:door te gaan|door te laten gaan|te laten doorgaan)|${WE} (?:kunnen|mogen) doorgaan`,
  `(?:${IT} |${WE} )?(?:gaat|gaan|kan|mag) door`,
  `(?:gaat|gaan) (?:${IT}|${WE}) door`,
  `(?:${IT} )?(?:kan|mag|zal|gaat|gaan) (?:doorgaan|door gaan)`,
  `doorgaan|laat (?:${IT} )?doorgaan|${WE} laten (?:${IT} )?doorgaan`,
  `(?:${IT} )?door ?gaat|(?:${IT} )?door zal gaan|${WE} door ?gaan`,
  `(?:${IT} )?(?:doorgang vindt|vindt doorgang|zal doorgang vinden|doorgang kan vinden)`,
  `${WE} (?:zetten|gaan)(?: ${IT})? door(?: (?:op|met) E)?`,
  `${WE} gaan het doen(?: E)?|${WE} doen het(?: E)?`,
  `groen licht(?: voor E)?`,
  `(?:het|E) (?:blijft|blijft bij) E`,
].map(form(false))

const OFF = '(?:geannuleerd|gecanceld|gecancelled|afgelast|afgeblazen|afgezegd|geschrapt)'

/** "gaat niet door": what the question of the service asks. */
export const fails: Form[] = [
  `(?:gaat|gaan|kan) ${IT} (?:niet|ni)(?: meer)? (?:door|doorgaan)|${DECIDED} ${IT} niet door te laten gaan`,
  `(?:${IT} )?(?:gaat|gaan|kan|zal|mag) (?:niet|ni)(?: meer)? (?:door|doorgaan|door gaan)`,
  `(?:${IT} )?niet (?:doorgaat|door gaat|door kan gaan|kan doorgaan|doorgaan)`,
  `(?:${IT} )?(?:vindt geen doorgang|geen doorgang (?:vindt|kan vinden)|kan geen doorgang vinden)`,
  `E (?:vervalt|komt te vervallen|lukt niet|gaat niet (?:meer )?lukken|is niet haalbaar|wordt niets|wordt niks)`,
  `(?:het|dat) (?:lukt|gaat) niet (?:meer )?(?:lukken )?(?:op )?E`,
  `(?:het|t|dat|dit) gaat (?:niet|ni) door (?:op )?E|E gaat (?:het|t|dat|dit|E) (?:niet|ni) door`,
].map(form(false))

const callingOff: Form[] = [
  ...formsOf('E', {
    orders: ['(?:annuleer|cancel|schrap) O', '(?:blaas|zeg|gelast) O af'],
    infinitive: 'annuleren|cancelen|cancellen|schrappen|af ?(?:blazen|zeggen|gelasten)',
    to: 'te (?:annuleren|cancelen|cancellen|schrappen)|af te (?:blazen|zeggen|gelasten)',
    participle: OFF,
  }),
  ...[
    `(?:E|het|dat) (?:wordt|is|moet worden|zal worden) ${OFF}`,
    `(?:we|wij) (?:annuleren|cancelen|schrappen) E|(?:we|wij) (?:blazen|zeggen|gelasten) E af`,
    `(?:we|wij) (?:trekken|halen) (?:er )?(?:de stekker er ?uit|de stekker uit E)`,
    `(?:we|wij) zien (?:er|hier) ?van ?af|(?:we|wij) zien (?:er )?van E af`,
    `(?:we|wij) (?:moeten|gaan) (?:E )?(?:annuleren|af ?gelasten|af ?blazen|af ?zeggen)`,
    `(?:je|u|ge) (?:mag|moogt|kunt) (?:het|E) (?:annuleren|af ?blazen|af ?gelasten|af ?zeggen|schrappen)`,
    `blaas het af|annuleer het|gelast het af`,
    `E geen E|(?:er (?:is|komt)|E (?:is|komt) er) geen E`,
    `${DECIDED} (?:E|het) (?:te (?:annuleren|cancelen|schrappen)|af te (?:gelasten|blazen|zeggen))|(?:wordt|moeten (?:we|wij)) (?:E|het) (?:${OFF}|annuleren|af ?(?:gelasten|blazen|zeggen))`,
  ].map(form(false)),
]

/** Whoever says "ik" may call off their own coming. */
export const callsOff: Form[] = callingOff.map(({ pattern, asked }) => ({
  asked,
  pattern: new RegExp(pattern.source.replace('^', '^(?!.*\\bik\\b)')),
}))

const TO_R = '(?:naar|tot|op|voor) R'

export const fallsBack: Form[] = [
  ...formsOf('E', {
    orders: ['(?:verplaats|verzet|verschuif) O naar R'],
    infinitive: `(?:verplaatsen|verzetten|verschuiven|uitstellen) ${TO_R}|${TO_R} (?:verplaatsen|verzetten|verschuiven|uitstellen)`,
    to: `te (?:verplaatsen|verzetten|verschuiven) ${TO_R}|${TO_R} te (?:verplaatsen|verzetten|verschuiven)`,
    participle: `(?:verplaatst|verzet|verschoven|uitgesteld) ${TO_R}|${TO_R} (?:verplaatst|verzet|verschoven|uitgesteld)`,
  }),
  ...[
    `${DECIDED} (?:E |het )?(?:uit te wijken|te verplaatsen|te verzetten|uit te stellen) ${TO_R}|${DECIDED} ${TO_R} (?:uit te wijken|te gaan)`,
    `(?:wijken|gaan|moeten) ${WE} (?:uit )?${TO_R}(?: (?:uit|uitwijken))?|E schuift (?:op|door) ${TO_R}`,
    `(?:${WE} )?(?:wijken|wijk) (?:(?:ermee|met E) )?uit ${TO_R}|(?:we|wij) (?:zullen|moeten|gaan) uitwijken ${TO_R}`,
    `${WE} (?:gaan|moeten|kiezen|schuiven|verhuizen) (?:het |E )?(?:door )?${TO_R}|${WE} (?:nemen|gebruiken|doen|pakken) R`,
    `(?:het|dat|t|E) wordt R|(?:het|dat|t|E) gaat naar R|R wordt het|R (?:treedt in werking|gaat in|gaat gelden|geldt|wordt van kracht|is van kracht)`,
    `(?:${WE} )?(?:stellen|stel|schuiven|schuif) (?:het |dit |E )?(?:uit|op|door) ${TO_R}`,
    `(?:${WE} )?(?:verzetten|verzet|verplaatsen|verplaats|verschuiven|verschuif|verleggen|verleg) (?:het |dit |E |alles )?${TO_R}`,
    `(?:E|het) (?:wordt|is) (?:verplaatst|verschoven|verzet|uitgesteld) ${TO_R}|(?:E|het) (?:wordt )?${TO_R} (?:verplaatst|verschoven|verzet|uitgesteld)`,
    `(?:gebruik|neem|kies|pak|activeer|hanteer) (?:voor )?R|(?:ga|wijk uit) ${TO_R}|naar R`,
  ].map(form(false)),
]

/** The reserve date is needed no more; with a decision it says what becomes of it, alone it is none. */
export const dropsReserve: Form[] = [
  `R (?:hoeft|hoeven) (?:het )?niet(?: meer)?(?: door te gaan)?|R (?:vervalt|komt te vervallen|gaat (?:het )?(?:niet|niet meer|ni) (?:door|worden|lukken)|is niet (?:meer )?nodig|wordt niets|wordt niks)`,
  `R (?:niet|niet meer)|R mag (?:je|u|ge) (?:laten vallen|vrijgeven|schrappen)|(?:laat R vallen|schrap R)`,
  `R (?:kan|mag) (?:worden )?(?:vervallen|vrijgegeven|geschrapt|los|eruit)`,
].map(form(false))

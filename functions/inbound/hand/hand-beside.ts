import { COMPANION } from './hand-nouns'

/** Left open, asked, told by another, or of something that may come. */
export const DOUBTS =
  /(?<!\p{L})(?:misschien|wellicht|mogelijk|eventueel|waarschijnlijk|vermoedelijk|twijfel\w*|indien|zodra|tenzij|mits|mocht|stel dat|als (?:hij|zij|ze|ik|het|er|dat|de|we|wij|u|je|§\d+|iemand)|(?:vroeg|vraagt|vragen|weet|weten|horen|kijken|afwachten)(?: \p{L}+){0,3} of|wil weten|volgens|hoorde|hoor net dat|denk|dacht|geloof|meen|klopt|waarom|wanneer|hoezo|welke?|bijna|nog niet zeker|voorlopig|hoeft (?:zich )?niet|dubbel|twee keer|tweemaal|niet nodig|of niet)(?!\p{L})/u

/** Of the event, or a wish of another kind: not to be passed over. */
export const OTHER =
  /(?<!\p{L})(?:aanmelding\w*|inschrijving\w*|lijst\w*|\p{L}+lijst|locatie|prijs|prijzen|programma|mailing|stuur|verstuur|mail me|reserve\w*|deadline|begint|beginnen|einde|door(?:gaat|gaan)|gaat (?:niet )?door(?! met)|verplaats\w*|verschuif|zaal|niet doen|annuleer)(?!\p{L})|\d{1,2}[:.]\d\d/u
export const REASON =
  /^(?:en |maar |want |dus |omdat |wegens |vanwege |ivm |aangezien )?(?:hij|hijzelf|zij|zijzelf|ze|die|haar|zijn|hun|beide|beiden|allebei|dat (?:was|had|is|weet|geeft|mag)|ik (?:sprak|heb|had|weet|kom(?: zelf)?(?: ook)?$|kan|ben)|achternaam|verkeerd|foutje|vergissing|sorry|excuus|per ongeluk|dank|bedankt|graag(?: geregeld| regelen)?$|alvast (?:dank|bedankt)|(?:svp|aub|akkoord|helaas|hoor)$|tel|telefoon|goedemorgen|goedemiddag|van mij mag|regel(?:en)? (?:je |jij |u )?(?:dat|het)|nog even|jammer|(?:fijne|prettige) (?:dag|avond|middag|weekend)|(?:kun|kunt|wil|wilt|zou) (?:je|jij|u) (?:dat|het|dit)(?: even)? (?:noteren|verwerken|aanpassen|regelen|opschrijven)(?: aub| svp)?$|(?:verwerk|noteer|regel|pas) (?:je|jij|u) (?:dat|het|dit)(?: even)?(?: aan)?$|het (?:is|was) (?:al )?(?:geregeld|afgesproken|besproken|een vergissing)|(?:belde|mailde|appte)(?: (?:net|zojuist|me|mij|ons|vandaag|gisteren))*$|geen (?:internet|computer|mail)|de (?:een|ander))(?!\p{L})/u
export const BECAUSE = /^(?:want|omdat|wegens|vanwege|ivm|aangezien)\s/u
export const HIS_ADDRESS =
  /(?:^|\s)(?:adres|e-?mail(?:adres)?|mailadres)(?: is)?:? ¤(?<index>\d+)$|^¤(?<alone>\d+)$/u

/** "Anja staat ten onrechte op de lijst": of a person, though it names the list. */
export const ON_THE_LIST =
  /^(?:ik (?:mis|zie) §\d+|§\d+ (?:staat|staan)) (?:(?:nu|er|nog|niet|ten onrechte|al|wel) )*op de (?:deelnemers)?lijst$/u

/** "…, haar man wel": of somebody without a name, who is not to be passed over. */
export const COMES_INSTEAD = new RegExp(
  `(?<!\\p{L})(?:zijn|haar|hun|een) (?:${COMPANION})(?: .*)? (?:wel|komt|komen|gaat|gaan|mag|mee|erbij)(?!\\p{L})`,
  'u',
)

import { COMPANION } from './hand-nouns'
import { COUNT, GUESTS } from './hand-people'

export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\ba\.u\.b\.?(?!\p{L})/giu, 'aub')
    .replace(/\bs\.v\.p\.?(?!\p{L})/giu, 'svp')
    .replace(/\bi\.p\.v\.?(?!\p{L})/giu, 'ipv')
    .replace(/\bi\.v\.m\.?(?!\p{L})/giu, 'ivm')
    .replace(/(^|\n)\s*(?:[-–•*]|\d{1,2}[.)])\s+/g, '$1')
    .replace(/:\s*\n\s*/g, ': ')
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))

export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:alstublieft|alsjeblieft)/g, 'aub')
    .replace(/[’`]/g, "'")
    .replace(/\b(aan|in|af|toe|uit|op|bij) te (\p{L}+en)\b/gu, '$1$2')
    .replace(/\bte (noteren|schrappen|verwijderen|registreren)\b/g, '$1')
    .replace(/[^\p{L}\p{N}§¤'?,;:\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** How a mail ends. */
export const FAREWELL =
  /^(?:met )?(?:(?:vriendelijke|hartelijke) )?(?:groet|groeten|groetjes|gr|mvg|liefs|x)(?:,? (?:van )?§\d+)?$/u
export const BREAK =
  /\s*[,;:]\s*(?:(?:en|maar|want|dus|omdat)\s+)?|\s+-\s+|\s+(?=(?:en|want|omdat|wegens|vanwege|ivm|aangezien|(?:maar|dus)(?= (?:§|hij|zij|ze|die|ik|graag|in)))\s)/u
export const LEAD =
  /^(?:(?:graag|svp|aub|ja|ok|oke|oké|hoi|dag|en|maar|dus|ook|nog|nee|sorry|oh?|helaas|even|hierbij|wel|alvast|toch|verder|daarnaast|bovendien|gelieve|voor de lijst:?|plus|alsook|ik wil(?: graag)?|ik zou(?: graag)?|we willen(?: graag)?)\s+)+(?=\S)/u
export const REQUEST =
  /^(?:(?:wil|wilt|wilde|kun|kunt|kan|zou|zoudt|mag|moogt|gaat|doe)\s+(?:je|u|jij|ge|gij|jullie)|(?:ge|u|je|jullie)\s+(?:moogt|mag|kunt|kun)|(?:vroeg|vraagt|verzocht|verzoekt) (?:mij|me|ons)(?: om)?)\s+/u
export const WILLING =
  /\s+(?:willen|kunnen)$|(?<=\s)(?:willen|kunnen)\s+(?=aanmelden|afmelden|inschrijven|uitschrijven|toevoegen|zetten|halen)/gu
export const JE = /^(?:zet|haal|meld|schrijf|voeg|schrap|noteer|plaats) (?:je|u|jij|jullie) /u

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)'
const WEEKDAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag'
const DAY = `(?:(?:aanstaande |komende )?${WEEKDAY}(?: (?:de )?\\d{1,2}(?:e)?(?: ${MONTH})?)?|(?:de )?\\d{1,2} ${MONTH}|de \\d{1,2}(?:e|de|ste)|(?:die|deze) (?:dag|bijeenkomst|keer)|(?:(?:de )?(?:keuze|groep|sessie|moment|datum)) \\d)`
export const WHEN = new RegExp(
  `(?: (?:voor|op|van|naar|bij))? (?<when>${DAY})(?![\\p{L}\\d])| (?:voor|bij|naar) (?<what>(?:de|het|onze|uw|jullie) (?!(?:${'(?:deelnemers?|aanmeld|gasten|presentie|leden)?'}lijst|lunch|programma|agenda|titel|menu|station|zaal)(?!\\p{L}))[\\p{L}-]{4,}(?: van ${DAY})?)(?!\\p{L})`,
  'u',
)
export const HOUR =
  / (?:rond|om|vanaf|tegen|na|pas om) (?:\d{1,2}(?:[:.]\d\d)?|een|één|twee|drie|vier|vijf|zes|half \p{L}+) uur/u

/** "komt met haar man". */
export const ALONG_CLAUSE = new RegExp(
  ` (?:samen )?met (?:(?:${COUNT} )?${GUESTS}|(?:(?:zijn|haar|hun|een) )?(?:${COMPANION}))(?!\\p{L})`,
  'u',
)

/** "Graag aanmelden." behind whom it is about. */
export const ALONE =
  /^(?:aanmelden|afmelden|inschrijven|uitschrijven|toevoegen|noteren|inboeken|schrappen|verwijderen)(?: (?:aub|svp|graag|dus))*$/u

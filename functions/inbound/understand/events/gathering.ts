import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { settlesDay } from '../roles/tense'
import type { TiedTime } from '../times/tied-times'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

const GATHERS = compact(
  /welkom|(?:participatie|inspraak|inloop|overleg|contact|info|ontmoetings|kennismakings)moment|noteer|agenda|vergader|plaatsvind|plaats\b|vindt|gehouden|houden (?:we|wij)|houdt|organise|nodig(?:en|t)? .{0,40}uit|uitgenodigd|uitnodiging|bijeen|samen|optreden|treden|treedt|volgt (?:de|het|een|onze) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:avond|dag|middag|ochtend|les|keer|ronde|deel)\b|(?:hoort|hoor) (?:u|je|jullie)\b|blijf(?:t|ven) (?:gewoon )?staan|\b(?:we|wij) [^.;]{3,60} gaan\b|gaat .{0,30}door|doorgaan|kom(?:t|en)?\b|vertrek|datum|wanneer|reserveer|aanmelden|inschrijven|deelname|deelnemen|start|begint|beginnen|gaan (?:we|wij)|trekken (?:we|wij)|openen|vieren|bezoek|zien (?:we|wij|u|elkaar)|gepland|is er\b|zijn (?:we|wij)\b|\beditie\b|zijn er\b|hebben we\b|brengt|staat|spreekt|vertelt|geeft|speelt|zingt|ontvangen (?:we|wij)|gaat het (?:[a-zß-ɏ]+ )?over\b|\bschui(?:ft|ven)\b.{0,40}\b(?:uur|uurtje|kwartier)\b|behandel(?:t|en)\b|bespre(?:ekt|ken)\b|aan bod\b|centraal\b|\bthema\b|\b(?:toont|tonen|presenteert|presenteren|verzorgt|verzorgen)\b|\b(?:we|wij) (?:ontvangen|verwelkomen|verwachten|begroeten) (?:u|je|jullie|iedereen)\b|\b(?:hou|houd|houdt) .{0,60}vrij\b|\bsave the date\b|\b(?:lopen|spelen|varen|fietsen|wandelen|zingen|eten) (?:we|wij)\b|\b(?:we|wij) (?:lopen|spelen|varen|fietsen|wandelen|zingen|eten)\b/i,
)

/**
 * Whether a date is that of a gathering: it has a weekday, a time, a part of the day, or its sentence speaks
 * of people who come together. "rond 15 februari schrijven wij het bedrag af" does not.
 */
export const isGathering = (session: DatedSession, times: readonly TiedTime[]): boolean =>
  session.day.weekday !== null ||
  session.day.part !== null ||
  session.status !== 'planned' ||
  session.mentions.some((mention) => speaksOfGathering(mention)) ||
  times.some((time) => time.mention !== null && session.mentions.includes(time.mention))

/** "De sessie van 18 juni is in …": the gathering is named by its day. */
const NAMED_BY_DAY = compact(
  /\b(?:sessie|dag|les|avond|middag|ochtend|borrel|repetitie|workshop|overleg|markt|film|dienst|reis) (?:van|op)\s*$/i,
)
/** "les 1: 8 november", "2e bijeenkomst - 15 november", "de eerste avond, 3 oktober, is …". */
const NUMBERED = compact(
  /\b(?:(?:les|lesdag|sessie|module|bijeenkomst|deel|dag|avond|middag|ochtend|workshop|college|repetitie|training|wandeling|lezing) (?:\d{1,2}|[ivx]{1,4})|(?:\d{1,2}e|eerste|tweede|derde|vierde|vijfde|zesde|laatste) (?:les|lesdag|sessie|bijeenkomst|avond|middag|ochtend|workshop|college|repetitie|training|wandeling|lezing))\s*[:,(–-]?\s*(?:op )?(?:[a-zß-ɏ]+dag )?$/i,
)

/** "11 maart (deel 2)". */
const NUMBERED_RIGHT = compact(
  /^\s*\((?:deel|les|lesdag|sessie|module|bijeenkomst|dag|avond|middag|ochtend|workshop|groep) (?:\d{1,2}|[a-d])\)/i,
)
/** "Twee avonden over bijen: 6 maart (De Kei) en 13 maart (De Schuur)". */
const EVENINGS_BEFORE = /\b(?:avonden|middagen|ochtenden|lessen)\b[^.;:]{0,60}:\s[^.;:]*$/
/** "Data: 4 maart, 11 maart". */
const DAYS_LABEL = /^(?:de |alle )?[a-zß-ɏ]*(?:data|datums)(?: en [a-zß-ɏ]+)?$/

/** "Rommelmarkt op 3 mei" as a heading: a name and its day. */
const isHeadline = ({ before, after, sentence }: RoledMention['context']): boolean =>
  /^\.?$/.test(after) && !NO_DAY_OF.test(sentence) && HEADLINE.test(before)

const HEADLINE = /^[a-zß-ɏ'’"“‘-]{5,30}(?: [a-zß-ɏ'’"”-]+){0,3} (?:op|van) $/

/** "Op 22 maart schilderen we de hekken", but not "op 22 maart schrijven wij het bedrag af". */
const WE_DO =
  /^\s*(?!schrijven|incasseren|innen|boeken|betalen|sturen|versturen|stuurden|verstuurden|schreven|besloten|mailen|publiceren|plaatsen|maken|beslissen|besluiten|sluiten|stoppen|krijgen|hebben|kunnen|moeten|zullen|mogen|weten|horen)[a-zß-ɏ]+(?:en|aan) (?:we|wij)\b/i
/** "De regiotafels zijn dit najaar op 3 november", but not "de brief is op 3 november verstuurd". */
const isHeldOn = ({ before, after }: RoledMention['context']): boolean =>
  /\b(?:is|zijn|valt|vallen|staan)\b[^.;:]{0,40}\bop\s*(?:\p{L}+dag\s*)?$/u.test(before) &&
  !/\b(?:ge|ver|be|ont|aange|inge|opge|uitge|afge)\p{L}+(?:d|t|en)\b/u.test(`${after}`)

const NO_DAY_OF =
  /betaal|betaling|contributie|geboren|overleden|opgericht|versie|laatst|bijgewerkt|gewijzigd|gemaakt|bericht|vakantie|incasso|factu|public|uitgave|verschijn|kopij|copy|inlever|redactie|dagtekening|geldig|ingang|start|uiterlijk|document|kenmerk|archief|einde?\b/

/** "Kerstdrive: 20 december 2024", "Noord: 4 februari, Assen": what is on that day, in a line of its own. */
const isNamedDay = ({ label, left, right }: RoledMention['context']): boolean =>
  label !== '' &&
  !NO_DAY_OF.test(`${label} ${right}`) &&
  /^[^:]{3,40}:\s*$/.test(left) &&
  (/^\W*$/.test(right) || (!/\d/.test(left) && PLACE_RIGHT.test(right)))

/** ", Assen", " (dorpshuis De Kei)": a few words behind the day, and no sentence. */
const PLACE_RIGHT =
  /^(?:, | \(| [–—-] )(?:(?:in|te|bij|op) )?(?:(?:de|het|['’]t) )?[a-zß-ɏ'’-]{2,24}(?: [a-zß-ɏ'’-]{2,24}){0,3}\)?\.?$/

/** "Vanaf 6 mei zijn we er weer", said of an office. */
const OFFICE = /\b(?:secretariaat|kantoor|bureau|balie|ledenadministratie|helpdesk|redactie)\b/
const isOfOffice = ({ left, paragraph, sentence }: RoledMention['context']): boolean =>
  /\b(?:vanaf|tot|t\/m)\s*$/.test(left) && OFFICE.test(paragraph) && findEventNoun(sentence) === null

/** "We kunnen op 12 oktober niet in de zaal terecht. De lezing is die avond via Zoom te volgen". */
const THAT_DAY = /[.!?] [^.!?]{0,80}\bdie (?:avond|middag|ochtend|dag)\b/

const speaksOfGathering = (mention: RoledMention): boolean => {
  const { context, role } = mention
  if (isOfOffice(context)) return false
  if (
    role === 'moved-to' ||
    context.alone ||
    context.opensLine ||
    isNamedDay(context) ||
    isHeadline(context) ||
    (!/\b(?:is|zijn)\b.*\bge\p{L}+(?:d|t|en|aan)[.!]?\s*$/u.test(context.sentence) &&
      /^op $/.test(context.before) &&
      /^\s*(?::|(?:voor|in|te|om|bij|(?:is|zijn) (?:de|het|een|onze|ons|weer))\b)/.test(context.right)) ||
    mention.relative ||
    mention.direction === 'ahead' ||
    mention.joints.length > 0 ||
    NAMED_BY_DAY.test(context.left) ||
    NUMBERED.test(context.left) ||
    NUMBERED_RIGHT.test(context.right) ||
    DAYS_LABEL.test(context.label) ||
    EVENINGS_BEFORE.test(context.before) ||
    isHeldOn(context) ||
    (/\bop\s*(?:[a-zß-ɏ]+dag\s*)?$/i.test(context.left) && WE_DO.test(context.right)) ||
    settlesDay(context.sentence) ||
    /\b[a-zß-ɏ]*nacht van $/.test(context.left) ||
    /^(?:maar |en )?wel (?:weer )?op (?:[a-zß-ɏ]+dag )?$/.test(context.before) ||
    (THAT_DAY.test(context.paragraph) && findEventNoun(context.paragraph) !== null)
  )
    return true
  return GATHERS.test(`${context.label} ${context.sentence}`) || findEventNoun(context.sentence) !== null
}

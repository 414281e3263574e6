import { DEED, DOWN, PUT_DOWN, TO_PUT_DOWN } from '../words/register-verbs'

const WORDS = '(?:[a-zß-ɏ]+ )'
const ASIDE =
  '(?:(?:vooraf|eerst|van|tevoren|op|voorhand|apart|hier|hiervoor|daarvoor|voor|meer|opnieuw|te|worden|online|speciaal|zich|je|u) )'
const NEEDLESS = '(?:niet (?:nodig|verplicht|noodzakelijk|vereist)|hoeft niet|overbodig|onnodig)'

/** That nobody needs to register, in each form of each verb of registering. */
const FORMS = [
  String.raw`\b${DEED}(?! voor (?:die|dat)\b)[\s:|?]{1,4}${WORDS}{0,4}${NEEDLESS}\b`,
  String.raw`\b(?!opgeven is er niet bij)${DEED} (?:vooraf )?(?:hoeft|is|zijn) ${WORDS}{0,2}niet\b(?! (?:meer|langer|mogelijk|gelukt|open|gratis))`,
  String.raw`(?<!\b(?:nooit|niet) )\b(?:zonder|geen) ${WORDS}?${DEED}\b(?!,? (?:meer|mogelijk|geen|kan|kunt?|kom[a-z]*|is|heeft|hebt|word[a-z]*|wordt|verlie[sz][a-z]*|gemaakt|gedaan|ontvangen)\b)`,
  String.raw`\bhoe(?:f|v)(?:t|en)? ${WORDS}{0,4}niet ${ASIDE}{0,4}(?:${TO_PUT_DOWN}|${DOWN})\b`,
  String.raw`\bniet (?:meer |langer )?(?:nodig|verplicht|noodzakelijk|vereist)(?: is)? (?:om )?${WORDS}{0,4}${TO_PUT_DOWN}\b`,
  String.raw`\bzonder (?:je |u |zich )?(?:vooraf )?(?:${TO_PUT_DOWN}|${PUT_DOWN})\b`,
]
export const NO_NEED = FORMS.join('|')

import { isPractical } from './answer-asides'
import { compact } from './compact'

/**
 * Folded words without the questions that whoever comes, or stays away, asks besides: of the way there, the meal,
 * what to bring. Whether the question leaves the answer open (another day, online, a price) is not sure, so such a
 * one stays. `asks`: there was one.
 */
export const withoutSideQuestions = (folded: string): { rest: string; asks: boolean } => {
  const rest = folded.replace(QUESTION, (sentence) => answerBefore(sentence) ?? sentence)
  const asks = rest !== folded
  return asks && HANGS_ON_IT.test(rest) ? { rest: folded, asks: false } : { rest, asks }
}

/** "Is er een lift? Dan kom ik." */
const HANGS_ON_IT =
  /(?<!\btot )\b(?:dan|zo (?:ja|niet)|anders|zonder|daarvan|hangt|afhankelijk|in dat geval|then|otherwise)\b/

const QUESTION = /[^.!?;\n]{1,300}\?+/g

/** What a sentence says before the question that it ends with: "ik kom, is er een lift?"; null for another question. */
const answerBefore = (sentence: string): string | null => {
  const asked = sentence.replace(/\?+$/, '').trim()
  if (isBeside(asked)) return ' '
  const comma = asked.lastIndexOf(', ')
  return comma > 0 && isBeside(asked.slice(comma + 2)) ? `${asked.slice(0, comma)}.` : null
}

const isBeside = (asked: string): boolean => {
  const question = asked.replace(LED_IN, '')
  return (
    BEGINS.test(question) && !LEAVES_OPEN.test(question) && (isPractical(question) || TOPIC.test(question))
  )
}

const LED_IN =
  /^(?:(?:en|o|oh|oja|o ja|ps|nb|ook|trouwens|alleen|nog|(?:een |nog een |wel een |kleine |korte |praktische )*(?:vraag|vraagje|question)(?: nog)?)[,:]? )+/
const BEGINS =
  /^(?:weet (?:u|je|iemand) (?:of|hoe|waar) |(?:is|zijn|wordt|worden|hoe|waar|wie|wat|welke?|wanneer|kan|kunnen|kun|kunt|mag|mogen|moet|moeten|komt|komen|krijgen|heeft|heb|hebben|zit|are|can|could|may|do|does|how|where|what|who|will) )/
/** What an answer may hang on. */
const LEAVES_OPEN = compact(
  /(?<!\p{L})(?:online|digitaal|afstand|stream|livestream|ander\p{L}*|kost\p{L}*|prijs|prijzen|betal\p{L}*|gratis|euro|price|costs?|pay|afmeld\p{L}*|afgemeld|aanmeld\p{L}*|aangemeld|ingeschreven|opgeven|wachtlijst|vol|plek|plekken|plaats|plaatsen|later|eerder|vroeger|deel|gedeelte|helft|middagdeel|alleen|als|indien|zonder|verplicht|verplaatst|gaat|doorga\p{L}*|datum|dag|keer|niet|geen|toch|only|late|early|instead)(?!\p{L})|(?<!^weet (?:u|je|iemand)) of (?!\p{L}+ is\b)|#/u,
)
const TOPIC = compact(
  /(?<!\p{L})(?:parkeer\p{L}*|hoe laat .{0,40}(?:inloop|ontvangst|begin\p{L}*|start\p{L}*|afgelopen|klaar|eind\p{L}*|open|verwacht|welkom)|inloop|mee|meenemen|meebrengen|meekomen|meerijden|rij(?:dt|den)|rijd|bring|kleding|kleren|schoenen|laarzen|dresscode|dress code|jas|adres|route|ingang|lift|trap|trappen|toegankelijk|bereikbaar|bereiken|kom ik er|programma|spreker|sprekers|presentaties?|sheets|slides|stukken|opname|opnames|opgenomen|verslag|voorbereid\p{L}*|voorbereiding|huiswerk|punten|certificaat|deelnamebewijs|wie komen|wifi|beamer|stopcontact|koffie|soep|drankje|kaarten|ov|bus|trein|park)(?!\p{L})/u,
)

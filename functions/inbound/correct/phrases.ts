import { isCourtesy } from '../courtesy'
import { isUnknown } from './unknown'

export { isUnknown }

/** "De rest weet ik nog niet", beside other answers. */
export const isRestUnknown = (words: string): boolean =>
  /^(?:de |al )?(?:rest|andere|overige)\b/iu.test(words.trim()) && isUnknown(words)

const POLITE =
  '(?:akkoord|accoord|ok|oke|oké|okay|ja|nee|prima|goed|top|mooi|perfect|uitstekend|klopt|graag|maar|en|dus|ook|nog|verder|trouwens|alleen|wel|svp|aub|alsjeblieft|alstublieft|sorry|oeps|foutje|let op|correctie|wijziging|aanvulling|antwoord|ps|p\\.s\\.|hoi|hallo|dag|beste|dank|dank je|dank u|dank je wel|bedankt|dankjewel|alvast|met vriendelijke groet|groet|groeten|gr|mvg|de rest|rest|dat|dit|het|alles|is|zo|zijn|ziet er|uit|hoor|helemaal|voor mij|wat mij betreft|o ja|oja|oh ja|helaas|prachtig|super|geweldig|beste mensen)'
const LEAD = new RegExp(
  `^(?:(?:hierbij|nog een|één|een) (?:correctie|wijziging|aanvulling|puntje)\\s*[:,.]\\s*|${POLITE}(?:\\s*[,:.!]\\s*|\\s+(?=${POLITE}|\\S)))`,
  'iu',
)
const ONLY = new RegExp(`^${POLITE}(?:[\\s,:.!]+${POLITE})*[\\s,:.!]*$`, 'iu')
/** Never taken for politeness at the head of a clause: they begin what is said. */
const OPENING = /^(?:het|dit|dat|is|zijn|alles|alleen|de rest|rest|zo)\b/iu

/** A clause without the politeness before it: "akkoord, maar het is 11 juni" is "het is 11 juni". */
export const withoutLead = (words: string): string => {
  let rest = words.trim()
  if (isPolite(rest)) return rest
  for (let rounds = 0; rounds < 6; rounds += 1) {
    if (OPENING.test(rest)) return rest
    const lead = LEAD.exec(rest.slice(0, PHRASE_CHARACTERS_MAX))?.[0]
    if (!lead || lead.length >= rest.length) return rest
    rest = rest.slice(lead.length)
  }
  return rest
}

/** Says nothing but "akkoord", "verder klopt alles", "bedankt". */
export const isPolite = (words: string): boolean =>
  words.length <= PHRASE_CHARACTERS_MAX &&
  (!/[\p{L}\p{N}]/u.test(words) || ONLY.test(words.trim()) || isCourtesy(words))

const HEDGE =
  /\?|\b(?:misschien|waarschijnlijk|mogelijk|mogelijkerwijs|wellicht|vermoedelijk|eventueel|denk ik|geloof ik|dacht ik|als|mocht|indien|tenzij|onder voorbehoud|liever|vorig(?:e)?|was|waren|destijds|toen)\b/iu

/** A question, a guess, a condition, or about the past: never a correction. */
export const isUncertain = (words: string): boolean =>
  HEDGE.test(words.replace(/\bzo(?:wel|veel)\b.{0,40}?\bals\b/giu, ' '))

const PHRASE_CHARACTERS_MAX = 160

export const isYes = (words: string): boolean =>
  /^(?:ja|jazeker|zeker|klopt|dat klopt|inderdaad|correct|juist|ja[, ]+(?:dat )?(?:klopt|graag|zeker|inderdaad|hoor|weer|ook))[.!]*$/iu.test(
    words.trim(),
  )

export const isNo = (words: string): boolean =>
  /^(?:nee|neen|nee hoor|nee[, ]+(?:dat klopt niet|niet|dit keer niet|nu niet)|klopt niet|dat klopt niet|niet)[.!]*$/iu.test(
    words.trim(),
  )

/** Asks for a yes or a no: its last sentence opens with no question word and offers no choice. */
export const isYesNoQuestion = (ask: string): boolean => {
  const last = ask.split(/[.;:]\s/).at(-1) ?? ask
  return !OPEN_QUESTION.test(last) && !/ of /iu.test(last)
}

const OPEN_QUESTION =
  /^\W*(?:(?:tot|op|in|over|voor|met|vanaf|naar|aan|bij|van) )?(?:hoeveel|hoe|wat|welke?|waar\p{L}*|wanneer|wie|waarom)\b/iu

import { compact } from './compact'
import { folded } from './wish'

/**
 * Whether a whole reply asks for a reminder to those who did not answer yet: "stuur een herinnering aan wie nog niet
 * gereageerd heeft", "mail de stille leden nog een keer". One with a day or an hour is about the plan.
 */
export const asksForNudge = (words: string): boolean =>
  words.length <= CHARACTERS_MAX && NUDGE.test(folded(words))

const CHARACTERS_MAX = 300

const LEAD =
  '(?:(?:graag|hoi|kun je|kunt u|kan je|wil je|wilt u|zou je|zou u|mag er|kan er|wil|nu|svp|aub|ook|nog|even|en|alsjeblieft|alstublieft|misschien) )*'
const TAIL =
  '(?: (?:graag|svp|aub|alsjeblieft|alstublieft|dank|bedankt|alvast bedankt|dank je|dank u|even|nu|nog|uit|eruit|eraan|sturen|versturen|uitsturen|mailen|rondsturen|herinneren|worden|gestuurd|willen|een|keer|eens|keertje|opnieuw|nogmaals|weer|groet|gr))*'
const A =
  '(?:(?:een|de|nog|nogmaals|eens|nu|vast|ook|alvast|vriendelijke|korte|kleine|laatste|extra|tweede) )*(?:herinnering|reminder|herinneringsmail|herinneringsmailtje|herinneringetje|rappel)'
const YET =
  '(?:(?:zich|er|we|wij|van wie|nog|tot nu toe|helemaal|nog steeds|er) )*(?:niet|niets|niks|geen (?:antwoord|reactie))(?: van zich)?'
const DONE =
  '(?:(?:van zich|iets|van|ons|zich) )*(?:gereageerd|geantwoord|horen|laten horen|laten weten|gegeven|gehoord|aangemeld|opgegeven|gestuurd)'
const WHO = `(?:aan |naar )?(?:(?:wie|iedereen die|allen die|(?:de |alle )?(?:leden|mensen|personen|genodigden) die|degenen die|diegenen die|hen die|iedereen van wie|leden van wie) ${YET} (?:(?:heeft|hebben|laat|laten|heb) ${DONE}|${DONE} (?:heeft|hebben|heb))|(?:de |alle )?(?:stille leden|stille mensen|stillen|zwijgers|stilzwijgers)|wie (?:er )?nog stil (?:is|zijn))`
const AGAIN = '(?: (?:nog|een|eens|keer|keertje|opnieuw|nogmaals|weer|even))+'

const NUDGE = compact(
  new RegExp(
    `^${LEAD}(?:${[
      `(?:stuur|verstuur|mail|doe|geef) ${A}(?: ${WHO})?`,
      `${A}(?: uit| eruit)? ${WHO}`,
      `(?:een|nog een) (?:herinnering|reminder) (?:sturen|versturen)(?: ${WHO})?`,
      `(?:stuur|verstuur|mail|geef) ${WHO} ${A}`,
      `${WHO} ${A}`,
      `(?:mail|herinner|benader) ${WHO}(?:${AGAIN})?`,
      `${WHO}${AGAIN} (?:mailen|herinneren|aanschrijven|benaderen)`,
      `(?:stuur|verstuur|mail) (?:de |die )?(?:uitnodiging|mail)(?:${AGAIN} ${WHO}| ${WHO}${AGAIN})`,
    ].join('|')})${TAIL}$`,
  ),
)

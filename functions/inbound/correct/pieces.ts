import { compact } from '../compact'
/** A stretch of a sentence; `from` and `to` in its text. */
export type Piece = { text: string; from: number; to: number }

const JOINT =
  /\s{0,2}[,;]\s{1,3}(?:(?:en|maar|dus|ook) )*|\.\s{1,3}(?=\p{Ll})|(?<=\p{L}{4}):\s{1,3}|\s{1,3}(?:en|maar|&|\+)\s{1,3}(?:ook )?|\s(?=(?:bij|via|naar) [\p{L}\d._-]+@)/giu

/** The longest sentence that people write with so many joints; a longer one is not parted. */
export const PIECES_MAX = 9

/** The sentence at its commas and its "en"; `[]` where there is nothing to part. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const joint of text.matchAll(JOINT)) {
    const to = joint.index
    if (to < from || text.slice(from, to).trim() === '') continue
    pieces.push({ text: text.slice(from, to), from, to })
    from = to + joint[0].length
  }
  pieces.push({ text: text.slice(from), from, to: text.length })
  return pieces.length > 1 && pieces.length <= PIECES_MAX ? pieces : []
}

const BARE =
  /^(?:op|om|van|vanaf|tot|in|bij|te|via|naar|uiterlijk|zaal|start|einde?|aanvang|begint|eindigt|kost|max|gratis|online|\p{Lu}|['’]s|\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)/u
const REFERS = /^(?:het|die|dat|deze|dit|daar|dan|hij|ze|zij|daarvan|we|wij|er)\b/iu

/** "om 20.00 uur" goes on about what the words before it name. */
export const goesOn = (text: string): boolean => BARE.test(text)

/** "het begint", "we zitten": about what was named last. */
export const refersBack = (text: string): boolean => REFERS.test(text) || goesOn(text)

const GATHERING = compact(
  /(?<!\p{L})(?:(?:de|het|een|onze|die) )?(?:\p{L}*(?:vergadering|congres|diner|overleg|symposium|excursie|borrel|receptie|workshop|feest|jubileum|cursus|training|reis|etentje)|(?:najaars|voorjaars|zomer|winter|herfst|leden|kennis|studie|thema|netwerk|open|bestuurs|nieuwjaars)-?(?:dag|avond|middag|bijeenkomst))(?!\p{L})/iu,
)

/** A gathering by its name; whatever is said of it is not said of the event here. */
export const namesGathering = (text: string): boolean =>
  GATHERING.test(text) || [...text.matchAll(NAMED_DAY)].some(([word]) => !PLAIN_DAY.test(word))

const NAMED_DAY = /(?<![\p{L}-])\p{L}{4,}(?:dag|avond|middag|ochtend|bijeenkomst)(?!\p{L})/giu
/** A day of the week or of the calendar is no name. */
const PLAIN_DAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag.*|vandaag|feestdag|werkdag|verjaardag|namiddag|voormiddag)$/iu

const IDLE = compact(
  /^(?:(?:de )?rest (?:klopt|is goed|blijft)|verder (?:alles )?(?:goed|prima|klopt)|(?:op )?(?:de|het)?zelfde (?:tijd|plek|plaats|locatie)|o ja|oh ja|oja|(?:nog )?(?:een|één|twee|drie|een paar|enkele|\d) (?:dingen|ding|puntjes|punten(?=:)|correcties|wijzigingen|aanpassingen|opmerkingen)|(?:kleine |wat )?(?:wijziging|correctie|aanpassing|aanvulling)(?:en|s)?|vol ?= ?vol|geen grap|helaas|jammer|we hebben ons bedacht|alleen (?:de )?\p{L}+(?: in \p{L}+)? blijft(?: staan| over)?|vervroegd|verlaat|gewijzigd|update|ik tref (?:\p{L}+ ){1,3}aan|met dank|(?:mijn |onze |nogmaals )?(?:excuses?|excuus|sorry)(?: hoor)?(?: (?:daarvoor|hiervoor|voor (?:de|het|mijn|alle|deze) (?:\p{L}+ )?(?:verwarring|fout|foutje|slordigheid|vergissing|overlast|moeite|gedoe|onduidelijkheid|correctie|wijziging)))?|\([^()\d]{1,40}\))\s*:?$/iu,
)

/** Says nothing that could be lost. */
export const isIdle = (text: string): boolean => text.length <= IDLE_CHARACTERS_MAX && IDLE.test(text.trim())

const IDLE_CHARACTERS_MAX = 80

/** "12 uur", "om 9.00 uur", "vrijdag": a moment without what it is of. */
export const isMoment = (text: string): boolean =>
  /^(?:(?:om|van|tot|vanaf|op|tussen|uiterlijk|de) )*(?:\d|half|kwart|\p{L}+dag\b|\p{L}+ uur)/iu.test(text)

/** "De prijs klopt niet", "er staat 12.30": before what it is. */
export const isWrong = (text: string): boolean =>
  text.length <= IDLE_CHARACTERS_MAX &&
  /^(?:(?:de|het) )?\p{L}+ (?:(?:klopt|kloppen) niet(?: meer)?|(?:staat|is) (?:verkeerd|fout|onjuist))$|^er staat (?:nu )?\d[\d.:]*(?: uur)?$/iu.test(
    text.trim(),
  )

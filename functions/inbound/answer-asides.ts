/** What is said beside an answer and never changes it: of the journey, the meal, the past or the good that was. */
export const isAside = (clause: string, isNamed: boolean): boolean =>
  MISTAKEN.test(clause) ||
  (!CONDITION.test(clause) &&
    ((PAST.test(clause) && WAS.test(clause) && !NOW.test(clause)) ||
      (((!isNamed && isPractical(clause)) || PAST.test(clause)) && !ANSWERS.test(clause))))

export const isPractical = (words: string): boolean => PRACTICAL.test(words) || isNeed(words)

/** What somebody cannot eat, or cannot do without. */
export const isNeed = (words: string): boolean => NEEDS.test(words)

/** What is said of a session that is left open: "over november laat ik later iets weten". */
export const isLeftOpen = (clause: string): boolean => LEFT_OPEN.test(clause)

/** What a person says who excuses a late reply, not an absence. */
export const isLateReply = (clause: string): boolean => LATE_REPLY.test(clause)

/** Good wishes to those who will be there. */
export const wishesWell = (clause: string): boolean => WISHES.test(clause)

/** What whoever stays away asks for, or hopes, for afterwards: nothing beside a no, much beside a yes. */
export const isForAfterwards = (clause: string): boolean =>
  AFTERWARDS.test(clause) && !ANSWERS.test(clause) && !/\bonline\b/.test(clause)

const AFTERWARDS =
  /\b(?:verslag|presentaties?|stukken|notulen|opnames?|slides|sheets|hand-?outs?|samenvatting|op de hoogte|(?:volgende|andere) (?:keer|keren|editie|bijeenkomst(?:en)?)|next (?:time|edition)|another time|recording|minutes|posted)\b/
const NEEDS =
  /\b(?:dieet\w*|dietary|diet|allergie\w*|allergy|allergies|allergisch|vegetari\w*|vega|vegan\w*|gluten\w*|coeliakie|lactose\w*|noten\w*|zoutloos|zoutarm|diabe\w*|halal|koosjer|vlees|vis|rolstoel\w*|rollator|slecht ter been|tolk)\b/i
const PRACTICAL =
  /\b(?:parkeer\w*|parkeren|parking|auto|trein|ov|openbaar vervoer|bus|fiets|taxi|carpool\w*|hotel|overnacht\w*|lunch\w*|diner|borrel|eten|eet|bijzonderheden|factuur|facturen|invoice|kostenplaats|telefoonnummer|station|badge|naambordje)\b/
const PAST =
  /\b(?:vorig jaar|vorige (?:keer|editie|maal)|afgelopen (?:jaar|keer)|vroeger|last (?:year|time)|eerder dit jaar)\b|\bheb ik .{0,40}(?:gevolgd|bijgewoond|meegemaakt)\b|\b(?:eerste|vorige) .{0,20}was ik\b/
const WAS = /\b(?:moest|kon|was|had|waren|hadden|konden|moesten|couldn't|could not)\b/
const NOW = /\b(?:nu|deze keer|dit (?:jaar|keer)|ditmaal|now|this (?:time|year))\b/
/** Whoever pressed the wrong button says next what was meant. */
const MISTAKEN =
  /^(?:ik (?:heb|had) (?:me|mij) vergist|(?:ik )?(?:drukte|klikte|heb) (?:per ongeluk |verkeerd )?(?:op )?(?:ja|nee)(?: (?:gedrukt|geklikt))?(?: (?:maar|en) (?:ik )?bedoelde (?:ja|nee))?|(?:ik heb )?(?:per ongeluk )?(?:de )?verkeerde knop(?: gedrukt)?)$/
const CONDITION =
  /\b(?:als|indien|mits|tenzij|of|if|unless|whether|provided|misschien|maybe|anders|otherwise|afhankelijk|zolang)\b/
/** Somebody who says this in such a clause answers by it. */
const ANSWERS =
  /\b(?:kom|komen|kan niet|verhinderd|afmeld\w*|afgemeld|afzeg\w*|aanmeld\w*|aangemeld|aanwezig|afwezig|erbij|deze keer|dit (?:keer|jaar)|ditmaal|nu|toch|nooit|collega\w*)\b/
const LEFT_OPEN =
  /^(?:(?:voor|over|van|wat) )?.{0,60}\b(?:laat ik (?:u |je |jullie )?(?:later|nog) .{0,20}weten|later (?:de knoop|iets|meer|bericht)|volgt (?:later|nog)|weet ik nog niet|hak ik later)\b/
const LATE_REPLY =
  /\b(?:(?:nog )?niet (?:eerder )?(?:gereageerd|geantwoord)|late (?:reactie|antwoord|reply)|laat (?:reageer|antwoord)|(?:reageer|antwoord) (?:nu pas|zo laat|laat)|late response)\b/
const WISHES =
  /\b(?:veel (?:plezier|succes|genoegen)|succes (?:ermee|die dag|met)|maak er (?:wat|iets|een) \w+|(?:fijne|mooie|goede|leuke) (?:dag|bijeenkomst|middag|avond)|volgende keer (?:beter|weer|graag|wel)|enjoy|(?:i|we)(?:'d| would) (?:love|like) to .{0,40}|have (?:fun|a (?:good|great|nice))|good luck|next time)\b/

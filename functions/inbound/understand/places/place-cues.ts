import { compact } from '../../compact'
/** A sentence that says where people come together. */
export const CUE = compact(
  /locatie|afgesproken|(?:alle|beide|telkens) [a-zß-ɏ]+ zijn|spreken af|plaatsvind|vindt? .{0,60}plaats|vinden .{0,60}plaats|samenkomst|verzamel|afspraak|afspreken|ontvang|onthaal|welkom|uitgenodigd|gehouden (?:in|te|bij|op)|bijeenkomst(?:en)? .{0,20}(?:in|te|bij)\b|vastgelegd|gereserveerd|vertrek|inloop|treffen|start(?:en)?\b|begin(?:t|nen)\b|zitten|slapen|overnacht|kamperen|vergader|ontmoeten|binnenlopen|blijf(?:t|ven)\b|te gast|gastvrij|gastheer|brunch|kom(?:en|t) (?:we |wij |.{0,40} )?(?:samen|bijeen|bij elkaar)|speelt|spelen|gespeeld|ga(?:at|an) .{0,60}\bdoor\b|gaan we (?:in|op|bij)\b|ga(?:at|an) voor in\b|we (?:willen|houden|vieren|doen)\b.{0,40}\b(?:houden|doen|vieren)\b|\bkom(?:t|en)? (?:[a-zß-ɏ]+ ){0,6}naar\b|\bnaar [^.;,]{3,50} (?:te )?komen\b|zien (?:we )?(?:u|je|jullie|elkaar)|wordt gegeven|worden gegeven|wordt (?:[a-zß-ɏ]+ )?gehouden|worden (?:[a-zß-ɏ]+ )?gehouden|repeteren|oefenen|zingen (?:we|wij) in|(?:les|avond|middag|lezing|bijeenkomst|repetitie|vergadering|activiteit|training|cursus|dag|presentatie|opening|uitreiking|viering|concert|dienst|wandeling|tocht|workshop|excursie|maaltijd|borrel|voorstelling|markt|beurs|plechtigheid|feest|film|bingo|quiz)(?:en|s|sen|ren)? (?:is|zijn) (?:in|te|bij|op)\b/,
)

/** A sentence about another place: of sale, of payment, of the office, of someone's work. */
export const OTHER =
  /te koop|verkrijgbaar|afhalen|afgehaald|te bestellen|postbus|rekening|geboren|gevestigd|parkeren kan|parkeer|werkzaam|woonachtig|verbonden aan|hoogleraar|docent aan|redactie|secretariaat|rustpost|rustplaats|bevoorrading|tussenstop|ter inzage|nagepraat|voorverkoop|kvk|kamer van koophandel/

/** Where it ends, would be if, or was to be before: "einde in", "mocht het regenen", "in de uitnodiging staat nog". */
export const IF_OR_BEFORE = compact(
  /^[^a-zß-ɏ]*(?:einde\b|eindpunt\b|aankomst\b|finish\b|mocht\b|indien\b|(?:als|wanneer) het (?:regent|slecht|weer)|bij (?:slecht weer|regen[a-zß-ɏ]*|onvoldoende)|in geval van)|(?<!\()\bbij (?:slecht weer|regen(?:weer)?)\b|wijken (?:we |wij )?uit\b|uitwijken naar|\b(?:staat|stond|stonden) (?:nog|eerst|eerder)\b|\bzou(?:den)?\b.{0,80}\b(?:plaatsvinden|gehouden worden|worden gehouden)|\bwas (?:eerst |eerder |oorspronkelijk )?(?:gepland|voorzien) (?:in|bij|op|te)\b/,
)

/** "Alle activiteiten zijn in Ons Huis, tenzij anders vermeld", "een reeks lezingen in De Kei": said once for every session. */
export const EVERY_TIME = compact(
  /^[^a-zß-ɏ]*(?:de )?(?:locatie|plaats|adres|zaal|waar) (?:voor|van|bij) (?:alle|beide) [a-zß-ɏ]{4,20}\s?:|(?:^|[^a-zß-ɏ])(?:alle|elke|iedere|beide) [a-zß-ɏ]+(?: [a-zß-ɏ]+)? (?:van de maand[^.]{0,60}? )?(?:zijn|is|worden|wordt|vinden|vindt|beginnen|begint|starten|start|gaan|gaat)\b|tenzij anders|(?:niet|niets) anders (?:is )?(?:vermeld|aangegeven|gemeld|staat)|\b(?:steeds|telkens|altijd)\b|\b(?:(?:twee)?(?:maandelijkse|wekelijkse)|terugkerende) [a-zß-ɏ]*(?:en|s) (?:in|bij|op|te)\b|(?<!boeken|film)(?:reeks|serie|cyclus)(?: van)?(?: [a-zß-ɏ]+(?:en|s)){0,2} (?:in|bij|op|te)\b|^[^a-zß-ɏ]*(?:(?:de|onze|deze) )?[a-zß-ɏ]*(?:avonden|lessen|bijeenkomsten|lezingen|repetities|activiteiten|middagen|ochtenden|workshops|vergaderingen|sessies|trainingen|voorstellingen|cursus|cursussen|wedstrijden)\b .{0,30}?\b(?:zijn|is (?:in|te|bij|op)|worden|wordt|vinden|vindt|gaan|gaat)\b/,
)

/** "Vorige week zat zaal De Boog vol", "afgelopen zaterdag waren we in De Kei": where it has been. */
export const LAST_TIME = compact(
  /^[^a-zß-ɏ]*(?:vorige? (?:week|maand|keer|jaar|[a-zß-ɏ]+dag)|afgelopen|verleden|gisteren|eergisteren)(?![a-zß-ɏ]).{0,60}\b(?:was|waren|kwam|kwamen|zat|zaten|stond|stonden|vond|vonden|hielden|hadden|had|ging|gingen)\b/,
)

/** "Daarna gaan we naar …": not where the day begins. */
export const LATER =
  /^[^a-zß-ɏ]*(?:daarna|vervolgens|aansluitend|na afloop|nadien|tot slot|hierna|na (?:de|het|een|deze|dit|onze) [a-zß-ɏ]+|['’‘]s (?:na)?middags|['’‘]s avonds|ten slotte)(?![a-zß-ɏ])/

/** "Vertrek om 8 uur vanaf …": where a journey begins, when the text says where it goes. */
export const BOARDING = compact(
  /\b(?:vertrek|vertrekken|vertrekt|verzamelen|(?:op|in)stap(?:pen|plaats|plaatsen))\b/,
)

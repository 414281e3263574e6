/** A sentence that says where people come together. */
export const CUE =
  /locatie|afgesproken|(?:alle|beide|telkens) \p{L}+ zijn|spreken af|plaatsvind|vindt? .{0,60}plaats|vinden .{0,60}plaats|samenkomst|verzamel|afspraak|afspreken|ontvang|onthaal|welkom|uitgenodigd|gehouden (?:in|te|bij|op)|bijeenkomst(?:en)? .{0,20}(?:in|te|bij)\b|vastgelegd|gereserveerd|vertrek|inloop|treffen|start(?:en)?\b|begin(?:t|nen)\b|zitten|slapen|overnacht|kamperen|vergader|ontmoeten|binnenlopen|blijf(?:t|ven)\b|te gast|gastvrij|gastheer|brunch|kom(?:en|t) (?:we |wij |.{0,40} )?(?:samen|bijeen|bij elkaar)|speelt|spelen|gespeeld|ga(?:at|an) .{0,60}\bdoor\b|gaan we (?:in|op|bij)\b|we (?:willen|houden|vieren|doen)\b.{0,40}\b(?:houden|doen|vieren)\b|zien (?:we )?(?:u|je|jullie|elkaar)|wordt gegeven|worden gegeven|wordt (?:\p{L}+ )?gehouden|worden (?:\p{L}+ )?gehouden|repeteren|oefenen|zingen (?:we|wij) in|(?:les|avond|middag|lezing|bijeenkomst|repetitie|vergadering|activiteit|training|cursus|dag|presentatie|opening|uitreiking|viering|concert|dienst|wandeling|tocht|workshop|excursie|maaltijd|borrel|voorstelling|markt|beurs|plechtigheid|feest|film|bingo|quiz)(?:en|s|sen|ren)? (?:is|zijn) (?:in|te|bij|op)\b/iu

/** A sentence about another place: of sale, of payment, of the office, of someone's work. */
export const OTHER =
  /te koop|verkrijgbaar|afhalen|afgehaald|te bestellen|postbus|rekening|geboren|gevestigd|parkeren kan|parkeer|werkzaam|woonachtig|verbonden aan|hoogleraar|docent aan|redactie|secretariaat|rustpost|rustplaats|bevoorrading|tussenstop|ter inzage|nagepraat|voorverkoop|kvk|kamer van koophandel/i

/** Where it ends, would be if, or was to be before: "einde in", "mocht het regenen", "in de uitnodiging staat nog". */
export const IF_OR_BEFORE =
  /^\P{L}*(?:einde\b|eindpunt\b|aankomst\b|finish\b|mocht\b|indien\b|(?:als|wanneer) het (?:regent|slecht|weer)|bij (?:slecht weer|regen\p{L}*|onvoldoende)|in geval van)|\bbij (?:slecht weer|regen(?:weer)?)\b|wijken (?:we |wij )?uit\b|uitwijken naar|\b(?:staat|stond|stonden) (?:nog|eerst|eerder)\b|\bzou(?:den)?\b.{0,80}\b(?:plaatsvinden|gehouden worden|worden gehouden)|\bwas (?:eerst |eerder |oorspronkelijk )?(?:gepland|voorzien) (?:in|bij|op|te)\b/iu

/** "Alle activiteiten zijn in Ons Huis, tenzij anders vermeld": said once for every session. */
export const EVERY_TIME =
  /(?:^|[^\p{L}])(?:alle|elke|iedere|beide) \p{L}+(?: \p{L}+)? (?:zijn|is|worden|wordt|vinden|vindt|beginnen|begint|starten|start|gaan|gaat)\b|tenzij anders|(?:niet|niets) anders (?:is )?(?:vermeld|aangegeven|gemeld|staat)|\b(?:steeds|telkens|altijd)\b|^\P{L}*(?:(?:de|onze|deze) )?\p{L}*(?:avonden|lessen|bijeenkomsten|lezingen|repetities|activiteiten|middagen|ochtenden|workshops|vergaderingen|sessies|trainingen|voorstellingen|cursus|cursussen|wedstrijden)\b .{0,30}?\b(?:zijn|is (?:in|te|bij|op)|worden|wordt|vinden|vindt|gaan|gaat)\b/iu

/** "In De Spil begint op 3 oktober een cursus": where the first time is, the others are too. */
export const SERIES_BEGINS =
  /(?:begin(?:t|nen)|start(?:en)?|van start)\b.{0,80}\b\p{L}*(?:cursus|reeks|cyclus|opleiding|training|projectkoor|workshopreeks)\b|\p{L}*(?:cursus|reeks|cyclus|opleiding|training)\b.{0,80}\b(?:begint|start|gaat .{0,40}van start)\b/iu

/** "Vorige week zat zaal De Boog vol", "afgelopen zaterdag waren we in De Kei": where it has been. */
export const LAST_TIME =
  /^\P{L}*(?:vorige? (?:week|maand|keer|jaar|\p{L}+dag)|afgelopen|verleden|gisteren|eergisteren)(?![\p{L}]).{0,60}\b(?:was|waren|kwam|kwamen|zat|zaten|stond|stonden|vond|vonden|hielden|hadden|had|ging|gingen)\b/iu

/** "Daarna gaan we naar …": not where the day begins. */
export const LATER =
  /^\P{L}*(?:daarna|vervolgens|aansluitend|na afloop|nadien|tot slot|hierna|na (?:de|het|een|deze|dit|onze) \p{L}+|['’‘]s (?:na)?middags|['’‘]s avonds|ten slotte)(?![\p{L}])/iu

/** "Vertrek om 8 uur vanaf …": where a journey begins, when the text says where it goes. */
export const BOARDING =
  /\b(?:vertrek|vertrekken|vertrekt|verzamelen|(?:op|in)stap(?:pen|plaats|plaatsen))\b/iu

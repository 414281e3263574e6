import { compact } from '../../compact'
/** The label of a line that says when. */
export const TIME_LABEL =
  /^(?:tijd|tijden|tijdstip|tijdsduur|aanvang|aanvangstijd|aanvangsuur|start|starttijd|begin|hoe laat|uur|uren|inloop|zaal open|wanneer|einde|eindtijd|duur|van|ontvangst|datum|(?:plaats|locatie|waar|dag) en tijd)/

/** A sentence about all of the dates. */
export const EVERY = compact(
  /\b(?:alle(?! (?:\p{L}*(?:kinderen|leden|deelnemers|deelneemsters|ouders|mensen|bewoners|inwoners|vrijwilligers|belangstellenden|geïnteresseerden|liefhebbers|jongeren|ouderen|senioren|dames|heren|gasten|collega|informatie|leeftijden)|andere))|telkens|(?<!nog )steeds|(?<!\b(?:dan|als) )(?:normaal|normaliter|doorgaans|gewoonlijk|meestal|in de regel|in principe|standaard)|tenzij (?:anders|er)\b|iedere|elke|altijd|(?:die|zij|ze) allemaal|zelfde tijd|beide|allebei|(?:de|onze|deze) \p{L}*(?:bijeenkomsten|lessen|avonden|middagen|ochtenden|dagen|sessies|workshops|lezingen|vergaderingen|repetities|concerten|trainingen|wandelingen|tochten|colleges|voorstellingen|cursussen) (?:zijn|duren|vinden|beginnen|starten|vangen|lopen|worden|gaan|eindigen)|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond|middag|ochtend|morgen|voormiddag|namiddag)en|(?:deze|genoemde) data)\b/u,
)

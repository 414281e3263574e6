import { compact } from '../../compact'
/** "We gaan op 4 mei naar", "de excursie naar": what follows is where a trip goes. */
export const TRIP =
  /(?:^met [^.,;]{3,40} naar|[a-zß-ɏ]*(?:excursie|uitstap|uitje|reis|tocht|trip|bedevaart|werkbezoek|bedrijfsbezoek|weekend|kamp)|op bezoek|(?:gaan|trekken|rijden|reizen|fietsen|varen|trekt|gaat|rijdt) (?:[a-zß-ɏ\d]+ ){0,10}naar|bezoeken (?:we|wij)|(?:we|wij) bezoeken|(?:staat|volgt|brengen (?:we|wij)|(?:we|wij) brengen) .{0,30}een bezoek)/
/** "opent de deuren", "is het decor": what a building does that receives people. */
export const HOSTS = compact(
  /(?:decor|gastheer|gastvrouw|open(?:t|en)?(?:s|d)?\b|ontvangt|aangekleed|versierd|omgetoverd|opgetuigd|staat .{0,30}klaar|deuren|gastlocatie|gehuurd|gereserveerd|geboekt|stelt .{0,40}beschikbaar|welkom)/,
)
export const OPENS = compact(
  /^(?:[^,;.]{0,60}\s)?(?:open|gereserveerd|gehuurd|afgehuurd|geboekt|vastgelegd)(?:\s|[.,!]|$)/,
)
/** "Dan kan de molen worden bezocht": of the date named just before. */
export const VISITED = /^[^,;.]{0,30}\b(?:bezocht|bezoeken|bezichtigd|bekeken|op het programma)(?:\s|[.,!]|$)/
/** Beside `CUE`: what people do where they are. */
export const GATHER =
  /afspra?a?k|samen|bijeen|vinden? ons|vindt ons|aanschuiven|schuiven? .{0,30}aan|opwacht|verwacht|aanmeren|inschepen|schepen|terecht|bijwonen|staan .{0,60}klaar|strijken .{0,40}neer|geven (?:we|wij) .{0,60}(?:les|concert)|treedt op|treden .{0,60}op|oefenen|repeteren|organiseer|organiseren|houdt\b|houden\b|plaats(?:vinden|heeft)|doen we|eten we|koffie|gaa?[nt] .{0,20}voor\b|speelt|spelen|zingt|zingen|klinkt|vult|vullen|spreekt .{0,80}\btoe\b|toespreekt/
export const ORGANISER = compact(
  /(?:^|[\s(])(?:lid van|namens|i\.s\.m\.|in samenwerking met|samen met|dankzij|georganiseerd door|een initiatief van|gesponsord|sponsor|contact|info(?:rmatie)?|meer weten)(?:\s|:|$)/,
)
export const SOCIETY = compact(
  /^(?:(?:het|de|onze) )?(?:[a-zß-ɏ]+ )?(?:afdeling|afd\.|[a-zß-ɏ]*vereniging|[a-zß-ɏ]{4,}club|[a-zß-ɏ]*gilde|kwb|stichting|werkgroep|commissie|bestuur|secretariaat|redactie)(?![a-zß-ɏ])/,
)
export const DESK_CLAUSE =
  /aanmeld|inschrijv|opgeven|opgave|meld je|meld u|melden bij|reserver|tickets?|kaarten|kaartjes|contributie|betal|overmak|penningmeester|retour|inlever|stuur|sturen|post\b|te koop/
/** "Kaarten zijn te koop bij": right before it. */
export const SOLD =
  /(?:te koop|te krijgen|verkrijgbaar|afhalen|afgehaald|bestellen|melden|opgeven|inschrijven|reserveren)[^.\d]{0,40}$/
/** "kan niet doorgaan in". */
export const CANNOT = compact(
  /niet (?:[a-zß-ɏ]+ ){0,2}?(?:doorgaan|plaatsvinden|terecht|welkom) (?:in|bij|op|te)$/,
)
/** "een lezing over de kerk in": what is spoken of. */
export const SUBJECT = compact(
  /\b(?:over|thema|titel|geschiedenis|ontstaan|leven)\b[^,;:.|\d]{0,60}$|\b(?:boek|film|roman|lezing|uitleg|verhaal|foto['’]s) (?:van|uit|over|door|naar)\b[^,;:.|\d]{0,60}$/,
)
/** "advocaat bij", "Els werkt in": of a person. */
export const LIVES = compact(
  /(?:\b(?:organist|organiste|dirigent|dirigente|pianist|pianiste|cantor|predikant|dominee|pastoor|pastor|kapelaan|trainer|coach|beheerder|eigenaar|arts|kunstenaar|schilder|historicus|imker|boswachter|onderwijzer|redacteur|journalist|medewerker|medewerkster|hoogleraren|docenten|studenten|onderzoekers|leerlingen|inwoners|bewoners|medewerkers|bestuurders)(?: (?:van|aan|bij|in|uit|te|op)(?: (?:de|het|een))?(?: [a-zß-ɏ-]+)?)? (?:van|aan|bij|in|uit|te|op)|(?:geboren|opgegroeid|woont|werkt|werkte|studeerde|studeert|afgestudeerd|promoveerde|leert|doceert|verbonden|afspeelt|in dienst|hoogleraar|docent|conservator|directeur|voorzitter|lid|student|burgemeester|wethouder|auteur|schrijver|curator|expert|onderzoeker)\b(?:(?!\b(?:spreekt|vertelt|ontvangt|opent|houdt|geeft|leidt|verzorgt|verwelkomt|onthult)\b)[^.;:]){0,70})$/,
)
export const PARKING =
  /parkeer|parkeren|bereikbaar|halte|bushalte|treinstation|op loopafstand|fietsen(?:stalling|rek)|openbaar vervoer/
export const AFTERWARDS =
  /(?:daarna|achteraf|na afloop|nadien|nagenieten|napraten|naborrelen|nazit|afsluit|sluiten .{0,40}af|eindig|pauze|tussenstop|onderweg|lunch(?:en|pauze)?\b)/
/** "'s Ochtends zijn we in De Kei, 's middags in": where the day goes on. */
export const LATER_HALF = compact(
  /\b(?:ochtends|ochtend|voormiddag|eerst)\b[^.;]{3,160}\b(?:middags|middag|daarna|vervolgens|avonds|na de lunch)(?: [a-zß-ɏ]+){0,3}$/,
)
/** "vorig jaar fietsten we van", "na twee edities in Gent in 2016": of another time than the one announced. */
export const BEFORE_NOW = compact(
  /\b(?:vorige? (?:jaar|seizoen|editie|keer|week|maand|zomer|winter|herfst|lente)|afgelopen (?:jaar|seizoen|week|maand|zomer|winter|jaren)|(?:jaar|jaren|maanden|weken) geleden|destijds|indertijd|jarenlang|in (?:19|20)\d\d|sinds (?:19|20)\d\d)\b/,
)
/** "Volgende maand zijn we te gast bij": of a gathering after the one announced. */
export const AFTER_NOW = compact(
  /\b(?:volgende? (?:maand|jaar|seizoen)|(?:later (?:dit|in het)|eind (?:dit|van het)) (?:jaar|seizoen)|over een (?:maand|jaar))\b/,
)
/** "Het blad is gedrukt bij", "zij exposeerde in", "leden in": where something else is, was or was done. */
export const ELSEWHERE = compact(
  /\b(?:(?:gedrukt|gemaakt|gebouwd|gevestigd|geschreven|opgericht|ontstaan|ontdekt|verschenen|uitgegeven|gepubliceerd|verhuisd|verhuisde|exposeerde|studeerde|woonde|werkte|groeide|promoveerde|begraven|gevonden|opgegraven|gefotografeerd|geproduceerd|genomen|neergelegd|getogen|ter inzage|achtergelaten)(?: [a-zß-ɏ-]+){0,3}|(?:leden|lezers|vestigingen|afdelingen|kantoren|winkels|filialen|collega['’]?s|carrière|loopbaan|baan|stage|functie)(?: [a-zß-ɏ-]+)?|parke[a-zß-ɏ]+(?: [a-zß-ɏ-]+){0,4}|(?:een|de|twee|drie) (?:week|weken|dag|dagen|maand|maanden) (?:later|daarna|erna)(?: [a-zß-ɏ]+){0,2}) (?:in|bij|te|op|aan|naar|van|uit)$/,
)
/** "De Hogeschool organiseert": what a building does not do. */
export const ORGANISES = compact(
  /^(?: \([^)]{1,20}\))? (?:organiseert|nodigt|bereidt|bereid|bestaat|zoekt|viert|presenteert|wil|biedt|heeft|vraagt|werkt|start|verzorgt|kondigt|deelt|meldt|laat)\b/,
)
/** "aansluiting bij", "bij FNV aangesloten": whom one joins, not where one is. */
export const JOINS =
  /\b(?:aansluit[a-z]*|aangesloten|lidmaatschap|sluit(?:en)?)\b[^.,;:]{0,30}\bbij(?: de| het)?$/
export const JOINED = /^ (?:aangesloten|verbonden)\b/
/** "van W.S.V. Voorwaarts": the letters of a society, right before its name. */
export const SOCIETY_LETTERS = /(?<![a-zß-ɏ])(?:(?:[a-z]\.){1,3}v\.?|[a-z]{1,2}v) $/
export const OF_BRANCH = /(?<![a-zß-ɏ])(?:afd\.?|afdeling(?:en)?) $/
/** "Ook de tuin van De Kei is open": beside the place itself. */
export const ALSO = /(?:^|[.!?\n]\s?)[^a-zß-ɏ]*ook (?:de|het|onze|ons) [^.,;]{0,40}$/
/** "Patrick Molen, voorzitter": what follows says that it was a person. */
export const IS_PERSON = compact(
  /^\s?[,(–-]?\s?(?:(?:onze|de|van) )?(?:voorzitter|voorzitster|secretaris|secretaresse|penningmeester|president|directeur|coördinator|auteur|docent|predikant|bestuurslid|redacteur|projectleider|burgemeester|wethouder)(?![a-zß-ɏ])/,
)
/** "in de agenda", "aan het begin": words behind a preposition that are never a place. */
export const FINE = compact(
  /^(?:het |de )?(?:[a-zß-ɏ]+ )?(?:woord|inhoud|onderwerp|thema|website|site|link|mail|kalender|agenda|programma|menu|hoofd|kader|teken|hand|begin|einde|uur|avond|middag|ochtend|dag|week|maand|jaar|plaats|tijd|slot(?= van|$)|vervolg|beurt|kant|plekken|plaatsen|locaties|manier|wijze|lijst|deze|die|dit|leden|[a-zß-ɏ]*brief|[a-zß-ɏ]*gebieden|orde)(?:\s|$)|^(?:buurt|streek|regio|omgeving|toekomst|praktijk|verleden|natuur|wereld|samenleving|zorg|onderwijs|gemeenschap|media|pers|plannen)$/,
)

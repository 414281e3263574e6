import { findEventNoun } from '../words/event-words'
import { GENERIC_PLACE, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import type { Candidate } from './place-candidates'
import { isStreet } from './place-phrase'

/** A candidate with what surrounds it. */
export type Seen = {
  readonly candidate: Candidate
  readonly text: string
  /** Its sentence, and the parts before and after it. */
  readonly sentence: string
  readonly before: string
  readonly after: string
  /** Its sentence has a session's date; a session's time. */
  readonly ofDay: boolean
  readonly ofTime: boolean
  /** Lines to the nearest line with a session's date. */
  readonly distance: number
  /** Its paragraph has a session's date. */
  readonly inParagraph: boolean
  readonly aboutPerson: boolean
  readonly desk: boolean
  readonly denied: boolean
  /** It stands between two words of one name: "Kerken in Beweging". */
  readonly inName: boolean
}

export const wordsOf = (text: string): string[] => text.split(/[\s,()]+/).filter((word) => word !== '')
export const nounsOf = ({ text }: Seen): string[] =>
  wordsOf(text).filter((word) => VENUE_NOUN.test(word.toLowerCase()))
/** A club is people; only "club" by itself is also a building. */
export const hasVenue = (seen: Seen): boolean =>
  nounsOf(seen).some((word) => !GENERIC_PLACE.test(word.toLowerCase()) && !/.club$/i.test(word))
/** The capital that opens a line or sentence makes no name. */
export const isNamed = ({ text, candidate }: Seen): boolean =>
  !/^(?:line|host)$/.test(candidate.form)
    ? /(?:^|[\s'’‘“"(])\p{Lu}/u.test(text)
    : /[\s'’‘“"(-]\p{Lu}|^\p{Lu}{2}/u.test(text)
export const townOf = (whole: string): boolean => {
  const text = whole.replace(/ \(.*$/, '')
  return (
    isTown(text) ||
    (/[\s,](?:te |in )?(['’‘]?\p{L}[\p{L}'’ -]*)$/u.test(text) &&
      text
        .split(/,\s*|\s(?:te|in)\s|\s/)
        .slice(1)
        .some((part) => isTown(part)))
  )
}
export const hasStreet = (text: string): boolean =>
  text.split(/,\s*|\s(?:aan|op|in) (?:de|het) /).some((part) => isStreet(part.trim())) ||
  /\b\d{4} ?[A-Z]{2}\b/.test(text)

/** "We gaan op 4 mei naar", "de excursie naar": what follows is where a trip goes. */
export const TRIP =
  /(?:^met [^.,;]{3,40} naar|\p{L}*(?:excursie|uitstap|uitje|reis|tocht|trip|bedevaart|werkbezoek|bedrijfsbezoek|weekend|kamp)|op bezoek|(?:gaan|trekken|rijden|reizen|fietsen|varen|trekt|gaat|rijdt) (?:[\p{L}\d]+ ){0,10}naar|bezoeken (?:we|wij)|(?:we|wij) bezoeken|(?:staat|volgt|brengen (?:we|wij)|(?:we|wij) brengen) .{0,30}een bezoek)/iu
/** "opent de deuren", "is het decor": what a building does that receives people. */
export const HOSTS =
  /(?:decor|gastheer|gastvrouw|open(?:t|en)?(?:s|d)?\b|ontvangt|staat .{0,30}klaar|deuren|gastlocatie|gehuurd|gereserveerd|geboekt|stelt .{0,40}beschikbaar|welkom)/iu
export const OPENS =
  /^(?:[^,;.]{0,60}\s)?(?:open|gereserveerd|gehuurd|afgehuurd|geboekt|vastgelegd)(?:\s|[.,!]|$)/iu
/** "Dan kan de molen worden bezocht": of the date named just before. */
export const VISITED =
  /^[^,;.]{0,30}\b(?:bezocht|bezoeken|bezichtigd|bekeken|op het programma)(?:\s|[.,!]|$)/iu
export const HIRED = /gehuurd|gereserveerd|geboekt/iu
/** "De Ontmoeting (tegenover de bakker)". */
export const STANDS =
  /(?<![\p{L}])(?:tegenover|naast|achter|hoek|t\.o\.|(?:zij-?|achter)?ingang|boven de|om de hoek)(?![\p{L}])/iu
/** Beside `CUE`: what people do where they are. */
export const GATHER =
  /afspra?a?k|samen|bijeen|vinden? ons|vindt ons|aanschuiven|schuiven? .{0,30}aan|opwacht|verwacht|aanmeren|inschepen|schepen|terecht|bijwonen|staan .{0,60}klaar|strijken .{0,40}neer|geven (?:we|wij) .{0,60}(?:les|concert)|treedt op|treden .{0,60}op|oefenen|repeteren|organiseer|organiseren|houdt\b|houden\b|plaats(?:vinden|heeft)|doen we|eten we|koffie|gaa?[nt] .{0,20}voor\b|speelt|spelen|zingt|zingen|klinkt|vult|vullen|spreekt .{0,80}\btoe\b|toespreekt/iu
export const ORGANISER =
  /(?:^|[\s(])(?:lid van|namens|i\.s\.m\.|in samenwerking met|samen met|dankzij|georganiseerd door|een initiatief van|gesponsord|sponsor|contact|info(?:rmatie)?|meer weten)(?:\s|:|$)/iu
export const SOCIETY =
  /^(?:(?:het|de|onze) )?(?:afdeling|afd\.|vereniging|stichting|werkgroep|commissie|bestuur|secretariaat|redactie)(?![\p{L}])/iu
export const DESK_CLAUSE =
  /aanmeld|inschrijv|opgeven|opgave|meld je|meld u|reserver|tickets?|kaarten|kaartjes|contributie|betal|overmak|penningmeester|retour|inlever|stuur|sturen|post\b|te koop/iu
/** "Kaarten zijn te koop bij": right before it. */
export const SOLD =
  /(?:te koop|verkrijgbaar|afhalen|afgehaald|bestellen|aanmelden|opgeven|inschrijven|reserveren)[^.\d]{0,40}$/iu
/** "kan niet doorgaan in". */
export const CANNOT = /niet (?:\p{L}+ ){0,2}?(?:doorgaan|plaatsvinden|terecht|welkom) (?:in|bij|op|te)$/iu
/** "een lezing over de kerk in": what is spoken of. */
export const SUBJECT =
  /(?:\b(?:over|thema|titel|boek|film|roman|lezing|geschiedenis|ontstaan|leven|uitleg|verhaal|foto['’]s)\b[^,;:.\d]{0,60})$/iu
/** "advocaat bij", "Els werkt in": of a person. */
export const LIVES =
  /(?:geboren|opgegroeid|woont|werkt|werkte|studeerde|studeert|afgestudeerd|promoveerde|leert|doceert|verbonden|afspeelt|in dienst|hoogleraar|docent|conservator|directeur|voorzitter|lid|student|burgemeester|wethouder|auteur|schrijver|curator|expert|onderzoeker)\b(?:(?!\b(?:spreekt|vertelt|ontvangt|opent|houdt|geeft|leidt|verzorgt|verwelkomt|onthult)\b)[^.;:]){0,70}$/iu
export const PARKING =
  /parkeer|parkeren|bereikbaar|halte|bushalte|treinstation|op loopafstand|fietsen(?:stalling|rek)|openbaar vervoer/iu
export const AFTERWARDS =
  /(?:daarna|achteraf|na afloop|nadien|nagenieten|napraten|naborrelen|nazit|afsluit|sluiten .{0,40}af|eindig|pauze|tussenstop|onderweg|lunch(?:en|pauze)?\b)/iu
/** "ledenvergadering", "opening van de zaal", "jaarvergadering dorpsraad". */
export const isGathering = (seen: Seen): boolean => {
  if (townOf(seen.text) && !/^(?:line|host)$/.test(seen.candidate.form)) return false
  if (
    /^(?:opening|bezoek|lezing|excursie|rondleiding|wandeling|verslag|nieuws|annulering|uitnodiging|programma)(?![\p{L}])/iu.test(
      seen.text,
    )
  )
    return true
  const noun = findEventNoun(seen.text)
  const first = wordsOf(seen.text).findIndex((word) => VENUE_NOUN.test(word.toLowerCase()))
  return noun !== null && (first === -1 || noun.index < seen.text.indexOf(wordsOf(seen.text)[first] ?? ''))
}

export const around = ({ before, after }: Seen): string => `${before} ${after}`

/** "in de agenda", "aan het begin": words behind a preposition that are never a place. */
export const FINE =
  /^(?:het |de )?(?:\p{L}+ )?(?:website|site|link|mail|kalender|agenda|programma|menu|hoofd|kader|teken|hand|begin|einde|uur|avond|middag|ochtend|dag|week|maand|jaar|plaats|tijd|slot|vervolg|beurt|kant|manier|wijze|lijst|deze|die|dit)(?:\s|$)/iu

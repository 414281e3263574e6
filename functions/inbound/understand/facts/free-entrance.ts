import { compact } from '../../compact'
import { cued } from '../../cued'
import { matchesOf } from '../text/matches'
import type { Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import type { Hit } from './amounts'

const FREE = compact(
  /\b(?<!\b(?:niet|geen|geenszins|half|bijna) \(?)(?:gratis(?! bestaat)|kosteloos|kostenloos|vrije toegang|toegang (?:is )?vrij|vrij toegankelijk|(?:geen|zonder) (?:[a-zß-ɏ]+ )?(?:kosten|toegangsprijs|toegangsgeld|inkomgeld|entree(?:prijs|geld|kosten)?)|kost(?:en)? (?:u |je |jullie )?(?:helemaal )?(?:niets|niks)|(?:deelname|entree|toegang|inkom|kosten)(?: is|:)? (?:niets|niks|geen)\b(?! (?:idee|bezwaar|probleem|vereiste|voorwaarde))|(?<=(?:leden|donateurs|kinderen|vrijwilligers)(?: van (?:de |het )?[a-zß-ɏ\d-]{1,20})?(?: betalen)?[\s:|]{1,4})(?:niets|niks|geen)\b|(?<=\b(?:je|u|leden|lid|jullie) betaal(?:t|en)? |\bbetaal(?:t|en)? (?:je|u|jullie) |\bkost het (?:(?:u|je|hen) )?)(?:niets|niks)\b|niets (?=voor (?:leden|donateurs|kinderen|vrijwilligers|partners)\b)|vragen (?:wij |we )?geen (?:eigen )?bijdrage|vrij (?:toegang|entree)(?=[ ,.;)]|$)|vrije entree|(?<=(?:toegang|deelname|entree|inkom) (?:(?:is|blijft) voor [^.,;€]{1,40}|voor [^.,;€]{1,40} (?:is|blijft)) )vrij|(?:toegang|deelname|entree|inkom)(?: (?:is|blijft))?[\s:|]{1,4}vrij|kosten zijn er (?:niet|geen)|toegang blijft vrij|(?<=(?:leden|kinderen|jeugd|jongeren|donateurs|studenten)(?: (?:tot|t\/m|onder|van|met|tot en met)[^,.;€]{1,30})? )vrij(?= |[.,;)]|$)(?! (?:zijn|kunnen|om|van (?!kosten|entree|toegang)))|(?:bij|in) (?:de|uw|je|het) (?:contributie|lidmaatschap) (?:inbegrepen|begrepen)|inbegrepen (?:bij|in) (?:de|uw|je|het) (?:contributie|lidmaatschap)|om niet(?=\s*(?:[.,;)]|$)| (?:verstrekt|beschikbaar|aangeboden|toegankelijk))|vrije inkom|inkom vrij|free)\b/gi,
)
const OTHER_FREE = compact(
  /(?:kosteloos|gratis|(?:zonder|geen) kosten)(?: [a-zß-ɏ]+){0,5} (?:vervang[a-zß-ɏ]*|overdragen|over te dragen|innemen|in te nemen|afstaan|af te staan)|(?:kosteloos|gratis) (?:omboeken|verzetten|afzeggen|wijzigen|cancelen)|(?:zonder|geen) kosten [^.;]{0,24}(?:cancel|annul|afzeg|omboek)|(?:kosteloos|gratis) (?:animatie|lid\b|lidmaatschap|kinderanimatie|springkasteel|grime|pannenkoek|soep|tas(?:je)?\b|cadeau|programmaboekje|parkeerplaats|bus\b|pendelbus|fietsenstalling|informatie|advies|magazine|tijdschrift)|gratis (?:parkeren|parkeer|wifi|wi-fi|koffie|download|exemplaar|boek|proefabonnement|nieuwsbrief|annuleren|abonnement|drankje|hapje)|kosteloos annuleren|annuleren[^.]{0,30}(?:kosteloos|gratis)|(?:koffie|parkeren) is gratis|(?<!(?:toegang|entree|deelname|inkom)[^.]{0,24})\b(?:koffie|thee|garderobe) (?:is|zijn) (?:[a-zé]+ ){0,3}gratis|(?:krant|[a-zß-ɏ]*blad|boekje|folder|brochure|app|pont|pendelbus) (?:is|zijn|rijdt|vaart) (?:[a-zß-ɏ]+ ){0,2}gratis|gratis te parkeren|kosteloos (?:te )?downloaden|gratis toegang tot (?:het|dit|de|alle|al|onze|ons) [a-zß-ɏ]*(?:artikel|dossier|archief|nieuws|inhoud|site|krant|magazine|database|databank|app|bibliotheek)|\b(?:proef|probeer|test) (?:[a-zß-ɏ]+ ){0,5}gratis|\b(?:maand|maanden|week|weken|dagen) gratis|gratis (?:een |één )?(?:maand|week|premium|account|proef)|\b[a-zß-ɏ]*(?:aankoop|inkoop)(?:actie)?\b[^.;]{0,60}\bgratis/i,
)

const OTHER_FREES = compact(new RegExp(OTHER_FREE.source, 'gi'))

/** Most sentences speak of nothing that is free: they are not looked at any further. */
export const SAYS_FREE = cued(
  /gratis|loos|vrij|geen|zonder|niet|niks|free|begrepen/i,
  new RegExp(FREE.source, 'i'),
)

/** "Kosten: geen", with or without its label. */
const NOTHING = compact(
  /^(?:[a-zß-ɏ ]{0,20}(?:kost|prijs|bijdrage|entree|toegang|tarief|inkom|deelname)[a-zß-ɏ]*\s?:?\s+)?(?:geen|niets|niks|nihil)[.!]?$/i,
)

/** "Wie meedoet krijgt een gratis speldje", "inclusief gratis koffie": what comes with it, and no way in. */
const GIFT = compact(
  /(?:\been |\b(?:incl(?:usief|\.)?|met|plus|ontvang(?:t|en)?|krijg(?:t|en)?)(?: [a-zß-ɏ]+){0,3} )$/i,
)
const isGift = (text: string, at: number, end: number): boolean => {
  const thing = /^\s((?:[a-zß-ɏ-]+e )?[a-zß-ɏ-]+)/i.exec(text.slice(end, end + 40))?.[1] ?? ''
  return (
    thing !== '' &&
    GIFT.test(text.slice(Math.max(0, at - 40), at)) &&
    findEventNoun(thing) === null &&
    !/toegang|entree|deelname|(?<![a-zß-ɏ])kaart|ticket|inkom|les\b|cursus|inloop|meedoen|deelnemen|\b(?:naar|voor|aan|op|te)\b/i.test(
      thing,
    )
  )
}

/** 'Lezing "Gratis geld bestaat"', "Gratis geld?": the title of what is told. */
const isInTitle = (text: string, at: number): boolean => {
  const asked = /^gratis ([a-zß-ɏ]+)\?/i.exec(text)?.[1]
  const before = text.slice(Math.max(0, at - 80), at).replace(/"[^"]*"/g, '')
  return (
    (asked !== undefined && findEventNoun(asked) === null && !/mee|deelnem|toegang|entree/i.test(asked)) ||
    (/[“"„«][^“”"„«»]{0,60}$/.test(before) && /^[^“„«]{0,80}[”"»]/.test(text.slice(at)))
  )
}

/** Where a statement says that coming costs nothing, as amounts of zero. */
export const freeOf = (statement: Statement, labelled: boolean): Hit[] => {
  const nothing = labelled && NOTHING.test(statement.text)
  if (!nothing && !SAYS_FREE.test(statement.text)) return []
  const free = nothing
    ? []
    : matchesOf(
        statement.text.replace(OTHER_FREES, (other) => '_'.repeat(other.length)),
        FREE,
      )
  if (!nothing && free.length === 0) return []
  const context =
    labelled ||
    /toegang|deelname|deelnem|leden|\blid\b|bijeenkomst|entree|bijwonen|aanmeld|inschrijv|webinar|lezing|workshop|avond|dag\b|partners|inkom|evenement|cursus|kosten|\bbetaalt? (?:je|u) (?:niets|niks)|\b(?:museum|stads|ooievaars|uit)-?(?:pas|kaart)\b|\bkijkt (?:u )?gratis mee|gratis mee(?:kijken|doen)|gratis (?:naar )?binnen\b|activiteit|voorstelling|concert|lessen|kinderen|iedereen|\b(?:het|dit|alles) is (?:helemaal |geheel )?gratis|\b(?:het|dat|dit) kost (?:je |u |jullie )?(?:helemaal )?(?:niets|niks)\b|\b(?:reis|bezoek|excursie|rondleiding|wandeling|tocht|markt|proeverij|training|sessie|les|festival|symposium|congres)\b|\b(?:bus|fiets|boot|koets|huifkar|trein)?rit\b|\bingeschreven\b|\baangemeld\b|reparaties?|repareren|meezingen|meedoen|komen kijken|\bgratis (?:te )?(?:volgen|bezoeken|bij te wonen)\b|\bvorming|\beerste keer\b|vragen (?:wij |we )?geen|(?:proef|kennismakings|gast|open)?les\b|spreekuur|\binloop/i.test(
      statement.text,
    )
  if (!context && !/^(?:gratis|kosteloos|vrije toegang)/i.test(statement.text)) return []
  if (nothing) return [{ index: 0, end: statement.text.length, amount: 0 }]
  return free
    .map((found) => ({ index: found.index, end: found.index + found[0].length, amount: 0 }))
    .filter(({ index, end }) => !isGift(statement.text, index, end) && !isInTitle(statement.text, index))
}

import type { Language } from './association'

/** Why something was politely not done. A value, never an error. */
export type Refusal =
  | { why: 'replaced' }
  | { why: 'already'; what: 'approved' | 'released' | 'discarded' | 'withheld' }
  | { why: 'blocked'; asks: string[] }
  | { why: 'nothing-to-send' }
  | { why: 'nothing-to-withhold' }
  | { why: 'not-paused' }
  | { why: 'no-such-part'; parts: number }
  | { why: 'button-only' }
  | { why: 'not-open-yet' }
  | { why: 'closed' }
  | { why: 'cancelled' }
  | { why: 'past' }
  | { why: 'changed' }
  | { why: 'no-reserve' }
  | { why: 'already-open' }
  | { why: 'not-yet-sent' }
  | { why: 'moment-past' }
  | { why: 'choose-one' }
  /** `become`: how to become a partner, where the association says so. */
  | { why: 'once-only'; become?: string | null }
  | { why: 'switch-too-late' }
  | { why: 'no-invoice' }
  | { why: 'already-invoiced' }
  | { why: 'full-on-site' }
  | { why: 'no-way-back' }
  | { why: 'no-request' }
  | { why: 'not-online' }
  | { why: 'no-merge' }
  | { why: 'cannot-merge' }
  | { why: 'own-answer' }
  | { why: 'no-seat' }
  | { why: 'no-room' }
  | { why: 'too-many-guests'; most: number }
  | { why: 'too-many-counted'; most: number }

export const refusalSentence = (refusal: Refusal, language: Language): string =>
  language === 'nl' ? dutch(refusal) : english(refusal)

const already = {
  approved: 'al goedgekeurd',
  released: 'al verzonden',
  discarded: 'al weggegooid',
  withheld: 'al tegengehouden',
}

const dutch = (refusal: Refusal): string => {
  switch (refusal.why) {
    case 'replaced':
      return 'Dit voorstel is vervangen door een nieuwer; er is niets verzonden. Het nieuwste voorstel staat in uw mailbox.'
    case 'already':
      return `Dit voorstel is ${already[refusal.what]}; er is niets opnieuw verzonden.`
    case 'blocked':
      return `Er is niets verzonden, want dit moet eerst duidelijk zijn: ${refusal.asks.join(' ')}`
    case 'nothing-to-send':
      return 'Hier valt niets te versturen: in dit bericht staat geen bijeenkomst om voor uit te nodigen.'
    case 'nothing-to-withhold':
      return 'Er stond niets klaar om te verzenden, dus er was niets tegen te houden.'
    case 'not-paused':
      return 'Er staat geen verzending op pauze; er is niets veranderd.'
    case 'no-such-part':
      return `Dit voorstel heeft ${refusal.parts === 1 ? 'één onderdeel' : `${refusal.parts} onderdelen`}; dat nummer staat er niet bij. Er is niets verzonden.`
    case 'button-only':
      return 'Wij konden niet vaststellen dat uw bericht echt van u komt. Keurt u dit voorstel goed met de knop in de mail.'
    case 'not-open-yet':
      return 'De aanmelding is nog niet open. Zodra dat zo is, ontvangt u een uitnodiging met de groene knop.'
    case 'closed':
      return 'De aanmelding is gesloten.'
    case 'cancelled':
      return 'Deze bijeenkomst gaat niet door.'
    case 'past':
      return 'Deze bijeenkomst is al geweest.'
    case 'changed':
      return 'De datum is intussen veranderd; hieronder staat hoe het nu is.'
    case 'no-reserve':
      return 'Voor deze bijeenkomst wordt geen reservedatum vastgehouden, dus er viel niets te beslissen.'
    case 'already-open':
      return 'De aanmelding staat al open; er is niets opnieuw verzonden.'
    case 'not-yet-sent':
      return 'Dit is nog niet verzonden; keurt u eerst het voorstel goed.'
    case 'moment-past':
      return 'Dat moment is al voorbij; er is niets gepland.'
    case 'choose-one':
      return 'Er zijn meer momenten waaruit gekozen kan worden. Kies er één; er is nog niets vastgelegd.'
    case 'once-only':
      return `Wie geen partner is, kan één keer deelnemen, en die keer is geweest. Wie partner wordt, kan zich weer aanmelden. ${refusal.become ? `Partner worden: ${refusal.become}` : 'Een antwoord op de mail over deze bijeenkomst komt bij de organisator terecht, die vertelt hoe dat gaat.'}`
    case 'switch-too-late':
      return 'Kosteloos annuleren of wisselen kan niet meer; de aanmelding die er was, blijft staan.'
    case 'no-invoice':
      return 'Er hoeft (nu) niets betaald te worden, dus er zijn geen factuurgegevens nodig.'
    case 'already-invoiced':
      return 'De factuur is al gemaakt. Een wijziging kan alleen nog via de organisator; een antwoord op de mail over deze bijeenkomst komt daar terecht.'
    case 'full-on-site':
      return 'Op locatie is geen plaats meer vrij. De aanmelding om online mee te doen blijft staan.'
    case 'no-way-back':
      return 'De plaats van eerst is intussen aan een ander gegeven. De aanmelding zoals die nu is, blijft staan.'
    case 'not-online':
      return 'Deze bijeenkomst is niet online, dus niemand krijgt de link; er is niets veranderd. Klopt dat niet? Antwoord dan eerst met "het is online" of "het is hybride".'
    case 'no-merge':
      return 'Er staat geen samenvoeging klaar; er is niets veranderd. Schrijf bijvoorbeeld "voeg dinsdag samen met donderdag".'
    case 'cannot-merge':
      return 'Deze twee kunnen niet worden samengevoegd: dat kan alleen met twee verschillende keuzemomenten die nog moeten komen. Er is niets veranderd.'
    case 'own-answer':
      return 'Hierop is al persoonlijk geantwoord. Er is niets veranderd; we vragen per mail of dit klopt.'
    case 'no-seat':
      return 'Dit kan pas na een aanmelding met een plaats op locatie; er is niets veranderd.'
    case 'no-room':
      return 'Er is geen plaats meer vrij om iemand mee te nemen; de eigen plaats blijft staan.'
    case 'too-many-guests':
      return refusal.most === 0
        ? 'Bij deze bijeenkomst kan niemand mee; er is niets veranderd.'
        : `Er kunnen hoogstens ${refusal.most === 1 ? 'één persoon' : `${refusal.most} personen`} mee; er is niets veranderd.`
    case 'too-many-counted':
      return `Er is niets verzonden: van hoogstens ${refusal.most} keer houd ik per keer het maximum bij. Antwoord "één antwoord voor de hele reeks", of kondig de reeks in delen aan.`
    case 'no-request':
      return 'Er is geen aanvraag (meer) die op een beslissing wacht; er is niets veranderd.'
  }
}

const english = (refusal: Refusal): string => {
  switch (refusal.why) {
    case 'not-open-yet':
      return 'Registration is not open yet. As soon as it is, you will receive an invitation with the green button.'
    case 'closed':
      return 'Registration is closed.'
    case 'cancelled':
      return 'This event has been cancelled.'
    case 'past':
      return 'This event has already taken place.'
    case 'choose-one':
      return 'There is more than one moment to choose from. Choose one; nothing has been recorded yet.'
    case 'once-only':
      return `Without being a partner you can take part once, and that time has passed. Partners can register again. ${refusal.become ? `Becoming a partner: ${refusal.become}` : 'A reply to the mail about this event reaches the organiser, who can tell you how.'}`
    case 'switch-too-late':
      return 'It is too late to cancel or switch free of charge; the registration that there was stands.'
    case 'no-invoice':
      return 'There is nothing to pay (now), so no invoice details are needed.'
    case 'already-invoiced':
      return 'The invoice has been made out. Only the organiser can still change it; a reply to the mail about this event goes there.'
    case 'full-on-site':
      return 'There is no seat left on site. You remain registered to take part online.'
    case 'no-way-back':
      return 'The earlier seat has gone to someone else in the meantime. The registration as it is now stands.'
    case 'own-answer':
      return 'This has been answered in person already. Nothing has changed; we ask by mail whether this is right.'
    case 'no-seat':
      return 'This is possible once there is a registration with a seat on site; nothing has changed.'
    case 'no-room':
      return 'There is no seat left to bring somebody along; the seat that was had stands.'
    case 'too-many-guests':
      return refusal.most === 0
        ? 'Nobody can be brought along to this event; nothing has changed.'
        : `At most ${refusal.most === 1 ? 'one person' : `${refusal.most} people`} can be brought along; nothing has changed.`
    case 'changed':
      return 'The date has changed in the meantime; below is how it stands now.'
    default:
      // Organisers read Dutch; only members' refusals need English.
      return dutch(refusal)
  }
}

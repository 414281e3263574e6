import type { Language } from './association'

/** Why something was politely not done. A value, never an error. */
export type Refusal =
  | { why: 'replaced' }
  | { why: 'already'; what: 'approved' | 'released' | 'discarded' | 'withheld' }
  | { why: 'blocked'; asks: string[] }
  | { why: 'nothing-to-send' }
  | { why: 'nothing-to-withhold' }
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
      return 'Deze bijeenkomst is nog niet aangekondigd; keurt u eerst het voorstel goed.'
    case 'moment-past':
      return 'Dat moment is al voorbij; er is niets gepland.'
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
    case 'changed':
      return 'The date has changed in the meantime; below is how it stands now.'
    default:
      // Organisers read Dutch; only members' refusals need English.
      return dutch(refusal)
  }
}

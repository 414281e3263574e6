import type { MemberNoticeKind } from '../domain/notice-kind'
import type { OrganiserMessage } from '../domain/organiser-message'

const toMembers: Record<MemberNoticeKind, string> = {
  announcement: 'aankondiging',
  'move-notice': 'bericht over een andere datum',
  'reserve-hold': 'reservedatum in de agenda',
  'reserve-release': 'reservedatum uit de agenda',
  invitation: 'uitnodiging',
  nudge: 'herinnering',
  practical: 'praktische mail',
  'fallback-notice': 'bericht dat het de reservedatum wordt',
  cancellation: 'afzegging',
  'update-notice': 'bericht over een wijziging',
  registered: 'bevestiging van aanmelding',
  deregistered: 'bevestiging van afmelding',
  declined: 'bevestiging van verhindering',
  'answer-question': 'vraag over een antwoord',
  waitlisted: 'bericht over de wachtlijst',
  promoted: 'bericht dat er plaats is',
  offered: 'aanbod van een plaats',
  'offer-lapsed': 'bericht dat een aanbod verviel',
  'answer-changed': 'bevestiging van een wijziging',
  requested: 'bevestiging van een aanvraag',
  admitted: 'bericht van toelating',
  'not-admitted': 'antwoord op een aanvraag',
  'session-entry': 'afspraak voor de agenda',
  'entry-update': 'afspraak voor de agenda',
  'session-hold': 'afspraak voor de agenda',
  'session-cancelled': 'afzegging van een bijeenkomst',
  'sessions-merged': 'bericht over samengevoegde bijeenkomsten',
  'online-link': 'link om online mee te doen',
  thanks: 'bedankje',
  'after-event': 'bericht na afloop',
  missed: 'bericht aan wie er niet was',
}

/** What of an organiser's mail can be about one person. */
const toOrganisers: Partial<Record<OrganiserMessage['kind'], string>> = {
  told: 'antwoord',
  question: 'doorgestuurde vraag',
  'admission-request': 'aanvraag, aan de organisator',
  'person-data': 'gegevens, aan de organisator',
  'person-question': 'verzoek, aan de organisator',
}

const others: Record<string, string> = {
  'told-member': 'antwoord',
  proof: 'PE-bewijs',
  statement: 'PE-overzicht',
  post: 'bericht',
  report: 'verslag',
}

/** What kind of mail it was, for whoever reads what is kept about them. */
export const mailKindText = (kind: string): string =>
  ({ ...toOrganisers, ...others, ...toMembers })[kind] ?? kind

const changes: Record<string, string> = {
  'answer-yes': 'aangemeld',
  'answer-no': 'verhinderd gemeld',
  'answer-cancelled': 'afgemeld',
  'answer-none': 'antwoord ongedaan gemaakt',
  'answer-note': 'opmerking bewaard',
  'registered-by-hand': 'op de lijst gezet door de organisator',
  'attendance-recorded': 'aanwezigheid vastgelegd',
  promoted: 'van de wachtlijst naar een plaats',
  offered: 'plaats aangeboden',
  'offer-lapsed': 'aanbod vervallen',
  'invoice-details': 'factuurgegevens bewaard',
  'assistant-set': 'assistent vastgelegd',
  'assistant-ended': 'assistent weggehaald',
  'member-add': 'op de ledenlijst gezet',
  'member-remove': 'van de ledenlijst gehaald',
  'suppressed-bounce': 'mail kwam niet aan',
  'suppressed-complaint': 'mail als ongewenst gemeld',
  'own-data-asked: export': 'eigen gegevens gevraagd',
  'own-data-asked: erase': 'gevraagd om te wissen',
  'person-export': 'gegevens opgevraagd door de organisator',
}

/** What a row of the audit says, in words where there are any. */
export const changeKindText = (what: string): string => changes[what] ?? what

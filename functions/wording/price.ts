import type { Temporal } from 'temporal-polyfill'
import type { Association, Language, Member } from '../domain/association'
import { type Event, unitsToCome } from '../domain/event'
import { cancelsFree, isInvoiced, lastFreeDay } from '../domain/invoice'
import type { Vat } from '../domain/plan'
import { audienceKey, isOnce, type Price, priceFor } from '../domain/price'
import { presentChoices, type Registration, sessionsComing } from '../domain/registration'
import { localDate } from '../domain/time'
import { euroText } from './amounts'
import { longDate } from './dates'

export type PriceInput = {
  association: Association
  event: Event
  member: Member
  registration: Registration | null
  /** What was agreed when the seat was taken; null: the price of now. */
  agreed: { amountEur: number; vat: Vat; freeUntil: string | null; sessions: string[] } | null
  /** Details for the invoice are missing, and are to be asked for in words. */
  asksDetails: boolean
  shownIn: 'mail' | 'page'
  now: Temporal.Instant
}

/** Picks the Dutch form of address or English. */
type Say = (texts: { u: string; je: string; en: string }) => string

const sayTo = ({ association, member }: Pick<PriceInput, 'association' | 'member'>): Say => {
  const voice = member.language === 'en' ? 'en' : association.form
  return (texts) => texts[voice]
}

/**
 * What taking part costs this member, before the press that it belongs to: for whoever does not come yet
 * the price and its conditions, for whoever comes what de-registering does. Sentences; none where the
 * announcement gives no price.
 */
export const priceLines = (input: PriceInput): string[] => {
  const { event, member, registration } = input
  const price = priceFor(event, member)
  if (!price) return []
  const coming = sessionsComing(event, presentChoices(event, registration)).length > 0
  if (hasHadTheOnce(input)) return []
  const amountEur = (coming && input.agreed?.amountEur) || price.amountEur
  if (amountEur === 0) return coming ? [] : [freeText(sayTo(input))]
  if (!isInvoiced(event)) return coming ? [] : atTheDoor(input, price)
  const vat = (coming && input.agreed?.vat) || event.plan.vat
  return coming ? whenLeaving(input, amountEur, vat) : whenComing(input, price, vat)
}

const freeText = (say: Say): string =>
  say({
    u: 'Deelname is voor u kosteloos.',
    je: 'Deelname is voor jou kosteloos.',
    en: 'Taking part is free of charge for you.',
  })

const whenComing = (input: PriceInput, price: Price, vat: Vat): string[] => {
  const say = sayTo(input)
  return [
    costs(input, price, amountText(price.amountEur, vat, input.member.language)),
    ...whenFree(input, input.event.plan.freeUntil),
    ...(price.limit === 'once' ? becoming(input, price) : []),
    say({
      u: 'Na uw aanmelding vragen we uw factuurgegevens; betalen hoeft nu niet.',
      je: 'Na je aanmelding vragen we je factuurgegevens; betalen hoeft nu niet.',
      en: 'After you register we ask for your invoice details; there is nothing to pay now.',
    }),
  ]
}

const costs = (input: PriceInput, { limit }: Price, amount: string): string =>
  sayTo(input)({
    u: `Deelname kost u ${amount}${limit === 'once' ? ', eenmalig voor één bijeenkomst' : ''}.`,
    je: `Deelname kost je ${amount}${limit === 'once' ? ', eenmalig voor één bijeenkomst' : ''}.`,
    en: `Taking part costs you ${amount}${limit === 'once' ? ', for one session, once' : ''}.`,
  })

/** Where no invoice follows: what the announcement says of paying stands in the mail. */
const atTheDoor = (input: PriceInput, price: Price): string[] => {
  const { vat } = input.event.plan
  const { language } = input.member
  const amount = `${euroText(price.amountEur, language)}${vat ? vats[language][vat] : ''}`
  return [costs(input, price, amount), ...(price.limit === 'once' ? becoming(input, price) : [])]
}

/** Until when cancelling is free, where the organiser gave a day. */
const whenFree = (input: PriceInput, freeUntil: string | null): string[] => {
  const { association, member, now } = input
  if (freeUntil === null) return []
  const day = longDate(freeUntil, member.language)
  if (localDate(now, association.zone) <= freeUntil) return [sayTo(input)(freeUntilTexts(day))]
  return [
    sayTo(input)({
      u: 'Kosteloos annuleren kan niet meer: wie zich na vandaag weer afmeldt, krijgt toch de factuur.',
      je: 'Kosteloos annuleren kan niet meer: wie zich na vandaag weer afmeldt, krijgt toch de factuur.',
      en: 'It is too late to cancel free of charge: whoever cancels after today is invoiced all the same.',
    }),
  ]
}

const freeUntilTexts = (day: string) => ({
  u: `Annuleren is kosteloos tot en met ${day}; daarna blijft de factuur staan.`,
  je: `Annuleren is kosteloos tot en met ${day}; daarna blijft de factuur staan.`,
  en: `Cancelling is free of charge until ${day}, that day included; after that the invoice stands.`,
})

const whenLeaving = (input: PriceInput, amountEur: number, vat: Vat): string[] => {
  const { event, association, registration, member, now } = input
  const open = unitsToCome(event, localDate(now, association.zone))
  const choices = presentChoices(event, registration)
  const sessions = sessionsComing(event, choices)
  const left = sessionsComing(
    event,
    choices.filter(({ unit }) => open.includes(unit)),
  )
  // What was paid for has been, or is not for this.
  if (!left.some((id) => !input.agreed || input.agreed.sessions.includes(id))) return []
  const since = choices[0]?.since ?? registration?.at
  const { freeUntil } = input.agreed ?? event.plan
  const free = since && cancelsFree(event, { since, sessions, freeUntil }, association.zone, now)
  const amount = amountText(amountEur, vat, member.language)
  if (!free) {
    return [
      sayTo(input)({
        u: `U kunt zich afmelden, maar niet meer kosteloos: de factuur van ${amount} blijft dan staan.`,
        je: `Je kunt je afmelden, maar niet meer kosteloos: de factuur van ${amount} blijft dan staan.`,
        en: `You can cancel, but no longer free of charge: the invoice of ${amount} stands.`,
      }),
    ]
  }
  const costs = sayTo(input)({
    u: `Uw deelname kost ${amount}.`,
    je: `Je deelname kost ${amount}.`,
    en: `Your participation costs ${amount}.`,
  })
  const details = sayTo(input)({
    u: 'Uw factuurgegevens geeft u op uw eigen pagina van deze bijeenkomst.',
    je: 'Je factuurgegevens geef je op je eigen pagina van deze bijeenkomst.',
    en: 'You give your invoice details on your own page of this event.',
  })
  return [costs, ...whenFree(input, lastFreeDay(event, freeUntil)), ...(input.asksDetails ? [details] : [])]
}

/** Whoever may come once has been there: what is said then is in the refusal. */
const hasHadTheOnce = ({ event, member, registration, association, now }: PriceInput): boolean => {
  const open = unitsToCome(event, localDate(now, association.zone))
  const spent = presentChoices(event, registration).some(
    ({ unit, place }) => place === 'seat' && !open.includes(unit),
  )
  return isOnce(event, member) && spent && open.length > 0
}

/** The way to become a partner (or a member): the association's own words, or whom to ask. */
const becoming = (input: PriceInput, { audience }: Price): string[] => {
  const what = audience ? belonging[audienceKey(audience)] : undefined
  if (!what) return []
  const { becomePartner } = input.association
  const mail = where[input.shownIn]
  return [
    sayTo(input)({
      u: `Wilt u vaker meedoen, dan kan dat als ${what.nl}. ${becomePartner ? `Zo wordt u dat: ${becomePartner}` : `Antwoord op ${mail.nl}, dan vertelt de organisator hoe u dat wordt.`}`,
      je: `Wil je vaker meedoen, dan kan dat als ${what.nl}. ${becomePartner ? `Zo word je dat: ${becomePartner}` : `Antwoord op ${mail.nl}, dan vertelt de organisator hoe je dat wordt.`}`,
      en: `To take part more often, become a ${what.en}. ${becomePartner ? `This is how: ${becomePartner}` : `Reply to ${mail.en} and the organiser will tell you how.`}`,
    }),
  ]
}

const where = {
  mail: { nl: 'deze mail', en: 'this mail' },
  page: { nl: 'de mail over deze bijeenkomst', en: 'the mail about this event' },
}

const belonging: Record<string, { nl: string; en: string }> = {
  nonpartner: { nl: 'partner', en: 'partner' },
  nonmember: { nl: 'lid', en: 'member' },
}

/** "€ 130 exclusief btw"; where VAT is not known yet, that is said. */
export const amountText = (amountEur: number, vat: Vat, language: Language): string =>
  `${euroText(amountEur, language)}${vat ? vats[language][vat] : unknownVat[language]}`

const vats: Record<Language, Record<NonNullable<Vat>, string>> = {
  nl: { including: ' inclusief btw', excluding: ' exclusief btw', exempt: ' (vrijgesteld van btw)' },
  en: { including: ' including VAT', excluding: ' excluding VAT', exempt: ' (exempt from VAT)' },
}
const unknownVat: Record<Language, string> = {
  nl: ' (nog niet bekend of dat met of zonder btw is)',
  en: ' (not known yet whether VAT is included)',
}

/** "inclusief btw", or that it is not known. */
export const vatText = (vat: Vat, language: Language): string =>
  (vat ? vats[language][vat] : unknownVat[language]).trim()

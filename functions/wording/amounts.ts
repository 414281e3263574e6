import type { Language } from '../domain/association'
import type { EventFacts } from '../domain/understanding'

type Price = EventFacts['prices'][number]

const locale = { nl: 'nl-NL', en: 'en-GB' }

/** "€ 130", "€ 12,50". */
export const euroText = (amount: number, language: Language): string => {
  const decimals = Number.isInteger(amount) ? 0 : 2
  const number = new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount)
  return language === 'nl' ? `€ ${number}` : `€${number}`
}

const audiences: Record<Language, Record<string, string>> = {
  nl: { partner: 'partners', 'non-partner': 'niet-partners', member: 'leden', 'non-member': 'niet-leden' },
  en: { partner: 'partners', 'non-partner': 'non-partners', member: 'members', 'non-member': 'non-members' },
}

/** The group that a price or an event is for, in the plural. */
export const audienceText = (audience: string, language: Language): string =>
  audiences[language][audience] ?? audience

/** "Gratis voor partners"; "€ 130 voor niet-partners, eenmalig". */
export const priceText = (price: Price, language: Language): string => {
  const free = language === 'nl' ? 'Gratis' : 'Free'
  const amount = price.amountEur === 0 ? free : euroText(price.amountEur, language)
  const forWhom = price.audience
    ? ` ${language === 'nl' ? 'voor' : 'for'} ${audienceText(price.audience, language)}`
    : ''
  const limit = price.limit === 'once' ? (language === 'nl' ? ', eenmalig' : ', once only') : ''
  return `${amount}${forWhom}${limit}`
}

/** "Onbeperkt aantal deelnemers", "Beperkt aantal plaatsen", "30 plaatsen"; null when nothing was said. */
export const capacityText = (capacity: EventFacts['capacity'], language: Language): string | null => {
  if (capacity.seats !== null) {
    return language === 'nl'
      ? `${capacity.seats} ${capacity.seats === 1 ? 'plaats' : 'plaatsen'}`
      : `${capacity.seats} ${capacity.seats === 1 ? 'place' : 'places'}`
  }
  if (capacity.limited === null) return null
  if (language === 'nl') return capacity.limited ? 'Beperkt aantal plaatsen' : 'Onbeperkt aantal deelnemers'
  return capacity.limited ? 'Limited number of places' : 'Unlimited number of participants'
}

/** "2,5 PE-punten"; says that the number is not known yet; null when nothing was said. */
export const pePointsText = (pe: EventFacts['pePoints'], language: Language): string | null => {
  if (pe.points !== null) {
    const points = new Intl.NumberFormat(locale[language]).format(pe.points)
    return language === 'nl'
      ? `${points} PE-${pe.points === 1 ? 'punt' : 'punten'}`
      : `${points} PE ${pe.points === 1 ? 'point' : 'points'}`
  }
  if (pe.applies === null) return null
  if (!pe.applies) return language === 'nl' ? 'Geen PE-punten' : 'No PE points'
  return language === 'nl' ? 'Ja (aantal nog niet bekend)' : 'Yes (number not known yet)'
}

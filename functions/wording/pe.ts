import type { Language } from '../domain/association'
import type { PeMissing, Proof } from '../domain/proof'
import { listText, longDates } from './dates'

/** A count with a comma or a point, as the language writes halves: "2,5". */
export const numberText = (number: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 }).format(number)

export const pointsText = (points: number, language: Language): string => {
  const count = numberText(points, language)
  if (language === 'nl') return `${count} ${points === 1 ? 'PE-punt' : 'PE-punten'}`
  return `${count} ${points === 1 ? 'PE point' : 'PE points'}`
}

export const hoursText = (hours: number, language: Language): string =>
  language === 'nl' ? `${numberText(hours, 'nl')} uur` : `${numberText(hours, 'en')} hours`

export const accreditorText = (accreditor: string | null, language: Language): string =>
  accreditor ?? (language === 'nl' ? 'niet-geaccrediteerd' : 'niet-geaccrediteerd (not accredited)')

/** The same within a sentence, to an organiser. */
export const accreditedText = (accreditor: string | null): string =>
  accreditor ? `accreditor ${accreditor}` : 'niet-geaccrediteerd'

/** What a corporation looks for on a proof, as rows. */
export const proofRows = (proof: Proof, language: Language): { label: string; value: string }[] => {
  const nl = language === 'nl'
  return [
    { label: nl ? 'Naam' : 'Name', value: proof.name },
    ...(proof.organisation
      ? [{ label: nl ? 'Organisatie' : 'Organisation', value: proof.organisation }]
      : []),
    { label: nl ? 'Bijeenkomst' : 'Event', value: proof.title },
    { label: nl ? 'Datum' : 'Date', value: longDates(proof.dates, language) },
    { label: nl ? 'Uren' : 'Hours', value: hoursText(proof.hours, language) },
    { label: nl ? 'PE-punten' : 'PE points', value: numberText(proof.points, language) },
    { label: nl ? 'Aanbieder' : 'Provider', value: proof.provider },
    { label: nl ? 'Accreditatie' : 'Accreditation', value: accreditorText(proof.accreditor, language) },
  ]
}

/** Why the points are fewer than the event's; null where they are not. */
export const fewerText = ({ hours, points, full }: Proof, language: Language): string | null => {
  if (hours >= full.hours) return null
  return language === 'nl'
    ? `Aanwezig: ${hoursText(hours, 'nl')} van de ${hoursText(full.hours, 'nl')}. De ${pointsText(full.points, 'nl')} zijn naar verhouding toegekend en op halve punten naar beneden afgerond: ${numberText(points, 'nl')}.`
    : `Present for ${hoursText(hours, 'en')} of ${hoursText(full.hours, 'en')}. The ${pointsText(full.points, 'en')} are awarded in proportion and rounded down to halves: ${numberText(points, 'en')}.`
}

/** "Versie 2; vervangt versie 1". */
export const editionText = ({ edition }: Proof, language: Language): string => {
  if (language === 'nl')
    return edition === 1 ? 'Versie 1' : `Versie ${edition}; vervangt versie ${edition - 1}`
  return edition === 1 ? 'Version 1' : `Version ${edition}; replaces version ${edition - 1}`
}

const missing: Record<PeMissing, string> = {
  points: 'het aantal punten',
  hours: 'het aantal uren',
  provider: 'de aanbieder',
}

/** What the organiser still has to say before proofs can be made, with the words that say it. */
export const peAsked = (lacking: readonly PeMissing[]): string =>
  `Voor de PE-bewijzen ontbreekt nog ${listText(
    lacking.map((one) => missing[one]),
    'nl',
  )}. Antwoord bijvoorbeeld "PE: 3 punten, 3 uur, aanbieder …, accreditor …"; zonder accreditor staat er "niet-geaccrediteerd" op.`

import { overlaps, type Span } from '../evidence'
import type { PlaceMention } from '../places/place-mentions'
import { VENUE_NOUN } from '../words/place-words'

/** The label adds the street to what the sentence called "De Moestuin in Utrecht". */
export const isPartOf = (near: PlaceMention, shared: PlaceMention): boolean => {
  const whole = `${shared.venue?.value ?? ''} ${shared.address?.value ?? ''}`.toLowerCase()
  const names = [near.venue?.value, near.address?.value].filter((name) => name !== undefined)
  return names.some((name) => whole.includes(name.toLowerCase()))
}

/** "in de raadzaal van Ede" in a sentence, and under "Locatie" the raadzaal with its street. */
export const isFuller = (near: PlaceMention, shared: PlaceMention): boolean =>
  shared.manner === 'label' &&
  near.address === null &&
  /\d/.test(shared.address?.value ?? '') &&
  venueNouns(near).some((noun) => venueNouns(shared).includes(noun))

/** "in de sterrenwacht in Lochem", and elsewhere "sterrenwacht De Poolster, Bergweg 2, Lochem". */
export const namedFully = (near: PlaceMention, all: readonly PlaceMention[]): PlaceMention | undefined => {
  const town = near.address?.value.toLowerCase() ?? ''
  if (town === '' || /[\d,]/.test(town)) return undefined
  const kind = near.venue?.value.toLowerCase() ?? ''
  if (!VENUE_NOUN.test(kind)) return undefined
  return all.find(
    ({ venue, address }) =>
      address?.value.toLowerCase().endsWith(`, ${town}`) === true &&
      venueNouns({ venue }).some((noun) => kind.endsWith(noun)),
  )
}

const venueNouns = ({ venue }: Pick<PlaceMention, 'venue'>): string[] =>
  (venue?.value.toLowerCase().split(/\s+/) ?? []).filter((word) => VENUE_NOUN.test(word))

/** The sentence may say more of the same place than the part of it that looks like a row. */
export const fuller = (
  row: PlaceMention | undefined,
  own: readonly PlaceMention[],
): PlaceMention | undefined => {
  if (!row || (row.venue && row.address)) return row
  const whole = own.filter((place) => place.venue && place.address)
  return (
    whole.find((place) => overlaps(spanOf(place), spanOf(row))) ??
    whole.find((place) => place.line === row.line && (place.manner === 'row' || isPartOf(row, place))) ??
    row
  )
}

const spanOf = ({ venue, address }: PlaceMention): Span => {
  const spans = [venue, address].flatMap((fact) => fact?.span ?? [])
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

/** Of scored places, which stand best first, the first; else the one that says most. */
export const richest = (places: readonly PlaceMention[]): PlaceMention | undefined =>
  places.find(({ score }) => score !== null) ??
  places.find((place) => place.venue && place.address) ??
  places.find((place) => /\d/.test(place.address?.value ?? '')) ??
  places[0]

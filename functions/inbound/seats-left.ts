import { compact } from './compact'

const LEFT = compact(
  /(?<!\p{L})(?:nog|over) (?:maar |slechts |een paar |circa |ongeveer )?(?:\p{L}+|\d+) (?:vrije |losse )?(?:plaats\p{L}*|plek\p{L}*|kaart\p{L}*|stoel\p{L}*)|(?<!\p{L})(?:plaats\p{L}*|plek\p{L}*) (?:vrij|over|open)(?!\p{L})/giu,
)

/** The words with which a text says how many seats are left: "nog zes plaatsen". */
export const seatsLeft = (text: string): string[] => text.match(LEFT) ?? []

import type { EventFacts } from '../../../functions/domain/understanding'
import { understand } from '../../../functions/inbound/understand/understand'

const EVENING =
  'Op donderdag 6 maart 2025 om 20.00 uur is er een lezing in De Schuur, Dorpsstraat 1 in Baarn.'

const besideEvening = (sentence: string): EventFacts | undefined =>
  understand({
    subject: 'Lezing',
    text: `Beste leden,\n\n${EVENING}\n\n${sentence}\n\nTot dan, Wim`,
    day: '2025-02-03',
  }).events[0]

const standsAsItIs = (event: EventFacts | undefined): boolean =>
  event?.sessions.length === 1 &&
  event.sessions[0]?.date === '2025-03-06' &&
  event.sessions[0].start === '20:00' &&
  event.reserveDates.length === 0

/**
 * The sentences that are not read as they should: put into a letter about one evening, they give another fact, or
 * change the evening itself.
 */
export const misread = <T>(sentences: readonly string[], fact: (event: EventFacts) => T, want: T): string[] =>
  sentences.flatMap((sentence) => {
    const event = besideEvening(sentence)
    const got = event ? fact(event) : 'no event'
    if (standsAsItIs(event) && JSON.stringify(got) === JSON.stringify(want)) return []
    return [`${sentence} → ${JSON.stringify(got)}, ${event?.sessions.map(({ date }) => date)}`]
  })

export type Verb = {
  readonly to: string
  readonly whole: string
  readonly done: string
  readonly deed: string
  /** "meld je", "aan"; the second is empty where the verb does not split. */
  readonly je: readonly [string, string]
  readonly u: readonly [string, string]
  /** One puts oneself down, and not a seat. */
  readonly self: boolean
}

export const REGISTER_VERBS: readonly Verb[] = [
  ['aanmelden', 'aan te melden', 'aangemeld', 'aanmelding', 'Meld je|aan', 'Meldt u zich|aan'],
  ['inschrijven', 'in te schrijven', 'ingeschreven', 'inschrijving', 'Schrijf je|in', 'Schrijft u zich|in'],
  ['opgeven', 'op te geven', 'opgegeven', 'opgave', 'Geef je|op', 'Geeft u zich|op'],
  ['registreren', 'te registreren', 'geregistreerd', 'registratie', 'Registreer je|', 'Registreert u zich|'],
  ['reserveren', 'te reserveren', 'gereserveerd', 'reservering', 'Reserveer|', 'Reserveert u|'],
].map(([whole = '', to = '', done = '', deed = '', je = '', u = '']) => ({
  whole,
  to,
  done,
  deed,
  je: [je.split('|')[0] ?? '', je.split('|')[1] ?? ''],
  u: [u.split('|')[0] ?? '', u.split('|')[1] ?? ''],
  self: whole !== 'reserveren',
}))

/** Puts single blanks and a capital where they belong. */
export const sentence = (words: string): string => {
  const tidy = words
    .replace(/ +/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .trim()
  return tidy.charAt(0).toUpperCase() + tidy.slice(1)
}

/** The other ways of saying that one comes; the words of when or how go where the … stands. */
export const ACTS: readonly string[] = [
  'Boek je plaats …',
  'Boek … je ticket',
  'Bestel … uw tickets',
  'Kaarten reserveer je …',
  'Teken in …',
  'Geef je naam door …',
  'Geef … door of je komt',
  'Laat … weten of je komt',
  'Bevestig … je deelname',
  'Gelieve … te laten weten of je komt',
  'We horen … graag of je komt',
  'Graag een seintje …',
  'Leg je plek vast …',
  'Verzeker je van een plaats …',
  'Wie komt, meldt dit …',
  'Wie meegaat, geeft zich … op',
  'Stuur … een mailtje als je meegaat',
  'Deelnemers schrijven zich … in',
  'Er kan … ingeschreven worden',
  'Koop je ticket …',
]

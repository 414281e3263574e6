import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAY = 'donderdag 7 november'
const reading = (said: string) =>
  read(`Beste leden,\n\n${said.replaceAll('DAG', DAY)}\n\nMet groet,\nAn Bos`, undefined, 'Bericht')

test.each([
  'De voordracht van DAG wordt afgeschaft.',
  'De voordracht op DAG valt weg.',
  'De voordracht van DAG wordt opgeschort.',
  'De uitstap van DAG kan jammer genoeg niet doorgaan.',
  'Omwille van ziekte wordt de voordracht van DAG geannuleerd.',
  'Wegens te weinig inschrijvingen gaat de uitstap van DAG niet door.',
  'De activiteit van DAG wordt uitgesteld naar een latere datum.',
  'De vergadering van DAG zal niet kunnen doorgaan.',
  'Gezien de omstandigheden annuleren we de vergadering van DAG.',
  'Spijtig genoeg moeten we de lezing van DAG afgelasten.',
  'Annulatie: voordracht DAG',
])('%s: off, as Flanders says it', (said) => {
  const { kind, events } = reading(said)
  expect(kind).toBe('cancellation')
  expect(events.flatMap(({ sessions }) => sessions)).toMatchObject([
    { date: '2024-11-07', status: 'cancelled' },
  ])
})

test.each([
  ['De voordracht gaat door op DAG om 20 uur in GC De Linde.', '20:00', null, /De Linde/],
  ['Onze kaartnamiddag gaat door op DAG van 14 tot 17 uur in OC De Klok.', '14:00', '17:00', /De Klok/],
  [
    'De vergadering heeft plaats op DAG om 19u30 in de parochiezaal van Kessel.',
    '19:30',
    null,
    /parochiezaal/,
  ],
  ['Afspraak op DAG om 13u30 aan het station van Lier.', '13:30', null, /station/],
  ['Deuren 19u, aanvang 20u. DAG in zaal De Klok: voordracht over bijen.', '20:00', null, /De Klok/],
  ['Op DAG in de voormiddag, om 10u, is er een bloemschikles in OC De Klok.', '10:00', null, /De Klok/],
  ['De zangstonde is op DAG te 15 uur in de kerk van Kessel.', '15:00', null, /kerk/],
  ['Samenkomst op DAG om 9.15 u aan de parking van de sporthal.', '09:15', null, /parking|sporthal/],
] as const)('%s: "gaat door" is held', (said, start, end, place) => {
  const { kind, events } = reading(said)
  const [session] = events.flatMap(({ sessions }) => sessions)
  expect({ kind, session }).toMatchObject({ kind: 'new-event', session: { date: '2024-11-07', start, end } })
  expect(`${session?.venue} ${session?.address}`).toMatch(place)
})

test.each([
  ['Inkom: 5 euro, leden gratis.', [5, 0]],
  ['Inkom € 7, vvk € 5.', [7, 5]],
  ['Deelname: 12 EUR, drank niet inbegrepen.', [12]],
  ['U betaalt ter plaatse 4 euro.', [4]],
  ['Kostprijs: 10 euro te storten op BE12 3456 7890 1234.', [10]],
  ['Vrije inkom.', [0]],
])('%s costs %j', (said, amounts) => {
  const { events } = reading(`De voordracht is op DAG om 20u in zaal De Klok. ${said}`)
  expect(events[0]?.prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test.each([
  ['Gelieve in te schrijven bij de secretaris ten laatste op 31 oktober.', 'contact', '2024-10-31'],
  ['Inschrijven doe je online via het formulier op onze site, ten laatste 31 oktober.', 'link', '2024-10-31'],
  ['U kan inschrijven door storting van 10 euro op BE12 3456 7890 1234.', 'contact', null],
  ['Geef uw naam op aan het bestuur tegen 31 oktober.', 'contact', '2024-10-31'],
  ['Meld je komst aan An tegen uiterlijk 31 oktober.', 'contact', '2024-10-31'],
  ['Iedereen welkom, zonder inschrijving.', 'none', null],
])('%s: one registers by %s', (said, mode, deadline) => {
  const { events } = reading(`De voordracht is op DAG om 20u in zaal De Klok. ${said}`)
  expect(events[0]?.registration).toMatchObject({ mode, deadline })
})

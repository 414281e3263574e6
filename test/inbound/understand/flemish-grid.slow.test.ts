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

test.each([
  ['Afspraak: om 9u aan de kerk van Baal. Einde 12u30', '12:30', 'kerk van Baal', null],
  ['Samenkomst: 9u aan de kerk, Dorpsstraat 3 te Baal', null, 'kerk', 'Dorpsstraat 3, Baal'],
  ['Afspraak: om 9u parking De Klok, einde om 12u', '12:00', 'parking De Klok', null],
  ['Plaats: 9 u. stipt in OC De Klok', null, 'OC De Klok', null],
  ['Afspraak: vanaf 9 uur op de parking van De Klok', null, 'parking van De Klok', null],
  ['Afspraak: 9.00 uur bij de kerk van Baal. Einde: 11.45 u.', '11:45', 'kerk van Baal', null],
] as const)(
  '"%s": an hour opens no place, and a start said twice has its end',
  (said, end, venue, address) => {
    for (const start of ['DAG om 9u.', 'Op DAG om 9u werken we aan de dijk.']) {
      const { events } = reading(`${start}\n\n${said}`)
      expect({ said, start, sessions: events[0]?.sessions }).toMatchObject({
        sessions: [{ start: '09:00', end, venue, address }],
      })
    }
  },
)

test.each([
  ["07u 10'", '07:10'],
  ["7u12'", '07:12'],
  ['07u30’', '07:30'],
  ['7 u 05’', '07:05'],
  ["13 u 30'", '13:30'],
])('%s is %s: the minutes have a mark, and it is no part of what follows', (written, time) => {
  const { events } = reading(`DAG\n\n06u00 ontbijt\n${written} vertrek\n18u00 thuiskomst`)
  expect(events[0]?.programme).toContainEqual({ time, item: 'vertrek' })
  expect(reading(`De bus vertrekt op DAG om ${written} aan de kerk.`).events[0]?.sessions[0]?.start).toBe(
    time,
  )
})

test.each([
  ['Vragenronde en afsluiten', null],
  ['Discussie en afsluiting', null],
  ['Conclusies en slot', null],
  ['Debat, vragen en afsluiting', null],
  ['Afsluiting', '13:40'],
  ['Rondvraag en sluiting', '13:40'],
])('a programme that closes at 13.40 with "%s" ends at %s', (item, end) => {
  const { events } = reading(`DAG in OC De Klok\n\n11u30\nOnthaal\n12u00\nInleiding\n13u40\n${item}`)
  expect(events[0]?.sessions[0]).toMatchObject({ start: '11:30', end })
})

test.each([
  ['Tegen 10u30 haalt een stadsgids ons op en wandelen we langs de kaaien.', null],
  ['Om 12 uur worden we opgehaald voor de lunch.', null],
  ['Om 16 uur worden we opgehaald.', '16:00'],
  ['Om 17 uur kunnen de kinderen opgehaald worden.', '17:00'],
])('%s ends at %s', (said, end) => {
  const { events } = reading(`Op DAG spreken we af om 10u aan het station van Lier. ${said}`)
  expect(events[0]?.sessions[0]).toMatchObject({ start: '10:00', end })
})

test.each([
  ['18:30 | € 5', '18:30', null, [5]],
  ['18:30 € 5', '18:30', null, [5]],
  ['om 18:30 - € 5', '18:30', null, [5]],
  ['18.30 € 5', '18:30', null, [5]],
  ['18:30 - DAG 21:00 € 5 | € 3', '18:30', '21:00', [5, 3]],
  ['18:30 - 21:00 € 5', '18:30', '21:00', [5]],
  ['om 18.30 uur. Prijs 18.30 €', '18:30', null, [18.3]],
  ['om 18.30 uur. Leden 10 € 5 € kinderen.', '18:30', null, [10, 5]],
] as const)(
  '"%s" behind the day: an hour is no amount, nor an amount an hour',
  (said, start, end, amounts) => {
    const [event] = reading(`Boekvoorstelling\n\nDAG ${said}`).events
    expect(event?.sessions[0]).toMatchObject({ start, end })
    expect(event?.prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
  },
)

test.each([
  'Abonnees hebben gratis toegang tot dit dossier.',
  'Proef ons gratis!',
  'Probeer ons magazine twee weken gratis.',
  'Probeer onze krant een maand gratis.',
  'Maak een gratis account aan en lees alle artikels van onze leden.',
  'Onze groepsaankoop van zonnepanelen loopt nog, gratis voor leden.',
])('%s: nobody comes for nothing', (said) => {
  const [event] = reading(`De voordracht is op DAG om 20u in zaal De Klok.\n\n${said}`).events
  expect(event?.prices).toEqual([])
})

test.each([
  ['Registreren kan hier.', 'link'],
  ['Registreren doe je hier.', 'link'],
  ['Opgeven kan hier.', 'link'],
  ['Inschrijven kan tot 25 oktober in cultuurcentrum De Linde, Molenstraat in Kessel.', 'contact'],
  ['Je kan inschrijven tot 25 oktober in het dienstencentrum, zolang er plaatsen zijn.', 'contact'],
  ['Inschrijven aan het onthaal van het gemeentehuis.', 'contact'],
  ['Reservatie op het secretariaat.', 'contact'],
  ['Inschrijven voor de voordracht in het dienstencentrum is verplicht.', null],
  ['Inschrijven is verplicht.', null],
] as const)('%s registers by %s', (said, mode) => {
  const [event] = reading(`De voordracht is op DAG om 20u in zaal De Klok.\n\n${said}`).events
  expect(event?.registration.mode).toBe(mode)
})

test.each([
  ['Inschrijven doet u door € 43 te storten op BE00 0000 0000 0000.', '2024-10-19'],
  ['Inschrijven door € 43 over te schrijven op BE22 7343 0000 0000.', '2024-10-19'],
  ['Inschrijven gebeurt door storting van € 43 op BE22 7343 0000 0000.', '2024-10-19'],
  ['De inschrijving is pas definitief na betaling van € 43.', '2024-10-19'],
  ['Schrijf je in bij An, tel. 0484 00 00 00. Prijs: € 43.', null],
])('%s The money must be there by 19 October: registers by %s', (said, deadline) => {
  for (const paid of [
    'Het bedrag dient uiterlijk 19 oktober op de rekening te staan.',
    'De betaling moet ten laatste op 19 oktober op onze rekening staan.',
  ]) {
    const [event] = reading(`Daguitstap naar Leuven op DAG.\n\n${said} ${paid}`).events
    expect(event?.registration.deadline).toBe(deadline)
  }
})

test.each([
  'Het domein telt 48 hectare en je vindt er 300 soorten.',
  'In een domein van 40 hectare loop je rond.',
  'In een tuin van 2 ha staan 700 planten.',
])('%s: a size is no house number', (said) => {
  const [event] = reading(`Op DAG trekken we eropuit. ${said}`).events
  expect(event?.sessions).toMatchObject([{ venue: null, address: null }])
})

test('the stops of a bus with their hours are no place', () => {
  const [event] = reading('Op DAG nemen we de bus: 7u Aalst, 7u10 Ninove, 7u30 Zottegem.').events
  expect(event?.sessions).toMatchObject([{ venue: null, address: null }])
})

import { expect, test } from '@jest/globals'
import { read } from './reading'

const reading = (said: string) => {
  const { kind, events } = read(`De ledendag is op zaterdag 12 oktober om 14.00 uur in De Kei.\n\n${said}`)
  const [event] = events
  if (!event) throw new Error('no event was read')
  return { kind, event }
}
const pricesOf = (said: string) =>
  reading(said).event.prices.map(({ amountEur, audience }) => `${amountEur} ${audience}`)

test.each([
  'Aan de bar kost een biertje € 3.',
  'Een overnachting in het hotel kost € 89 inclusief ontbijt.',
  'De lunch is voor eigen rekening (ongeveer 12 euro).',
  'Afmelden na 5 oktober kost u € 10 administratiekosten.',
  'De spreker vraagt normaal € 800, maar komt voor een bos bloemen.',
  'Streefbedrag: € 10.000.',
  'De krant is gratis, maar verschijnt pas zaterdag.',
  'Een muntje kost € 2,50.',
  'De deelnameprijs ligt tussen 20 en 30 euro.',
  'Lezing "Gratis bestaat niet" door An Bos.',
  'Gratis geld? Over het basisinkomen, met An Bos.',
  'U betaalt aan de zaal (meesters spelen gratis).',
])('%s costs nobody anything', (said) => {
  expect(pricesOf(said)).toEqual([])
})

test.each([
  ['Een consumptie kost € 2,50; de entree is vrij.', ['0 null']],
  ['Garderobe: € 1. Entree: € 12.', ['12 null']],
  ['Entree € 12, garderobe € 1.', ['12 null']],
  ['Hotelkamer: € 95 per nacht. Congres: € 210.', ['210 null']],
  ['Prijzen: 1e € 75, 2e € 50, 3e € 25. Inleg: € 4.', ['4 null']],
  ['Van € 80 voor € 45.', ['45 null']],
  ['De dag kost normaal € 40, maar dankzij een subsidie betaalt u niets.', ['0 null']],
  ['Het lidgeld is € 30. De dag zelf is gratis voor wie lid is.', ['0 lid']],
  ['Studenten krijgen 50 % korting op de gewone prijs van € 20.', ['20 null']],
  ['Voor leden kost het niks, wie geen lid is betaalt 7,50 euro.', ['0 leden', '7.5 geen lid']],
  ['Normaal 80 euro, voor onze leden 45.', ['80 null', '45 leden']],
  ['65-plussers 8 euro, anderen 10.', ['8 null', '10 null']],
  ['Tot en met 12 jaar: € 3. Vanaf 13 jaar: € 6.', ['3 null', '6 null']],
  ['Early bird: € 95 t/m 15 september, daarna € 120.', ['95 null', '120 null']],
  ['Prijs per persoon: zestig euro.', ['60 per persoon']],
  ['Toegang met een consumptie € 9.', ['9 null']],
  ['Diner en overnachting: € 140 p.p.', ['140 per persoon']],
  ['Reissom op basis van een tweepersoonskamer € 450.', ['450 null']],
  ['Deelname kost € 15 en een hotelkamer € 80.', ['15 null']],
  ['Deelname is op eigen kosten: € 25.', ['25 null']],
  ['De gids rekent 5 euro per persoon.', ['5 per persoon']],
  ['Het kost normaal € 40, nu € 25.', ['25 null']],
  ['Prijzen: 1e kind € 30, 2e kind € 20.', ['30 null', '20 null']],
  ['Zin in een gratis workshop? Kom dan langs!', ['0 null']],
  ['De toegang tot "Het Verhaal" is gratis.', ['0 null']],
  ['Het arrangement met bier kost € 30.', ['30 null']],
])('%s costs %j', (said, prices) => {
  expect(pricesOf(said)).toEqual(prices)
})

test.each([
  'Met de pas betaal je 3 euro in plaats van 15.',
  'Met de pas betaal je 3,00 in plaats van 15,00 euro.',
  'Het restaurant is vol, maar voor de lezing is nog plek.',
  'De agenda van het bestuur zit vol.',
])('%s is no news of the gathering', (said) => {
  expect(reading(said).kind).toBe('new-event')
})

test.each([
  ['U mag maximaal 2 gasten meebrengen.', null],
  ['Meer dan 25 kunnen we er niet kwijt.', 25],
  ['Het aantal deelnemers is begrensd op 24.', 24],
  ['Alleen de eerste 20 aanmelders kunnen mee.', 20],
  ['De eerste 20 aanmelders krijgen een tasje.', null],
  ['In de boot passen 12 mensen.', 12],
  ['Max. aantal: 16', 16],
  ['Max. aantal honden: 2.', null],
  ['Er kunnen zich maximaal 20 personen aanmelden.', 20],
  ['U kunt maximaal 4 personen aanmelden.', null],
  ['Meer dan 30 kinderen kunnen niet zwemmen, daarover praten we.', null],
])('%s has %j seats', (said, seats) => {
  expect(reading(said).event.capacity).toEqual({ limited: seats === null ? null : true, seats })
})

test.each([
  ['Of u hiervoor PE-punten krijgt is nog niet bekend.', null, null],
  ['Vorig jaar was deze dag goed voor 6 PE-punten.', null, null],
  ['Elk jaar moet u 80 PE-punten halen.', null, null],
  ['PE: 1 punt per dagdeel.', true, null],
  ['PE-uren: 4.', true, 4],
  ['Net als vorig jaar levert deze dag 6 PE-punten op.', true, 6],
  ['De jaarlijkse studiedag levert 4 PE-punten op.', true, 4],
  ['U ontvangt vier punten in het kader van de permanente educatie.', true, 4],
])('%s: points %j, %j', (said, applies, points) => {
  expect(reading(said).event.pePoints).toEqual({ applies, points })
})

test.each([
  'Deelname is voor eigen rekening.',
  'Wie wil jureren meldt zich bij Ria.',
  'Wilt u een kraam? Meld u bij Kees Post.',
  'Ook zin om lid te worden? Meld je aan via www.ledenclub.example/lid.',
  'Bardienst draaien? Geef je op bij Bas.',
  'Wie niet kan, meldt zich af bij Jan Smit.',
  'Stuur uw gedicht naar redactie@ledenclub.example.',
  'Meld problemen met de website bij web@ledenclub.example.',
  'Adreswijziging? Geef die door aan secretaris@ledenclub.example.',
  'Meld je bij aankomst aan de balie.',
  'Via deze link kunt u de dag ook thuis volgen: https://kijk.ledenclub.example',
  'Wie het hele programma volgt ontvangt een getuigschrift.',
])('%s is no way to register', (said) => {
  expect(reading(said).event.registration).toMatchObject({ mode: null, contact: null })
})

test.each([
  ['Het inschrijfformulier volgt.', 'later'],
  ['De inschrijflink komt volgende week.', 'later'],
  ['Later deze maand kunt u zich inschrijven.', 'later'],
  ['Een mailtje naar feest@ledenclub.example is genoeg.', 'contact'],
  ['Laat je naam achter bij de balie.', 'contact'],
  ['Mail voor vragen en aanmelden naar an@ledenclub.example.', 'contact'],
  ['Meld je aan of af bij An via an@ledenclub.example.', 'contact'],
  ['Tot volgende week kunt u zich aanmelden bij An, an@ledenclub.example.', 'contact'],
  ['Geef je op voor de workshop via an@ledenclub.example.', 'contact'],
  ['Geef je vraag door als je je aanmeldt bij an@ledenclub.example.', 'contact'],
  ['Wie de link volgt, komt op onze site en kan zich daar aanmelden.', 'link'],
])('%s: one registers by %s', (said, mode) => {
  expect(reading(said).event.registration.mode).toBe(mode)
})

test.each([
  ['Wie zich voor 1 oktober opgeeft betaalt € 25, daarna € 35.', null],
  ['Tot 1 oktober betaalt u € 30, vanaf dan € 40.', null],
  ['Opgeven bij An Bos. Betaal uiterlijk 1 oktober het bedrag van € 15.', null],
  ['Wie uiterlijk 28 september reageert, krijgt een boek.', null],
  ['Lever je bestelling voor het T-shirt in voor 20 september.', null],
  ['Sluitingsdatum voor artikelen: 6 oktober.', null],
  ['Deadline kopij clubblad: 15 september.', null],
  ['Meld u aan bij An Bos. De betaling moet uiterlijk 1 oktober binnen zijn.', null],
  ['Meld u aan vóór 1 oktober, daarna krijgt u een factuur van € 20.', '2024-10-01'],
  ['Wie zich voor 1 oktober aanmeldt, krijgt een bevestiging per mail.', '2024-10-01'],
  ['Inschrijven door € 15 over te maken vóór 1 oktober.', '2024-10-01'],
  ['Inschrijven kan tot 1 oktober via het artikel op de site.', '2024-10-01'],
  ['De lijst gaat dicht op 3 oktober.', '2024-10-03'],
  ['Aan/afmelden kan tot 3 oktober.', '2024-10-03'],
  ['Aan- of afmelden graag voor 10 oktober.', '2024-10-10'],
])('%s: until %j', (said, deadline) => {
  expect(reading(said).event.registration.deadline).toBe(deadline)
})

test('who organised it before does not organise it now', () => {
  expect(reading('De vorige editie werd georganiseerd door de Lionsclub.').event.organisers).toEqual([])
  expect(reading('De organisatie is in handen van de Feestcommissie.').event.organisers).toEqual([
    'Feestcommissie',
  ])
  expect(reading('Georganiseerd door: Buurtvereniging De Linde.').event.organisers).toEqual([
    'Buurtvereniging De Linde',
  ])
  expect(reading('Doelgroep: huisartsen en praktijkondersteuners.').event.audience).toBe(
    'huisartsen en praktijkondersteuners',
  )
})

import { expect, test } from '@jest/globals'
import { read } from './reading'

const eventOf = (said: string) => {
  const [event] = read(`De ledendag is op zaterdag 12 oktober om 14.00 uur in De Kei.\n\n${said}`).events
  if (!event) throw new Error('no event was read')
  return event
}
const pricesOf = (said: string) =>
  eventOf(said).prices.map(({ amountEur, audience }) => `${amountEur} ${audience}`)

test.each([
  'De kosten voor de vereniging zijn hoog: 400 euro per avond.',
  'Cadeautip: een cadeaukaart van € 25.',
  'De lezing werd mogelijk door een bijdrage van € 500 van de provincie.',
  'Prijzenfestival: 40 prijzen, samen goed voor 1500 euro.',
  'Een verloting met als prijs een mand van 50 euro.',
  'Iedere euro telt, want het dak kost € 9.000.',
  'Leden 5 euro korting.',
  'De eigen bijdrage in de zorg stijgt naar € 900; wat betekent dat?',
  'Planten vanaf 1 euro.',
  'De leden vrij van dienst helpen mee.',
])('%s: money that nobody pays to come', (said) => {
  expect(pricesOf(said)).toEqual([])
})

test.each([
  ['De vereniging betaalt de helft, uzelf 12 euro.', ['12 null']],
  ['Geen kosten, wel meedoen met de lotto (€ 2 per kaart).', ['0 null']],
  ['Toegangsprijs incl. 1 drankje: € 7,50 (kind € 4).', ['7.5 null', '4 null']],
  ['Inschrijfgeld 15 euro, waarborg 20 euro.', ['15 null']],
  ['Kosten: € 35 per paar, € 20 voor wie alleen komt.', ['35 per paar', '20 null']],
  ['De kosten voor de club en de buren: 5 euro per persoon.', ['5 per persoon']],
  ['Een rondleiding in het orgel kost € 5.', ['5 null']],
  ['Toegang € 5, jeugd vrij.', ['5 null', '0 jeugd']],
  ['Leden betalen de normale prijs: 12 euro, gasten 15.', ['12 leden', '15 gasten']],
  ['Voor wie geen lid of donateur is: € 6.', ['6 geen lid of donateur']],
  ['Toegang: zeven euro vijftig.', ['7.5 null']],
  ['Garderobe verplicht (€ 1,50), entree € 17,50.', ['17.5 null']],
  ['Wie werkt in de zorg betaalt 5 euro.', ['5 null']],
  ['Deelname kost € 4 (incl. verloting).', ['4 null']],
  ['De lunch op eigen kosten, deelname € 10.', ['10 null']],
  ['Voor leden gratis; anderen betalen 2,50.', ['0 leden', '2.5 null']],
  ['Prijs: € 20,- (studenten/CJP: € 12,50)', ['20 null', '12.5 studenten']],
  [
    'Entree: leden vrij, introducés € 4,50, jeugd t/m 16 jaar € 2.',
    ['0 leden', '4.5 introducés', '2 jeugd t/m 16 jaar'],
  ],
])('%s: each amount with who pays it, %j', (said, prices) => {
  expect(pricesOf(said)).toEqual(prices)
})

test.each([
  'Wij verwachten maximaal 300 bezoekers.',
  'Het asielzoekerscentrum biedt plaats aan 300 personen; daarover gaat de dag.',
  'De kapel, ooit plaats voor 80 kinderen, is nu een museum.',
])('%s: no seats of this day', (said) => {
  expect(eventOf(said).capacity).toEqual({ limited: null, seats: null })
})

test.each([
  ['Meld u aan als donateur via www.ledenclub.example.', null],
  ['Rolstoel? Meld het even bij An Bos, 06-00000077.', null],
  ['Stuur dit bericht gerust door aan vrienden.', null],
  ['Aanmelden bij het Rode Kruis als donor kan ook.', null],
  ['Registreren van planten doen we met een app.', null],
  ['Opgeven is er niet bij!', null],
  ['Inschrijven gaat deze keer niet via de site maar bij An Bos.', 'contact'],
  ['Niet via de mail aanmelden, maar via www.ledenclub.example.', 'link'],
  ['Je krijgt volgende week een mail met een link om je aan te melden.', 'later'],
  ['Na aanmelding ontvangt u de link. Aanmelden: an@ledenclub.example.', 'contact'],
  ['Registreren van uw deelname kan bij An Bos.', 'contact'],
  ['Aanmelden is er niet bij, kom gewoon.', 'none'],
  ['Heeft u een dieet? Geef het door bij uw aanmelding: an@ledenclub.example.', 'contact'],
  ['Vervoer nodig? Bel Wim. Aanmelden voor de dag zelf via an@ledenclub.example.', 'contact'],
  ['Stuur deze strook ingevuld door naar An Bos.', 'contact'],
  ['In deze mail staat een link om u aan te melden.', 'link'],
])('%s: the way in is %j', (said, mode) => {
  expect(eventOf(said).registration.mode).toBe(mode)
})

test.each([
  ['Reageer vóór 5 oktober op de enquête.', null],
  ['De bakker neemt bestellingen aan tot 5 oktober.', null],
  ['Bestel je taart voor 5 oktober.', null],
  ['Bestel je kaarten voor 5 oktober.', '2024-10-05'],
  ['Geef je menukeuze door voor 5 oktober.', null],
  ['Wijzigingen in uw inschrijving graag voor 5 oktober.', null],
  ['Wie niet kan, laat het voor 5 oktober weten.', null],
  ['Aanmelden is pas geldig als uw betaling op 5 oktober binnen is.', null],
  ['Zondag 6 oktober is de laatste dag dat u zich kunt opgeven.', '2024-10-06'],
  ['T/m zondag 6 oktober kun je een plekje boeken.', '2024-10-06'],
  ['Wie niet kan wachten: aanmelden kan nu al, en tot 5 oktober.', '2024-10-05'],
  ['Wie zich nog niet heeft aangemeld: dat kan tot 5 oktober.', '2024-10-05'],
  ['Laat voor 5 oktober weten of u wel of niet komt.', '2024-10-05'],
  ['Graag een berichtje voor 5 oktober in verband met het eten.', '2024-10-05'],
])('%s: one registers until %j', (said, deadline) => {
  expect(eventOf(said).registration.deadline).toBe(deadline)
})

test('an association with its article before it organises too', () => {
  expect(eventOf('De Oranjevereniging organiseert deze middag samen met de Vogelwacht.').organisers).toEqual([
    'Oranjevereniging',
  ])
})

test.each([
  'Wie een onderwerp op de agenda wil, meldt dat voor 20 september bij ondergetekende.',
  'Heeft u een punt voor de agenda, laat het dan uiterlijk 20 september weten via bestuur@kei.example.',
  'Wie een workshop wil verzorgen, kan zich tot 20 september melden bij an@kei.example.',
  'Wil je zelf een pitch houden? Meld je dan voor 20 september bij an@kei.example.',
  'Leden die een casus willen inbrengen, sturen die uiterlijk 20 september naar an@kei.example.',
  'Om een presentatie te geven kunt u zich tot 20 september aanmelden via an@kei.example.',
])('what one may contribute is no seat: %s', (said) => {
  const { sessions, registration } = eventOf(said)
  expect(sessions.map(({ date }) => date)).toEqual(['2024-10-12'])
  expect(registration).toMatchObject({ mode: null, deadline: null })
})

test.each([
  'Wie een workshop wil volgen, meldt zich voor 20 september aan bij an@kei.example.',
  'Wil je een lezing bijwonen? Meld je dan voor 20 september aan via an@kei.example.',
])('who comes registers: %s', (said) => {
  expect(eventOf(said).registration).toMatchObject({ mode: 'contact', deadline: '2024-09-20' })
})

test.each([
  ['De kosten zijn € 250 p.p. voor leden en € 325 p.p. voor niet-leden.', ['250 leden', '325 niet-leden']],
  [
    'Voor leden zijn de kosten € 250 p.p.; bent u geen lid, dan betaalt u € 325.',
    ['250 leden', '325 geen lid'],
  ],
  [
    'Kosten: € 450 per persoon; vroegboekers betalen tot 1 september € 395',
    ['450 per persoon', '395 vroegboekers'],
  ],
  ['De prijs is € 62,50. Museumkaarthouders betalen € 47,50.', ['62.5 null', '47.5 museumkaarthouders']],
  ['Deelname is voor leden bij de contributie inbegrepen.', ['0 leden']],
  ['Wie zich na 1 oktober afmeldt, betaalt € 50.', []],
])('%s: each pays its own price', (said, prices) => {
  expect(pricesOf(said)).toEqual(prices)
})

import { read } from './reading'

const DAY = 'De themadag is op donderdag 17 oktober om 10.00 uur'
const eventOf = (sentence: string, place = '') => {
  const found = read(`${DAY}${place}.\n\n${sentence}`)
  const [event] = found.events
  if (!event) throw new Error('no event was read')
  return { ...event, evidence: found.evidence }
}

test.each([
  ['Nog niet aanmelden: de aanmelding openen we later.', 'later'],
  ['De aanmelding openen we later; u krijgt dan bericht.', 'later'],
  ['Aanmelden kan nog niet; u krijgt later een uitnodiging.', 'later'],
  ['U hoeft zich nog niet aan te melden.', 'later'],
  ['De inschrijving voor deze dag gaat in mei open.', 'later'],
  ['In november krijg je het programma, en dan gaat ook de inschrijving open.', 'later'],
  ['U hoeft zich niet aan te melden.', 'none'],
  ['U hoeft niets af te spreken.', 'none'],
  ['Inschrijven gebeurt ter plaatse.', 'none'],
  ['Een seintje vooraf is leuk, maar hoeft niet.', 'none'],
  ['Heeft u zich nog niet aangemeld? Mail dan naar toos@kring.example.', 'contact'],
  ['Aanmelden via de website kan nog tot 3 oktober.', 'link'],
  ['Vragen of inschrijven? Ga dan naar de website van onze themadag.', 'link'],
  ['Kaartverkoop: https://themadag.example', 'link'],
  ['[ Ja, ik doe mee ]', 'button'],
  ['Schrijf u in met de knop onderaan; de dag ervoor krijgt u de link.', 'button'],
  ["Bestellen: klik hieronder op 'Plaats reserveren'.", 'button'],
])('"%s": %s', (sentence, mode) => {
  expect(eventOf(sentence).registration.mode).toBe(mode)
})

test.each([
  ['Gasten betalen drie euro.', [3]],
  ['Het kost 7,50 de man.', [7.5]],
  ['Kosten\nGeen', [0]],
  ['Leden van het platform betalen niets, anderen € 40.', [0, 40]],
  ['Leden hebben vrij toegang, gasten betalen € 3,-.', [0, 3]],
  ['U kijkt gratis mee vanaf uw bureau.', [0]],
  ['Deelname kost niets voor leden.', [0]],
  ['Entree € 5,-, kinderen t/m 11 jaar vrij.', [5, 0]],
  ['De prijs gaat omlaag van € 295 naar € 125.', [125]],
  ['Vroegboekkorting: wie zich voor 1 oktober inschrijft betaalt € 90.', [90]],
  ['Materiaal lenen kan (borg € 25).', []],
  ['Komt u niet zonder afzeggen, dan rekenen we € 25 no-show.', []],
  ['Het inschrijfgeld (€ 18) wordt teruggestort.', []],
  ['Prijzenpot: € 75, € 50 en € 25.', []],
  ['Lidgeld nog niet betaald? € 27 per gezin.', []],
  ['Kosten:\nKosteloos voor scholen dankzij subsidies, andere instellingen betalen € 36,00.', [0, 36]],
  ['Toegang voor donateurs is vrij, anderen komen binnen voor 15 EUR.', [0, 15]],
  ['De toegang voor donateurs is vrij; anderen betalen € 4.', [0, 4]],
  ['Wie verhinderd is, mag zich zonder kosten laten vervangen.', []],
  ['Bij verhindering mag een collega kosteloos uw plaats innemen.', []],
  ['We konden dit keer geen (gratis) zaal vinden.', []],
])('"%s" costs %j', (sentence, amounts) => {
  expect(eventOf(sentence).prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test.each([
  ['Accreditatie is aangevraagd bij het register.', null],
  ['Accreditatie: register Zorg (2 punten).', 2],
  ['Accreditatie\n\n• Kwaliteitsregister Zorg (4 punten)', 4],
  ['Accreditatie\n\n• Register Zorg (34 punten)\n• Verpleegkundig Register (35 punten)', null],
  ['Er werden 5 accrediteringspunten toegekend.', 5],
  ['U krijgt 3 PE-punten.', 3],
])('"%s" gives points: %s', (sentence, points) => {
  expect(eventOf(sentence).pePoints).toEqual({ applies: true, points })
})

test('evidence ends where its words end', () => {
  expect(eventOf('U krijgt 3 PE-punten.').evidence['/events/0/pePoints/points']?.words).toBe('3 PE-punten')
})

test.each([
  ['Via Teams kunt u ook meekijken.', 'hybrid'],
  ['Een livestream is er ook.', 'hybrid'],
  ['Volg ons in de zaal of thuis achter het scherm.', 'hybrid'],
  ['Kijk mee vanaf achter je scherm.', 'online'],
  ['Alle webinars zijn gratis.', 'online'],
])('"%s" makes it %s', (sentence, mode) => {
  expect(eventOf(sentence).sessions[0]?.mode).toBe(mode)
})

test('who may also come by screen keeps the place', () => {
  const event = eventOf('Via Teams kunt u ook meekijken.', ' in De Beuk te Zeist')
  expect(event.sessions[0]).toMatchObject({ venue: 'De Beuk', address: 'Zeist', mode: 'hybrid' })
})

test.each([
  [
    'Dagboek van een bazaar\n\nWat een dag! De bazaar van zaterdag 24 augustus heeft € 4.350,75 opgebracht. Vanaf tien uur stonden de mensen in de rij. Iedereen was tevreden.',
  ],
  [
    'Onze gast\n\nDe wethouder schoof op woensdag 28 augustus aan bij onze ledenavond. Dertig leden hoorden haar verhaal. De voorzitter bedankte haar met bloemen.',
  ],
])('what is told afterwards invites nobody: %s', (text) => {
  const { kind, events } = read(text)
  expect(kind).toBe('report')
  expect(events.flatMap(({ sessions }) => sessions.map(({ status }) => status))).toEqual(['past'])
})

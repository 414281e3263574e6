import { misread } from './grid'

type Room = { capacity: { limited: boolean | null; seats: number | null } }
const roomOf = ({ capacity }: Room) => [capacity.limited, capacity.seats]

const upTo = (number: string): string[] => [
  ...['deelnemers', 'personen', 'mensen', 'bezoekers', 'cursisten'].flatMap((people) => [
    `Er is plaats voor maximaal ${number} ${people}.`,
    `De zaal biedt plaats aan ${number} ${people}.`,
    `Er kunnen ${number} ${people} meedoen.`,
    `Het maximum ligt op ${number} ${people}.`,
    `Deelname is beperkt tot ${number} ${people}.`,
    `Capaciteit: ${number} ${people}`,
    `Groepsgrootte: ${number} ${people}`,
    `Er mogen ${number} ${people} in de zaal.`,
    `Er passen ${number} ${people} in de zaal.`,
    `Wij kunnen ${number} ${people} ontvangen.`,
    `Niet meer dan ${number} ${people}.`,
    `(max. ${number} ${people})`,
  ]),
  `• Max. deelnemers: ${number}`,
  `Het maximaal aantal deelnemers bedraagt ${number}.`,
  `Beschikbare plaatsen: ${number}`,
  `We hebben ${number} plaatsen.`,
  `Er is plaats voor ${number}.`,
  `De zaal heeft ${number} stoelen.`,
  `Bij ${number} aanmeldingen is de lezing vol.`,
  `Bij ${number} deelnemers sluiten we de inschrijving.`,
  `De eerste ${number} aanmeldingen kunnen mee.`,
  `Er kunnen per groep ${number} mensen mee.`,
  `We kunnen per keer ${number} mensen kwijt.`,
  `Per regio is er plaats voor ${number} deelnemers.`,
  `Per locatie is ruimte voor ${number} mensen.`,
]

test.each([
  ['40', 40],
  ['twintig', 20],
  ['vijfentwintig', 25],
  ['honderd', 100],
])('%s fit, in each way of saying so', (number, seats) => {
  expect(misread(upTo(number), roomOf, [true, seats])).toEqual([])
})

test('there is a limit, and the text does not say which', () => {
  const all = [
    'De plaatsen zijn beperkt.',
    'Er is beperkt plaats.',
    'VOL=VOL',
    'De capaciteit is beperkt.',
    'Het aantal kaarten is beperkt.',
    'Er geldt een maximum aantal deelnemers.',
    'De inschrijvingen zijn beperkt in aantal.',
    'Plaatsing op volgorde van aanmelding.',
  ]
  expect(misread(all, roomOf, [true, null])).toEqual([])
})

test('everybody fits', () => {
  const all = [
    'Er is geen maximum aantal deelnemers.',
    'Er is geen limiet aan het aantal deelnemers.',
    'Er is plaats voor iedereen.',
    'Er is voor iedereen plaats.',
    'Er is genoeg plek.',
    'Het aantal plaatsen is onbeperkt.',
    'Het aantal is niet beperkt.',
  ]
  expect(misread(all, roomOf, [false, null])).toEqual([])
})

test('other numbers and other room are no capacity', () => {
  const all = [
    'Onze vereniging telt 120 leden.',
    'We verwachten 40 deelnemers.',
    'Er hebben zich al 30 mensen aangemeld.',
    'Bij minder dan 10 deelnemers gaat het niet door.',
    'Bij 10 deelnemers gaat het door.',
    'Maximaal 2 personen per bedrijf.',
    'Maximaal 4 kaarten per persoon.',
    'Een team bestaat uit maximaal 4 personen.',
    'Tafels voor maximaal 8 personen.',
    'Kinderen tot 12 jaar mogen mee.',
    'Er is ruimte voor vragen.',
    'Er is voldoende ruimte om te parkeren.',
    'Er is een beperkt aantal parkeerplaatsen.',
    'Parkeerplaatsen zijn beperkt.',
  ]
  expect(misread(all, roomOf, [null, null])).toEqual([])
})

type Points = { pePoints: { applies: boolean | null; points: number | null } }
const pointsOf = ({ pePoints }: Points) => [pePoints.applies, pePoints.points]

const POINTS = [
  'PE-punten',
  'PE-uren',
  'nascholingspunten',
  'accreditatiepunten',
  'opleidingspunten',
  'registerpunten',
]

const worth = (points: string, number: string): string[] => [
  `De lezing levert ${number} ${points} op.`,
  `U ontvangt ${number} ${points}.`,
  `De bijeenkomst is goed voor ${number} ${points}.`,
  `Voor deze avond worden ${number} ${points} toegekend.`,
  `De avond is geaccrediteerd voor ${number} ${points}.`,
  `We hebben ${number} ${points} aangevraagd.`,
  `Aantal ${points}: ${number}`,
  `• ${points}: ${number}`,
  `| ${points} | ${number} |`,
]

test.each([
  ['3', 3],
  ['2,5', 2.5],
  ['twee', 2],
])('%s points, under each of their names', (number, points) => {
  expect(
    misread(
      POINTS.flatMap((name) => worth(name, number)),
      pointsOf,
      [true, points],
    ),
  ).toEqual([])
})

test('points apply, and their number is not known', () => {
  const all = POINTS.flatMap((name) => [
    `De avond levert ${name} op.`,
    `Het aantal ${name} volgt.`,
    `${name}: in aanvraag`,
  ])
  expect(misread(all, pointsOf, [true, null])).toEqual([])
})

test('there are no points', () => {
  const all = POINTS.flatMap((name) => [
    `Deze avond levert geen ${name} op.`,
    `${name}: geen`,
    `${name}: n.v.t.`,
  ])
  expect(misread(all, pointsOf, [false, null])).toEqual([])
})

test('other points are none of these', () => {
  const all = [
    'De winnaar krijgt 3 punten.',
    'Een agendapunt is de begroting.',
    'Het bestuur legt 4 punten voor.',
    'De opleiding levert studenten 30 studiepunten op.',
    'Het register telt 3 namen.',
  ]
  expect(misread(all, pointsOf, [null, null])).toEqual([])
})

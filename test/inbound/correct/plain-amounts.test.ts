import { changes, price, reply, seats } from './replies'

const deadline = (iso: string) => ({ '/registration/deadline': iso })
const points = (number: number) => ({ '/pePoints/points': number })

test.each<[string, Record<string, unknown>]>([
  ['kosten 40', price(40)],
  ['Prijs is 12 , 50 per persoon', { ...price(12.5), '/prices/0/audience': 'per persoon' }],
  ['Entree: 12 euro vijftig', price(12.5)],
  ['Deelname kost drie tientjes', price(30)],
  ['De toegang is vrij', price(0)],
  ['We maken het gratis', price(0)],
  ['Maak er € 10 van', price(10)],
  ['We hebben de prijs verhoogd naar 10 euro', price(10)],
  ['Er kunnen hooguit vijfendertig mensen mee', seats(35)],
  ['Het maximum kan omhoog naar 55', seats(55)],
  ['Het maximum mag naar 55', seats(55)],
  ['Verhoog het maximum naar 55', seats(55)],
  ['Kan het maximum omhoog naar 55?', seats(55)],
  ['Het maximum aantal deelnemers wordt verlaagd tot 24', seats(24)],
  ['Er mogen er 55 komen', seats(55)],
  ['Er is geen maximum meer', { '/capacity/limited': false }],
  ['Bijna goed: er kunnen 40 mensen mee', seats(40)],
  ['Het aantal plaatsen is niet 40 maar 36', seats(36)],
  ['Er is helemaal geen maximum', { '/capacity/limited': false }],
  ['Er zijn geen punten te verdienen', { '/pePoints/applies': false }],
  ['Houd dus 35 aan als maximum', seats(35)],
  ['De kostprijs bedraagt 25 euro', price(25)],
  ['Verder kost het 40 euro', price(40)],
  ['De prijs wordt 45 euro in plaats van 40 euro', price(45)],
  ['Kosten niet 30 maar 35 euro', price(35)],
  ['tarief 15 eur', price(15)],
  ['Deelname kost vijftien euro', price(15)],
  ['We vragen een bijdrage van € 10,-', price(10)],
  ['Het kost een tientje', price(10)],
  ['Er zijn geen kosten aan verbonden', price(0)],
  ['Deelname is kosteloos, zet dat er svp duidelijk bij', price(0)],
  [
    'prijs 30, niet leden 55',
    { ...price(30), '/prices/1/audience': 'niet-leden', '/prices/1/amountEur': 55 },
  ],
  [
    'Leden betalen 20 euro, niet-leden 35 euro',
    {
      '/prices/0/audience': 'leden',
      ...price(20),
      '/prices/1/audience': 'niet-leden',
      '/prices/1/amountEur': 35,
    },
  ],
  [
    'Leden gratis; aspirant-leden leggen er een tientje bij',
    {
      '/prices/0/audience': 'leden',
      ...price(0),
      '/prices/1/audience': 'aspirant-leden',
      '/prices/1/amountEur': 10,
    },
  ],
  ['De prijs is 20 euro inclusief lunch', price(20)],
  ['We rekenen 22,50 per persoon', { ...price(22.5), '/prices/0/audience': 'per persoon' }],
  ['Er wordt een bijdrage van 5 euro gevraagd', price(5)],
  ['Graag vermelden dat er maximaal 40 mensen mee kunnen', seats(40)],
  ['max 45 pers', seats(45)],
  ['Er kunnen twaalf mensen mee', seats(12)],
  ['We kunnen maar 24 mensen kwijt', seats(24)],
  ['Er gaan 75 mensen in', seats(75)],
  ['Hou het op 30 plaatsen', seats(30)],
  ['Het maximum aantal deelnemers is vijftig', seats(50)],
  ['vol = vol, bij 60 houden we op', seats(60)],
  ['Er is plek voor iedereen, geen maximum', { '/capacity/limited': false }],
  ['Het levert twee punten op', points(2)],
  ['We krijgen er 3 PE-punten voor', points(3)],
  ['Er zijn geen PE-punten aan verbonden', { '/pePoints/applies': false }],
  ['Wij krijgen er toch geen PE voor', { '/pePoints/applies': false }],
  ['opgeven voor 20 mei', deadline('2020-05-20')],
  ['Aanmelding sluit op 28 mei', deadline('2020-05-28')],
  ['De inschrijvingen sluiten op vrijdag 22 mei', deadline('2020-05-22')],
  ['Men dient zich voor 15 mei aan te melden', deadline('2020-05-15')],
  ['uiterste inschrijfdatum 15 mei', deadline('2020-05-15')],
  ['Laatste dag om je op te geven: 22 mei', deadline('2020-05-22')],
  [
    'Wilt u erbij vermelden dat men zich uiterlijk een week van tevoren moet opgeven?',
    deadline('2020-05-28'),
  ],
])('"%s" changes just that amount or deadline', (words, expected) => {
  const correction = reply(words)
  expect(changes(correction)).toEqual(expected)
  expect(correction.notUnderstood).toEqual([])
})

test.each<[string, string]>([
  ['Aanmelding opent op 1 april', '2020-04-01'],
  ['Inschrijven vanaf 1 mei', '2020-05-01'],
  ['De aanmelding gaat 14 april open', '2020-04-14'],
  ['De inschrijvingen gaan open op 15 april', '2020-04-15'],
  ['Zet de aanmelding pas op 20 april open', '2020-04-20'],
])('"%s" is when registration opens', (words, date) => {
  const { plan, changed, notUnderstood } = reply(words)
  expect(plan).toEqual([
    { part: 0, edits: { opening: 'later', opensAt: { date, time: '09:00' }, openingReminder: null } },
  ])
  expect({ changed, notUnderstood }).toEqual({ changed: [], notUnderstood: [] })
})

test.each(['Stuur de herinnering op 28 mei i.p.v. twee dagen ervoor', 'herinner ze op 28 mei'])(
  '"%s" is when members are reminded',
  (words) => {
    expect(reply(words).plan).toEqual([{ part: 0, edits: { nudge: { date: '2020-05-28', time: '09:00' } } }])
  },
)

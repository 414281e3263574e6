import { expect, test } from '@jest/globals'
import { read, toldBy } from './reading'

const NO_PERMIT = 'De vergunning voor de open dag op 12 oktober is niet op tijd rond.'

test.each([
  `${NO_PERMIT} We kunnen dus niet anders dan de open dag uitstellen.`,
  `${NO_PERMIT} Er zit niets anders op dan uitstel.`,
  `${NO_PERMIT} Wij kiezen daarom voor uitstel.`,
  `${NO_PERMIT} Het bestuur heeft daarom tot afgelasting besloten.`,
  `${NO_PERMIT} We moeten hem uitstellen.`,
  `${NO_PERMIT} De open dag wordt verzet; de nieuwe datum volgt.`,
  `${NO_PERMIT} De open dag wordt verplaatst. Zodra er een nieuwe datum is, hoort u van ons.`,
  'Het lukt niet om de lezing van 12 oktober te houden. We stellen hem uit. Wanneer hij dan wel is, weten we nog niet.',
  'De lezing van 12 oktober kan niet. We gaan hem verplaatsen, maar weten nog niet wanneer.',
])('%s: off, though the day is named in another sentence', (text) => {
  expect(toldBy(text)).toBe('cancellation, 10-12 cancelled')
})

test.each([
  'De open dag is op 12 oktober. We kunnen de huur niet uitstellen.',
  'De open dag is op 12 oktober. De verbouwing van de zaal is uitgesteld, dus we kunnen er terecht.',
  'De lezing is op 12 oktober. Betaal op tijd, dan hoeft u het niet uit te stellen.',
  'De lezing is op 12 oktober. Het bestuur wil de contributie verlagen, maar moet dat uitstellen.',
  'De vergunning voor de open dag op 12 oktober is op tijd rond.',
])('%s: the day stands', (text) => {
  expect(toldBy(text)).toBe('new-event, 10-12')
})

const OFF = 'De lezing van zaterdag 12 oktober gaat niet door.'

test.each([
  `${OFF} De herkansing is precies een week later, op zaterdag 19 oktober.`,
  `${OFF} Er komt een herkansing, en wel op zaterdag 19 oktober.`,
  `${OFF} Op zaterdag 19 oktober is de herkansing.`,
  `${OFF} We doen hem over op 19 oktober.`,
  `${OFF} Op 19 oktober doen we hem over.`,
  `${OFF} Op 19 oktober proberen we het nog een keer.`,
  `${OFF} Een week later, op 19 oktober, kan de spreker wel.`,
  `${OFF} De spreker kan gelukkig wel op 19 oktober komen.`,
  `${OFF} We hebben met haar afgesproken dat ze nu op 19 oktober komt.`,
  `${OFF} Streep 12 oktober door en schrijf 19 oktober op.`,
  'Haal 12 oktober maar uit je agenda en zet er 19 oktober voor in de plaats.',
  'Vergeet 12 oktober: de lezing is op 19 oktober.',
  'Onze lezing stond voor 12 oktober. De spreker kan dan niet. Wij schuiven een week door en zien u op 19 oktober.',
  'De lezing van 12 oktober schuift een week op.',
  'De lezing van 12 oktober wordt een week uitgesteld.',
  'De spreker is ziek. De lezing van 12 oktober houden we daarom een week later.',
  `${OFF} De herkansing is een week later.`,
  `${OFF} We doen hem een week later alsnog.`,
])('%s: from the 12th to the 19th', (text) => {
  expect(toldBy(text)).toBe('date-move, from 10-12, 10-19')
})

test.each([
  `${OFF} Op 19 oktober is er wel een excursie.`,
  `${OFF} De week erna, op 19 oktober, is de gewone ledenavond.`,
  `${OFF} Een week later, op 19 oktober, is er een excursie naar het gemaal.`,
  `${OFF} De eerstvolgende lezing is op 19 oktober.`,
  `${OFF} De spreker komt op 19 oktober naar onze zustervereniging.`,
])('%s: off, and something else is held', (text) => {
  expect(toldBy(text)).toBe('cancellation, 10-12 cancelled, 10-19')
})

test.each([
  ['De lezing van 12 oktober is een week later dan gebruikelijk.', '10-12'],
  ['Na de lezing van 12 oktober is er een week later een excursie.', '10-12'],
  ['De wandeling is op 12 oktober. Bij regen schuift hij een week op.', '10-12'],
  ['Vergeet vooral 12 oktober niet, dan is de lezing.', '10-12'],
])('%s: no step to another day', (text, day) => {
  expect(toldBy(text)).toMatch(new RegExp(`, ${day}$`))
})

test.each([
  'De zangavond van 12 oktober kan niet doorgaan. Dat wordt dus de 19e.',
  'De zangavond van zaterdag 12 oktober verzetten we naar de 19de, zelfde tijd.',
  'De zangavond van zaterdag 12 oktober schuift op naar de 19e.',
  'De zangavond is niet op 12 oktober maar op de 19e.',
  'De zangavond van 12 oktober wordt verplaatst naar de 19e.',
  'De zangavond van 12 oktober houden we op de 19e.',
  'De zangavond van 12 oktober houden we op 19 oktober.',
  'De zangavond van 12 oktober is nu 19 oktober.',
])('%s: the day of the month alone', (text) => {
  expect(toldBy(text)).toBe('date-move, from 10-12, 10-19')
})

test.each([
  'De zangavond is op 12 oktober. Op de 19e is de zaal dicht.',
  'De zangavond is op 12 oktober. We gaan van de 3e naar de 4e verdieping.',
  'De zangavond is op 12 oktober. Dan zitten we op de 2e rij.',
])('%s: no other day', (text) => {
  expect(toldBy(text)).toBe('new-event, 10-12')
})

test('a day of the month behind the end of one is of the next', () => {
  expect(toldBy('De zangavond van 28 oktober wordt verplaatst naar de 4e.')).toBe(
    'date-move, from 10-28, 11-04',
  )
})

const SERIES = 'session-update, 10-05, 10-12 cancelled, 10-19'

test.each([
  'De les van 12 oktober vervalt. De andere lessen, op 5 en 19 oktober, gaan gewoon door.',
  'De les van 12 oktober gaat niet door. De lessen op 5 en 19 oktober wel.',
  'Les 2 (12 oktober) gaat niet door. Les 1 (5 oktober) en les 3 (19 oktober) gaan wel door.',
  'De lezing van 12 oktober vervalt. De andere avonden, op 5 en 19 oktober, gaan gewoon door.',
  'We komen op 5, 12 en 19 oktober bij elkaar. Op 12 oktober is de zaal bezet, dus dan is er geen les.',
  'Zaterdag 12 oktober ben ik ziek en kan ik geen les geven. De andere lessen, op 5 en 19 oktober, gaan gewoon door.',
])('%s: one event, of which a session is off', (text) => {
  const [kind = '', ...days] = toldBy(text, 'Cursus knotten').split(', ')
  expect([kind, ...days.sort()].join(', ')).toBe(SERIES)
})

test('what bears another name is another event', () => {
  const { events } = read(
    'De lezing van 12 oktober vervalt. De excursies van 5 en 19 oktober gaan gewoon door.',
  )
  expect(events).toHaveLength(2)
})

test.each([
  'De livestream van 12 oktober gaat dus niet door. De lezing zelf is gewoon in De Schuur.',
  'De livestream van 12 oktober gaat niet door, de lezing wel.',
])('%s: the lecture is held', (text) => {
  expect(toldBy(text)).toBe('session-update, 10-12')
})

test('what is full takes nobody by mail, and is no report', () => {
  const { kind, events } = read(
    'Beste leden,\n\nBinnen twee dagen waren alle 24 plaatsen voor de excursie van 12 oktober vergeven. De inschrijving is gesloten.\n\nWilt u op de wachtlijst, mail dan naar tuin@kring.example.',
    undefined,
    'Excursie is vol',
  )
  expect(kind).toBe('session-update')
  expect(events[0]).toMatchObject({ capacity: { limited: true, seats: 24 }, registration: { mode: null } })
})

test.each(['Aan- of afmelden kan tot 5 oktober via', 'Aan- en afmelden bij de secretaris,'])(
  '"%s …" names where one registers',
  (words) => {
    const { events } = read(`De vergadering is op 12 oktober. ${words} bestuur@kring.example.`)
    expect(events[0]?.registration.mode).toBe('contact')
  },
)

test('no event bears the name of who wrote, nor that of an address', () => {
  const told =
    'De lezing van 12 oktober vervalt.\n\nOp 19 oktober zien we elkaar in De Schuur.\n\nGroene groet,\nAnnemiek'
  expect(read(told).events.map(({ title }) => title)).not.toContain('Annemiek')
  const mailed = read('Op 12 oktober komen we bij elkaar. Meld het aan bos@uilenkring.example.')
  expect(mailed.events[0]?.title).toBeNull()
})

const TO_RESERVE = 'fallback-decision, from 10-12, 10-19'

test.each([
  'De weersverwachting voor zaterdag 12 oktober is slecht. We kiezen daarom voor de reservedatum: 19 oktober.',
  'Zaterdag 12 oktober gaat het stormen. De reservedatum 19 oktober treedt dus in werking.',
  'We wijken uit naar de reservedatum. Zaterdag 12 oktober gaat dus niet door, we zien jullie op 19 oktober.',
])('%s: the reserve date it is', (text) => {
  expect(toldBy(text)).toBe(TO_RESERVE)
})

test.each([
  [
    'De wandeling van 12 oktober gaat niet door. De eerste reservedatum, 19 oktober, is al bezet. We gaan daarom naar de tweede: 26 oktober.',
    'fallback-decision, from 10-12, 10-26',
  ],
  ['We hebben de knoop doorgehakt: het wordt 19 oktober, de reservedatum.', 'fallback-decision, 10-19'],
  [
    'Morgen, zaterdag 12 oktober, voorspelt men storm. De wandeling is dus op de reservedag, 19 oktober.',
    'date-move, from 10-12, 10-19',
  ],
  [
    'De les van 12 oktober vervalt, we zien elkaar op 19 en 26 oktober.',
    'session-update, 10-12 cancelled, 10-19, 10-26',
  ],
])('%s', (text, told) => {
  expect(toldBy(text)).toBe(told)
})

test.each([
  'De wandeling is op 12 oktober.\n\nReservedata:\n- 19 oktober\n- 26 oktober',
  'De wandeling is op 12 oktober.\n\nReservedata bij slecht weer:\n19 oktober\n26 oktober',
])('%s: each day of the list is in reserve', (text) => {
  expect(read(text).events[0]).toMatchObject({
    reserveDates: ['2024-10-19', '2024-10-26'],
    sessions: [{ date: '2024-10-12' }],
  })
})

test('what is only held in reserve in case of rain decides nothing', () => {
  const { events } = read(
    'De wandeling is op 12 oktober. Bij slecht weer is hij dus op de reservedag, 19 oktober.',
  )
  expect(events[0]).toMatchObject({ reserveDates: ['2024-10-19'], sessions: [{ date: '2024-10-12' }] })
})

/** What each event of a mail is called, with its days. */
const eachOf = (text: string): string[] =>
  read(`Beste leden,\n\n${text}\n\nMet groet,\nWim Bos`, undefined, 'Wijzigingen').events.map(
    ({ title, movedFrom, sessions }) =>
      [
        title,
        ...movedFrom.map((day) => `from ${day.slice(5)}`),
        ...sessions.map(({ date }) => date?.slice(5)),
      ].join(' '),
  )

test.each([
  'De vergadering van 12 oktober gaat een week later: 19 oktober. De fietstocht van 2 november verplaatsen we naar 9 november.',
  'De vergadering van 12 oktober gaat naar 19 oktober en de fietstocht van 2 november naar 9 november.',
  'De vergadering van 12 oktober wordt 19 oktober. De fietstocht van 2 november wordt 9 november.',
  'Verplaatst zijn:\n- de vergadering van 12 oktober: naar 19 oktober\n- de fietstocht van 2 november: naar 9 november',
])('%s: two events, each with its own days', (text) => {
  expect(eachOf(text)).toEqual(['Vergadering from 10-12 10-19', 'Fietstocht from 11-02 11-09'])
})

test('what has moved and what is off in one sentence are two events', () => {
  expect(
    eachOf('De lezing van 12 oktober is nu op 19 oktober en de fietstocht van 2 november gaat niet door.'),
  ).toEqual(['Lezing from 10-12 10-19', 'Fietstocht 11-02'])
})

test('two evenings may be caught up on one day', () => {
  expect(
    toldBy(
      'De avonden van 12 en 19 oktober kunnen niet doorgaan. We halen ze samen in op één dag: zaterdag 26 oktober.',
    ),
  ).toBe('date-move, from 10-12, from 10-19, 10-26')
})

test('days that are also to be kept free in case of wind are in reserve', () => {
  const { events } = read(
    'Op 12 oktober varen we uit. Als het te hard waait varen we niet. Houd daarom ook deze data vrij:\n- 19 oktober\n- 26 oktober',
  )
  expect(events[0]).toMatchObject({ reserveDates: ['2024-10-19', '2024-10-26'] })
})

test('the wrong weekday that is put right is no day', () => {
  const { kind, events } = read(
    'In de uitnodiging voor de lezing staat "vrijdag 12 oktober". Het moet zaterdag 12 oktober zijn.',
  )
  expect(kind).toBe('rectification')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-10-12' }])
})

test('another place is news, however it is said', () => {
  const { kind } = read(
    'Op 12 oktober kunnen we niet bij mij thuis terecht. Gelukkig mogen we in De Schuur.',
    undefined,
    'Leeskring: 12 oktober ergens anders',
  )
  expect(kind).toBe('session-update')
})

test('the mail of this morning is no event', () => {
  const { events } = read('In de mail van vanochtend stond een oude link. De lezing is op 12 oktober.')
  expect(events[0]?.title).toBe('Lezing')
})

test.each([
  [
    'Op de vergadering van 12 oktober wilden wij de statuten vaststellen. De notaris heeft meer tijd nodig. Wij verplaatsen de vergadering daarom naar 19 oktober.',
    'date-move, from 10-12, 10-19',
  ],
  [
    'We wilden op 12 oktober gaan varen, maar de boot ligt op het droge. We gaan nu op 19 oktober.',
    'date-move, from 10-12, 10-19',
  ],
  [
    'De lessen van 5 en 12 oktober vervallen. Vanaf 19 oktober ben ik er weer, om 19.00 uur.',
    'session-update, 10-05 cancelled, 10-12 cancelled, 10-19 19:00',
  ],
  [
    'Onze gast is ziek en kan 12 oktober niet komen. We laten de lezing toch doorgaan!',
    'session-update, 10-12',
  ],
  [
    'Vorige week schreven we dat de excursie van 12 oktober waarschijnlijk niet door kon gaan. Gisteren kregen we groen licht. De excursie gaat dus gewoon door!',
    'session-update, 10-12',
  ],
  [
    'De lezing van 12 oktober zou in De Schuur en online te volgen zijn. U bent alleen in de zaal welkom.',
    'session-update, 10-12',
  ],
])('%s', (text, told) => {
  expect(toldBy(text)).toBe(told)
})

test('where it goes if it is too wet is in reserve, behind a colon too', () => {
  const { events } = read(
    'De wandeling is op 12 oktober. Vrijdag hakken we de knoop door: is het te nat, dan verschuiven we naar 19 oktober.',
  )
  expect(events[0]).toMatchObject({ reserveDates: ['2024-10-19'], sessions: [{ date: '2024-10-12' }] })
})

test.each([
  'We wilden op 12 oktober gaan varen, maar de boot ligt op het droge. Daarom gaan we op 19 oktober.',
  'Op 12 oktober zouden we gaan varen, maar de boot ligt op het droge. Daarom gaan we op 19 oktober.',
  'De excursie van 12 oktober gaan we op 19 oktober doen.',
])('%s: no day of a plan that is no more', (text) => {
  expect(toldBy(text)).toBe('date-move, from 10-12, 10-19')
})

test.each([
  'Na de lezing van 12 oktober houden we op 19 oktober een excursie.',
  'De lezing is op 12 oktober. Op 19 oktober zouden we graag gaan varen. Daarom zoeken we een boot.',
])('%s: nothing has moved', (text) => {
  expect(toldBy(text)).toBe('new-event, 10-12, 10-19')
})

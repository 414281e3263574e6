import { read } from './reading'

const first = (text: string) => {
  const [event] = read(text).events
  if (!event) throw new Error('no event was read')
  return event
}

test.each([
  ['Wie mee wil doen, meldt zich aan bij de begeleider Kees de Boer.', 'contact'],
  ['Opgeven bij het bestuur.', 'contact'],
  ['Voor opgave en vragen:\nMarja Kuiper, coördinator', 'contact'],
  ['Aanmelden via info@club.example, of via het formulier op www.club.example.', 'contact'],
  ['Aanmelden via het formulier op www.club.example of per mail aan info@club.example.', 'link'],
  ['Op de site staat dat aanmelden vanaf half september kan.', 'later'],
  ['Meer info:\nJan Peeters, voorzitter', null],
])('one registers so: %s', (sentence, mode) => {
  expect(first(`Lezing op dinsdag 8 oktober om 20.00 uur.\n\n${sentence}`).registration.mode).toBe(mode)
})

test.each([
  ['Het congres van 14 november in de Schouwburg wordt omgezet naar een webinar.', 'session-update'],
  ['Najaarsdag gaat online\n\nDe najaarsdag van 14 november houden we via het scherm.', 'session-update'],
  ['Op 14 november is er ledenavond (de plek is al bekend: De Schuur in Epe).', 'new-event'],
])('%s is %s', (text, kind) => {
  expect(read(text).kind).toBe(kind)
})

test.each([
  ['Eigen bijdrage: geen', [0]],
  ['Deelnameprijs: nihil', [0]],
  ['Bijzonderheden: geen', []],
  ['Inkom: geen idee nog', []],
  ['Dat bespaart ons € 3 portokosten per lid.', []],
])('"%s" gives the prices %j', (line, prices) => {
  const { events } = read(`Werkdag\nDatum: zaterdag 12 oktober\n${line}`)
  expect(events.flatMap((event) => event.prices.map(({ amountEur }) => amountEur))).toEqual(prices)
})

test('points that go by the abbreviation of a trade apply where they are earned', () => {
  expect(first('Congres op 7 november. U kunt er ABC-punten behalen.').pePoints.applies).toBe(true)
  expect(first('Congres op 7 november. Spaar uw ABC-punten bij de kassa.').pePoints.applies).toBeNull()
})

test.each([
  'Vragen of inschrijven? Ga dan naar de website van onze Waterdag.',
  'Wilt u zich aanmelden? Ga nu naar de site van de Waterdag.',
  'Aanmelden? Ga snel naar onze website.',
])('%s', (said) => {
  expect(first(`${said} De Waterdag is op 8 oktober.`).registration.mode).toBe('link')
})

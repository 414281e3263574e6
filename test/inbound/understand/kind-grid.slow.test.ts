import { read } from './reading'

const PAST = 'donderdag 22 augustus'
const COMING = 'donderdag 19 september'
const letter = (words: string): string => `Beste leden,\n\n${words}\n\nMet groet, Wil`
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What one does at a gathering, behind its day: the verb second, in the past or in the perfect tense. */
const TOLD_OF_DAY = [
  ...[
    'vond de clubavond plaats',
    'was er een lezing',
    'hielden we een lezing',
    'verzorgde An Bos een lezing',
  ],
  ...[
    'gaf An Bos een lezing',
    'sprak An Bos over mos',
    'mochten we An Bos verwelkomen',
    'kwamen 40 leden bijeen',
  ],
  ...['bezochten we het raadhuis', 'waren we te gast bij de brandweer', 'zijn we naar het raadhuis geweest'],
  ...[
    'hebben we het raadhuis bezocht',
    'is de lezing gehouden',
    'werd de lezing gehouden',
    'heeft An Bos een lezing verzorgd',
  ],
  ...['hebben we genoten van een lezing', 'luisterden veertig leden naar An Bos', 'trokken we naar Gent'],
  ...[
    'heette de voorzitter veertig leden welkom',
    'togen veertig leden naar het raadhuis',
    'vierden we ons lustrum',
  ],
].map((told) => `Op ${PAST} ${told}.`)
const TOLD = [
  ...TOLD_OF_DAY,
  ...['was druk bezocht', 'was een succes', 'trok veertig bezoekers'].map(
    (told) => `De lezing van ${PAST} ${told}.`,
  ),
  ...['kijken terug', 'kijken met plezier terug', 'blikken terug', 'zien met genoegen terug'].map(
    (look) => `We ${look} op de clubavond van ${PAST}.`,
  ),
  ...['Terugblik op', 'Verslag van', 'Impressie van', 'Foto’s van'].map(
    (head) => `${head} de clubavond van ${PAST}.`,
  ),
  ...[
    'Gisteren kwamen veertig leden bijeen.',
    'Vorige week hield An Bos een lezing.',
    'Onlangs gaf An Bos een lezing.',
  ],
  ...['Donderdag jl. hield An Bos een lezing.', `Bedankt voor jullie komst op ${PAST}!`],
]
const STORIES = [
  'De zaal zat vol en de sfeer was goed. An vertelde over haar reizen. Na de pauze beantwoordde zij vragen.',
  'De zaal heeft vol gezeten en er is veel gelachen. An heeft mooie beelden laten zien.',
]

test.each(TOLD)('told afterwards: %s', (opening) => {
  for (const story of STORIES)
    for (const next of ['', `\n\nDe volgende clubavond is op ${COMING} om 20.00 uur.`]) {
      const { kind, events } = read(letter(`${opening} ${story}${next}`))
      const open = events.flatMap(({ sessions }) => sessions.filter(({ status }) => status === 'planned'))
      expect({ kind, open: open.map(({ date }) => date) }).toEqual({
        kind: 'report',
        open: next ? ['2024-09-19'] : [],
      })
    }
})

test.each([
  `De vorige lezing, op ${PAST}, werd druk bezocht. De volgende is op ${COMING}: An Bos vertelt om 20.00 uur over mos. Aanmelden kan via de website.`,
  `Bedankt voor uw komst op ${PAST}! Wij nodigen u uit voor de volgende avond, op ${COMING} om 20.00 uur. An Bos vertelt dan over mos.`,
  `Onlangs verscheen het boek van An Bos. Zij schreef er tien jaar aan. Op ${COMING} om 20.00 uur leest zij eruit voor.`,
  `Afgelopen winter stormde het flink en er sneuvelden bomen. Op ${COMING} om 10.00 uur ruimen we het park op.`,
  `Op ${COMING} kijken we terug op het seizoen, met een hapje.`,
  `Op ${COMING} verzorgt An Bos een lezing met een terugblik op veertig jaar natuur.`,
  `Op ${COMING} is er een geheel verzorgde rondleiding met lunch.`,
  `Op ${COMING} om 20.00 uur houden we een lezing. De lezing van ${PAST} was een succes.`,
])('to come, whatever it looks back on: %s', (words) => {
  const { kind, events } = read(letter(words))
  expect(kind).toBe('new-event')
  expect(events.flatMap(({ sessions }) => sessions)).toContainEqual(
    expect.objectContaining({ date: '2024-09-19', status: 'planned' }),
  )
})

const IT = `de lezing van ${COMING}`
const PARTS = ['locatie', 'zaal', 'aanvangstijd', 'spreker']
const NEWS = [
  ...PARTS.flatMap((part) => [
    `de ${part} van ${IT} is gewijzigd.`,
    `we hebben de ${part} van ${IT} moeten wijzigen.`,
    `er is een wijziging in de ${part} van ${IT}.`,
    `let op: andere ${part} voor ${IT}.`,
  ]),
  ...[
    'hebben we een spreker gevonden',
    'is de spreker bekend',
    'zijn er extra plaatsen',
    'zijn er plaatsen vrijgekomen',
  ].map((news) => `voor ${IT} ${news}.`),
  ...['wordt verzorgd door An Bos', 'geeft An Bos'].map((who) =>
    `wegens ziekte van Jo Mol ${who} ${IT}.`.replace(
      `verzorgd door An Bos ${IT}`,
      `${IT} verzorgd door An Bos`,
    ),
  ),
  `in plaats van Jo Mol spreekt An Bos bij ${IT}.`,
  `An Bos vervangt Jo Mol als spreker bij ${IT}.`,
  `Jo Mol is verhinderd; An Bos neemt ${IT} over.`,
  `bij ${IT} spreekt niet Jo Mol maar An Bos.`,
  `voor ${IT} wijken we uit naar De Kolk.`,
  `we hebben besloten ${IT} in De Kolk te houden.`,
  `hier is de link voor ${IT}: https://zaal.example/1.`,
  `via deze link kunt u deelnemen aan ${IT}: https://zaal.example/1.`,
  `alle plaatsen voor ${IT} zijn bezet.`,
  `u heeft zich aangemeld voor ${IT}. Parkeren kan achter De Hoeve.`,
  `er hebben zich genoeg deelnemers gemeld: ${IT} gaat door.`,
]
test.each(NEWS.map(sentence))('news of what was announced: %s', (words) => {
  const { kind, events } = read(letter(words))
  expect(kind).toBe('session-update')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-09-19', status: 'planned' }])
})

test.each(
  [
    ...[
      'stond een fout',
      'stond een verkeerde tijd',
      'is een fout geslopen',
      'ging iets mis',
      'hebben we een fout gemaakt',
    ].map((wrong) => `in onze uitnodiging ${wrong}: ${IT} is om 19.30 uur.`),
    `in de uitnodiging vermeldden wij ten onrechte 20.00 uur als aanvang van ${IT}.`,
    `onze excuses: ${IT} begint om 19.30 uur en niet om 20.00 uur, zoals vermeld stond.`,
    `de juiste datum van onze lezing is ${COMING}, niet 20 september.`,
    `oeps! In de uitnodiging stond 20.00 uur, maar ${IT} begint om 19.30 uur.`,
    `de link in de vorige mail werkte niet. Dit is de goede link voor ${IT}: https://zaal.example/1.`,
  ].map(sentence),
)('a mistake put right: %s', (words) => {
  expect(read(letter(words)).kind).toBe('rectification')
})

test.each([
  ...[
    'Na de lezing verhuizen we naar de bar.',
    'In plaats van koffie is er soep.',
    'Wie verhinderd is, kan zich afmelden.',
  ],
  ...[
    'Jo Mol vervangt tegenwoordig An Bos als secretaris.',
    'De spreker wordt later bekendgemaakt.',
    'Wijzigingen voorbehouden.',
  ],
  ...[
    'Corrigeer ons als er een fout in uw gegevens staat.',
    'De lezing gaat over fouten maken.',
    'De link voor wie online meekijkt, volgt.',
  ],
  ...[
    'De avond was eerder gepland, maar kon toen niet doorgaan.',
    'Er zijn vijftig plaatsen.',
    'Vol is vol.',
    'Zo heten wel meer andere tijdperken.',
    'We vergelijken met andere plaatsen in de streek.',
  ],
])('an invitation all the same: %s', (words) => {
  const { kind, events } = read(
    letter(`Op ${COMING} om 20.00 uur houden we een lezing in De Hoeve. ${words}`),
  )
  expect(kind).toBe('new-event')
  expect(events.flatMap(({ sessions }) => sessions)).toMatchObject([
    { date: '2024-09-19', status: 'planned' },
  ])
})

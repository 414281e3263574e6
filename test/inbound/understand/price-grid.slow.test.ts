import { misread } from './grid'

type Asked = { prices: readonly { audience: string | null; amountEur: number }[] }
const amountsOf = ({ prices }: Asked) => prices.map(({ amountEur }) => amountEur)
const rowsOf = ({ prices }: Asked) => prices.map(({ audience, amountEur }) => [audience, amountEur])

const SUMS: readonly [string, number][] = [
  ['€ 12,50', 12.5],
  ['12,50 euro', 12.5],
  ['€12,50', 12.5],
  ['€ 25,-', 25],
  ['25,- euro', 25],
  ['EUR 15', 15],
  ['tien euro', 10],
  ['€ 7.50', 7.5],
  ['€ 1.250', 1250],
  ['€ 3,=', 3],
]

const asked = (sum: string): string[] => [
  `De toegang bedraagt ${sum}.`,
  `Entree: ${sum} p.p.`,
  `Kosten: ${sum}`,
  `• Kosten: ${sum}`,
  `| Kosten | ${sum} |`,
  `Deelnemen kost ${sum} per persoon.`,
  `U betaalt ${sum} aan de deur.`,
  `We vragen ${sum}.`,
  `Hiervoor vragen wij ${sum}.`,
  `Er wordt een kleine bijdrage van ${sum} gevraagd.`,
  `Eigen bijdrage: ${sum}`,
  `Inkomprijs ${sum}`,
  `Een kaartje kost ${sum}.`,
  `Voor ${sum} kun je meedoen.`,
  `Voor ${sum} ben je erbij.`,
  `Je kunt meedoen voor ${sum}.`,
  `Het inschrijfgeld bedraagt ${sum}.`,
  `Wat kost het? ${sum}`,
  `Wij rekenen ${sum} per persoon.`,
  `Het tarief is ${sum}.`,
]

const PAIRS: readonly [string, string, number, number][] = [
  ['€ 5', '€ 7,50', 5, 7.5],
  ['5 euro', '7,50', 5, 7.5],
  ['gratis', '€ 5', 0, 5],
  ['niets', '€ 5', 0, 5],
  ['5,-', '7,50', 5, 7.5],
]
const perSort = (one: string, other: string): string[] => [
  `Leden betalen ${one}, niet-leden ${other}.`,
  `Leden: ${one}, niet-leden: ${other}`,
  `Toegang: ${one} voor leden, ${other} voor niet-leden.`,
  `De toegang is voor leden ${one} en voor niet-leden ${other}.`,
  `Kosten: ${one} (leden) / ${other} (niet-leden)`,
  `Kosten leden ${one}; niet-leden ${other}.`,
  `De prijs is ${one} voor leden en ${other} voor niet-leden.`,
  `• Leden: ${one}\n• Niet-leden: ${other}`,
  `| Leden | ${one} |\n| Niet-leden | ${other} |`,
]

test.each(SUMS)('%s is asked in each way of asking', (sum, amount) => {
  expect(misread(asked(sum), amountsOf, [amount])).toEqual([])
})

test.each(PAIRS)('members pay %s and others %s', (one, other, less, more) => {
  const rows = [
    ['leden', less],
    ['niet-leden', more],
  ]
  expect(misread(perSort(one, other), rowsOf, rows)).toEqual([])
})

test('nothing is asked', () => {
  const free = ['gratis', 'kosteloos', 'vrij', 'geheel gratis'].flatMap((word) => [
    `De toegang is ${word}.`,
    `Toegang: ${word}`,
    `| Toegang | ${word} |`,
    `Deelname is ${word}.`,
    `Inkom ${word}`,
    `Entree ${word}`,
    `De avond is ${word} toegankelijk.`,
  ])
  const none = [
    'Kosten: geen',
    'Het kost niets.',
    'Je betaalt niets.',
    'We vragen geen bijdrage.',
    'Er wordt geen entree geheven.',
    'Aan deelname zijn geen kosten verbonden.',
    'De toegang is vrij, een vrijwillige bijdrage is welkom.',
  ]
  expect(misread([...free, ...none], amountsOf, [0])).toEqual([])
})

test.each<[string, number[]]>([
  ['De eerste keer is gratis, daarna € 5 per keer.', [0, 5]],
  ['U betaalt € 20 (normaal € 25).', [20]],
  ['Nu € 20 in plaats van € 25.', [20]],
  ['VVK € 8, ADD € 10', [8, 10]],
  ['Kinderen t/m 12 jaar € 2,50, volwassenen € 5.', [2.5, 5]],
  ['Toegang € 5, inclusief koffie; lunch € 12,50 extra.', [5, 12.5]],
])('"%s" asks %j', (asking, amounts) => {
  expect(misread([asking], amountsOf, amounts)).toEqual([])
})

/** Money that is asked of nobody for coming. */
const other = (sum: string): string[] => [
  `De contributie bedraagt ${sum} per jaar.`,
  `U kunt lid worden voor ${sum}.`,
  `Parkeren kost ${sum} per uur.`,
  `Koffie kost ${sum}.`,
  `Een lot kost ${sum}.`,
  `Het abonnement kost ${sum}.`,
  `De treinreis kost ${sum}.`,
  `De verbouwing kost ${sum}.`,
  `We haalden ${sum} op voor het goede doel.`,
  `Er zit ${sum} in kas.`,
  `De eerste prijs is ${sum}.`,
  `Wie wint krijgt ${sum}.`,
  `De korting is ${sum}.`,
  `Wie niet komt, betaalt ${sum}.`,
  `Bij annulering rekenen we ${sum}.`,
  `De zaalhuur is ${sum}.`,
  `De penningmeester meldt een tekort van ${sum}.`,
]

test('other money is no price', () => {
  const rest = [
    'Consumpties zijn voor eigen rekening.',
    'Parkeren is gratis.',
    'U krijgt een gratis boekje.',
    'Een vrijwillige bijdrage wordt op prijs gesteld.',
    'De kosten volgen nog.',
    'Zorg dat u op tijd bent, om niet te missen wat er komt.',
    'Leden betalen geen contributie.',
    'We vragen 15 minuten van uw tijd.',
  ]
  expect(misread([...['€ 12,50', '10 euro', '€ 25,-'].flatMap(other), ...rest], amountsOf, [])).toEqual([])
})

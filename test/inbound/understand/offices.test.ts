import { read } from './reading'

const placesUnder = (foot: string) =>
  read(
    `Beste leden,\n\nOp donderdag 17 oktober om 20.00 uur is er een ledenavond over bijen.\n\nGroet,\nWim Bos\n\n${foot}`,
    undefined,
    'Ledenavond',
  ).events.flatMap(({ sessions }) => sessions.flatMap(({ venue, address }) => [venue ?? '', address ?? '']))

test.each([
  'Secretariaat: Wim Bos, Dorpsstraat 1, 9401 AB Assen',
  'Secretariaat: Dorpsstraat 1, 9401 AB Assen, info@korf.example',
  'Secretariaat: p/a Dorpsstraat 1, 9401 AB Assen',
  'Secr.: W. Bos, Dorpsstraat 1, Assen',
  'Secretaris: W. Bos, Dorpsstraat 1, Assen\nPenningmeester: A. Vos, Brink 2, Rolde',
  'Adres secretariaat: Dorpsstraat 1, 9401 AB Assen',
  'Postadres: Dorpsstraat 1, Assen\nBezoekadres secretariaat: Brink 2, Rolde',
  'Correspondentieadres: Dorpsstraat 1, Assen',
  'Ledenadministratie: Dorpsstraat 1, 9401 AB Assen',
  'Redactie: Dorpsstraat 1, 9401 AB Assen',
  'Maatschappelijke zetel: Dorpsstraat 1, 9300 Aalst',
  'Verantwoordelijke uitgever: Wim Bos, Dorpsstraat 1, 9300 Aalst',
  'V.u. Wim Bos, Dorpsstraat 1, 9300 Aalst',
  'Secretariaat Imkersvereniging De Korf, Dorpsstraat 1, 9401 AB Assen',
  'Imkersvereniging De Korf\nSecretariaat\nDorpsstraat 1\n9401 AB Assen',
  'Het secretariaat is gevestigd aan de Dorpsstraat 1 in Assen.',
])('where an office is, nobody meets: %j', (foot) => {
  expect(placesUnder(foot)).toEqual(['', ''])
})

test.each([
  ['Adres: Dorpsstraat 1, 9401 AB Assen', 'Dorpsstraat 1, 9401 AB Assen'],
  ['Plaats: secretariaat De Korf, Dorpsstraat 1, Assen', 'Dorpsstraat 1, Assen'],
  ['Bezoekadres: De Kei, Brink 2, Rolde', 'Brink 2, Rolde'],
  ['De avond is op het secretariaat, Dorpsstraat 1 in Assen.', 'Dorpsstraat 1, Assen'],
])('an office may also be where they meet: %s', (foot, address) => {
  expect(placesUnder(foot)[1]).toBe(address)
})

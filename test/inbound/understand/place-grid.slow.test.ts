import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAY = 'donderdag 7 november 2024'
/** As a sentence says it, as a label names it, and what must be found of it. */
const VENUES: readonly (readonly [said: string, named: string, found: RegExp])[] = [
  ['in De Schuur', 'De Schuur', /De Schuur/],
  ['in dorpshuis De Kei', 'Dorpshuis De Kei', /De Kei/],
  ['in het Huis van de Wijk', 'Huis van de Wijk', /Huis van de Wijk/],
  ['in Hotel Van den Berg', 'Hotel Van den Berg', /Van den Berg/],
  ["in buurthuis 't Trefpunt", "Buurthuis 't Trefpunt", /Trefpunt/],
  ['op Hogeschool Rijnmond', 'Hogeschool Rijnmond', /Hogeschool Rijnmond/],
  ['in GC De Markt', 'GC De Markt', /De Markt/],
  ['in parochiezaal Sint-Jan', 'Parochiezaal Sint-Jan', /Sint-Jan/],
  ['in het provinciehuis', 'Provinciehuis', /provinciehuis/i],
  ['in de bibliotheek', 'Bibliotheek', /bibliotheek/i],
  ['in restaurant De Lange Jan', 'Restaurant De Lange Jan', /De Lange Jan/],
  ['bij kasteel Groenestein', 'Kasteel Groenestein', /Groenestein/],
  ['in de Sint-Jozefkerk', 'Sint-Jozefkerk', /Sint-Jozefkerk/],
  ['in zaal 3', 'Zaal 3', /zaal 3/i],
  ['in cultureel centrum De Kei', 'Cultureel centrum De Kei', /cultureel centrum De Kei/i],
  ['in het stedelijk museum van Zeist', 'Stedelijk museum', /stedelijk museum/i],
  ['in het voormalig klooster te Zeist', 'Voormalig klooster', /voormalig klooster/i],
  ['bij gemeentelijk sportcentrum De Spil', 'Gemeentelijk sportcentrum', /gemeentelijk sportcentrum/i],
  ['in de hal van het centraal station van Zeist', 'Centraal station', /centraal station/i],
]
const SAID: readonly ((said: string, named: string) => string)[] = [
  (said) => `De lezing vindt plaats op ${DAY} om 20.00 uur ${said}.`,
  (said) => `Op ${DAY} wordt ${said} een lezing gehouden, aanvang 20.00 uur.`,
  (said) => `Wij houden onze ledenavond ${said} op ${DAY} om 20.00 uur.`,
  (said) => `Op ${DAY} om 20.00 uur komen we bijeen ${said}.`,
  (said) => `Op ${DAY} verzamelen we om 20.00 uur ${said}.`,
  (said) => `U bent op ${DAY} vanaf 20.00 uur van harte welkom ${said}.`,
  (said) => `Op ${DAY} geeft An Bos ${said} een lezing over mossen, aanvang 20.00 uur.`,
  (said) => `Op ${DAY} om 20.00 uur ${said}, Dorpsstraat 12, 3741 AB Baarn.`,
  (said) => `We nodigen u uit voor de lezing ${said} op ${DAY} om 20.00 uur.`,
  (said) => `Kom naar de ledenvergadering ${said}, ${DAY}, 20.00 uur.`,
  (said) => `We gaan aan de slag ${said} op ${DAY} om 20.00 uur.`,
  (_, named) => `Datum: ${DAY}\nTijd: 20.00 uur\nPlaats: ${named}`,
  (_, named) => `Wanneer? Op ${DAY} om 20.00 uur\nWaar? ${named}`,
  (_, named) => `Datum: ${DAY} Tijd: 20.00 uur Locatie: ${named} Toegang: gratis`,
  (_, named) => `Donderdag 7 november 2024 | 20.00 uur | ${named}`,
  (_, named) => `Donderdag 7 november 2024, 20.00 uur, ${named}, Baarn`,
  (_, named) => `Datum | Tijd | Onderwerp | Locatie\n${DAY} | 20.00 uur | Mossen | ${named}`,
]
const sessionIn = (text: string) =>
  read(`Beste leden,\n\n${text}\n\nMet groet,\nAn Bos`, undefined, 'Lezing over mossen').events.flatMap(
    ({ sessions }) => sessions,
  )

test.each(SAID.map((say) => [say('IN HUIS', 'HUIS'), say] as const))('%s: the place is read', (_, say) => {
  for (const [said, named, found] of VENUES) {
    const text = say(said, named)
    const sessions = sessionIn(text)
    expect(sessions).toHaveLength(1)
    expect(`${text}: ${sessions[0]?.venue} ${sessions[0]?.address}`.slice(text.length)).toMatch(found)
  }
})

test.each([
  'An Bos is conservator van Museum De Linde.',
  'An Bos (Hogeschool Rijnmond) vertelt over haar onderzoek.',
  'Onze jaarkaart is geschreven bij atelier De Pluim in Nunspeet.',
  'De film van vorig jaar is opgenomen in het Lindepark.',
  'De penningmeester is begonnen bij een kantoor in Almelo.',
  'Volgende maand zijn we te gast bij Waterschap Vallei.',
  'Parkeert u liefst bij de garage aan de Kerkstraat.',
  'Wie met de trein komt, loopt vanaf station Soestdijk.',
  'Onze vereniging heeft leden in Baarn, Soest en Zeist.',
  'Kaarten zijn te krijgen bij boekhandel De Zin in Tiel.',
  'Het secretariaat is gevestigd aan Kerkweg 4 in Soest.',
  'Vereniging Mos, Postbus 12, 3740 AA Baarn',
  'www.mos.example | Kerkweg 4, 3760 AB Soest | KvK 1234',
  'Fanfare Sint-Cecilia uit Hasselt verzorgt de muziek.',
  'Centraal staat de restauratie van de Grote Kerk.',
  'Er zijn duizenden tuinen in heel Nederland.',
])('%s: nobody meets there', (other) => {
  for (const place of ['', ' in De Schuur, Dorpsstraat 1 in Baarn']) {
    const invited = `Op ${DAY} om 20.00 uur is de lezing${place}.`
    for (const text of [`${other} ${invited}`, `${invited} ${other}`, `${invited}\n\n${other}`]) {
      const [session] = sessionIn(text)
      expect({ text, venue: session?.venue ?? session?.address ?? null }).toEqual({
        text,
        venue: place === '' ? null : 'De Schuur',
      })
    }
  }
})

test.each([
  ['Lezing over bijen | Zaal De Kring', 'Zaal De Kring'],
  ['Quiz over vlinders - Zaal De Kring', 'Zaal De Kring'],
  ['Lezing over bijen in De Schuur', 'De Schuur'],
  ['Lezing over vogels in zaal De Spil', 'zaal De Spil'],
  ['Lezing over het leven in De Jordaan', null],
  ['Lezing over zijn jeugd in De Jordaan', null],
])('the row "6 maart | 14.00 uur | %s" is at %s', (said, venue) => {
  const joint = said.includes(' - ') ? ' - ' : ' | '
  const row = ['6 maart 2025', '14.00 uur', said].join(joint)
  const { events } = read(`Agenda\n${row}`, '2025-02-03', 'Agenda')
  expect(events[0]?.sessions).toMatchObject([{ start: '14:00', venue }])
})

test('two gatherings with "Datum:" on one day are two, however far apart they are told of', () => {
  const prose = 'We leren er van alles over het dak en wat er mee kan. '.repeat(12)
  const part = (title: string, hour: string, place: string) =>
    `${title}\n\n${prose}\n\nPraktisch:\n\nDatum: donderdag 6 maart 2025 om ${hour} uur\n\nPlaats: ${place}`
  const text = [
    part('Infoavond over het Meerveld', '19.00', 'Zaal De Kring, Kerkplein 14, Baarn'),
    part('Infosessie platte daken', '19.30', 'Stadhuis, Plein 18, Baarn'),
  ].join('\n\n')
  const { events } = read(text, '2025-02-03', 'Agenda van de gemeente')
  expect(events.flatMap(({ sessions }) => sessions)).toMatchObject([
    { date: '2025-03-06', start: '19:00', venue: 'Zaal De Kring' },
    { date: '2025-03-06', start: '19:30', venue: 'Stadhuis' },
  ])
})

import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Whether it is called off, and the days that are. */
const offIn = (text: string, subject = 'Bericht') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    off: kind === 'cancellation',
    days: events.flatMap(({ sessions }) =>
      sessions.flatMap(({ date, status }) => (status === 'cancelled' ? [date?.slice(5)] : [])),
    ),
  }
}

const WAYS = [
  'We halen IT van het programma.',
  'Wij halen IT dus van de agenda.',
  'IT is van het programma gehaald.',
  'Met spijt melden wij dat we IT niet kunnen laten plaatsvinden.',
  'We zullen IT niet kunnen houden.',
  'Het bestuur heeft besloten IT in te trekken.',
  'Daarom trekken we IT in.',
  'We trekken de stekker uit IT.',
  'IT schuiven we voor ons uit.',
  'Voorlopig zetten we IT in de ijskast.',
  'Helaas gaat er een streep door IT.',
  'Helaas houden we IT niet door: IT moeten we schrappen.',
  'IT houden we dus niet.',
  'Het bestuur heeft besloten dat IT niet door gaat.',
  'Wij hebben het besluit moeten nemen om IT geen doorgang te laten vinden.',
  'Het bestuur heeft het besluit genomen IT niet door te laten gaan.',
  'Wij melden u dat IT helaas niet zal worden gehouden.',
]

test.each(WAYS)('%s', (way) => {
  for (const it of ['de zangavond van 12 oktober', 'de excursie van zaterdag 12 oktober']) {
    const text = way.replaceAll('IT', it)
    expect(offIn(text)).toEqual({ text, off: true, days: ['10-12'] })
  }
})

test.each([
  [
    'Voor dit jaar trekken we de stekker uit de zangdag. Dus niet op 12 oktober en ook niet op 19 oktober.',
    ['10-12', '10-19'],
  ],
  ['De zaterdag moeten we schrappen. 12 oktober is de dirigent weg. Donderdag 17 oktober blijft.', ['10-12']],
  [
    'Het bestuur heeft in zijn vergadering van 28 augustus besloten de ledenvergadering, uitgeschreven tegen 12 oktober 2024, in te trekken.',
    ['10-12'],
  ],
  ['De zangavond vervalt. Streep 12 oktober maar door.', ['10-12']],
])('%s', (text, days) => {
  expect(offIn(text)).toEqual({ text, off: true, days })
})

test.each([
  'Annulering zangavond 12 oktober',
  'Annulatie van de zangavond op 12 oktober',
  'Afgelasting van onze zangavond (12 oktober)',
  'Afzegging zangavond 12 oktober wegens ziekte',
])('%s: the headline says it', (text) => {
  expect(offIn('Het bestuur zit ermee.\n\nGroet, Wim', text)).toEqual({
    text: 'Het bestuur zit ermee.\n\nGroet, Wim',
    off: true,
    days: ['10-12'],
  })
})

test.each([
  'Annulering van de zangavond op 12 oktober kan tot een week vooraf.',
  'Annulering zangavond 12 oktober: kosteloos tot 5 oktober.',
])('%s: what one may do', (text) => {
  expect(offIn(text)).toEqual({ text, off: false, days: [] })
})

test.each([
  'We slaan oktober over met de zangavond.',
  'Wij slaan deze maand over wat de zangavonden betreft.',
])('%s: off, with the day still to be found', (text) => {
  expect(offIn(text)).toEqual({ text, off: true, days: [] })
})

test.each([
  'De zangavond is op 12 oktober. We halen iedereen van het station.',
  'We halen op 12 oktober een spreker van het programma Vroeger naar Zeist voor de lezing.',
  'Op de ledenvergadering van 12 oktober is besloten het voorstel in te trekken.',
  'De ledenvergadering van 12 oktober heeft als punt de motie in te trekken.',
  'De subsidie voor de zangavond van 12 oktober is ingetrokken; we zingen gewoon.',
  'Trek na de zangavond van 12 oktober de stekker uit het stopcontact.',
  'Dat besluit schuiven we voor ons uit. De zangavond van 12 oktober is om 20.00 uur.',
  'We gaan de zangavond gewoon op 12 oktober houden. Streep 19 oktober maar door.',
  'De zangavond van 12 oktober houden we niet in de kerk maar in De Schuur.',
  'Op 12 oktober kunt u niet parkeren bij de zangavond.',
])('%s: held', (text) => {
  expect(offIn(text)).toEqual({ text, off: false, days: [] })
})

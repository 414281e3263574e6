import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAY = '12 oktober'

/** What is called off, and what has moved, in a mail about the evening of 12 October. */
const offIn = (text: string, subject = 'Zangavond') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    off: /^(?:cancellation|date-move|fallback-decision)$/.test(kind),
    days: events.flatMap(({ sessions, movedFrom }) => [
      ...movedFrom.map((date) => `from ${date}`),
      ...sessions.flatMap(({ date, status }) => (status === 'cancelled' ? [`${date}`] : [])),
    ]),
  }
}
const standing = (text: string, subject?: string) =>
  expect(offIn(text, subject)).toEqual({ text, off: false, days: [] })

const RIGHTS = ['vroegboekkorting', 'kortingscode', 'aanbieding', 'regeling', 'reservering', 'mogelijkheid']

test.each(RIGHTS)('de %s that lapses is no gathering', (right) => {
  standing(`De ${right} op ons handboek vervalt op ${DAY}.`, 'Aanbod')
  standing(`Uw ${right} komt op ${DAY} te vervallen.`, 'Aanbod')
  standing(`De zangavond is op ${DAY} om 20.00 uur. De ${right} vervalt op 1 oktober.`)
})

test.each(['het weiland', 'de stad', 'het bos', 'de polder', 'de binnenstad', 'de hoofdingang'])(
  'not through %s is another way',
  (land) => {
    standing(`De wandeling van ${DAY} gaat dit jaar niet door ${land} maar over de dijk.`, 'Wandeling')
    standing(`De wandeling van ${DAY}: die gaat niet door ${land}, want er lopen kalveren.`, 'Wandeling')
  },
)

const RESERVE_OFF = [
  'De reservedatum (19 oktober) komt te vervallen.',
  'De reservedatum van 19 oktober vervalt, want de zaal is dan verhuurd.',
  'De reservedatum voor de zangavond, 19 oktober, komt te vervallen.',
  'De reservedatum 19 oktober is niet meer beschikbaar.',
  'We laten de reservedatum van 19 oktober los.',
]

test.each(RESERVE_OFF)('%s The day itself stands', (sentence) => {
  standing(`${sentence} Voor ${DAY} verandert er niets.`)
  standing(`De zangavond is op ${DAY}. ${sentence}`)
})

test.each([
  `Het feest gaat helemaal niet door, niet op ${DAY} en ook niet op de reservedatum 19 oktober.`,
  `Het feest van ${DAY} gaat niet door. Ook de reservedatum van 19 oktober vervalt.`,
])('%s: nothing is left to fall back on', (text) => {
  const { kind, events } = read(text, undefined, 'Feest')
  expect(kind).toBe('cancellation')
  expect(events[0]).toMatchObject({
    movedFrom: [],
    reserveDates: [],
    sessions: [{ date: '2024-10-12', status: 'cancelled' }],
  })
})

test.each([
  `Onze collega's in Bilthoven hebben hun open tuindag van ${DAY} afgelast. Onze eigen excursie op die dag gaat gewoon door.`,
  `De buren gelasten hun feest op ${DAY} af. Onze zangavond gaat gewoon door.`,
  `De open dag van de buren op ${DAY} is geannuleerd; onze zangavond gaat gewoon door.`,
])('%s: what others call off', (text) => standing(text, 'Afgelast bij de buren'))

const REPORTED = [
  `Vanmorgen kreeg u van ons bericht dat de zangavond van ${DAY} niet doorgaat.`,
  `Gisteren schreven we dat de zangavond van ${DAY} is afgelast.`,
  `In onze vorige mail stond dat de zangavond van ${DAY} vervalt.`,
]
const TAKEN_BACK = [
  'Dat was een vergissing, de avond gaat gewoon door!',
  'Dat bericht klopt niet. De zangavond gaat wel door.',
  'Dat berust op een misverstand. Alles gaat gewoon door.',
]

test.each(REPORTED)('%s It is held after all', (reported) => {
  for (const back of TAKEN_BACK) {
    standing(`${reported} ${back}`, 'Correctie')
    standing(`${reported} ${back}`, `Zangavond ${DAY} gaat niet door - correctie!`)
  }
})

test.each([
  `Aan de agenda van de ledenvergadering (${DAY}) is een punt toegevoegd: het verplaatsen van de ledenavonden van donderdag naar dinsdag.`,
  `Op de ledenvergadering van ${DAY} stemmen we over het afschaffen van de papieren nieuwsbrief.`,
  `Op ${DAY} bespreken we het voorstel om de clubavond te verplaatsen naar dinsdag.`,
  `De zangavond van ${DAY} is niet verplaatst, dat was vorig jaar.`,
  `De zangavond van ${DAY} is niet afgelast.`,
  `De zangavond van ${DAY} vervalt niet, zoals sommigen dachten.`,
])('%s: talked of, or denied', (text) => standing(text))

test.each([
  `De zangavond van ${DAY} gaat niet door door ziekte van de dirigent.`,
  `De zangavond van ${DAY} gaat niet door de storm.`,
  `Hun zaal is verbouwd, dus onze zangavond van ${DAY} vervalt.`,
  `Op de vergadering is besloten de zangavond van ${DAY} te schrappen.`,
  `De korting blijft, maar de zangavond van ${DAY} vervalt.`,
])('%s: off all the same', (text) => {
  expect(offIn(text)).toEqual({ text, off: true, days: ['2024-10-12'] })
})

test.each([
  'Vanaf 25 september vervallen de vaste zitplaatsen in de zaal.',
  'Vanaf 25 september vervalt de plicht om afstand te houden.',
  'Per 25 september vervallen alle beperkingen.',
  'Met ingang van 25 september eindigt het rookverbod op het terras.',
  'De mondkapjesplicht vervalt op 25 september.',
  'Op 25 september vervallen ook de extra voorwaarden voor gasten.',
])('%s A rule ends, and no gathering is off', (sentence) => {
  standing(sentence, 'Mededelingen')
  expect(read(sentence).events.flatMap(({ sessions }) => sessions)).toEqual([])
  standing(`De zangavond is op ${DAY} om 20.00 uur. ${sentence}`)
})

test.each([
  'Afgelopen december moest de fanfare de winterrit kort tevoren afgelasten vanwege gladheid.',
  'Afgelopen voorjaar moesten we het concert afblazen.',
  'Vorige winter ging het concert niet door.',
  'De vorige keer werd het concert op het laatste moment geannuleerd.',
  'Voorbije zomer kon het concert niet doorgaan.',
])('%s That lies behind', (sentence) => {
  standing(`Op ${DAY} zingen wij Bach. Het concert is in De Kei. ${sentence} Maar nu komt het ervan.`)
})

test('what was decided last week is news', () => {
  const text = 'Vorige week moesten we besluiten het concert van 12 oktober af te gelasten.'
  expect(offIn(text)).toEqual({ text, off: true, days: ['2024-10-12'] })
})

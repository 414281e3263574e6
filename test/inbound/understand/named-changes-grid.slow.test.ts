import { expect, test } from '@jest/globals'
import { read } from './reading'

const OLD = 'donderdag 7 november'
const NEW = 'donderdag 12 december 2024'

/** What may stand around the day of a gathering that is off or moved. */
const NAMED = [
  'de zangavond van OLD',
  'de zangavond van OLD in zaal De Kei',
  'de zangavond van OLD in het dorpshuis',
  'de zangavond van OLD in de grote zaal van De Kei',
  'de zangavond op OLD om 20.00 uur',
  'de zangavond van OLD, 20.00 uur, in De Schuur',
  'de zangavond met An Bos van OLD',
  'de zangavond voor senioren van OLD',
  'de lezing van OLD over de toekomst van de bibliotheek',
  'de lezing "De vlinder" van OLD',
  'de zangavond (OLD)',
  'de zangavond van aanstaande OLD',
  'de zangavond van OLD a.s.',
  'de ledenvergadering d.d. OLD',
  'de excursie van OLD naar Museum De Linde',
  'het concert van OLD bij restaurant De Lange Jan',
  'de bijeenkomst van OLD op onze locatie in Baarn',
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const bare = (it: string): string => capital(it.replace(/^(?:de|het) /, ''))

const OFF: readonly ((it: string) => string)[] = [
  (it) => `${capital(it)} is afgelast.`,
  (it) => `${capital(it)} gaat helaas niet door.`,
  (it) => `Helaas gaat ${it} niet door.`,
  (it) => `Wegens ziekte van de spreker gaat ${it} niet door.`,
  (it) => `${capital(it)} komt te vervallen.`,
  (it) => `${capital(it)} kan geen doorgang vinden.`,
  (it) => `We moeten ${it} helaas annuleren.`,
  (it) => `We blazen ${it} af.`,
  (it) => `Het bestuur heeft besloten om ${it} niet door te laten gaan.`,
  (it) => `Met spijt melden wij dat ${it} niet doorgaat.`,
  (it) => `AFGELAST: ${bare(it)}`,
  (it) => `${bare(it)} AFGELAST!`,
]
const MOVED: readonly ((it: string) => string)[] = [
  (it) => `${capital(it)} wordt verplaatst naar NEW.`,
  (it) => `${capital(it)} gaat niet door, maar wordt gehouden op NEW.`,
  (it) => `${capital(it)} gaat niet door. De nieuwe datum is NEW.`,
  (it) => `Helaas moeten we ${it} verplaatsen naar NEW.`,
  (it) => `Door omstandigheden verschuift ${it} naar NEW.`,
  (it) => `Let op: ${it} is uitgesteld tot NEW.`,
]

const reading = (sentence: string) => {
  const text = sentence.replaceAll('OLD', OLD).replaceAll('NEW', NEW)
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nMet groet,\nAn Bos`, undefined, 'Bericht')
  return {
    text,
    kind,
    events: events.map(({ movedFrom, sessions }) => ({
      movedFrom,
      sessions: sessions.map(({ date, status }) => `${date} ${status}`),
    })),
  }
}

test.each(NAMED)('%s: off is off, whatever stands around its day', (it) => {
  for (const say of OFF) {
    const { text, ...read } = reading(say(it))
    const off = { movedFrom: [], sessions: ['2024-11-07 cancelled'] }
    expect({ text, ...read }).toEqual({ text, kind: 'cancellation', events: [off] })
  }
})

test.each(NAMED)('%s: moved is moved, whatever stands around its day', (it) => {
  for (const say of MOVED) {
    const { text, ...read } = reading(say(it))
    const moved = { movedFrom: ['2024-11-07'], sessions: ['2024-12-12 planned'] }
    expect({ text, ...read }).toEqual({ text, kind: 'date-move', events: [moved] })
  }
})

test.each([
  'De zangavond is op OLD in De Kei. De bus ernaartoe vervalt.',
  'De zangavond is op OLD om 20.00 uur. De lunch vervalt.',
  'Op OLD is de zangavond, en niet de dansavond.',
])('%s: a part or something else is off, and the gathering goes on', (sentence) => {
  expect(reading(sentence).events[0]?.sessions).toEqual(['2024-11-07 planned'])
})

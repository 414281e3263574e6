import { expect, test } from '@jest/globals'
import { read } from './reading'

const PAGE = `Lezing over dijken
Wanneer: donderdag 21 november 2024, 14:00 tot 17:00

Wie langs de rivier woont, kijkt anders naar het water. Een ingenieur vertelt hoe een dijk ademt. Daarna is er
tijd voor vragen. Er is koffie. Er is ook thee. We beginnen op tijd. Neem gerust een buur mee. De zaal is groot.
Wie slecht ter been is, kan voor de deur parkeren.

`
const stateOf = (sentence: string) => {
  const { kind, events } = read(`${PAGE}${sentence}\n\nGroet, Wim`, undefined, 'Lezing over dijken')
  return { sentence, kind, status: events[0]?.sessions.map(({ date, status }) => `${date} ${status}`) }
}

const CONDITIONS = [
  'Als WAT niet doorgaat, krijgt u bericht.',
  'Halen we het aantal van 30 niet, dan gaat WAT niet door.',
  'Melden zich minder dan 30 mensen aan, dan vervalt WAT.',
  'Hebben we te weinig aanmeldingen, dan blazen we WAT af.',
  'Blijft het aantal onder de 30, dan gaat WAT niet door.',
  'We hebben 30 deelnemers nodig; anders gaat WAT niet door.',
  'Minimaal 30 deelnemers, anders wordt WAT geannuleerd.',
  'Er zijn 30 deelnemers nodig. Anders gaat WAT niet door.',
  'Zonder 30 deelnemers gaat WAT niet door.',
  'Help ons, want zonder vrijwilligers gaat WAT niet door.',
  'Als WAT wordt afgelast, krijgt u uw geld terug.',
  'Ook als WAT wordt geannuleerd, blijft uw lidmaatschap geldig.',
  'Wanneer WAT vervalt, mailen wij iedereen.',
  'Zodra WAT geannuleerd wordt, hoort u dat.',
  'In het geval dat WAT niet doorgaat, betalen we alles terug.',
  'In geval van hoog water wordt WAT afgelast.',
  'Voor het geval WAT vervalt, vragen wij uw nummer.',
  'U krijgt bericht als WAT niet doorgaat.',
  'WAT gaat niet door als er minder dan acht deelnemers zijn.',
  'WAT wordt afgelast wanneer het water te hoog staat.',
  'WAT vervalt zodra er code rood geldt.',
  'Bij ziekte van de spreker wordt WAT geannuleerd.',
  'Bij overmacht gaat WAT niet door.',
  'Wordt WAT geannuleerd dan krijgt u uw geld terug.',
  'Gaat WAT niet door? Dan krijgt u uw geld terug.',
  'WAT kan tot een week vooraf worden geannuleerd.',
  'Tot 1 november kan WAT kosteloos worden afgezegd.',
  'Deelname aan WAT kan niet worden geannuleerd.',
  'Uw plaats voor WAT die niet tijdig is afgezegd, betaalt u zelf.',
  'Inschrijvingen voor WAT die later worden geannuleerd, betalen we niet terug.',
]

test.each(CONDITIONS)('%s: nothing is off', (way) => {
  for (const it of ['de lezing', 'deze lezing', 'onze bijeenkomst']) {
    const said = way.replaceAll('WAT', it)
    const sentence = said.charAt(0).toUpperCase() + said.slice(1)
    expect(stateOf(sentence)).toEqual({ sentence, kind: 'new-event', status: ['2024-11-21 planned'] })
  }
})

const OFF = [
  'Deze lezing gaat niet door, want er waren te weinig aanmeldingen.',
  'Deze bijeenkomst is geannuleerd.',
  'Helaas kan deze middag niet doorgaan.',
  'Update: de lezing gaat niet door.',
  'Update – Deze avond gaat niet door',
  'Let op: de lezing vervalt!',
  'Deze lezing wordt door ziekte van de spreker afgelast.',
  'Vanwege het hoge water vervalt deze bijeenkomst en we laten weten wanneer er een nieuwe is.',
]

test.each(OFF)('%s: off, wherever it stands on the page', (sentence) => {
  expect(stateOf(sentence)).toEqual({ sentence, kind: 'cancellation', status: ['2024-11-21 cancelled'] })
})

test.each([
  'Vorig jaar kon deze lezing niet doorgaan.',
  'Onze kantoren zijn gesloten. De borrel na deze lezing gaat niet door.',
])('%s: off, and not this lecture', (sentence) => {
  expect(stateOf(sentence).status).toEqual(['2024-11-21 planned'])
})

test.each([
  'Op de bestuursvergadering van 28 augustus is besloten de lezing niet door te laten gaan.',
  'In de vergadering van 28 augustus is besloten de lezing af te gelasten.',
  'De ledenvergadering heeft besloten om de lezing te annuleren.',
])('%s: off is what was decided about', (said) => {
  const { kind, events } = read(`Lezing 21 november\n\n${said}`)
  expect([kind, events[0]?.sessions[0]?.status]).toEqual(['cancellation', 'cancelled'])
})

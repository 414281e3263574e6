import { read } from './reading'

const told = (text: string, day = '2024-09-02') => {
  const { kind, events } = read(text, day)
  return [
    kind,
    events.flatMap(({ movedFrom }) => movedFrom),
    events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`)),
  ]
}

test.each([
  'Finale naar 18 oktober\n\nHet veld is zo nat dat er zaterdag 28 september geen wedstrijden kunnen worden gehouden. We hebben besloten de finale uit te stellen.',
  'Ploegendag naar vrijdag 18 oktober\n\nDe ploegendag van 28 september is uitgesteld.',
  'Nieuwe datum diner\n\nWe hebben besloten het diner van 28/9 uit te stellen. Daarom werd reeds volgende datum vastgelegd: vrijdag 18 oktober.',
])('%s: it has moved', (text) => {
  expect(told(text)).toEqual(['date-move', ['2024-09-28'], ['2024-10-18 planned']])
})

test.each([
  'Tocht naar de dijk\n\nOp 18 oktober gaan we naar de dijk. Er kunnen die dag geen foto’s worden gemaakt.',
  'Praatcafé\n\nOp vrijdag 18 oktober is er een praatcafé in De Kei. Door de storm hebben we tot nu toe alle avonden moeten annuleren.',
  'Regioavonden\n\nDe regioavonden zijn op vrijdag 18 oktober. Elke afdeling maakt de locatie bekend aan haar leden.',
  'Kalender\n\nNog niet van alle activiteiten is de locatie bekend.\n\nVrijdag 18 oktober: Lezing over klei',
])('%s: it is held', (text) => {
  expect(told(text)).toEqual(['new-event', [], ['2024-10-18 planned']])
})

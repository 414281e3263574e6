import { read } from './reading'

const factsIn = (text: string) => {
  const { events } = read(text)
  const sessions = events.flatMap((event) => event.sessions)
  return {
    times: events.flatMap(({ programme }) => programme.map(({ time }) => time)),
    starts: sessions.map(({ start }) => start),
    ends: sessions.map(({ end }) => end),
  }
}

const IN = [
  'Vanaf 19.30 uur is er inloop.',
  'U bent vanaf 19.30 uur welkom.',
  'Om 19.30 uur ontvangen wij u.',
  'Je wordt om 19.30 uur ontvangen.',
]
const BEGINS = [
  'Om 20.00 uur opent de voorzitter de avond.',
  'Vervolgens vertelt Els Vos om 20.00 uur over uilen.',
  'De voorstelling vangt aan om 20.00 uur.',
  'Stipt om 20.00 uur geeft de wethouder het startsein.',
]
const THEN = [
  'Rond 21.00 uur is er pauze.',
  'Om 21.00 uur volgt een rondleiding.',
  'Daarna is het om 21.00 uur tijd voor vragen.',
  'De prijsuitreiking vindt plaats om 21.00 uur.',
]
const CLOSES = [
  'We sluiten om 21.45 uur af met een borrel.',
  'De avond wordt om 21.45 uur afgesloten met een drankje.',
  'Om 21.45 uur sluiten we de avond af met een hapje.',
]

test('a programme told in sentences says who comes in, what begins, what follows and what closes it', () => {
  const told = IN.flatMap((doors, i) =>
    BEGINS.map((begin, j) => `${doors} ${begin} ${THEN[(i + j) % 4]} ${CLOSES[(i + 2 * j) % 3]}`),
  )
  const wrong = told.filter((sentences) => {
    const { times, ends } = factsIn(`De ledenavond is op zaterdag 12 oktober in De Spil. ${sentences}`)
    return times.join() !== '19:30,20:00,21:00,21:45' || ends[0] !== '21:45'
  })
  expect(wrong).toEqual([])
})

const ENDS = [
  'Om 22.00 uur loopt de avond ten einde.',
  'Om 22.00 uur wordt de avond afgesloten.',
  'Om 22.00 uur stopt de avond.',
  'Om 22.00 uur gaan we naar huis.',
  'Rond 22.00 uur is het gedaan.',
  'We ronden de avond om 22.00 uur af.',
  'We hopen rond 22.00 uur af te sluiten.',
  'De avond sluit om 22.00 uur.',
  'De avond zal rond 22.00 uur afgelopen zijn.',
  'Het einde is voorzien om 22.00 uur.',
]

test('a sentence that says when it is over gives the end, beside a start, in a story and below a list', () => {
  const intro = 'De ledenavond is op donderdag 17 oktober in De Spil'
  const texts = ENDS.flatMap((end) => [
    `${intro}, om 19.30 uur. ${end}`,
    `${intro}. We beginnen om 19.30 uur met een film. Om 21.00 uur is er pauze. ${end}`,
    `${intro}.\n\nProgramma\n19.30 uur Film\n21.00 uur Pauze\n\n${end}`,
  ])
  const wrong = texts.filter((text) => {
    const { starts, ends } = factsIn(text)
    return starts.join() !== '19:30' || ends.join() !== '22:00'
  })
  expect(wrong).toEqual([])
})

test.each([
  'Om 22.00 uur wordt de inschrijving gesloten.',
  'Om 22.00 uur stopt de bus bij de kerk.',
  'De kantine sluit om 22.00 uur.',
])('the evening does not end when something else does: %s', (sentence) => {
  const { ends } = factsIn(`De ledenavond is op donderdag 17 oktober om 19.30 uur in De Spil. ${sentence}`)
  expect(ends).toEqual([null])
})

const ROWS: readonly ((hour: string, name: string) => string)[] = [
  (hour, name) => `${hour} ${name}`,
  (hour, name) => `- ${hour}: ${name}`,
  (hour, name) => `${name}: ${hour}`,
  (hour, name) => `${name} | ${hour}`,
  (hour, name) => `- ${name} (${hour})`,
]
const OTHER: readonly (readonly [heading: string, ...rows: (readonly [hour: string, name: string])[]])[] = [
  ['Openingstijden', ['09.00', 'maandag'], ['10.00', 'dinsdag'], ['13.00', 'zaterdag']],
  ['De winkel is open:', ['09.00', 'maandag'], ['10.00', 'dinsdag'], ['13.00', 'zaterdag']],
  ['Telefonisch bereikbaar', ['09.00', 'Jan Mos'], ['13.00', 'Els Vos'], ['18.00', 'Piet Bos']],
  ['Spreekuur', ['09.00', 'secretaris'], ['13.00', 'penningmeester'], ['15.00', 'voorzitter']],
  ['Trainingen op dinsdag', ['18.00', 'Jeugd'], ['19.00', 'Beginners'], ['20.00', 'Gevorderden']],
  ['Inschrijven van de kinderen', ['13.30', 'groep 3'], ['14.00', 'groep 4'], ['14.30', 'groep 5']],
  ['Treinen naar Zwolle', ['18.12', 'Meppel'], ['18.42', 'Assen'], ['19.12', 'Beilen']],
  ['Uitslagen', ['12.30', 'Jan Mos'], ['13.15', 'Els Vos'], ['14.05', 'Piet Bos']],
  ['Getijden', ['08.15', 'hoogwater'], ['14.20', 'laagwater'], ['20.40', 'hoogwater']],
]
const PRICES: readonly (readonly [amount: string, name: string])[] = [
  ['10.50', 'Soep van de dag'],
  ['12.50', 'Lunch met koffie'],
  ['18.50', 'Diner'],
]

test('other lists of hours and amounts are no programme, and leave the evening as it is', () => {
  const host = 'De ledenavond is op donderdag 17 oktober van 19.30 tot 22.00 uur in De Spil.'
  const lists = OTHER.flatMap(([heading, ...hours]) =>
    ROWS.flatMap((row) =>
      [' uur', ''].map(
        (unit) => `${heading}\n${hours.map(([hour, name]) => row(hour + unit, name)).join('\n')}`,
      ),
    ),
  )
  const prices = ['Prijslijst', 'Menu', ''].flatMap((heading) =>
    ROWS.slice(2).map((row) => `${heading}\n${PRICES.map(([amount, name]) => row(amount, name)).join('\n')}`),
  )
  const wrong = [...lists, ...prices].filter((list) => {
    const { times, starts, ends } = factsIn(`${host}\n\n${list}\n\nTot dan, Wim`)
    return times.length > 0 || starts.join() !== '19:30' || ends.join() !== '22:00'
  })
  expect(wrong).toEqual([])
})

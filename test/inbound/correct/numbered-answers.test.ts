import { readCorrection } from '../../../functions/inbound/correct/read-correction'
import { CLASH, newsletter, OPENING, POINTS, REPLY_DAY, understanding } from './day-out'

/** One event: 1 asks for the points, 2 when registration opens, 3 what happens to another event. */
const toMove = (words: string) => readCorrection({ words, understanding: understanding(), day: REPLY_DAY })
/** Two events: 1 asks for the seats of the first, 2 for the hour and 3 for the points of the second. */
const toLetter = (words: string) => readCorrection({ words, understanding: newsletter(), day: REPLY_DAY })

const opens = (words: string) => {
  const { plan, notUnderstood, changed } = toMove(words)
  const [edit] = plan
  return { at: edit?.edits.opensAt ?? edit?.edits.opening, notUnderstood, changed }
}
const NOTATIONS = [
  '1) 5 2) 3 april 3) die vervalt',
  'Ad 1. 5\nad 2. 3 april\nad 3. die vervalt',
  'op 1: vijf\nop 2: 3 april\nop 3: die vervalt',
  '1 = 5, 2 = 3 april, 3 = die vervalt',
  '1 5 punten\n2 3 april\n3 die vervalt',
  'Vraag 1: 5, vraag 2: 3 april en vraag 3: die vervalt',
  'Eerste vraag: vijf. Tweede vraag: 3 april. Antwoord op de laatste vraag: die vervalt.',
  'Hierbij de antwoorden: 1. 5 (vijf) 2. 3 april 3. die vervalt',
  'Wat vraag 1 betreft: 5 punten. Antwoord 2: 3 april. Vraag 3: die vervalt',
  `${POINTS.ask} Vijf.\n${OPENING.ask} 3 april.\n${CLASH.ask} Die vervalt.`,
  `> 1. ${POINTS.ask}\n5\n> 2. ${OPENING.ask}\n3 april\n> 3. ${CLASH.ask}\ndie vervalt`,
]

test.each(NOTATIONS)('%j answers all three', (words) => {
  const { understanding: after, changed, plan, notUnderstood } = toMove(words)
  expect(notUnderstood).toEqual([])
  expect(changed).toEqual(['/events/0/pePoints/points'])
  expect(after.events[0]?.pePoints.points).toBe(5)
  expect(plan.map(({ edits }) => edits.opensAt)).toEqual([{ date: '2020-04-03', time: '09:00' }])
  expect(after.questions).toEqual([])
})

test.each([
  ['2. 30 maart', '2020-03-30', '09:00'],
  ['2. per 30 maart 12.00 uur', '2020-03-30', '12:00'],
  ['Vraag 2: volgende week maandag', '2020-03-16', '09:00'],
  ['Vraag 2: twee weken van tevoren', '2020-05-21', '09:00'],
  ['Vraag 2: over drie weken', '2020-04-02', '09:00'],
  ['Inschrijven kan vanaf 1 mei', '2020-05-01', '09:00'],
  ['De aanmelding gaat 14 april open.', '2020-04-14', '09:00'],
])('"%s" plans the opening', (words, date, time) => {
  expect(opens(words)).toEqual({ at: { date, time }, notUnderstood: [], changed: [] })
})

test.each(['2. direct', 'Vraag 2: per direct', 'op 2: meteen'])(
  '"%s" opens with the announcement',
  (words) => {
    expect(opens(words)).toEqual({ at: 'with-announcement', notUnderstood: [], changed: [] })
  },
)

test.each([
  ['1. 15 april om 9 uur', '15 april om 9 uur'],
  ['2. 4 juli', '4 juli'],
  ['2. uiterlijk 1 mei', 'uiterlijk 1 mei'],
  ['2. donderdag 20 maart', 'donderdag 20 maart'],
  ['Vraag 2: volgende week', 'vraag 2: volgende week'],
  ['Vraag 4: 12', 'vraag 4: 12'],
  ['3. Wat bedoelt u?', 'Wat bedoelt u?'],
  ['Vraag 3 begrijp ik niet', 'vraag 3: begrijp ik niet'],
  ['Ik begrijp vraag 2 niet', 'Ik begrijp vraag 2 niet'],
  ['20', '20'],
  ['Akkoord?', 'Akkoord?'],
])('%j changes nothing and is told back', (words, told) => {
  const { changed, plan, settled, notUnderstood } = toMove(words)
  expect({ changed, plan, settled, notUnderstood }).toEqual({
    changed: [],
    plan: [],
    settled: [],
    notUnderstood: [told],
  })
})

test.each([
  ['Vraag 1 en 3 moet ik navragen', [POINTS, CLASH]],
  ['1 en 2 weten we nog niet', [POINTS, OPENING]],
  ['Vragen 1 t/m 3: hoor je nog', [POINTS, OPENING, CLASH]],
  ['Weet ik allemaal nog niet.', [POINTS, OPENING, CLASH]],
  ['Geen idee nog, sorry', [POINTS, OPENING, CLASH]],
  ['Over vraag 1 heb ik nog geen uitsluitsel', [POINTS]],
  ['Vraag 1: in aanvraag', [POINTS]],
  ['Het aantal PE-punten weten we nog niet', [POINTS]],
  ['2. zodra de zaal vastligt', [OPENING]],
  ['De najaarsdag voegen we dan samen', [CLASH]],
])('"%s" leaves open what it names, and asks it no more', (words, questions) => {
  const { changed, settled, notUnderstood } = toMove(words)
  expect({ changed, notUnderstood }).toEqual({ changed: [], notUnderstood: [] })
  expect(settled.sort()).toEqual(questions.map(({ about }) => about).sort())
})

test('"de rest volgt" behind an answer is about the others', () => {
  const { changed, settled, notUnderstood } = toMove('Op vraag 1: vier. De rest volgt.')
  expect(changed).toEqual(['/events/0/pePoints/points'])
  expect(settled).toEqual([OPENING.about, CLASH.about])
  expect(notUnderstood).toEqual([])
})

test.each([
  ['Per keer kunnen er achttien mensen mee', 18],
  ['Er mogen 15 mensen per keer mee', 15],
  ['vraag 1: 12 p.k.', 12],
])('"%s" answers in the words of the question', (words, seats) => {
  expect(toLetter(words).understanding.events[0]?.capacity.seats).toBe(seats)
  expect(toLetter(words).notUnderstood).toEqual([])
})

test('numbers that count past the events are those of the questions', () => {
  const { understanding: after, notUnderstood } = toLetter("1. 15\n2. acht uur 's avonds\n3. 2")
  expect(notUnderstood).toEqual([])
  expect(after.events[0]?.capacity.seats).toBe(15)
  expect(after.events[1]).toMatchObject({ sessions: [{ start: '20:00' }], pePoints: { points: 2 } })
})

test('a bare number and hour that fit the question of one event and the other event are told back', () => {
  const [seats, hour, points] = newsletter().questions
  const ask = { about: '/events/0/sessions/0/start', ask: 'Hoe laat begint het?', blocking: false }
  const questions = [seats, ask, hour, points].flatMap((one) => one ?? [])
  const read = (words: string) =>
    readCorrection({ words, understanding: { ...newsletter(), questions }, day: REPLY_DAY })
  expect(read('2. 19.30')).toMatchObject({ changed: [], notUnderstood: ['19.30'] })
  expect(read('Vraag 2: 19.30').changed).toEqual(['/events/0/sessions/0/start'])
})

test.each(['1. 3, bedankt!', 'Vraag 1: 3 punten. Verder akkoord.', 'Vraag 1: 3. Dank voor het snelle werk!'])(
  'the politeness behind an answer is no part of it: "%s"',
  (words) => {
    const { changed, notUnderstood } = toMove(words)
    expect({ changed, notUnderstood }).toEqual({ changed: ['/events/0/pePoints/points'], notUnderstood: [] })
  },
)

test.each(['20', 'Acht tot tien.', 'Nummer twee'])('"%s" could answer several and is told back', (words) => {
  const { changed, settled, notUnderstood } = toLetter(words)
  expect([...changed, ...settled]).toEqual([])
  expect(notUnderstood).toHaveLength(1)
})

test.each([
  'Wat knap dat dit zomaar werkt zeg!',
  'Mijn complimenten. Bedankt voor het toezenden.',
  'Twee dingen:',
  'Fijn dat het zo snel geregeld is.',
])('the courtesy of "%s" is not told back', (words) => {
  const { changed, notUnderstood } = toMove(`${words}\nPE: 3`)
  expect({ changed, notUnderstood }).toEqual({ changed: ['/events/0/pePoints/points'], notUnderstood: [] })
})

test.each([
  'Fijn dat het 11 juni wordt',
  'Leuk dat het ook online kan',
  'Knap dat de prijs niet op de uitnodiging staat',
])('a fact or a wish within a compliment is: "%s"', (words) => {
  expect(toMove(`${words}\nPE: 3`).notUnderstood).toEqual([words])
})

test('as many numbers in one line as there are questions answer them, without a sign', () => {
  const { understanding: after, notUnderstood } = toLetter(
    "1 zoveel als er willen komen, 2 acht uur 's avonds, 3 voor een slotbijeenkomst? nee",
  )
  expect(notUnderstood).toEqual([])
  expect(after.events[0]?.capacity).toEqual({ limited: false, seats: null })
  expect(after.events[1]).toMatchObject({ sessions: [{ start: '20:00' }], pePoints: { applies: false } })
})

test.each([
  ['Vertrek om 9.00 uur', '09:00'],
  ["'s Avonds om half acht", '19:30'],
  ['Zet er maar 20.15 uur in', '20:15'],
])('"%s" answers when it begins', (words, start) => {
  const about = { about: '/events/0/sessions/0/start', ask: 'Hoe laat begint het?', blocking: false }
  const asked = understanding({ questions: [about] })
  const { understanding: after } = readCorrection({ words, understanding: asked, day: REPLY_DAY })
  expect(after.events[0]?.sessions[0]?.start).toBe(start)
})

const LECTURE = understanding().events.map((facts) => ({
  ...facts,
  sessions: facts.sessions.map((one) => ({ ...one, start: '19:30', end: null })),
  prices: [{ audience: null, amountEur: 7.5, limit: null }],
  capacity: { limited: true, seats: 40 },
}))
const toOnly = (pointer: string, ask: string, words: string) =>
  readCorrection({
    words,
    understanding: understanding({
      events: LECTURE,
      questions: [{ about: `/events/0${pointer}`, ask, blocking: false }],
    }),
    day: REPLY_DAY,
  }).understanding.events[0]

test.each([
  ['22.00 uur', '22:00'],
  ['om 22.15 uur', '22:15'],
  ['half elf', '22:30'],
  ['Om tien uur is het afgelopen', '22:00'],
])('"%s" where the end is asked is the end, and moves no beginning', (words, end) => {
  const session = toOnly('/sessions/0/end', 'Hoe laat is het afgelopen?', words)?.sessions[0]
  expect([session?.start, session?.end]).toEqual(['19:30', end])
})

test('two hours where the end is asked are told back', () => {
  const session = toOnly('/sessions/0/end', 'Hoe laat is het afgelopen?', '22 uur, uiterlijk half elf')
    ?.sessions[0]
  expect([session?.start, session?.end]).toEqual(['19:30', null])
})

test.each([
  ['twintig', 20],
  ['Hooguit 15, anders wordt het te vol', 15],
  ['dertig, en graag een wachtlijst', 30],
])('"%s" answers how many fit', (words, number) => {
  expect(toOnly('/capacity/seats', 'Hoeveel plaatsen zijn er?', words)?.capacity.seats).toBe(number)
})

test.each([
  ['Niks, de gemeente betaalt', 0],
  ['drie tientjes', 30],
  ['Wij vragen 10,-', 10],
])('"%s" answers what it costs', (words, amount) => {
  expect(toOnly('/prices', 'Wat kost het?', words)?.prices.map(({ amountEur }) => amountEur)).toEqual([
    amount,
  ])
})

test.each(['een euro erbij, dus 8,50', 'de rest betaalt een tientje'])(
  '"%s" is not what all pay',
  (words) => {
    expect(toOnly('/prices', 'Wat kost het?', words)?.prices[0]?.amountEur).toBe(7.5)
  },
)

test.each([
  ['40 is te weinig, maak er 60 van', 60, 7.5],
  ['doe maar 30 ipv 40', 30, 7.5],
  ['Het is niet 7,50 maar 8,50 geworden', 40, 8.5],
  ['Van 40 naar 50 plaatsen', 50, 7.5],
  ['Van 45 naar 50 plaatsen', 40, 7.5],
])('"%s" changes the one number that it takes back', (words, seats, amount) => {
  const facts = toOnly('/sessions/0/end', 'Hoe laat is het afgelopen?', words)
  expect([facts?.capacity.seats, facts?.prices[0]?.amountEur]).toEqual([seats, amount])
})

test.each(['Accreditatie is aangevraagd bij het register', 'De accreditatie is nog in behandeling'])(
  '"%s" is an answer, and not asked again',
  (words) => {
    const asked = understanding({ questions: [POINTS] })
    const { settled, changed } = readCorrection({ words, understanding: asked, day: REPLY_DAY })
    expect({ settled, changed }).toEqual({ settled: [POINTS.about], changed: [] })
  },
)

test.each([
  'Er geldt geen sluitingsdatum',
  'De deadline mag eraf',
  'Schrap de deadline',
  'Die datum is van het diner. Voor de voorjaarsdag geldt geen sluitingsdatum.',
])('"%s" takes the deadline away', (words) => {
  const [facts] = understanding().events
  const events = facts ? [{ ...facts, registration: { ...facts.registration, deadline: '2020-05-20' } }] : []
  const { understanding: after } = readCorrection({
    words,
    understanding: understanding({ events }),
    day: REPLY_DAY,
  })
  expect(after.events[0]?.registration.deadline).toBeNull()
})

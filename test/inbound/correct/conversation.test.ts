import { readCorrection } from '../../../functions/inbound/correct/read-correction'
import { previewOrder } from '../../../functions/inbound/correct/units'
import { understand } from '../../../functions/inbound/understand/understand'

const DAY = '2024-02-05'
const TEXT = `Beste leden,

Door de verbouwing van het Koetshuis verzetten we onze Wijkdag van dinsdag 12 maart naar dinsdag 9 april 2024, van 13.00 tot 17.00 uur. Mocht ook dat niet lukken, dan is dinsdag 14 mei onze reservedatum.

Locatie: Het Koetshuis, Parklaan 3, Ede
Voor deze bijeenkomst gelden PE-punten.
Een nieuwe uitnodiging met aanmeldlink volgt zo spoedig mogelijk.

Groet, Kring Wijkwerk`

const announced = () => understand({ subject: 'Wijkdag verzet', text: TEXT, day: DAY })
const reply = (words: string, understanding = announced()) =>
  readCorrection({ words, understanding, day: DAY })
const number = (words: string): number =>
  previewOrder(announced()).findIndex(({ ask }) => ask.includes(words)) + 1

test('the announcement is read as a move with questions about points, the decision and the opening', () => {
  const { events, questions } = announced()
  expect(events[0]).toMatchObject({
    kind: 'date-move',
    sessions: [{ date: '2024-04-09', start: '13:00', end: '17:00' }],
    movedFrom: ['2024-03-12'],
    reserveDates: ['2024-05-14'],
  })
  expect(questions.map(({ blocking }) => blocking)).toEqual([false, false, false])
  expect([number('PE-punten'), number('beslist'), number('open?')].sort()).toEqual([1, 2, 3])
})

test('a new date changes that date, and the questions speak of it', () => {
  const { understanding, changed } = reply('Akkoord, maar het is donderdag 11 april.')
  expect(changed).toEqual(['/events/0/sessions/0/date'])
  expect(understanding.events[0]?.sessions[0]?.date).toBe('2024-04-11')
  expect(understanding.questions.find(({ ask }) => ask.includes('beslist'))?.ask).toContain(
    'donderdag 11 april 2024',
  )
})

test('numbered answers reach the fact and the plan', () => {
  const words = [
    `${number('PE-punten')}. 2,5 punten`,
    `${number('beslist')}. 2 april`,
    `${number('open?')}. direct`,
  ]
  const { understanding, changed, plan, notUnderstood } = reply(words.join('\n'))
  expect(changed).toEqual(['/events/0/pePoints/points'])
  expect(understanding.questions).toEqual([])
  expect(plan.map(({ edits }) => edits)).toEqual(
    expect.arrayContaining([
      { goNoGo: { date: '2024-04-02', time: '09:00' } },
      { opening: 'with-announcement', opensAt: null, openingReminder: null },
    ]),
  )
  expect(notUnderstood).toEqual([])
})

test('a date under the wrong number never becomes the date of the event', () => {
  const { changed, plan, notUnderstood } = reply(`${number('PE-punten')}. 2 april`)
  expect({ changed, plan, notUnderstood }).toEqual({ changed: [], plan: [], notUnderstood: ['2 april'] })
})

test('"weet ik nog niet" to one question leaves the others', () => {
  const { understanding, settled } = reply(`${number('PE-punten')}. weet ik nog niet`)
  expect(settled).toEqual(['/events/0/pePoints/points'])
  expect(understanding.questions).toHaveLength(2)
})

test('a reserve date that is withdrawn takes its questions along', () => {
  const { understanding } = reply('Er komt geen reservedatum.')
  expect(understanding.events[0]?.reserveDates).toEqual([])
  expect(understanding.questions.filter(({ about }) => about.includes('reserveDates'))).toEqual([])
})

test('a bare date is told back while another day is asked for', () => {
  expect(reply('2 april').notUnderstood).toEqual(['2 april'])
})

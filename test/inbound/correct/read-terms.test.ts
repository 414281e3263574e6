import { noFacts } from '../../../functions/domain/no-facts'
import type { EventFacts, Question } from '../../../functions/domain/understanding'
import { readAnswers, readCorrection } from '../../../functions/inbound/correct/read-correction'
import { readPartnerWords } from '../../../functions/inbound/partner-words'

const event: EventFacts = {
  ...noFacts,
  kind: 'new-event',
  title: 'Werkdag',
  sessions: [
    {
      date: '2023-05-11',
      start: '12:00',
      end: '16:30',
      dayPart: null,
      venue: null,
      address: null,
      mode: null,
      status: 'planned',
    },
  ],
  prices: [{ audience: 'niet-partners', amountEur: 130, limit: 'once' }],
}
const about = '/events/0/prices/0/amountEur'
const asked: Question = {
  about,
  ask: 'Is € 130 met of zonder btw, en naar wie gaat de factuur?',
  blocking: false,
}
const understanding = (questions: Question[]) => ({
  kind: 'new-event' as const,
  events: [event],
  evidence: {},
  questions,
  reasons: [null],
})
const read = (words: string, questions: Question[] = []) =>
  readCorrection({ words, understanding: understanding(questions), day: '2023-04-03' })
const editsIn = (words: string) => read(words).plan.map(({ edits }) => edits)

test.each([
  ['exclusief btw', 'excluding'],
  ['De prijs is excl. btw.', 'excluding'],
  ['Het bedrag is inclusief btw', 'including'],
  ['btw is inbegrepen', 'including'],
  ['vrijgesteld van btw', 'exempt'],
])('"%s" says what the price includes', (words, vat) => {
  expect(editsIn(words)).toEqual([{ vat }])
})

test.each([
  ['kosteloos annuleren tot 1 mei', '2023-05-01'],
  ['Kosteloos afmelden kan tot en met maandag 1 mei', '2023-05-01'],
  ['gratis annuleren uiterlijk 24 april 2023', '2023-04-24'],
  ['Tot 1 mei kunt u kosteloos annuleren', '2023-05-01'],
  ['kosteloos annuleren kan altijd', null],
])('"%s" says until when cancelling is free, and changes no price', (words, freeUntil) => {
  const correction = read(words)
  expect(correction.plan.map(({ edits }) => edits)).toEqual([{ freeUntil }])
  expect(correction.changed).toEqual([])
})

test('a price and its VAT may stand in one line', () => {
  const correction = read('Kosten: € 95 exclusief btw')
  expect(correction.understanding.events[0]?.prices).toMatchObject([{ amountEur: 95 }])
  expect(correction.plan).toEqual([{ part: 0, edits: { vat: 'excluding' } }])
})

test.each(['met of zonder btw weet ik nog niet', 'kosteloos annuleren tot nader order'])(
  '"%s" sets nothing',
  (words) => {
    expect(editsIn(words)).toEqual([])
  },
)

test.each([
  ['Zonder, de factuur gaat naar de deelnemer', 'excluding'],
  ['inclusief', 'including'],
  ['exclusief 21% btw', 'excluding'],
])('"%s" answers the question about VAT', (text, vat) => {
  const answered = readAnswers({
    answers: [{ about, text }],
    understanding: understanding([asked]),
    day: '2023-04-03',
  })
  expect(answered.plan).toEqual([{ part: 0, edits: { vat } }])
  expect(answered.settled).toEqual([about])
})

test('"weet ik nog niet" answers it too, and leaves the VAT unknown', () => {
  const answered = read('weet ik nog niet', [asked])
  expect(answered).toMatchObject({ plan: [], settled: [about] })
})

test('saying it without being asked closes the question', () => {
  expect(read('exclusief btw', [asked]).settled).toEqual([about])
})

test.each([
  ['Jan de Vries is nu partner', { who: 'Jan de Vries', partner: true }],
  [
    'Woonstichting De Terp is inmiddels ook partner geworden.',
    { who: 'Woonstichting De Terp', partner: true },
  ],
  ['noor@deterp.example is geen partner meer', { who: 'noor@deterp.example', partner: false }],
])('"%s" says who is a partner', (words, said) => {
  expect(readPartnerWords(words)).toEqual(said)
})

test.each(['Is Jan partner?', 'Jan is er ook bij', 'De locatie is Het Ketelhuis'])(
  '"%s" does not',
  (words) => {
    expect(readPartnerWords(words)).toBeNull()
  },
)

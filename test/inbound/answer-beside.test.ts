import { type AnsweredAbout, readAnswer } from '../../functions/inbound/answer-words'

const about: AnsweredAbout = {
  name: 'Aafke Bruinsma',
  sessions: [{ id: 's1', number: 1, date: '2020-06-18', mode: 'on-site' }],
  choice: 'whole',
}
const read = (text: string): string => {
  const said = readAnswer(text, about)
  return 'asks' in said && said.asks ? `${said.answer}, and asks` : said.answer
}

describe('a question beside an answer leaves it standing, and is for a person', () => {
  test.each([
    'Wat leuk, ik kom graag! Is er ook parkeergelegenheid bij de zaal?',
    'Ik kom graag, is er een lift?',
    'Ja graag! Moet ik zelf brood meenemen?',
    'Ik ben erbij. Hoe laat is het afgelopen?',
    'Ik kom. Weet je of er een bus naartoe rijdt?',
    'Ik kom! Mag mijn vrouw ook mee?',
    'Meld mij aan! Vraagje: wie rijdt er mee vanuit Zwolle?',
    'Ik ben van de partij. Komt er ook een verslag?\n\nTot dan, Aafke',
    'Yes, I will be there. Where can I park?',
  ])('%j comes', (text) => expect(read(text)).toBe('yes, and asks'))

  test('and so is one beside a no', () => {
    expect(read('Ik kan er helaas niet bij zijn. Worden de presentaties rondgestuurd?')).toBe('no, and asks')
  })

  test.each([
    'Ja, is er een lift?',
    'Nee, is er een lift?',
    'Is er een lift? Dan kom ik.',
    'Als er een lift is kom ik. Is die er?',
    'Mag de hond mee? Zo ja, dan kom ik.',
    'Mag mijn man mee? Anders kom ik niet.',
    'Is er een lift? Zonder lift kan ik niet komen.',
    'Ik kom graag, maar is er wel een lift?',
    'Ik kom graag. Kan ik ook alleen de ochtend doen?',
    'Ik kom graag. Is het ook online te volgen?',
    'Ik kom graag. Wat kost het?',
    'Ik kom. Is er nog plek?',
    'Ik kom. Gaat het wel door?',
    'Ik kom. Hoe meld ik me af?',
    'Ik zou graag komen, is er een lift?',
    'Ik kom misschien. Hoe laat is de inloop?',
    'Wie komen er allemaal? Daar wacht ik nog op.',
  ])('%j may hang on the answer', (text) => expect(read(text)).toBe('question'))
})

describe('a place on the waiting list', () => {
  test.each([
    'Zet me op de wachtlijst',
    'Jammer dat het vol is, zet mij dan maar op de wachtlijst!',
    'Kunt u mij op de wachtlijst plaatsen?',
    'Mag ik op de wachtlijst?',
    'Graag op de reservelijst. Groet, Aafke',
    'Ik wil graag op de wachtlijst',
    'Please put me on the waiting list',
  ])('%j asks for it', (text) => expect(read(text)).toBe('waiting-list'))

  test.each([
    'Sta ik op de wachtlijst?',
    'Ik sta op de wachtlijst.',
    'Zet mij niet op de wachtlijst',
    'Zet Bas op de wachtlijst',
    'Mag mijn vrouw op de wachtlijst?',
    'Zet me op de wachtlijst voor de volgende keer',
    'Zet me op de wachtlijst, maar ik weet niet of ik kan',
    'Hoe lang is de wachtlijst?',
  ])('%j is for a person', (text) => expect(['question', 'unclear']).toContain(read(text)))
})

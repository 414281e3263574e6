import { readAnswer } from '../../functions/inbound/answer-words'
import { readAssistantWords } from '../../functions/inbound/assistant-words'
import { readByHand } from '../../functions/inbound/by-hand'
import { readSettings } from '../../functions/inbound/correct/read-settings'
import { asOneself, readOnBehalf } from '../../functions/inbound/on-behalf-words'
import { readSubstitute } from '../../functions/inbound/substitute-words'

const person = (name: string, own: object = {}) => ({
  name,
  organisation: null,
  address: null,
  role: null,
  ...own,
})
const of = (words: string) => readByHand(words)?.map(({ wish, people }) => ({ wish, people }))

describe('who is put on the list, or taken off it', () => {
  test.each([
    ['zet Jan de Vries (Woonpalet) op de lijst', [person('Jan de Vries', { organisation: 'Woonpalet' })]],
    [
      'Zet Jan de Vries, jan@woonpalet.example, spreker, op de lijst.',
      [person('Jan de Vries', { address: 'jan@woonpalet.example', role: 'spreker' })],
    ],
    [
      'zet spreker Mira Sol <mira@podium.example> op de lijst graag',
      [person('Mira Sol', { address: 'mira@podium.example', role: 'spreker' })],
    ],
    [
      'Wil je Jan de Vries en Ans Bakker (Wonen en Zorg) op de lijst zetten?',
      [person('Jan de Vries'), person('Ans Bakker', { organisation: 'Wonen en Zorg' })],
    ],
    ['meld jan de vries aan', [person('jan de vries')]],
    ["voeg Nynke 't Lam toe aan de lijst", [person("Nynke 't Lam")]],
  ])('%s', (words, people) => expect(of(words)).toEqual([{ wish: 'put', people }]))

  test.each([
    'haal Jan eraf',
    'Jan van de lijst',
    'meld Jan af',
    'Jan is verhinderd',
    'Jan komt helaas niet meer.',
  ])('%s', (words) => expect(of(words)).toEqual([{ wish: 'take-off', people: [person('Jan')] }]))

  test('a line for each, and the session that is named', () => {
    expect(of('zet Jan op de lijst\nhaal Ans eraf')?.map(({ wish }) => wish)).toEqual(['put', 'take-off'])
    expect(readByHand('zet Jan op de lijst voor dinsdag 3 november')?.[0]?.when).toBe('dinsdag 3 november')
  })

  test.each([
    'zet de aanmelding open',
    'de zaal komt niet',
    'verwijder het programma van de lijst',
    'zet Jan op de lijst\nen hoe laat begint het?',
    'Locatie: De Zaal',
    'haal iedereen eraf',
  ])('nobody: %s', (words) => expect(readByHand(words)).toBeNull())
})

describe('assistants', () => {
  test.each([
    ['assistent van Jan de Vries is Ans Bakker, ans@palet.example', 'Jan de Vries'],
    [
      'De secretaresse van Jan de Vries (Woonpalet) is Ans Bakker (ans@palet.example).',
      'Jan de Vries (Woonpalet)',
    ],
    ['Mijn assistent is Ans Bakker, ans@palet.example', null],
    ['Ans Bakker, ans@palet.example, is voortaan assistent van Jan', 'Jan'],
  ])('%s', (words, whose) =>
    expect(readAssistantWords(words)).toEqual({
      of: whose,
      assistant: { name: 'Ans Bakker', address: 'ans@palet.example' },
    }),
  )

  test('nobody any more, and words without an address', () => {
    expect(readAssistantWords('Jan de Vries heeft geen assistent meer')).toEqual({
      of: 'Jan de Vries',
      assistant: null,
    })
    expect(readAssistantWords('mijn assistent is Ans Bakker')).toBeNull()
    expect(readAssistantWords('Is mijn assistent Ans Bakker, ans@palet.example?')).toBeNull()
  })

  const read = (words: string): string | null => {
    const meant = readOnBehalf(words, [{ name: 'Jan de Vries' }], true)
    return meant && readAnswer(meant.words, { name: 'Ans Bakker', sessions: [], choice: 'whole' }).answer
  }
  test.each([
    ['Jan de Vries is erbij', 'yes'],
    ['Hij komt graag', 'yes'],
    ['Graag Jan de Vries aanmelden', 'yes'],
    ['Jan kan helaas niet komen', 'no'],
    ['Namens Jan de Vries: hij is verhinderd', 'no'],
    ['Weet Jan al of hij komt?', 'question'],
    ['Misschien komt Jan', 'unclear'],
  ])('%s: %s', (words, answer) => expect(read(words)).toBe(answer))

  test('what is written in somebody’s name from their own address is their answer', () => {
    const own = (text: string) =>
      readAnswer(asOneself(text, 'Jan de Vries'), { name: 'Jan de Vries', sessions: [], choice: 'whole' })
        .answer
    expect(own('Namens de heer De Vries laat ik u weten dat hij de lezing graag bijwoont.')).toBe('yes')
    expect(own('Namens Jan de Vries: hij is verhinderd')).toBe('no')
    expect(own('Namens het bestuur veel succes gewenst')).toBe('unclear')
    expect(own('Hij komt graag')).toBe('unclear')
  })

  test('of several it must be plain for whom', () => {
    const two = [{ name: 'Jan de Vries' }, { name: 'Els Vaart' }]
    expect(readOnBehalf('hij komt', two, true)).toBeNull()
    expect(readOnBehalf('Els en Jan komen', two, true)).toBeNull()
    expect(readOnBehalf('Els Vaart komt', two, false)?.of.name).toBe('Els Vaart')
    // Whoever is a member too speaks of themselves, unless they name somebody.
    expect(readOnBehalf('ik kom', [{ name: 'Jan de Vries' }], false)).toBeNull()
  })
})

describe('who comes in the writer’s place', () => {
  test.each([
    [
      'ik kan niet, mijn collega Piet Jansen komt in mijn plaats (piet@palet.example)',
      'Piet Jansen',
      'piet@palet.example',
    ],
    ['Ik ben verhinderd. Piet Jansen vervangt mij.', 'Piet Jansen', null],
    ['Helaas kan ik niet. In mijn plaats komt collega Piet van den Berg.', 'Piet van den Berg', null],
    ['Mijn collega P. Jansen zal namens mij aanwezig zijn', 'P. Jansen', null],
    ['I cannot come, my colleague Anna Smith will come in my place', 'Anna Smith', null],
  ])('%s', (words, name, address) => expect(readSubstitute(words)).toEqual({ name, address }))

  test.each([
    'ik kan niet, mijn collega komt',
    'Misschien komt Piet in mijn plaats',
    'Mag Piet Jansen in mijn plaats komen?',
    'Ik kom niet',
    'Ik kom dinsdag in plaats van donderdag',
  ])('nobody: %s', (words) => expect(readSubstitute(words)).toBeNull())
})

describe('whom members bring along, and whether they see who else comes', () => {
  test.each([
    ['één introducé per lid', { guests: 1 }],
    ['Ieder lid mag 2 introducés meenemen', { guests: 2 }],
    ['geen introducés', { guests: 0 }],
    ['laat zien wie er komen', { whoElse: true }],
    ['Laat de leden zien wie er nog meer komen', { whoElse: true }],
    ['laat niet zien wie er komen', { whoElse: false }],
    ['wie er komen', null],
    ['40 deelnemers', null],
  ])('%s', (words, settings) => expect(readSettings(words)).toEqual(settings))
})

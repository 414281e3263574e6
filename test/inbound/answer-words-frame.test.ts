import { type AnsweredAbout, readAnswer } from '../../functions/inbound/answer-words'
import { cpuTimer } from '../support/cpu-ms'

const about: AnsweredAbout = {
  name: 'Aafke Bruinsma',
  sessions: [{ id: 's1', number: 1, date: '2020-06-04', mode: 'on-site' }],
  choice: 'whole',
  names: {
    title: 'Dag van de Dijken 2020: lopen over water',
    places: ['De Waterschuur, Kade 3, 8011 AB Zwolle'],
  },
}
const read = (text: string, of: AnsweredAbout = about): string => readAnswer(text, of).answer

describe('what stands around an answer', () => {
  test.each([
    ['ik kom gr aafke', 'yes'],
    ['Nee mvg A', 'no'],
    ['Nee. A.B.', 'no'],
    ['Ik ben erbij groetjes!', 'yes'],
    ['Ik kom. Met vriendelijke groet, Aafke Bruinsma, Stichting De Brug, 06 12 34 56 78', 'yes'],
    ['Ik kom.\n\nHartelijke groet,\nAafke Bruinsma\nDe Brug\n038 555 01 23 (niet op maandag)', 'yes'],
    ['Ik meld me af.\n\nMet groet,\nAafke\nadviseur\n\nKom ook naar onze markt op 20 juni!', 'no'],
    ['Ik kom.\n--\nAafke Bruinsma\nniet aanwezig op vrijdag', 'yes'],
    ['Ik kom.\n\nGroet, Aafke\nIk werk niet op vrijdag.', 'yes'],
    ['Ik kom.\n\nGroet, Aafke\nMijn werkdagen zijn maandag en dinsdag', 'yes'],
    ['Aanwezig!\n\nVerzonden vanaf mijn Galaxy', 'yes'],
    ['Beste Ineke ik kom graag', 'yes'],
    ['Groeten uit Gent, ik kom!', 'yes'],
    ['Aafke komt graag.\n\nMet groet,\nTruus Visser\nsecretariaat', 'yes'],
  ])('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('what is written below the greeting counts as much as what stands above', () => {
    expect(read('Ik kom.\n\nGroet, Aafke\n\nPS. Ik kom toch niet.')).toBe('unclear')
    expect(read('Ik kom.\n\nGroet, Aafke\n\nIs het ook online?')).toBe('question')
    expect(readAnswer('Ik kom.\n\nGroet, Aafke\n\nVegetarisch graag', about)).toMatchObject({
      answer: 'yes',
      note: 'Ik kom.\nVegetarisch graag',
    })
  })
})

describe('what is said beside an answer', () => {
  test.each([
    ['Ik kom met de trein, een parkeerkaart is niet nodig.', 'yes'],
    ['Nee hoor, geen dieetwensen. Ik kom graag.', 'yes'],
    ['Ja! Ik heb geen vragen.', 'yes'],
    ['Ik ben erbij. Kan niet wachten!', 'yes'],
    ['Excuses voor mijn late reactie, ik doe mee.', 'yes'],
    ['De vorige keer moest ik afzeggen, nu ben ik erbij.', 'yes'],
    ['Door ziekte kan ik niet komen.', 'no'],
    ['Ik kan niet, maar ontvang graag het verslag.', 'no'],
    ['Ik kan er niet bij zijn. Hopelijk tot de volgende keer!', 'no'],
    ['Ik zit dan in Portugal, veel plezier allemaal!', 'no'],
    ['Ik drukte op nee, per ongeluk. Ik kom.', 'yes'],
    ['Ik kom, mits er parkeerplek is.', 'unclear'],
    ['Ik zit dan in Portugal.', 'unclear'],
    ['Ik kom niet. Mijn collega gaat wel.', 'unclear'],
  ])('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('the event’s own name and place', () => {
  test.each([
    ['Ik meld mij aan voor de Dag van de Dijken.', 'yes'],
    ['Ik kom naar Zwolle!', 'yes'],
    ['Op 4 juni ben ik in De Waterschuur aanwezig', 'yes'],
    ['Ik kan niet naar de studiedag komen', 'no'],
    ['Ik kom naar Almere', 'unclear'],
    ['Ik meld mij aan voor de najaarsdag', 'unclear'],
    ['Ja, ik kom naar de nieuwjaarsreceptie', 'unclear'],
    ['De vergadering van 18 juni kan ik niet bijwonen', 'unclear'],
  ])('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('answers between quoted lines', () => {
  const days: AnsweredAbout = {
    name: 'Aafke Bruinsma',
    choice: 'each',
    sessions: ['2020-09-08', '2020-10-13', '2020-11-10'].map((date, index) => ({
      id: `s${index + 1}`,
      number: index + 1,
      date,
      mode: 'on-site',
    })),
  }

  test('each answers the line above it', () => {
    const between =
      '> dinsdag 8 september\nja\n\n> dinsdag 13 oktober\nnee\n\n> dinsdag 10 november\nja graag\n\nAafke'
    expect(readAnswer(between, days)).toMatchObject({ answer: 'yes', units: ['s1', 's3'], without: ['s2'] })
  })

  test('a no about the meal is no answer to the invitation', () => {
    expect(read('> Kom je ook?\nJa!\n\n> Heb je dieetwensen?\nNee.\n\nAafke')).toBe('yes')
    expect(read('> Kom je ook?\nJa\n\n> Neem je iemand mee?\nNee')).toBe('unclear')
  })
})

test('long runs of greetings, names and verbs are read in time', () => {
  const spent = cpuTimer()
  for (const piece of [
    'mvg. ',
    'gr, ',
    'Aafke ',
    'meld mij ',
    'noch ',
    "'k ",
    '> ja\nnee\n',
    'dag van de ',
  ]) {
    read(piece.repeat(590 / piece.length))
    read(piece.repeat(10_000))
  }
  expect(spent()).toBeLessThan(2_000)
})

describe('the day, as it is spoken of on the day of the mail', () => {
  const on = (today: string, text: string) => read(text, { ...about, today })
  test.each([
    ['2020-06-03', 'Ik kan morgen niet', 'no'],
    ['2020-06-04', 'Ik ben er vanavond bij!', 'yes'],
    ['2020-06-01', 'Komende donderdag kom ik graag', 'yes'],
    ['2020-05-11', 'Ik ben erbij op donderdag 4 juni a.s.', 'yes'],
    ['2020-06-01', 'Ik kan morgen niet', 'unclear'],
    ['2020-05-20', 'Komende donderdag kom ik graag', 'unclear'],
  ])('on %s: %s → %s', (today, text, expected) => expect(on(today, text)).toBe(expected))
})

test('the words of a machine are no answer, also without a header that says so', () => {
  expect(read('Undeliverable: uitnodiging\n\nHet postvak is vol.')).toBe('out-of-office')
  expect(read('Uw bericht\n\nOnderwerp: uitnodiging\n\nis gelezen op 3 juni 2020 09:12.')).toBe(
    'out-of-office',
  )
  expect(read('Uw bericht is door mij gelezen, ik kom')).not.toBe('out-of-office')
})

test('a title with a hyphen, a bracket or a plus is a name like any other', () => {
  for (const title of ['EHBO-opfrisavond', 'Vragenuur (over A+B)', "Foto's kijken"]) {
    const named = { ...about, names: { title, places: ['Dorpshuis Ter-Weer'] } }
    expect(read(`Ik kom naar de ${title} in Dorpshuis Ter-Weer`, named)).toBe('yes')
    expect(read('Hoe laat is het afgelopen?', named)).toBe('question')
  }
})

import { answersText } from '../../../functions/inbound/mail/answers-text'
import { replyText, wishText } from '../../../functions/inbound/mail/reply-text'

const wish = (text: string) => wishText(replyText(text), null)

test.each([
  'Beste agenda,\n\nAkkoord.\n\nHartelijks,\nRoos',
  'Geachte mevrouw, mijnheer,\n\nAkkoord.\n\nHoogachtend,\ndrs. M.J. van der Polder\nvoorzitter',
  'Geachte redactie,\n\nAkkoord.\n\nP. Wielinga',
  'Hoi hoi\n\nAkkoord.\n\nK. de Boer-Smit\npenningmeester',
  'Dag allemaal,\n\nAkkoord.\n\ngr Ties',
  'Akkoord.\n\nVr. groet, Ans',
  'Akkoord.\n\nDikke kus Ans',
  'Akkoord.\n\nM.vr.gr.\nHidde',
  'Akkoord.\n\nMet dank,\nRoos',
  'Akkoord. Groetjes Roos en Ties',
  'Hi there,\n\nAkkoord.\n\nBest,\nRoos',
  'Akkoord.\n\nP. Wielinga, penningmeester',
  'Akkoord.\n\nRoos Wielinga\napotheker',
  'Akkoord.\n\nMet zangersgroeten,\nTies',
  'Akkoord.\n\nMet excuses,\nTies',
])('%j is "Akkoord." and nothing more', (text) => {
  expect(wish(text)).toBe('Akkoord.')
})

test.each([
  ['Akkoord\n\nGroet,\nRoos\n\nToch maar niet versturen!', 'Akkoord\nToch maar niet versturen!'],
  ['Akkoord\n\nMet vriendelijke groet,\nStop', 'Akkoord\nStop'],
  ['Akkoord\n\nGroet Ties\nwijzig 13.00 in 14.00 svp', 'Akkoord\nwijzig 13.00 in 14.00 svp'],
  ['Akkoord\n\nGroet,\nRoos\n\nPS: vergeet de lunch niet', 'Akkoord\nPS: vergeet de lunch niet'],
  ['Akkoord\n\nGroet,\nMaar niet heus', 'Akkoord\nMaar niet heus'],
  ['De spreker is:\n\nP. Wielinga', 'De spreker is:\nP. Wielinga'],
  ['Akkoord.\n\nA. Bos kijkt ook nog', 'Akkoord.\nA. Bos kijkt ook nog'],
  ['Akkoord.\n\nJ. Pol\nvoorzitter moet nog tekenen', 'Akkoord.\nJ. Pol\nvoorzitter moet nog tekenen'],
  ['Akkoord. Gr. als Bo dat ook wil', 'Akkoord. Gr. als Bo dat ook wil'],
  ['Beste Roos graag eerst overleg,\nakkoord', 'Beste Roos graag eerst overleg,\nakkoord'],
  ['Er is een andere zaal.\n\nNieuwe Kerk', 'Er is een andere zaal.\nNieuwe Kerk'],
  ['Akkoord.\n\nNieuwe Kerk, consistorie', 'Akkoord.\nNieuwe Kerk, consistorie'],
  ['Beste Roos, akkoord,\nmaar niet nu', 'akkoord,\nmaar niet nu'],
  ['Hallo, niet versturen,\ngraag', 'Hallo, niet versturen,\ngraag'],
])('in %j what takes back or tells something stays', (text, left) => {
  expect(wish(text)).toBe(left.startsWith('Hallo') ? left.slice('Hallo, '.length) : left)
})

describe('answers where the questions stand', () => {
  test('keep the question above them, also one that was wrapped', () => {
    const text =
      'Zie onder.\n\n> Fijn dat u meedoet.\n> Hoeveel PE-punten?\n3\n> Op 9 mei is ook de ledenvergadering van de kring. Wat\n> gebeurt daarmee?\ndie vervalt\n\nGroet, Roos'
    expect(answersText(text)).toBe(
      'Zie onder.\n> Hoeveel PE-punten?\n3\n> Op 9 mei is ook de ledenvergadering van de kring. Wat\n> gebeurt daarmee?\ndie vervalt',
    )
  })

  test.each([
    ['words below the whole mail', '> Hallo\n> Wat gebeurt daarmee?\n\nHet is 11 juni'],
    ['several lines below several questions', '> Hoeveel punten?\n> Wanneer?\n\n2\n1 april'],
    ['a reply without a quote', 'Het is 11 juni'],
  ])('are not found in %s', (_, text) => {
    expect(answersText(text)).toBeNull()
  })
})

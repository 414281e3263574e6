import { replyText, wishText } from '../../../functions/inbound/mail/reply-text'
import { parsed, rawMail } from './mail-fixture'

test.each(['gmail', 'outlook', 'iphone', 'apple-en', 'below', 'original'])(
  'an approval by %s is one whole wish',
  async (name) => {
    const mail = await parsed(rawMail(`reply-${name}`))
    expect(wishText(mail.text).replace('!', '')).toBe('Akkoord')
  },
)

test('what comes with an approval stays with it', async () => {
  expect(wishText((await parsed(rawMail('reply-but'))).text)).toBe('Akkoord, maar het is 11 juni.')
  expect(wishText((await parsed(rawMail('reply-postscript'))).text)).toBe('Akkoord\nPS: wel op 11 juni')
})

test.each([
  ['Hoi,\n\nakkoord', 'akkoord'],
  ['Beste mensen,\nPrima, verstuur maar!\nAlvast bedankt!', 'Prima, verstuur maar!'],
  ['Goedemorgen Els, akkoord', 'akkoord'],
  ['Geachte heer De Vries,\n\nniet akkoord\n\nHoogachtend,\nA. Bos', 'niet akkoord'],
  ['Hoi, niet akkoord', 'niet akkoord'],
  ['Hoi stop, akkoord', 'Hoi stop, akkoord'],
  ['akkoord\n\nFijne dag!\nGroet,\nEls', 'akkoord'],
  ['Akkoord\nStop', 'Akkoord\nStop'],
  ['Hoi,\n\nJa, ik kom\nEls Vermeer, 0318 112 233', 'Ja, ik kom\nEls Vermeer, 0318 112 233'],
  ['ja\n\nKan dit?\nhttps://kaart.example/x', 'ja\nKan dit?\nhttps://kaart.example/x'],
  ['gaat door\n\nEls Vermeer\n0318 112 233', 'gaat door'],
  ['Locatie: De Spil\nmax 40 deelnemers\n\nGr. Els', 'Locatie: De Spil\nmax 40 deelnemers'],
])('the wish in %j is %j', (text, wish) => {
  expect(wishText(text)).toBe(wish)
})

test("the sender's own name is no part of the wish", () => {
  expect(wishText('Akkoord\nEls', 'Els Vermeer')).toBe('Akkoord')
  expect(wishText('Akkoord\nPiet', 'Els Vermeer')).toBe('Akkoord\nPiet')
})

test('answers between quoted lines are the writer’s own', () => {
  const text =
    'Zie hieronder.\n\nOp 20 apr 2026 om 09:00 schreef Agenda <agenda@club.example>:\n> Hoeveel PE-punten?\n\nPE: 3\n\n> Waar is het?\n> En welke zaal?\nwrap'
  expect(replyText(text)).toBe('Zie hieronder.\n\nPE: 3')
})

test('a mail that is only a quote says nothing', () => {
  expect(replyText('> akkoord\n> verstuur maar')).toBe('')
  expect(replyText('Van: A <a@b.example>\nVerzonden: vandaag\nOnderwerp: x\n\nakkoord')).toBe('')
})

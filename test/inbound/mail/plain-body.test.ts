import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { cleanText } from '../../../functions/inbound/mail/clean-text'
import { plainBody } from '../../../functions/inbound/mail/plain-body'
import { mailBytes } from './mail-fixture'

const HEAD = ['From: a@b.example', 'Subject: Ledenavond', 'Content-Type: text/plain; charset=utf-8']

describe('the body of a mail of one plain text', () => {
  test('is read as the parser reads it, whatever stands in it', async () => {
    const piece = fc.constantFrom(
      'Welkom',
      ' café',
      '’s',
      '€ 5',
      '\n',
      '\r\n',
      '\r',
      '\r\r\n',
      '--',
      '\u0000',
      '\ufeff',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const bytes = mailBytes(...HEAD, '', pieces.join(''))
        const { text = '' } = await PostalMime.parse(bytes)
        expect(cleanText(plainBody(bytes)?.text ?? '')).toBe(cleanText(text))
      }),
    )
  })

  test.each([
    ['another charset', 'Content-Type: text/plain; charset=iso-8859-1'],
    ['lines that flow', 'Content-Type: text/plain; charset=utf-8; format=flowed'],
    ['lines that flow, said below', 'Content-Type: text/plain; charset=utf-8;\r\n format=flowed'],
    ['HTML', 'Content-Type: text/html; charset=utf-8'],
    ['an encoding', `${HEAD[2]}\r\nContent-Transfer-Encoding: quoted-printable`],
    ['a file', `${HEAD[2]}\r\nContent-Disposition: attachment`],
    ['two types', `${HEAD[2]}\r\nContent-Type: text/html`],
    ['no type', 'MIME-Version: 1.0'],
  ])('is left to the parser with %s', (_, type) => {
    expect(plainBody(mailBytes('From: a@b.example', type, '', 'Welkom'))).toBeNull()
  })
})

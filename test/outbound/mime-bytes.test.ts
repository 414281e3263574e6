import MailComposer from 'nodemailer/lib/mail-composer'
import { mimeBytes } from '../../functions/outbound/mime-bytes'

const mail = {
  from: { name: 'De Wijkbouwers', address: 'agenda@wijkbouwers.example' },
  to: { name: 'Noor van der Élst', address: 'noor@wonen.example' },
  subject: 'Tuindag: van gevel tot groen, één dag vol soep',
  text: `Beste Noor,\n\nRegel met een blanco aan het eind \r\n${'lang '.repeat(60)}\n日本`,
  html: `<p>Beste Noor,</p>\n<p>${'groen = gras; '.repeat(90)}é</p>`,
  icalEvent: { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nSUMMARY:Eén dag\r\nEND:VCALENDAR\r\n' },
  attachments: [
    { filename: 'één.pdf', content: Buffer.from([0, 1, 13, 10, 255]) },
    { filename: 'lijst.csv', contentType: 'text/csv; charset=utf-8', content: 'naam;é\r\nb = c  \n' },
  ],
}

test.each(['quoted-printable', 'base64'] as const)(
  'the bytes are those that streams would make: %s',
  async (textEncoding) => {
    const node = new MailComposer({ ...mail, textEncoding, newline: '\r\n' }).compile()
    expect(mimeBytes(node).toString()).toBe((await node.build()).toString())
  },
)

test('a mail of text alone has no parts, and ends its lines with CRLF', async () => {
  const node = new MailComposer({ to: 'noor@wonen.example', text: 'een\ntwee\n', newline: '\r\n' }).compile()
  const written = mimeBytes(node).toString()
  expect(written).toBe((await node.build()).toString())
  expect(written.endsWith('\r\n\r\neen\r\ntwee\r\n')).toBe(true)
})

import fc from 'fast-check'
import { announcementText } from '../../../functions/inbound/mail/announcement-text'
import { parseMail } from '../../../functions/inbound/mail/parse-mail'
import { readAnnouncement } from '../../../functions/inbound/mail/read-announcement'
import { replyText, wishText } from '../../../functions/inbound/mail/reply-text'
import { mailBytes, parsed, rawMail } from './mail-fixture'

test('a mail without Subject, MIME or charset is read, without its NUL bytes', async () => {
  const mail = await parsed(rawMail('no-subject'))
  expect(mail).toMatchObject({
    subject: '',
    text: 'Dit is een bericht zonder onderwerp en zonder MIME.\nMet een nul.',
  })
  expect(mail).toMatchObject({ date: '2026-04-21T04:30:00Z', dateOffsetDay: '2026-04-20' })
})

test('a subject is one line, decoded, and hides nothing', async () => {
  const encoded = '=?utf-8?q?Caf=C3=A9=0D=0ABcc:_x=00_=E2=80=AEtxt?='
  const mail = await parsed(mailBytes('From: a@b.example', `Subject: ${encoded}`, '', 'x'))
  expect(mail.subject).toBe('Café Bcc: x txt')
})

test('addresses, message ids and headers are kept', async () => {
  const mail = await parsed(
    mailBytes(
      'From: "Vermeer, Els" <ELS@Club.example>',
      'To: Agenda <plan+AbC@club.example>, Groep: x@club.example, y@club.example;',
      'Cc: leden@club.example',
      'Message-ID: <1@club.example>',
      'In-Reply-To: <0@club.example>',
      'References: <a@club.example>',
      ' <0@club.example>',
      'X-Twice: een',
      'x-twice: twee',
      '',
      'x',
    ),
  )
  expect(mail.from).toEqual([{ name: 'Vermeer, Els', address: 'els@club.example' }])
  expect(mail.to).toEqual(['plan+AbC@club.example', 'x@club.example', 'y@club.example'])
  expect(mail.cc).toEqual(['leden@club.example'])
  expect(mail).toMatchObject({ messageId: '1@club.example', inReplyTo: '0@club.example' })
  expect(mail.references).toEqual(['a@club.example', '0@club.example'])
  expect(mail.headers.get('x-twice')).toEqual(['een', 'twee'])
})

test('an attachment keeps its bytes under a bare name; pictures of the layout are left out', async () => {
  const part = (type: string, extra: string) => [
    '--b',
    `Content-Type: ${type}`,
    extra,
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERg==',
  ]
  const mail = await parsed(
    mailBytes(
      'From: a@b.example',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Zie bijlage.',
      ...part('application/pdf', 'Content-Disposition: attachment; filename="../map/flyer.pdf"'),
      ...part('image/png; name=logo.png', 'Content-ID: <logo>'),
      '--b--',
    ),
  )
  expect(mail.attachments).toEqual([
    { filename: 'flyer.pdf', mimeType: 'application/pdf', content: new Uint8Array([0x25, 0x50, 0x44, 0x46]) },
  ])
})

test('a text part that only points at the HTML is passed over for it', async () => {
  const mail = await parsed(
    mailBytes(
      'From: a@b.example',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Bekijk deze mail in uw browser.',
      '--b',
      'Content-Type: text/html',
      '',
      '<h1>Voorjaarsconcert</h1><p>Zondag 12 april om 15.00 uur in de Grote Kerk. Toegang vrij, koffie na afloop.</p>',
      '--b--',
    ),
  )
  expect(mail.text).toBe(
    'Voorjaarsconcert\n\nZondag 12 april om 15.00 uur in de Grote Kerk. Toegang vrij, koffie na afloop.',
  )
})

test.each([
  ['nothing', new Uint8Array()],
  ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['a text', new TextEncoder().encode('Beste leden,\n\nDatum: 3 mei\n')],
  ['a text with colons', new TextEncoder().encode('Programma: zie onder\n\nTijd: 20.00\n')],
])('%s is no mail', async (_what, raw) => {
  expect(await parseMail(raw)).toMatchObject({ status: 'no-mail' })
  expect(await readAnnouncement(raw)).toMatchObject({ ok: false })
})

test('an announcement is read with its plain subject, the day of the outer mail, and its sender', async () => {
  const answer = await readAnnouncement(rawMail('forward-twice'))
  expect(answer).toMatchObject({
    ok: true,
    announcement: {
      subject: 'Avond in De Linde',
      day: '2026-04-20',
      sender: { name: 'Els Vermeer', domain: 'heemkring.example' },
    },
  })
})

test('no bytes make it throw', async () => {
  const seed = rawMail('forward-gmail-html')
  const damage = fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { maxLength: 40 })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    damage.map((hits) =>
      hits.reduce((copy, [at, byte]) => copy.fill(byte, at, at + 1), Uint8Array.from(seed)),
    ),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (raw) => {
      const mail = await parseMail(raw)
      if (mail.status === 'mail') announcementText(mail)
      await readAnnouncement(raw)
    }),
    { numRuns: 150 },
  )
})

test('no text makes it throw', () => {
  const words = fc.constantFrom(
    '>',
    'Van:',
    'Aan:',
    'Onderwerp: x',
    '\n',
    'Op 3 mei schreef',
    '--',
    'Groet',
    ' | ',
    '[gview',
    '\u0000',
  )
  const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }).map((parts) => parts.join('\n'))
  fc.assert(
    fc.property(text, (any) => {
      expect(typeof announcementText({ subject: 'Fwd: x', text: any })).toBe('string')
      expect(replyText(any).length).toBeLessThanOrEqual(any.length * 3)
      wishText(any)
    }),
    { numRuns: 150 },
  )
})

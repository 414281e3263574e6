import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import { openKeptMails } from '../../../infra/local/kept-mails'
import { type Mailbox, startMailbox } from '../../../infra/local/mailbox'

let folder: string
let mailbox: Mailbox

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  mailbox = await startMailbox(0, join(folder, 'maildev'))
})
afterEach(async () => {
  await mailbox.close()
  await rm(folder, { recursive: true })
})

const listed = async (): Promise<Record<string, unknown>[]> => (await fetch(`${mailbox.url}/email`)).json()

const calendarMail = (subject: string) =>
  new MailComposer({
    from: '"De Kring" <agenda@kring.example>',
    to: 'piet@huis.example',
    subject,
    text: 'Tot dan, café!',
    html: '<p>Tot dan, <a data-action="register" href="https://kring.example/x">café</a>!</p>',
    headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    icalEvent: {
      method: 'REQUEST',
      filename: 'afspraak.ics',
      content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
    },
  })
    .compile()
    .build()

const kept = (id: string, raw: Buffer) => ({
  id,
  acceptedAt: '2020-03-12T08:00:00Z',
  source: 'agenda@kring.example',
  destination: ['piet@huis.example'],
  raw: raw.toString('base64'),
})

test('the mailbox shows a mail with its html, text, headers and calendar part', async () => {
  const mails = await openKeptMails(folder, mailbox.show)
  await mails.keep(kept('01', await calendarMail('Voorjaarsdag')))
  const [mail] = await listed()
  expect(mail).toMatchObject({
    subject: 'Voorjaarsdag',
    html: expect.stringContaining('data-action="register"'),
    text: expect.stringContaining('café'),
    headers: { 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' },
    envelope: { to: [{ address: 'piet@huis.example' }] },
    alternatives: [
      { contentType: 'text/calendar', method: 'REQUEST', content: expect.stringContaining('VCALENDAR') },
    ],
    attachments: [{ contentType: 'application/ics', fileName: 'afspraak.ics' }],
  })
  const source = await (await fetch(`${mailbox.url}/email/${mail?.['id']}/source`)).text()
  expect(source).toContain('METHOD:REQUEST')
})

test('several hundred mails are all there, in order, also after a restart and when handed over twice', async () => {
  const mails = await openKeptMails(folder, mailbox.show)
  const raw = await calendarMail('Uitnodiging')
  const ids = Array.from({ length: 250 }, (_, n) => `${1000 + n}`)
  const mailOf = (id: string) =>
    Buffer.from(raw.toString('latin1').replace('Uitnodiging', `Mail ${id}`), 'latin1')
  for (const id of ids) await mails.keep(kept(id, mailOf(id)))
  await mails.keep(kept('1000', mailOf('1000')))
  const expected = ids.map((id) => `Mail ${id}`)
  expect((await listed()).map((mail) => mail['subject'])).toEqual(expected)

  await mailbox.close()
  mailbox = await startMailbox(0, join(folder, 'maildev'))
  await openKeptMails(folder, mailbox.show)
  expect((await listed()).map((mail) => mail['subject'])).toEqual(expected)
})

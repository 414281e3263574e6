import { announcementText } from '../../../functions/inbound/mail/announcement-text'
import { replyText } from '../../../functions/inbound/mail/reply-text'
import { mailBytes, parsed } from './mail-fixture'

const HEAD = ['From: a@b.example', 'Subject: groot', 'MIME-Version: 1.0']
const MILLISECONDS_MAX = 4_000

async function timed<T>(work: () => T | Promise<T>): Promise<T> {
  const started = performance.now()
  const value = await work()
  expect(performance.now() - started).toBeLessThan(MILLISECONDS_MAX)
  return value
}

test('ten thousand parts are read', async () => {
  const parts = Array.from({ length: 10_000 }, (_, at) => [
    '--b',
    'Content-Type: text/plain',
    '',
    `deel ${at}`,
  ]).flat()
  const raw = mailBytes(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--')
  const mail = await timed(() => parsed(raw))
  expect(mail.text).toContain('deel 9999')
})

test('of parts without end in parts the head is read', async () => {
  const nested = Array.from({ length: 5_000 }, (_, at) => [
    `Content-Type: multipart/mixed; boundary=b${at}`,
    '',
    `--b${at}`,
  ]).flat()
  const mail = await timed(() => parsed(mailBytes(...HEAD, ...nested, '', 'x')))
  expect(mail).toMatchObject({ subject: 'groot', text: '', bodyRead: false })
})

test('of ten megabytes of short lines the head is read', async () => {
  const raw = mailBytes(...HEAD, '', '\n'.repeat(10_000_000))
  expect(await timed(() => parsed(raw))).toMatchObject({ subject: 'groot', text: '', bodyRead: false })
})

test('of a mail that was forwarded as millions of short lines the mail around it is read', async () => {
  const inner = Buffer.from(
    ['From: c@d.example', 'Subject: binnen', '', ''].join('\r\n') + '\n'.repeat(7_000_000),
  )
  const raw = mailBytes(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'Zie hieronder',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: base64',
    '',
    ...(inner.toString('base64').match(/.{1,76}/g) ?? []),
    '--b--',
  )
  expect(await timed(() => parsed(raw))).toMatchObject({ text: 'Zie hieronder', bodyRead: true })
})

test('HTML nested without end is read without its tags', async () => {
  const html = `${'<div><blockquote>'.repeat(150_000)}Kom op 3 mei`
  const mail = await timed(() => parsed(mailBytes(...HEAD, 'Content-Type: text/html', '', html)))
  expect(mail.text).toContain('Kom op 3 mei')
})

test('an attachment of ten megabytes does not hold up the text', async () => {
  const line = 'QUJD'.repeat(19)
  const raw = mailBytes(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'Zie bijlage',
    '--b',
    'Content-Type: application/pdf',
    'Content-Transfer-Encoding: base64',
    '',
    Array.from({ length: 150_000 }, () => line).join('\r\n'),
    '--b--',
  )
  const mail = await timed(() => parsed(raw))
  expect(mail.text).toBe('Zie bijlage')
  expect(mail.attachments[0]?.content.length).toBe(150_000 * 57)
})

test.each([
  ['blanks', ' '.repeat(500_000)],
  ['blank lines with quote marks', ' >\n'.repeat(25_000)],
  ['brackets', '[gview '.repeat(50_000)],
  ['headers', 'Van: a\n'.repeat(75_000)],
  ['attributions', 'Op 3 mei schreef\n'.repeat(40_000)],
  ['greetings', 'Met vriendelijke groet\n\n'.repeat(25_000)],
  ['one long line', 'Op 3 mei schreef Jan '.repeat(25_000)],
  ['digits', '06 '.repeat(150_000)],
  ['table bars', ' | '.repeat(150_000)],
])('half a megabyte of %s take linear time', async (_what, text) => {
  await timed(() => announcementText({ subject: 'FW: x', text: `begin\n${text}\neind` }))
  await timed(() => replyText(`begin\n${text}\neind`))
})

import PostalMime from 'postal-mime'
import { Temporal } from 'temporal-polyfill'
import { compose, type Envelope } from '../../functions/outbound/compose'
import { sampleMail } from '../../templates/gallery-members'
import { organiserGallery } from '../../templates/gallery-organisers'
import { sampleEvent, sampleOpenEvent } from '../../templates/sample-events'

const envelope = (changed: Partial<Envelope> = {}): Envelope => ({
  mail: sampleMail({ kind: 'move-notice', event: sampleEvent, registration: null }),
  from: { name: 'Kring Wijkbouwers', address: 'agenda@wijkbouwers.example' },
  to: { name: 'Noor van Dalen', address: 'noor@deterp.example' },
  replyTo: 'agenda+e01@wijkbouwers.example',
  messageId: '<n01@wijkbouwers.example>',
  inReplyTo: null,
  unsubscribe: { url: 'https://kring.example/u/token-unsubscribe' },
  date: Temporal.Instant.from('2026-03-09T09:00:00Z'),
  ...changed,
})

const headersOf = (raw: Buffer): string => {
  const text = raw.toString('utf8')
  return text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
}

/** The content types of the parts, as a tree in the order of the mail. */
const typesOf = (raw: Buffer): string[] =>
  [...raw.toString('utf8').matchAll(/^Content-Type: ([^;\r\n]+)/gim)].map(([, type = '']) => type)

test('a calendar mail is mixed{ alternative{ text, html, calendar }, application/ics }', async () => {
  const raw = await compose(envelope())
  expect(typesOf(raw)).toEqual([
    'multipart/mixed',
    'multipart/alternative',
    'text/plain',
    'text/html',
    'text/calendar',
    'application/ics',
  ])
  expect(raw.toString('utf8')).toMatch(/Content-Type: text\/calendar;[^\r\n]*(\r\n[^\r\n]*)?method=REQUEST/)
})

test('a withdrawal says CANCEL in the header as in the body', async () => {
  const raw = await compose(
    envelope({ mail: sampleMail({ kind: 'cancellation', event: sampleEvent, registration: null }) }),
  )
  expect(raw.toString('utf8')).toMatch(/method=CANCEL/)
  const parsed = await PostalMime.parse(raw)
  const calendar = parsed.attachments.find(({ mimeType }) => mimeType === 'application/ics')
  expect(new TextDecoder().decode(calendar?.content as ArrayBuffer)).toContain('METHOD:CANCEL')
})

test('read back, subject, text and html are what was composed', async () => {
  const { mail, ...rest } = envelope()
  const parsed = await PostalMime.parse(await compose({ mail, ...rest }))
  expect(parsed.subject).toBe(mail.subject)
  expect(parsed.html?.replace(/\r\n/g, '\n').trim()).toBe(mail.html.trim())
  expect(parsed.text?.replace(/\r\n/g, '\n').trim()).toBe(mail.text.trim())
  expect(parsed.from?.address).toBe('agenda@wijkbouwers.example')
  expect(parsed.to).toEqual([{ address: 'noor@deterp.example', name: 'Noor van Dalen' }])
  expect(parsed.date).toBe('2026-03-09T09:00:00.000Z')
  expect(parsed.messageId).toBe('<n01@wijkbouwers.example>')
})

test('it says that a machine sent it, and list mail can be stopped in one click', async () => {
  const headers = headersOf(await compose(envelope()))
  expect(headers).toMatch(/^Auto-Submitted: auto-generated$/m)
  expect(headers).toMatch(/^List-Unsubscribe: <https:\/\/kring\.example\/u\/token-unsubscribe>$/m)
  expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  const personal = headersOf(await compose(envelope({ unsubscribe: null })))
  expect(personal).not.toMatch(/List-Unsubscribe/)
})

test('an answer is threaded under what it answers', async () => {
  const headers = headersOf(await compose(envelope({ inReplyTo: '<vraag@mail.example>' })))
  expect(headers).toMatch(/^In-Reply-To: <vraag@mail\.example>$/m)
  expect(headers).toMatch(/^References: <vraag@mail\.example>$/m)
})

test('line breaks in a name or a subject add no header and no recipient', async () => {
  const { mail } = envelope()
  const raw = await compose(
    envelope({
      mail: { ...mail, subject: 'Dag\r\nBcc: buit@elders.example\u0000' },
      to: { name: 'Noor\r\nBcc: buit@elders.example', address: 'noor@deterp.example' },
      extraHeaders: { 'X-Kring': 'a\r\nBcc: buit@elders.example' },
    }),
  )
  expect(headersOf(raw)).not.toMatch(/^Bcc:/im)
  const parsed = await PostalMime.parse(raw)
  expect(parsed.bcc ?? []).toEqual([])
  expect(parsed.to).toHaveLength(1)
  expect(parsed.subject).toBe('Dag Bcc: buit@elders.example')
})

test('a name with a comma and an address in it stays one recipient', async () => {
  const raw = await compose(
    envelope({ to: { name: 'Dalen, Noor <buit@elders.example>', address: 'noor@deterp.example' } }),
  )
  const parsed = await PostalMime.parse(raw)
  expect(parsed.to).toEqual([{ name: 'Dalen, Noor <buit@elders.example>', address: 'noor@deterp.example' }])
})

test('the list of who comes travels as a CSV file', async () => {
  const list = organiserGallery().find(({ name }) => name === 'registration-list')
  if (!list) throw new Error('no list in the gallery')
  const parsed = await PostalMime.parse(await compose(envelope({ mail: list.mail, unsubscribe: null })))
  const [csv] = parsed.attachments
  expect(csv?.filename).toBe('aanmeldingen.csv')
  expect(new TextDecoder().decode(csv?.content as ArrayBuffer)).toContain(
    'Noor van Dalen;Woonstichting De Terp',
  )
})

test('every mail fits in what Gmail shows whole', async () => {
  const raw = await compose(
    envelope({ mail: sampleMail({ kind: 'invitation', event: sampleOpenEvent, registration: null }) }),
  )
  expect(raw.length).toBeLessThan(102 * 1024)
})

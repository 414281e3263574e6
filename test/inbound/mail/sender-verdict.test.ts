import { type Receipt, senderVerdict } from '../../../functions/inbound/mail/sender-verdict'
import { mailBytes, parsed, rawMail } from './mail-fixture'

const GRAY: Receipt = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' }
const PASS: Receipt = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' }

async function verdict(from: string, receipt: Receipt, envelopeFrom: string | null = null, results?: string) {
  const top = results ? [`Authentication-Results: ${results}`] : []
  const mail = await parsed(mailBytes(...top, `From: ${from}`, 'Subject: x', '', 'x'))
  return senderVerdict({ mail, receipt, envelopeFrom })
}

test('DMARC PASS verifies the one address, in lower case', async () => {
  const answer = await verdict('"Vermeer, Els" <Els@Heemkring.example>', PASS)
  expect(answer).toEqual({ status: 'verified', address: 'els@heemkring.example' })
})

test('a failed or unfinished DMARC check never verifies, whatever SPF and DKIM say', async () => {
  for (const dmarc of ['FAIL', 'PROCESSING_FAILED'] as const) {
    const answer = await verdict('els@heemkring.example', { ...PASS, dmarc }, 'els@heemkring.example')
    expect(answer).toMatchObject({ status: 'unverified', address: 'els@heemkring.example' })
  }
})

test('without a DMARC policy, SPF counts only for the domain of From', async () => {
  const receipt: Receipt = { ...GRAY, spf: 'PASS' }
  const read = async (envelope: string | null) =>
    (await verdict('els@heemkring.example', receipt, envelope)).status
  expect(await read('els@heemkring.example')).toBe('verified')
  expect(await read('bounce+1@mail.heemkring.example')).toBe('verified')
  expect(await read('boef@elders.example')).toBe('unverified')
  expect(await read('boef@evilheemkring.example')).toBe('unverified')
  expect(await read('boef@example')).toBe('unverified')
  expect(await read(null)).toBe('unverified')
})

test('without a DMARC policy, DKIM counts only for the domain of From', async () => {
  const receipt: Receipt = { ...GRAY, dkim: 'PASS' }
  const read = async (results: string) =>
    (await verdict('els@heemkring.example', receipt, null, results)).status
  expect(await read('amazonses.com; spf=none; dkim=pass header.i=@heemkring.example; dmarc=none')).toBe(
    'verified',
  )
  expect(await read('amazonses.com; dkim=pass (d=heemkring.example) header.i=@elders.example')).toBe(
    'unverified',
  )
  expect(await read('amazonses.com; dkim=fail header.i=@heemkring.example')).toBe('unverified')
  expect(await read('elders.example; dkim=pass header.i=@heemkring.example')).toBe('unverified')
})

test('a DKIM result that the sender wrote lower in the mail is not believed', async () => {
  const mail = await parsed(
    mailBytes(
      'Authentication-Results: amazonses.com; dkim=pass header.i=@elders.example',
      'Authentication-Results: amazonses.com; dkim=pass header.i=@heemkring.example',
      'From: els@heemkring.example',
      '',
      'x',
    ),
  )
  const answer = senderVerdict({ mail, receipt: { ...GRAY, dkim: 'PASS' }, envelopeFrom: null })
  expect(answer.status).toBe('unverified')
})

test('more than one From header, or none, is unverified even with DMARC PASS', async () => {
  const two = await parsed(rawMail('two-from'))
  expect(two.fromHeaders).toBe(2)
  expect(senderVerdict({ mail: two, receipt: PASS, envelopeFrom: null })).toMatchObject({
    status: 'unverified',
    address: null,
  })
  const hidden = await parsed(
    mailBytes('Subject: x', '\u00a0From: els@heemkring.example', 'From: boef@elders.example', '', 'x'),
  )
  expect(senderVerdict({ mail: hidden, receipt: PASS, envelopeFrom: null }).status).toBe('unverified')
  const none = await parsed(mailBytes('Subject: x', '', 'x'))
  expect(senderVerdict({ mail: none, receipt: PASS, envelopeFrom: null }).status).toBe('unverified')
})

test.each([
  'els@heemkring.example, boef@elders.example',
  'els@heemkring.example <boef@elders.example>',
  'Groep: els@heemkring.example, boef@elders.example;',
  '<els@heemkring.example> <boef@elders.example>',
  'еls@heemkring.example',
  'els@heemkrіng.example',
  'els@heemkring.example\u202e',
  'ｅls@heemkring.example',
  'els',
  '<>',
])('%j is not one plain address', async (from) => {
  expect((await verdict(from, PASS)).status).toBe('unverified')
})

test.each([
  'J. de Vries <jan@club.example>',
  'jan@club.example <jan@club.example>',
  'Jan (bestuur) <jan@club.example>',
  '=?utf-8?q?Jos=C3=A9?= <jan@club.example>',
])('%j is', async (from) => {
  expect(await verdict(from, PASS)).toEqual({ status: 'verified', address: 'jan@club.example' })
})

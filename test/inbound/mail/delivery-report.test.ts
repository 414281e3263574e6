import { type DeliveryReport, deliveryReport } from '../../../functions/inbound/mail/delivery-report'
import { cpuTimer } from '../../support/cpu-ms'
import { mailBytes, parsed } from './mail-fixture'

const report = async (...fields: string[]): Promise<DeliveryReport | null> => {
  const mail = mailBytes(
    'From: Mail Delivery System <mailer-daemon@mx.huis.example>',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.huis.example',
    '',
    ...fields,
    '--b--',
  )
  return (await parsed(mail)).report
}

test.each([
  ['rfc822; bas@huis.example', 'bas@huis.example'],
  ['rfc822;<Bas@Huis.example>', 'bas@huis.example'],
  ['bas@huis.example', 'bas@huis.example'],
  ['rfc822; bas@huis@elders.example', undefined],
  ['rfc822; <bas>@huis.example', undefined],
  ['rfc822; geen adres', undefined],
  ['rfc822; @huis.example', undefined],
])('the address in "%s" is %s', async (value, address) => {
  const found = await report(`Final-Recipient: ${value}`, 'Action: failed', 'Status: 5.1.1')
  expect(found?.failed[0]).toBe(address)
})

test.each(['5.1.1', '5.1.2', '5.1.10', '5.2.1', '5.1.6 (moved)'])(
  'an address is gone by %s',
  async (code) => {
    const found = await report(
      'Final-Recipient: rfc822; bas@huis.example',
      'Action: failed',
      `Status: ${code}`,
    )
    expect(found?.gone).toEqual(['bas@huis.example'])
  },
)

test.each(['5.0.0', '5.1.7', '5.1.8', '5.2.2', '5.2.10', '5.3.4', '5.4.4', '5.7.1', '4.1.1', ''])(
  'an address failed and may still exist by "%s"',
  async (code) => {
    const found = await report(
      'Final-Recipient: rfc822; bas@huis.example',
      'Action: failed',
      `Status: ${code}`,
    )
    expect(found).toMatchObject({ outcome: 'failed', failed: ['bas@huis.example'], gone: [] })
  },
)

test('of an alias the person behind it is gone, and not the alias nor another behind it', async () => {
  const found = await report(
    'Original-Recipient: rfc822; bestuur@huis.example',
    'Final-Recipient: rfc822; bas@huis.example',
    'Action: failed',
    'Status: 5.1.1',
    '',
    'Original-Recipient: rfc822; bestuur@huis.example',
    'Final-Recipient: rfc822; aafke@huis.example',
    'Action: delayed',
    'Status: 4.4.1',
  )
  expect(found).toMatchObject({ outcome: 'failed', failed: ['bas@huis.example'], gone: ['bas@huis.example'] })
  expect(found?.recipients).toEqual(['bestuur@huis.example', 'bas@huis.example', 'aafke@huis.example'])
})

const LONG = 256 * 1024
test.each([
  ['an address that never ends', `rfc822; ${'a@'.repeat(LONG / 2)}<`],
  ['blanks alone', `rfc822; ${' '.repeat(LONG)}<`],
  ['angle brackets', `rfc822; ${'<'.repeat(LONG)}@`],
  ['semicolons', `rfc822${';'.repeat(LONG)}a@`],
  ['folded lines', `rfc822;${'\r\n \t'.repeat(LONG / 4)}a@`],
  ['letters', `rfc822; ${'a'.repeat(LONG)}`],
  ['fields', `x${'\r\nFinal-Recipient: a@a@<'.repeat(LONG / 25)}`],
  ['recipients', `x${'\r\n\r\nFinal-Recipient: a@a\r\nAction: failed'.repeat(LONG / 40)}`],
  ['marks', `x\r\n${'X-Groene-Knop-Mail: aaaaaaaaaaaaaaaaaaaaaaaa '.repeat(LONG / 45)}`],
])('a report of 256 KB is read at once: %s', (_sort, value) => {
  const content = `Action: failed\r\nStatus: 5.1.1\r\nFinal-Recipient: ${value}`
  const part = { filename: null, mimeType: 'message/delivery-status', disposition: null, content }
  const spent = cpuTimer()
  const found = deliveryReport({ headers: [], headerLines: [], attachments: [part], text: content })
  expect(found?.outcome).toBe('failed')
  expect(spent()).toBeLessThan(1_000)
})

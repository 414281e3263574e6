import { automaticReason } from '../../../functions/inbound/mail/automatic-mail'
import { calendarReply } from '../../../functions/inbound/mail/calendar-reply'
import { mailBytes, parsed, rawMail } from './mail-fixture'

const reasonOf = async (...headers: string[]) => automaticReason(await parsed(mailBytes(...headers, '', 'x')))

test.each([
  ['From: els@club.example', 'Auto-Submitted: auto-replied'],
  ['From: els@club.example', 'Precedence: bulk'],
  ['From: els@club.example', 'X-Autoreply: yes'],
  ['From: els@club.example', 'Return-Path: <>'],
  ['From: els@club.example', 'List-Id: <leden.club.example>'],
  ['From: els@club.example', 'Subject: Automatisch antwoord: Avond'],
  ['From: els@club.example', 'Subject: Re: Afwezig tot 4 mei'],
  ['From: els@club.example', 'Subject: Out of office: Avond'],
  ['From: MAILER-DAEMON@mx.example', 'Subject: x'],
  ['From: no-reply@shop.example', 'Subject: x'],
  ['From: els@club.example', 'Content-Type: multipart/report; boundary=b'],
])('%s with %s is automatic', async (from, header) => {
  expect(await reasonOf(from, header)).not.toBeNull()
})

test.each([
  ['From: els@club.example', 'Auto-Submitted: no'],
  ['From: els@club.example', 'X-Auto-Response-Suppress: All'],
  ['From: noor.eply@club.example', 'Subject: Avond'],
  ['From: els@club.example', 'Subject: Automatisch de juiste toon: workshop'],
  ['From: els@club.example', 'Return-Path: <els@club.example>'],
])('%s with %s is a person', async (from, header) => {
  expect(await reasonOf(from, header)).toBeNull()
})

test('an absence notice and a bounce are automatic, an announcement is not', async () => {
  expect(automaticReason(await parsed(rawMail('out-of-office')))).toMatch(/^subject/)
  expect(automaticReason(await parsed(rawMail('bounce')))).toBe('empty return path')
  expect(automaticReason(await parsed(rawMail('plain')))).toBeNull()
})

test('a calendar answer gives the UID, the attendee and what was answered', async () => {
  expect(calendarReply(await parsed(rawMail('calendar-reply')))).toEqual({
    method: 'REPLY',
    uid: 'avond-1@heemkring.example',
    attendee: 'els@heemkring.example',
    partstat: 'ACCEPTED',
    sequence: 3,
    start: '2026-05-14T17:30:00Z',
  })
})

test.each([
  ['METHOD:REPLY', 'METHOD:REQUEST'],
  ['UID:avond-1@heemkring.example', 'X-UID:x'],
  ['ATTENDEE;', 'X-ATTENDEE;'],
  ['BEGIN:VEVENT', 'BEGIN:VTODO'],
  ['END:VEVENT', 'ATTENDEE:mailto:boef@elders.example\r\nEND:VEVENT'],
])('a calendar part with %s changed to %s is no answer', async (from, to) => {
  const raw = new TextDecoder().decode(rawMail('calendar-reply'))
  expect(raw).toContain(from)
  expect(calendarReply(await parsed(new TextEncoder().encode(raw.replace(from, to))))).toBeNull()
})

import { memberMail } from '../../functions/outbound/member-mail'
import { sampleMail } from '../../templates/gallery-members'
import { sampleEvent, sampleFallenBackEvent, sampleOpenEvent } from '../../templates/sample-events'
import {
  sampleAssociation,
  sampleLinks,
  sampleMember,
  sampleNow,
  sampleRegistration,
} from '../../templates/samples'

const sent = (changed: Partial<Parameters<typeof memberMail>[0]>) =>
  memberMail({
    kind: 'move-notice',
    association: sampleAssociation,
    event: sampleEvent,
    member: sampleMember,
    registration: null,
    links: sampleLinks,
    replyTo: 'agenda@wijkbouwers.example',
    now: sampleNow,
    ...changed,
  })

test('a move tells old date, new date, reserve date, reason, programme and PE points, in both parts', () => {
  const { html, text } = sent({})
  for (const part of [html, text]) {
    for (const words of [
      'donderdag 2 april 2026',
      'donderdag 21 mei 2026, 13.00–17.30 uur',
      'donderdag 17 september 2026',
      'omdat Het Ketelhuis door een lekkage dicht is',
      'Het Ketelhuis, Werfkade 12, Deventer',
      'Wandeling door de Havenwijk',
      'PE-punten',
      'De aanmelding is nog niet open',
    ]) {
      expect(part).toContain(words)
    }
  }
})

test('html in the text of an organiser is shown, never run', () => {
  const text = 'Dag <script>alert(1)</script>\n<img src=x onerror=alert(2)> & "zo"\n\n{{links.register}}'
  const { html } = sent({
    event: { ...sampleEvent, text, facts: { ...sampleEvent.facts, theme: '<b>vet</b>' } },
  })
  expect(html).not.toMatch(/<script|<img|<b>/)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).toContain('{{links.register}}')
})

test('only http and https become links, and a full stop is not part of one', () => {
  const text = 'Zie https://wijkbouwers.example/a?b=1. Niet javascript:alert(1) of ftp://x.example'
  const { html } = sent({ event: { ...sampleEvent, text } })
  expect(html).toContain('<a href="https://wijkbouwers.example/a?b&#x3D;1">')
  expect(html).not.toMatch(/href="(javascript|ftp)/)
  expect(html).toContain('javascript:alert(1)')
})

test('lines and paragraphs of the text are kept', () => {
  const { html } = sent({ event: { ...sampleEvent, text: 'een\ntwee\r\n\r\n\r\ndrie' } })
  expect(html.replace(/<p style="[^"]*">/g, '<p>')).toContain('<p>een<br>twee</p><p>drie</p>')
})

test('line breaks in a title add no line to the subject', () => {
  const event = { ...sampleEvent, facts: { ...sampleEvent.facts, title: 'Dag\r\nBcc: buit@elders.example' } }
  expect(sent({ event }).subject).not.toMatch(/[\r\n]/)
})

test('an association that says je is not made to say u', () => {
  const { text } = sent({
    kind: 'invitation',
    event: sampleOpenEvent,
    association: { ...sampleAssociation, form: 'je' },
  })
  expect(text).toContain('je bent aangemeld')
  expect(text.replace(/https:\S+/g, '')).not.toMatch(/\b[Uu]w?\b/)
})

test('the fallback says which date fell through and which one holds now', () => {
  const { text, subject } = sampleMail({
    kind: 'fallback-notice',
    event: sampleFallenBackEvent,
    registration: null,
  })
  expect(subject).toContain('do 17 september')
  expect(text).toContain('kan op donderdag 21 mei 2026 niet doorgaan')
  expect(text).toContain('donderdag 17 september 2026, 13.00–17.30 uur')
})

test('the reason of an earlier move is not given for the fallback', () => {
  expect(sampleFallenBackEvent.reason).not.toBeNull()
  const { text } = sampleMail({ kind: 'fallback-notice', event: sampleFallenBackEvent, registration: null })
  expect(text).not.toContain('lekkage')
  expect(text).toContain('Oude data: donderdag 2 april 2026 en donderdag 21 mei 2026 (vervallen)')
})

test('a parked member is told the date of the registration only when that is certain', () => {
  const registered = (epoch: number) =>
    sampleMail({
      kind: 'fallback-notice',
      event: sampleFallenBackEvent,
      registration: sampleRegistration('yes', 'seat', epoch),
    })
  expect(registered(2).text).toContain('U was aangemeld voor donderdag 21 mei 2026.')
  expect(registered(1).text).toContain('U was aangemeld voor een eerdere datum.')
})

test('whoever declined hears of a move but gets no entry in the calendar', () => {
  const mail = sampleMail({
    kind: 'move-notice',
    event: sampleOpenEvent,
    registration: sampleRegistration('no'),
  })
  expect(mail.calendar).toBeNull()
  expect(mail.text).toContain('donderdag 21 mei 2026')
})

test('only mail of a stream offers to stop it', () => {
  expect(sent({}).stream).toBe('invitations')
  const confirmation = sent({
    kind: 'registered',
    event: sampleOpenEvent,
    registration: sampleRegistration('yes'),
  })
  expect(confirmation.stream).toBeNull()
  expect(confirmation.html).not.toContain('data-action="unsubscribe"')
  expect(sent({ kind: 'nudge', event: sampleOpenEvent }).text).toContain('Geen herinneringen meer ontvangen')
})

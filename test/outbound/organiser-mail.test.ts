import { parse } from 'csv-parse/sync'
import { Draft } from '../../functions/domain/draft'
import type { Instant } from '../../functions/domain/time'
import { organiserMail } from '../../functions/outbound/organiser-mail'
import type { PreviewInput } from '../../functions/outbound/values/preview-values'
import { sampleMail } from '../../templates/gallery-members'
import { organiserGallery } from '../../templates/gallery-organisers'
import { sampleBlockedDraft, sampleDraft, samplePreviewLinks } from '../../templates/preview/sample'
import { sampleEvent, sampleOpenEvent } from '../../templates/sample-events'
import {
  sampleAssociation,
  sampleMember,
  sampleOrganiseLinks,
  sampleOrganiser,
} from '../../templates/samples'

const unchosen = { admission: null, choices: [] }
const to = { association: sampleAssociation, organiser: sampleOrganiser }
const members = sampleMail({ kind: 'move-notice', event: sampleEvent, registration: null })
const preview = (changed: Partial<PreviewInput> = {}) =>
  organiserMail({
    ...to,
    kind: 'preview',
    draft: sampleDraft,
    parts: [{ mail: [members] }],
    links: samplePreviewLinks,
    holdMinutes: 10,
    replyTo: 'agenda+d01@wijkbouwers.example',
    ...changed,
  })

test('a preview shows each fact with its words, and which are inferred', () => {
  const { text, html } = preview()
  expect(text).toContain('- Datum: donderdag 21 mei 2026 ["naar donderdag 21 mei"]')
  expect(text).toContain('[afgeleid uit "om 13.00 uur"]')
  expect(html).toContain('“donderdag 17 september”')
})

test('what a correction changed is marked, and nothing else', () => {
  const { html, text } = preview()
  expect(html.match(/class="row mark"/g)).toHaveLength(1)
  expect(text).toContain('- Begin: 13.00 uur (gewijzigd)')
  expect(preview({ draft: { ...sampleDraft, changed: [] } }).text).not.toContain('gewijzigd')
})

test('blocking and open questions stand apart, and a settled one is not asked again', () => {
  const { text } = preview({ draft: sampleBlockedDraft })
  const [blocking = '', open = ''] = text.split('Dit mag, hoeft niet')
  expect(blocking).toContain('Dit moet ik weten voor ik kan versturen')
  expect(blocking).toContain('Welke dag is het: 21 of 28 mei?')
  expect(open).toContain('Hoeveel PE-punten')
  expect(text).not.toContain('Hoeveel plaatsen zijn er?')
})

test('while a question blocks there is nothing to approve with', () => {
  const blocked = preview({ draft: sampleBlockedDraft })
  expect(blocked.html).not.toContain('data-action="approve"')
  expect(blocked.text).not.toContain(samplePreviewLinks.approve)
  expect(blocked.html).toContain('data-action="correct"')
  expect(preview().html).toContain('data-action="approve"')
})

test('a move of which nothing is known says so and offers to make the event', () => {
  const [part] = sampleDraft.parts
  const draft = Draft.parse({ ...sampleDraft, parts: [{ ...part, effect: 'creates', earlier: null }] })
  expect(preview({ draft }).text).toContain(
    'Ik ken geen eerdere bijeenkomst op donderdag 2 april 2026; met "akkoord" maak ik haar aan.',
  )
  expect(preview().text).toContain(
    'Dit wijzigt een bijeenkomst die ik al ken: Voorjaarsdag van donderdag 2 april 2026.',
  )
})

test('the mail to members is shown as it is, but inert', () => {
  const { html, text } = preview()
  expect(html).toContain('De nieuwe datum is <strong>donderdag 21 mei 2026')
  expect(text).toContain('| Beste Noor van Dalen,')
  const open = sampleMail({ kind: 'invitation', event: sampleOpenEvent, registration: null })
  const shown = preview({ parts: [{ mail: [open] }] })
  expect(open.html).toContain('token-register')
  expect(shown.html).toContain('>Ja, ik kom</a>')
  expect(shown.html).not.toMatch(/token-(register|decline|cancel|page|unsubscribe)/)
  expect(shown.html).not.toMatch(/data-action="(register|decline|unsubscribe)"/)
})

test('the text part of a preview holds no token of a member either', () => {
  const open = sampleMail({ kind: 'invitation', event: sampleOpenEvent, registration: null })
  expect(preview({ parts: [{ mail: [open] }] }).text).not.toMatch(
    /token-(register|decline|cancel|page|unsubscribe)/,
  )
})

test('a mail that could not be verified says that only the button approves', () => {
  const unverified = preview({ draft: { ...sampleDraft, verified: false } })
  expect(unverified.text).toContain('goedkeuren kan alleen met de knop')
  expect(unverified.text).not.toContain('- akkoord:')
  expect(unverified.html).toContain('data-action="approve"')
})

test('several events each have their own number and buttons', () => {
  const [part] = sampleDraft.parts
  const [facts] = sampleDraft.understanding.events
  const draft = Draft.parse({
    ...sampleDraft,
    understanding: {
      ...sampleDraft.understanding,
      events: [facts, { ...facts, title: 'Herfstdag' }],
      reasons: [null, null],
    },
    parts: [
      part,
      {
        ...part,
        state: { status: 'discarded', by: sampleOrganiser.address, at: '2026-03-09T10:00:00.000Z' },
      },
    ],
  })
  const own = { ...samplePreviewLinks, approve: 'https://kring.example/v/token-1?do=approve' }
  const { html, text } = preview({
    draft,
    parts: [
      { mail: [members], links: own },
      { mail: [], links: own },
    ],
  })
  expect(text).toContain('== 1. Voorjaarsdag (verzetting) ==')
  expect(text).toContain('== 2. Herfstdag (verzetting) ==')
  expect(html.match(/data-action="approve"/g)).toHaveLength(2)
  expect(text).toContain('Weggegooid maandag 9 maart 2026 om 11.00 uur.')
  expect(text).toContain('"akkoord 1": alleen nummer 1')
})

test('a mail that announces nothing gets no buttons and a plain word', () => {
  const draft = Draft.parse({
    ...sampleDraft,
    understanding: { kind: 'report', events: [], evidence: {}, questions: [], reasons: [] },
    parts: [],
  })
  const { html, text, subject } = preview({ draft, parts: [] })
  expect(subject).toContain('Geen uitnodiging gemaakt')
  expect(text).toContain('verslag')
  expect(html).not.toContain('data-action')
})

test('a proof is the mail of the members under another subject, without an entry that would stay behind', () => {
  const proof = organiserMail({ ...to, kind: 'proof', mail: members })
  expect(proof).toMatchObject({ subject: `[Proef] ${members.subject}`, html: members.html, calendar: null })
})

test('the third time it is the deputy who is asked, and hears who stayed silent', () => {
  const asked = organiserGallery().find(({ name }) => name === 'go-no-go-deputy')
  expect(asked?.mail.text).toContain('Marit Hoekstra gaf nog geen antwoord')
  const first = organiserGallery().find(({ name }) => name === 'go-no-go')
  expect(first?.mail.text).toContain('donderdag 17 september 2026')
  expect(first?.mail.text).not.toContain('gaf nog geen antwoord')
})

test('the list counts each standing and its file is harmless in a spreadsheet', () => {
  const at = '2026-03-17T10:00:00.000Z' as Instant
  const { attachments, text, subject } = organiserMail({
    ...to,
    kind: 'registration-list',
    event: sampleOpenEvent,
    links: sampleOrganiseLinks,
    closed: false,
    rows: [
      { member: { ...sampleMember, name: '=2+5' }, standing: 'silent', at: null, note: null, ...unchosen },
      {
        member: { ...sampleMember, organisation: '@SUM(A1); "x"' },
        standing: 'coming',
        at,
        note: '=HYPERLINK("x")\nvegetarisch',
        ...unchosen,
        choices: [
          {
            unit: 's1',
            way: null,
            place: 'seat',
            offeredUntil: null,
            position: null,
            guests: ['+Tine', 'Udo'],
          },
        ],
        substitute: '=Vera',
        by: 'Els Vaart (organisator)',
      },
      { member: { ...sampleMember, name: 'Ömer' }, standing: 'parked', at, note: null, ...unchosen },
    ],
  })
  expect(subject).toContain('1 ja, 0 nee, 1 nog stil')
  expect(text).toContain('- Eerdere datum: 1, nog te bevestigen')
  const csv = String(attachments[0]?.content)
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  const rows: string[][] = parse(csv, { bom: true, delimiter: ';' })
  expect(rows[0]?.slice(0, 5)).toEqual(['Naam', 'Organisatie', 'E-mailadres', 'Antwoord', 'Sinds'])
  expect(rows[1]?.slice(1)).toEqual([
    '\'@SUM(A1); "x"',
    'noor@deterp.example',
    'komt',
    'dinsdag 17 maart 2026 om 11.00 uur',
    ...['', '', 'plaats', '', '', ''],
    '\'=HYPERLINK("x") vegetarisch',
    "'=Vera",
    "'+Tine, Udo",
    'Els Vaart (organisator)',
  ])
  expect(rows.at(-1)?.[0]).toBe("'=2+5")
})

test('somebody whose name is not known is greeted without one', () => {
  const greeting = (name: string) =>
    organiserMail({
      ...to,
      organiser: { ...sampleOrganiser, name },
      kind: 'told',
      subject: 'Kopieën',
      paragraphs: ['U krijgt een kopie.'],
      page: null,
    }).text.split('\n')[0]
  expect(greeting('')).toBe('Goedendag,')
  expect(greeting('Ans Bakker')).toBe('Dag Ans Bakker,')
})

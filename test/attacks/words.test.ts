import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { openBrowser, type Page } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, type Service, startService } from '../support/flows/service'

/** Names and words that try to be more than text, in every place where people or organisers write them. */
const NAMES = {
  [AAFKE]: 'Aafke\r\nBcc: buit@elders.example\u0000',
  [BAS]: '\u202eBas <img src=x onerror=alert(1)> {{7*7}}',
}
const WORDS = [
  '<script>alert(1)</script>',
  '<img src="https://spion.example/pixel.gif">',
  '{{association.agenda}} {{{7}}}',
  '<a href="javascript:alert(1)">klik</a>',
  '\u202enegnaleb\u202c',
]

let service: Service
let mails: Received[]
let pages: Page[]
beforeAll(async () => {
  service = await startService()
  const { people } = service.freshContext()
  for (const [address, name] of Object.entries(NAMES)) {
    const member = await people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
    if (member) {
      await people.saveMember(EXAMPLE_ASSOCIATION_ID, { ...member, name, organisation: `${name} & Co` })
    }
  }
  const { subject, text } = await openEvent('Vlechtdag', 'donderdag 18 juni 2020')
  const preview = await service.announce({
    subject: `=?utf-8?Q?${encodeQ(`${subject}\r\nBcc: buit@elders.example\r\nX-Kwaad: ja\u0000`)}?=`,
    text: text.replace(
      'Thema: Van gevel tot groen',
      `Thema: Van gevel <b>tot</b> groen\n\n${WORDS.join('\n\n')}`,
    ),
    from: DIRECTOR,
  })
  await service.reply(preview, 'akkoord')
  const invitation = await service.newest(AAFKE, /Vlechtdag/)
  const browser = openBrowser()
  const page = await browser.visit(button(invitation, 'register'))
  const done = await browser.press(page, 'register')
  await service.stack.quiet()
  await service.reply(invitation, 'Ik kom! <script>alert(2)</script> {{7*7}}', AAFKE)
  await service.reply(preview, 'Wie komt er?')
  const confirmed = await service.newest(AAFKE, /aangemeld/)
  pages = [page, done]
  for (const url of [
    ...Object.values(preview.buttons),
    ...Object.values(invitation.buttons),
    ...Object.values(confirmed.buttons),
    ...Object.values((await service.newest(DIRECTOR, /Vlechtdag/)).buttons),
    `${service.stack.pagesUrl}/`,
    `${service.stack.pagesUrl}/nergens`,
  ]) {
    if (url.startsWith('http')) pages.push(await browser.visit(url))
  }
  mails = await service.mails()
})
afterAll(() => service.stop())

/** As an encoded word writes it (RFC 2047). */
const encodeQ = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

const rawOf = async (id: string): Promise<string> => {
  const kept = (await service.stack.mails()).find((mail) => mail.id === id)
  return kept?.raw.toString('latin1') ?? ''
}

test('CR, LF and NUL in a subject or a name add no header, no line and no recipient', async () => {
  expect(mails.length).toBeGreaterThan(8)
  for (const { id, subject } of mails) {
    const head = (await rawOf(id)).split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^(?:bcc|cc|x-kwaad):/im)
    expect(head).not.toContain('\u0000')
    for (const line of head.split('\r\n')) expect(line).toMatch(/^(?:[A-Za-z-]+: ?|[ \t])/)
    expect(subject).not.toMatch(/[\r\n\u0000\u202e]/)
  }
  for (const { calendar } of mails) expect(calendar?.ics ?? '').not.toMatch(/^(?:Bcc|X-Kwaad):/im)
})

test('what an organiser or a member writes is text in every mail: no markup, no template, no script', () => {
  for (const { html, subject } of mails) {
    expect({
      subject,
      markup: /<script|<img|onerror=alert\(1\)>|javascript:alert\(1\)"/i.exec(html)?.[0],
    }).toEqual({
      subject,
      markup: undefined,
    })
    expect(html).not.toContain('href="javascript:')
  }
  const invitation = mails.find(({ to, subject }) => to === AAFKE && /Komt u/.test(subject))
  expect(invitation?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(invitation?.text).toContain('{{association.agenda}}')
  expect(invitation?.text).not.toContain('\u202e')
})

test('and on every page', () => {
  expect(pages.length).toBeGreaterThan(8)
  for (const { html, url } of pages) {
    const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, inline]) => inline)
    expect({ url, inline: scripts.filter(Boolean) }).toEqual({ url, inline: [] })
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) {
      expect(tag).not.toMatch(/^<img|\son[a-z]+\s*=|javascript:|\sstyle\s*=/i)
    }
  }
})

test('no mail and no page fetches anything from anybody, and none counts who reads it', () => {
  const ours = new URL(service.stack.pagesUrl).host
  for (const html of [...mails.map((mail) => mail.html), ...pages.map((page) => page.html)]) {
    const fetched = [
      ...html.matchAll(/\s(?:src|srcset|background|poster|data|action|ping)\s*=\s*"([^"]*)"/gi),
      ...html.matchAll(/<link[^>]*\shref="([^"]*)"/gi),
      ...html.matchAll(/(?:url\(|@import\s+)["']?([^"')\s]*)/gi),
    ].map(([, url = '']) => url)
    for (const url of fetched) {
      const { protocol, host } = new URL(url.replaceAll('&amp;', '&'), service.stack.pagesUrl)
      expect(protocol === 'data:' ? ours : host).toBe(ours)
    }
  }
  for (const { html } of mails) expect(html).not.toMatch(/<(?:img|iframe|object|embed|audio|video)\b/i)
})

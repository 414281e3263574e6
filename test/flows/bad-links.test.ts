import { request } from 'node:http'
import { followLink } from '../../functions/handlers/follow-link'
import { writeToken } from '../../functions/links/token'
import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { formOf, openBrowser, textOf } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
let preview: Received
const invitations = new Map<string, Received>()
beforeAll(async () => {
  service = await startService()
  preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  const sent = await service.reply(preview, 'akkoord')
  for (const mail of sent) invitations.set(mail.to, mail)
})
afterAll(() => service.stop())

const link = (address: string, action = 'register'): URL =>
  new URL(invitations.get(address)?.buttons[action] ?? `no ${action} for ${address}`)
const tokenOf = (url: URL): string => url.pathname.split('/')[2] ?? ''
const answerOf = async (address: string) => {
  const context = service.freshContext()
  const member = await context.people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
  const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  if (!member || !event) throw new Error('No member or event')
  const found = await context.events.registration(EXAMPLE_ASSOCIATION_ID, event.id, member.id)
  return found?.answer ?? null
}
const wishOf = (address: string) => ({ token: tokenOf(link(address)), wish: 'register', typed: 'JA' })

describe('one neutral page, and nothing changes, for a token', () => {
  let neutral: string
  beforeAll(async () => {
    neutral = (await openBrowser().visit(`${link(AAFKE).origin}/a/geen-enkele-link/register`)).html
  })

  /** Looks at it, and posts it as a person would. */
  const opens = async (token: string, path = '/a'): Promise<boolean> => {
    const { origin } = link(AAFKE)
    const browser = openBrowser()
    const seen = await browser.visit(`${origin}${path}/${token}`)
    const posted = await browser.post(`${origin}${path}/${token}`, { token, wish: 'register', typed: 'JA' })
    expect(browser.cookies.size).toBe(0)
    for (const page of [seen, posted]) {
      if (page.status !== 404 || page.html !== neutral) return true
    }
    return false
  }

  test('that is good is another matter: it opens', async () => {
    expect((await openBrowser().visit(link(CARLA).href)).status).toBe(200)
    expect(neutral).not.toContain('Vlechtdag')
  })

  test('that is cut anywhere', async () => {
    const token = tokenOf(link(AAFKE))
    for (const length of [
      1,
      3,
      token.indexOf('~'),
      token.length - 23,
      token.length - 22,
      token.length - 5,
      token.length - 1,
    ]) {
      expect(await opens(token.slice(0, length))).toBe(false)
    }
  })

  test('of which one character changed', async () => {
    const token = tokenOf(link(AAFKE))
    for (let at = 0; at < token.length; at += 5) {
      const other = token[at] === '0' ? '1' : '0'
      expect(await opens(token.slice(0, at) + other + token.slice(at + 1))).toBe(false)
    }
  })

  test('that was made into one of another member, event or epoch with the signature left as it was', async () => {
    const [head = '', association = '', member = '', event = '', tail = ''] = tokenOf(link(AAFKE)).split('~')
    const [, , other = ''] = tokenOf(link(BAS)).split('~')
    const made = [
      [head, association, other, event, tail],
      [head, association, member, other, tail],
      [head, association, member, event, tail.replace(/^0/, '1')],
      [head, 'anderekring', member, event, tail],
    ]
    for (const parts of made) expect(await opens(parts.join('~'))).toBe(false)
  })

  test('of another purpose', async () => {
    const unsubscribe = tokenOf(link(AAFKE, 'unsubscribe'))
    const approve = tokenOf(new URL(preview.buttons['approve'] ?? ''))
    const answer = tokenOf(link(AAFKE))
    for (const token of [unsubscribe, approve]) expect(await opens(token, '/a')).toBe(false)
    for (const path of ['/s', '/v', '/o']) expect(await opens(answer, path)).toBe(false)
    expect(await opens(approve, '/o')).toBe(false)
    expect(await opens(unsubscribe, '/v')).toBe(false)
  })

  test('of a member or event that does not exist, however well signed', async () => {
    const context = service.freshContext()
    const signing = await context.keys(EXAMPLE_ASSOCIATION_ID)
    const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
    const nobody = '0'.repeat(26) as never
    const token = { purpose: 'answer', association: EXAMPLE_ASSOCIATION_ID, epoch: 0 } as const
    expect(await opens(writeToken({ ...token, member: nobody, event: event?.id ?? nobody }, signing))).toBe(
      false,
    )
    expect(await opens(writeToken({ ...token, member: nobody, event: nobody }, signing))).toBe(false)
  })

  test('with a key that was retired', async () => {
    const context = service.freshContext()
    const [key] = await context.keys(EXAMPLE_ASSOCIATION_ID)
    const stored = keys.signingKey(EXAMPLE_ASSOCIATION_ID, key?.kid ?? '')
    const item = await context.table.get(stored)
    const path = link(AAFKE).pathname
    // Pages that begin anew: the running ones keep a key for five minutes.
    expect((await followLink(service.freshContext()).request(path)).status).toBe(200)
    await context.table.remove(stored)
    try {
      await context.table.put({
        put: {
          ...keys.signingKey(EXAMPLE_ASSOCIATION_ID, 'k2'),
          state: { kid: 'k2', secret: 'AAAA', status: 'signing' },
        },
      })
      const retired = followLink(service.freshContext())
      for (const answer of [
        await retired.request(path),
        await retired.request(`/a/${tokenOf(link(AAFKE))}`, {
          method: 'POST',
          body: new URLSearchParams(wishOf(AAFKE)),
        }),
      ]) {
        expect(answer.status).toBe(404)
        expect(await answer.text()).toBe(neutral)
      }
    } finally {
      await context.table.remove(keys.signingKey(EXAMPLE_ASSOCIATION_ID, 'k2'))
      if (item) await context.table.put({ put: item })
    }
  })

  test('and after all that nobody has answered and no mail was sent', async () => {
    await service.stack.quiet()
    expect([await answerOf(AAFKE), await answerOf(BAS)]).toEqual([null, null])
    expect((await service.mails()).filter(({ subject }) => /aangemeld/.test(subject))).toEqual([])
  })
})

describe('a machine', () => {
  test('that follows every link of a mail with GET and HEAD, any number of times, changes nothing', async () => {
    const mail = invitations.get(BAS)
    const all = [...(mail?.html ?? '').matchAll(/href="(http[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    )
    expect(all.length).toBeGreaterThanOrEqual(4)
    const sent = await service.during(async () => {
      for (const url of [
        ...all,
        ...all,
        link(BAS, 'decline').href.replace(/decline$/, 'done?did=register'),
      ]) {
        for (const method of ['GET', 'HEAD']) {
          const { status, html } = await openBrowser().request(url, { method })
          expect(status).toBe(200)
          expect(html).not.toMatch(/Gelukt|U krijgt geen/)
        }
      }
    })
    expect(sent).toEqual([])
    expect(await answerOf(BAS)).toBeNull()
  })

  test('that sends the forms of the page as they stand changes nothing, and a person is told how to go on', async () => {
    const browser = openBrowser()
    const page = await browser.visit(link(BAS).href)
    const sent = await service.during(async () => {
      for (const action of ['register', 'decline']) {
        const form = formOf(page, action)
        const answer = await browser.post(new URL(form.action, page.url).href, form.fields)
        expect(answer.status).toBe(422)
        expect(textOf(answer)).toContain('Er is nog niets veranderd.')
      }
    })
    expect(sent).toEqual([])
    expect(await answerOf(BAS)).toBeNull()
    expect(browser.cookies.size).toBe(0)
  })

  test('that makes up a proof, or brings that of another link, changes nothing', async () => {
    const other = await openBrowser().visit(link(CARLA).href)
    const foreign = /data-press="([^"]+)"/.exec(other.html)?.[1] ?? ''
    expect(foreign).not.toBe('')
    const { origin } = link(BAS)
    for (const proof of ['yes', 'k1.x.y', foreign, `${foreign}x`]) {
      const { status } = await openBrowser().post(`${origin}/a/${tokenOf(link(BAS))}`, {
        ...wishOf(BAS),
        typed: '',
        proof,
      })
      expect(status).toBe(422)
    }
    expect(await answerOf(BAS)).toBeNull()
  })

  test('that sends the forms of a preview or of unsubscribing changes nothing', async () => {
    const second = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
    const sent = await service.during(async () => {
      for (const [url, action] of [
        [second.buttons['approve'], 'approve'],
        [second.buttons['discard'], 'discard'],
        [link(BAS, 'unsubscribe').href, 'unsubscribe'],
      ]) {
        const browser = openBrowser()
        const page = await browser.visit(url ?? '')
        const form = formOf(page, action ?? '')
        expect((await browser.post(new URL(form.action, page.url).href, form.fields)).status).toBe(422)
      }
    })
    expect(sent).toEqual([])
    expect((await service.reply(second, 'proef')).map(({ to }) => to)).toEqual([DIRECTOR])
  })

  test('that posts nonsense gets the neutral page or a refusal, never a fault', async () => {
    const { origin } = link(BAS)
    const posts: [string, BodyInit, Record<string, string>][] = [
      [`/a/${tokenOf(link(BAS))}`, '{"wish":', { 'content-type': 'application/json' }],
      [
        `/a/${tokenOf(link(BAS))}`,
        'wish=register&wish=cancel&typed=JA&typed=JA',
        { 'content-type': 'application/x-www-form-urlencoded' },
      ],
      [`/a/${tokenOf(link(BAS))}`, '--x\r\nkapot', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['/a/', 'a=b', {}],
      ['/o/%00', 'a=b', {}],
      [
        `/a/${tokenOf(link(BAS))}`,
        'x'.repeat(200_000),
        { 'content-type': 'application/x-www-form-urlencoded' },
      ],
    ]
    for (const [path, body, headers] of posts) {
      const { status } = await fetch(`${origin}${path}`, { method: 'POST', body, headers })
      expect([404, 413, 422]).toContain(status)
    }
    expect(await rawStatus('/a/%zz')).toBeLessThan(500)
    expect(await answerOf(BAS)).toBeNull()
  })

  /** A path that `fetch` would put right by itself. */
  const rawStatus = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = link(BAS)
      request({ hostname, port, path }, (response) => resolve(response.resume().statusCode ?? 0))
        .on('error', reject)
        .end()
    })
})

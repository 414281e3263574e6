import { request } from 'node:http'
import { Hono } from 'hono'
import { followLink, seldomVisited } from '../../functions/handlers/follow-link'
import { openEvent } from '../support/flows/announcements'
import { formOf, openBrowser, textOf } from '../support/flows/browser'
import { type Invited, startInvited, tokenOf } from '../support/flows/invited'
import { BAS, CARLA, DIRECTOR } from '../support/flows/service'

let invited: Invited
beforeAll(async () => {
  invited = await startInvited()
})
afterAll(() => invited.service.stop())

describe('a machine', () => {
  test('that follows every link of a mail with GET and HEAD, any number of times, changes nothing', async () => {
    const mail = invited.invitationOf(BAS)
    const all = [...mail.html.matchAll(/href="(http[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    )
    expect(all.length).toBeGreaterThanOrEqual(4)
    const sent = await invited.service.during(async () => {
      for (const url of [
        ...all,
        ...all,
        invited.link(BAS, 'decline').href.replace(/decline$/, 'done?did=register'),
      ]) {
        for (const method of ['GET', 'HEAD']) {
          const { status, html } = await openBrowser().request(url, { method })
          expect(status).toBe(200)
          expect(html).not.toMatch(/Gelukt|U krijgt geen/)
        }
      }
    })
    expect(sent).toEqual([])
    expect(await invited.answerOf(BAS)).toBeNull()
  })

  test('that sends the forms of the page as they stand changes nothing, and a person is told how to go on', async () => {
    const browser = openBrowser()
    const page = await browser.visit(invited.link(BAS).href)
    const sent = await invited.service.during(async () => {
      for (const action of ['register', 'decline']) {
        const form = formOf(page, action)
        const answer = await browser.post(new URL(form.action, page.url).href, form.fields)
        expect(answer.status).toBe(422)
        expect(textOf(answer)).toContain('Er is nog niets veranderd.')
      }
    })
    expect(sent).toEqual([])
    expect(await invited.answerOf(BAS)).toBeNull()
    expect(browser.cookies.size).toBe(0)
  })

  test('that makes up a proof, or brings that of another link, changes nothing', async () => {
    const other = await openBrowser().visit(invited.link(CARLA).href)
    const foreign = /data-press="([^"]+)"/.exec(other.html)?.[1] ?? ''
    expect(foreign).not.toBe('')
    const { origin } = invited.link(BAS)
    for (const proof of ['yes', 'k1.x.y', foreign, `${foreign}x`]) {
      const { status } = await openBrowser().post(`${origin}/a/${tokenOf(invited.link(BAS))}`, {
        ...invited.wishOf(BAS),
        typed: '',
        proof,
      })
      expect(status).toBe(422)
    }
    expect(await invited.answerOf(BAS)).toBeNull()
  })

  test('that sends the forms of a preview or of unsubscribing changes nothing', async () => {
    const second = await invited.service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
    const sent = await invited.service.during(async () => {
      for (const [url, action] of [
        [second.buttons['approve'], 'approve'],
        [second.buttons['discard'], 'discard'],
        [invited.link(BAS, 'unsubscribe').href, 'unsubscribe'],
      ]) {
        const browser = openBrowser()
        const page = await browser.visit(url ?? '')
        const form = formOf(page, action ?? '')
        expect((await browser.post(new URL(form.action, page.url).href, form.fields)).status).toBe(422)
      }
    })
    expect(sent).toEqual([])
    expect((await invited.service.reply(second, 'proef')).map(({ to }) => to)).toEqual([DIRECTOR])
  })

  test('that posts nonsense gets the neutral page or a refusal, never a fault', async () => {
    const { origin } = invited.link(BAS)
    const posts: [string, BodyInit, Record<string, string>][] = [
      [`/a/${tokenOf(invited.link(BAS))}`, '{"wish":', { 'content-type': 'application/json' }],
      [
        `/a/${tokenOf(invited.link(BAS))}`,
        'wish=register&wish=cancel&typed=JA&typed=JA',
        { 'content-type': 'application/x-www-form-urlencoded' },
      ],
      [
        `/a/${tokenOf(invited.link(BAS))}`,
        '--x\r\nkapot',
        { 'content-type': 'multipart/form-data; boundary=x' },
      ],
      ['/a/', 'a=b', {}],
      ['/o/%00', 'a=b', {}],
      [
        `/a/${tokenOf(invited.link(BAS))}`,
        'x'.repeat(200_000),
        { 'content-type': 'application/x-www-form-urlencoded' },
      ],
    ]
    for (const [path, body, headers] of posts) {
      const { status } = await fetch(`${origin}${path}`, { method: 'POST', body, headers })
      expect([404, 413, 422]).toContain(status)
    }
    expect(await rawStatus('/a/%zz')).toBeLessThan(500)
    expect(await invited.answerOf(BAS)).toBeNull()
  })

  /** A path that `fetch` would put right by itself. */
  const rawStatus = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = invited.link(BAS)
      request({ hostname, port, path }, (response) => resolve(response.resume().statusCode ?? 0))
        .on('error', reject)
        .end()
    })
})

describe('the headers that keep other sites out', () => {
  /** Every path that the pages know, with a link that opens where there is one. */
  const pathsOf = async (): Promise<string[]> => {
    const context = invited.service.freshContext()
    const late = Object.entries(seldomVisited).map(
      async ([path, load]) => new Hono().route(path, (await load())(context)).routes,
    )
    const routes = [...followLink(context).routes, ...(await Promise.all(late)).flat()]
    const known = [...new Set(routes.map(({ path }) => path))].filter((path) => !/\/\*$/.test(path))
    return known.flatMap((path) => {
      const token = tokenFor[path.split('/')[1] ?? ''] ?? (() => 'x')
      const filled = (value: string) =>
        path.replace(/:token(?:\{[^}]*\})?/, value).replace(/:[a-z]+(?:\{[^}]*\})?/gi, '0')
      return [filled(token()), filled('geen-link')]
    })
  }
  const tokenFor: Record<string, () => string> = {
    a: () => tokenOf(invited.link(BAS)),
    s: () => tokenOf(invited.link(BAS, 'unsubscribe')),
    v: () => tokenOf(new URL(invited.preview.buttons['approve'] ?? '')),
  }

  test('stand on every page, file and refusal', async () => {
    const paths = await pathsOf()
    expect(paths.length).toBeGreaterThan(40)
    const pages = followLink(invited.service.freshContext())
    for (const path of [...paths, '/', '/style.css', '/press.js', '/nergens', '/o/%00']) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { headers, status } = await pages.request(path, { method })
        expect(`${method} ${path} ${status}`).not.toMatch(/ 5\d\d$/)
        const policy = headers.get('content-security-policy') ?? ''
        expect({ path, policy }).toEqual({
          path,
          policy: expect.stringMatching(/default-src 'none'.*frame-ancestors '(?:none|self)'/),
        })
        // Only a mail that is shown in a sandbox has styles of its own.
        if (!/sandbox/.test(policy)) expect(policy).not.toMatch(/unsafe|https?:|\*/)
        expect(policy).not.toMatch(/script-src[^;]*'unsafe/)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('referrer-policy')).toBe('same-origin')
        expect(headers.get('cache-control')).not.toBeNull()
      }
    }
  })

  test('also where a form is too large, and where a page fails', async () => {
    const context = invited.service.freshContext()
    const failing = followLink({ ...context, keys: () => Promise.reject(new Error('away')) })
    const large = followLink(context)
    const path = `/a/${tokenOf(invited.link(BAS))}`
    const body = 'x'.repeat(100_000)
    for (const answer of [
      await failing.request(path),
      await large.request(path, { method: 'POST', body, headers: { 'content-length': `${body.length}` } }),
    ]) {
      expect([413, 500]).toContain(answer.status)
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('with HTTPS for a year where the service is reached by HTTPS', async () => {
    const context = invited.service.freshContext()
    const config = { ...context.config, PUBLIC_URL: 'https://agenda.kleinekring.example' }
    const answer = await followLink({ ...context, config }).request('/')
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})

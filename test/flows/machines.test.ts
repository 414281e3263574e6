import { request } from 'node:http'
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

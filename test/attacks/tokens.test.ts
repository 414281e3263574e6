import { followLink } from '../../functions/handlers/follow-link'
import { writeToken } from '../../functions/links/token'
import { keys } from '../../functions/store/keys'
import { retireKey, rotateKey } from '../../functions/store/signing-keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { type Browser, formOf, openBrowser, textOf } from '../support/flows/browser'
import { button } from '../support/flows/inbox'
import { type Invited, startInvited, tokenOf } from '../support/flows/invited'
import { AAFKE, BAS, CARLA, DIRECTOR } from '../support/flows/service'

let invited: Invited
beforeAll(async () => {
  invited = await startInvited()
})
afterAll(() => invited.service.stop())

describe('one neutral page, and nothing changes, for a token', () => {
  let neutral: string
  beforeAll(async () => {
    neutral = (await openBrowser().visit(`${invited.link(AAFKE).origin}/a/geen-enkele-link/register`)).html
  })

  /** Looks at it, and posts it as a person would. */
  const opens = async (token: string, path = '/a'): Promise<boolean> => {
    const { origin } = invited.link(AAFKE)
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
    expect((await openBrowser().visit(invited.link(CARLA).href)).status).toBe(200)
    expect(neutral).not.toContain('Vlechtdag')
  })

  test('that is cut anywhere', async () => {
    const token = tokenOf(invited.link(AAFKE))
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
    const token = tokenOf(invited.link(AAFKE))
    for (let at = 0; at < token.length; at += 5) {
      const other = token[at] === '0' ? '1' : '0'
      expect(await opens(token.slice(0, at) + other + token.slice(at + 1))).toBe(false)
    }
  })

  test('that was made into one of another member, event or epoch with the signature left as it was', async () => {
    const [head = '', association = '', member = '', event = '', tail = ''] = tokenOf(
      invited.link(AAFKE),
    ).split('~')
    const [, , other = ''] = tokenOf(invited.link(BAS)).split('~')
    const made = [
      [head, association, other, event, tail],
      [head, association, member, other, tail],
      [head, association, member, event, tail.replace(/^0/, '1')],
      [head, 'anderekring', member, event, tail],
    ]
    for (const parts of made) expect(await opens(parts.join('~'))).toBe(false)
  })

  test('of another purpose', async () => {
    const unsubscribe = tokenOf(invited.link(AAFKE, 'unsubscribe'))
    const approve = tokenOf(new URL(invited.preview.buttons['approve'] ?? ''))
    const answer = tokenOf(invited.link(AAFKE))
    for (const token of [unsubscribe, approve]) expect(await opens(token, '/a')).toBe(false)
    for (const path of ['/s', '/v', '/o']) expect(await opens(answer, path)).toBe(false)
    expect(await opens(approve, '/o')).toBe(false)
    expect(await opens(unsubscribe, '/v')).toBe(false)
  })

  test('of a member or event that does not exist, however well signed', async () => {
    const context = invited.service.freshContext()
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
    const context = invited.service.freshContext()
    const [key] = await context.keys(EXAMPLE_ASSOCIATION_ID)
    const stored = keys.signingKey(EXAMPLE_ASSOCIATION_ID, key?.kid ?? '')
    const item = await context.table.get(stored)
    const path = invited.link(AAFKE).pathname
    // Pages that begin anew: the running ones keep a key for five minutes.
    expect((await followLink(invited.service.freshContext()).request(path)).status).toBe(200)
    await context.table.remove(stored)
    try {
      await context.table.put({
        put: {
          ...keys.signingKey(EXAMPLE_ASSOCIATION_ID, 'k2'),
          state: { kid: 'k2', secret: 'AAAA', status: 'signing' },
        },
      })
      const retired = followLink(invited.service.freshContext())
      for (const answer of [
        await retired.request(path),
        await retired.request(`/a/${tokenOf(invited.link(AAFKE))}`, {
          method: 'POST',
          body: new URLSearchParams(invited.wishOf(AAFKE)),
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

  test('of an older revision of a preview, which approves nothing', async () => {
    const { service } = invited
    const first = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
    const old = openBrowser()
    const page = await old.visit(button(first, 'approve'))
    const press = /name="proof"/.test(page.html) ? formOf(page, 'approve') : null
    await service.reply(first, 'Het begint om 14.00 uur')
    const sent = await service.during(async () => {
      const asked = await old.post(new URL(press?.action ?? '', page.url).href, {
        ...press?.fields,
        typed: 'JA',
      })
      await service.stack.quiet()
      const code = /\b\d{6}\b/.exec((await service.newest(DIRECTOR, /Uw code/)).text)?.[0] ?? ''
      const done = await old.press(asked, 'code', { code })
      expect(textOf(done)).toContain('vervangen door een nieuwer')
    })
    expect(sent.filter(({ to }) => to !== DIRECTOR)).toEqual([])
  })

  test('and after all that nobody has answered and no mail was sent', async () => {
    await invited.service.stack.quiet()
    expect([await invited.answerOf(AAFKE), await invited.answerOf(BAS)]).toEqual([null, null])
    expect((await invited.service.mails()).filter(({ subject }) => /aangemeld/.test(subject))).toEqual([])
  })
})

describe('a press', () => {
  const nonceOf = async (browser: Browser, url: string): Promise<string> =>
    /data-press="([^"]+)"/.exec((await browser.visit(url)).html)?.[1] ?? ''

  test('with the proof of a page that was loaded more than a week ago changes nothing', async () => {
    const { href, origin } = invited.link(CARLA)
    const proof = await nonceOf(openBrowser(), href)
    const press = () =>
      openBrowser().post(`${origin}/a/${tokenOf(invited.link(CARLA))}`, {
        ...invited.wishOf(CARLA),
        typed: '',
        proof,
      })
    await invited.service.clockOn(8 * 24 * 60)
    expect((await press()).status).toBe(422)
    expect(await invited.answerOf(CARLA)).toBeNull()
  })
})

describe('a new key', () => {
  test('signs new links, and every link that was sent before keeps working', async () => {
    const { service } = invited
    const { table } = service.freshContext()
    const long = 11 * 60_000
    expect(await rotateKey(table, EXAMPLE_ASSOCIATION_ID, Date.now() - long)).toBe('k2')
    const context = service.freshContext()
    const signing = (await context.keys(EXAMPLE_ASSOCIATION_ID)).find(({ status }) => status === 'signing')
    expect(signing?.kid).toBe('k2')
    const pages = followLink(context)
    const page = await pages.request(invited.link(AAFKE).pathname)
    expect([page.status, (await page.text()).includes('action="/a/k2.')]).toEqual([200, true])
    expect((await pages.request(invited.link(AAFKE, 'unsubscribe').pathname)).status).toBe(200)
    const body = new URLSearchParams(invited.wishOf(BAS))
    const answer = await pages.request(`/a/${tokenOf(invited.link(BAS))}`, { method: 'POST', body })
    expect(answer.status).toBe(303)
    await service.stack.quiet()
    expect(await invited.answerOf(BAS)).not.toBeNull()
  })

  test('is known to all before it signs, and the key that signs is not retired', async () => {
    const { table } = invited.service.freshContext()
    expect(await rotateKey(table, EXAMPLE_ASSOCIATION_ID, Date.now())).toBe('k3')
    const found = await invited.service.freshContext().keys(EXAMPLE_ASSOCIATION_ID)
    expect(found.map(({ kid, status }) => `${kid} ${status}`)).toEqual([
      'k1 verifying',
      'k2 signing',
      'k3 verifying',
    ])
    await expect(retireKey(table, EXAMPLE_ASSOCIATION_ID, 'k2', Date.now())).rejects.toThrow(
      /signs the links/,
    )
    await retireKey(table, EXAMPLE_ASSOCIATION_ID, 'k1', Date.now())
    const pages = followLink(invited.service.freshContext())
    expect((await pages.request(invited.link(AAFKE).pathname)).status).toBe(404)
  })
})

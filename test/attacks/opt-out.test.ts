import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { type Invited, startInvited, tokenOf } from '../support/flows/invited'
import { AAFKE, BAS, CARLA, DIRK } from '../support/flows/service'

let invited: Invited
beforeAll(async () => {
  invited = await startInvited()
})
afterAll(() => invited.service.stop())

const target = (address: string): string =>
  /^<(https?:\/\/[^>]+)>$/.exec(invited.invitationOf(address).header('list-unsubscribe') ?? '')?.[1] ?? ''
const stopped = async (address: string): Promise<string[]> => {
  const member = await invited.service
    .freshContext()
    .people.memberAt('kleinekring' as never, address as never)
  return member?.stopped ?? []
}

test('list mail names one address to stop it by one POST (RFC 8058)', () => {
  const mail = invited.invitationOf(AAFKE)
  expect(target(AAFKE)).toContain(`/s/${tokenOf(invited.link(AAFKE, 'unsubscribe'))}`)
  expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
})

test.each([
  ['urlencoded', AAFKE, () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
  [
    'multipart',
    BAS,
    () => {
      const form = new FormData()
      form.append('List-Unsubscribe', 'One-Click')
      return form
    },
  ],
])('that POST works %s, without cookie and without redirect, and again', async (_how, address, body) => {
  for (const _ of [1, 2]) {
    const answer = await fetch(target(address), { method: 'POST', body: body(), redirect: 'manual' })
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('location')]).toEqual([
      200,
      null,
      null,
    ])
    expect(await stopped(address)).toEqual(['invitations'])
  }
})

test('GET, HEAD, and a POST that does not say so, stop nothing', async () => {
  for (const init of [
    { method: 'GET' },
    { method: 'HEAD' },
    { method: 'POST' },
    { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'Nee' }) },
    { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'text/plain' } },
  ]) {
    await fetch(target(CARLA), init)
    expect(await stopped(CARLA)).toEqual([])
  }
})

test('the token of one stream stops no other, and not that of another member', async () => {
  const [head = '', association = '', , tail = ''] = tokenOf(invited.link(CARLA, 'unsubscribe')).split('~')
  const [, , dirk = ''] = tokenOf(invited.link(DIRK)).split('~')
  const [stream = '', signature = ''] = tail.split('.').length > 1 ? tail.split('.') : [tail, '']
  for (const token of [
    [head, association, dirk, tail].join('~'),
    [head, association, dirk, `${stream.replace('invitations', 'news')}.${signature}`].join('~'),
  ]) {
    const url = `${invited.link(CARLA).origin}/s/${token}`
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await fetch(url, { method: 'POST', body })).status).toBe(404)
  }
  expect([await stopped(CARLA), await stopped(DIRK)]).toEqual([[], []])
})

describe('whoever stopped the invitations', () => {
  test('registers from the mail they have, is confirmed, and hears of a move', async () => {
    const { service } = invited
    const browser = openBrowser()
    const confirmed = await service.during(async () => {
      await browser.press(await browser.visit(invited.link(AAFKE).href), 'register')
    })
    expect(confirmed.map(({ to }) => to)).toEqual([AAFKE])
    expect(confirmed[0]?.header('list-unsubscribe')).toBeNull()
    const move = await service.announce({
      subject: 'Vlechtdag verplaatst',
      text: 'Beste leden,\n\nDe Vlechtdag van donderdag 18 juni 2020 verplaatsen we naar donderdag 25 juni 2020.\n\nMarijke',
    })
    const moved = await service.reply(move, 'akkoord')
    expect(moved.map(({ to }) => to)).toContain(AAFKE)
    expect(moved.map(({ to }) => to)).not.toContain(BAS)
  })

  test('gets no other invitation, and still gets posts', async () => {
    const { service } = invited
    const next = await service.reply(
      await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020')),
      'akkoord',
    )
    expect(next.map(({ to }) => to)).toContain(CARLA)
    expect(next.map(({ to }) => to)).not.toContain(AAFKE)
    const post = await service.announce({
      subject: 'Nieuwe handreiking',
      text: 'Onze nieuwe handreiking over groen beheer staat op de website. We hebben er een jaar aan gewerkt.',
    })
    const posted = await service.reply(post, 'akkoord')
    expect(posted.map(({ to }) => to)).toEqual(expect.arrayContaining([AAFKE, BAS]))
  })
})

import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openBrowser, textOf } from '../support/flows/browser'
import { type Invited, startInvited, tokenOf } from '../support/flows/invited'
import { AAFKE, BAS, MEMBERS } from '../support/flows/service'

let invited: Invited
beforeAll(async () => {
  invited = await startInvited()
})
afterAll(() => invited.service.stop())

const origin = () => invited.link(AAFKE).origin
const setPublic = async (publicAgenda: boolean): Promise<void> => {
  const { people } = invited.service.freshContext()
  await people.saveAssociation({ ...(await people.association(EXAMPLE_ASSOCIATION_ID)), publicAgenda })
}

test('the association’s agenda is there for anybody, until the association does not want it', async () => {
  const answer = await fetch(`${origin()}/agenda.ics`)
  const ics = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/)
  expect(answer.headers.get('cache-control')).toMatch(/^public/)
  expect(ics).toMatch(/^SUMMARY:Vlechtdag/m)
  for (const address of MEMBERS) expect(ics).not.toContain(address)
  await setPublic(false)
  const closed = await openBrowser().visit(`${origin()}/agenda.ics`)
  expect(closed.status).toBe(404)
  expect(closed.html).toBe((await openBrowser().visit(`${origin()}/nergens`)).html)
  await setPublic(true)
})

test('a program that has it already is told so in few bytes, until something changes', async () => {
  const first = await fetch(`${origin()}/agenda.ics`)
  const tag = first.headers.get('etag') ?? ''
  const again = await fetch(`${origin()}/agenda.ics`, { headers: { 'if-none-match': tag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const other = await fetch(`${origin()}/agenda.ics`, { headers: { 'if-none-match': '"anders"' } })
  expect(other.status).toBe(200)
})

test('each member has an agenda of their own, offered once their browser is known, that follows their answer', async () => {
  const browser = openBrowser()
  const before = await browser.visit(invited.link(AAFKE).href)
  expect(before.html).not.toContain('/f/')
  const done = await browser.press(before, 'register')
  const feed = /href="([^"]*\/f\/[^"]+\.ics)"/.exec(done.html)?.[1] ?? 'no feed'
  const answer = await fetch(feed)
  expect(answer.headers.get('cache-control')).toMatch(/^private/)
  const ics = await answer.text()
  expect(ics).toMatch(/^SUMMARY:Vlechtdag/m)
  expect(ics).not.toContain('ATTENDEE')
  await invited.service.reply(invited.invitationOf(AAFKE), 'Ik ben toch verhinderd')
  expect(await (await fetch(feed)).text()).not.toContain('VEVENT')
})

test('a token that is not wholly good, or is for something else, opens no agenda', async () => {
  const answer = tokenOf(invited.link(BAS))
  const unsubscribe = tokenOf(invited.link(BAS, 'unsubscribe'))
  for (const token of ['geen', answer, unsubscribe, `${answer.slice(0, -1)}_`]) {
    const page = await openBrowser().visit(`${origin()}/f/${token}.ics`)
    expect(page.status).toBe(404)
    expect(textOf(page)).toContain('Deze link werkt niet')
  }
})

import type { Member } from '../../functions/domain/association'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, MEMBERS, ROSALIND, type Service, startService } from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

const invite = async (title: string, day: string): Promise<void> => {
  const preview = await service.announce(await openEvent(title, day))
  await service.reply(preview, 'akkoord')
}

const nudged = (mails: Received[]): Received[] =>
  mails.filter(({ to, subject }) => MEMBERS.includes(to) && /weten|know/i.test(subject))

/** The Vlechtdag nudges on Thursday 4 June 2020, the Oogstdag on Friday 5 June. */
const startWithTwo = async (): Promise<void> => {
  service = await startService({ clock: '2020-05-11T09:00' })
  await invite('Vlechtdag', 'donderdag 18 juni 2020')
  await invite('Oogstdag', 'vrijdag 19 juni 2020')
}

/** The green buttons of a mail, in order. */
const greens = ({ html }: Received): string[] =>
  [...html.matchAll(/<a class="button" href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&#x3D;', '='),
  )

test('two nudges in one week are one mail, with a green button for each event', async () => {
  await startWithTwo()
  const mails = nudged(await service.during(() => service.clockTo('2020-06-07T20:00')))
  expect(mails.map(({ to }) => to).toSorted()).toEqual([...MEMBERS].toSorted())
  const mail = mails.find(({ to }) => to === AAFKE)
  expect(mail?.subject).toBe('Laat u nog weten of u komt? 2 bijeenkomsten')
  expect(mail?.text).toMatch(/Vlechtdag[\s\S]+Oogstdag/)
  expect(mail?.entry).toBeNull()
  const [first, second, ...more] = greens(mail as Received)
  expect(more).toEqual([])
  const browser = openBrowser()
  for (const green of [first, second]) {
    const [confirmation] = await service.during(async () => {
      await browser.press(await browser.visit(String(green)), 'register')
    })
    expect(confirmation?.to).toBe(AAFKE)
  }
  expect(mails.find(({ to }) => to === ROSALIND)?.subject).toBe(
    'Will you let us know whether you come? 2 events',
  )
})

test('who answered one of them is nudged about the other alone, and who answered both about none', async () => {
  await startWithTwo()
  const press = async (address: string, about: RegExp): Promise<void> => {
    const mail = (await service.inbox(address)).find(({ subject }) => about.test(subject))
    const browser = openBrowser()
    await browser.press(await browser.visit(String(mail?.buttons['decline'])), 'decline')
    await service.stack.quiet()
  }
  await press(BAS, /Vlechtdag/)
  await press(CARLA, /Vlechtdag/)
  await press(CARLA, /Oogstdag/)
  const mails = nudged(await service.during(() => service.clockTo('2020-06-07T20:00')))
  expect(mails.filter(({ to }) => to === CARLA)).toEqual([])
  const [only, ...more] = mails.filter(({ to }) => to === BAS)
  expect(more).toEqual([])
  expect(only?.subject).toMatch(/^Oogstdag/)
})

test("an assistant gets a copy of the one mail, with the member's buttons", async () => {
  await startWithTwo()
  const { people } = service.freshContext()
  const member = await people.memberAt(EXAMPLE_ASSOCIATION_ID, AAFKE as never)
  if (!member) throw new Error('No Aafke')
  const address = 'sanne.kok@blauwestoep.example' as Member['address']
  await people.saveMember(EXAMPLE_ASSOCIATION_ID, { ...member, assistant: { name: 'Sanne Kok', address } })
  const mails = await service.during(() => service.clockTo('2020-06-07T20:00'))
  const copies = mails.filter(({ to }) => to === address)
  expect(copies).toHaveLength(1)
  expect(copies[0]?.text).toMatch(/Aafke Bruinsma[\s\S]*Vlechtdag[\s\S]+Oogstdag/)
})

test('in different weeks each has a nudge of its own', async () => {
  service = await startService({ clock: '2020-05-11T09:00' })
  await invite('Vlechtdag', 'donderdag 18 juni 2020')
  await invite('Oogstdag', 'donderdag 25 juni 2020')
  const mails = nudged(await service.during(() => service.clockTo('2020-06-12T20:00')))
  expect(mails.filter(({ to }) => to === AAFKE).map(({ subject }) => subject.split(' ')[0])).toEqual([
    'Vlechtdag:',
    'Oogstdag:',
  ])
})

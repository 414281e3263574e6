import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, type Service, startService } from '../support/flows/service'

let service: Service
beforeEach(async () => {
  service = await startService()
  await service.reply(
    await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    'akkoord',
  )
})
afterEach(() => service.stop())

const register = async (): Promise<void> => {
  const browser = openBrowser()
  const page = await browser.visit((await service.newest(AAFKE, /Vlechtdag/)).buttons['register'] ?? '')
  await browser.press(page, 'register')
  await service.stack.quiet()
}
const toMembers = (mails: Received[]) => mails.filter(({ to }) => !to.endsWith('@kleinekring.example'))

test('a mail about a day in the agenda changes that event, and makes no second one', async () => {
  await register()
  const preview = await service.announce({
    subject: 'Vlechtdag begint eerder',
    text: 'Beste leden,\n\nDe Vlechtdag op donderdag 18 juni begint al om 11.30 uur.\n\nGroet, het bestuur',
  })
  expect(preview.text).toContain('Dit wijzigt een bijeenkomst die ik al ken')
  expect(preview.text).not.toMatch(/nieuwe bijeenkomst|Wat kost/)
  const [told, ...others] = toMembers(await service.reply(preview, 'akkoord'))
  expect(others).toEqual([])
  expect(told).toMatchObject({ to: AAFKE, subject: expect.stringMatching(/^Gewijzigd: /) })
  expect(told?.entry).toMatchObject({ start: '2020-06-18T11:30', partstat: 'ACCEPTED' })
})

test('a reminder by the organiser goes to everyone, with the button and nothing said to be changed', async () => {
  const preview = await service.announce({
    subject: 'Komt u ook?',
    text: 'Nog ruim drie weken tot onze Vlechtdag op donderdag 18 juni! Er zijn nog plaatsen vrij.',
  })
  expect(preview.text).toContain('Aan de gegevens verandert niets')
  const sent = toMembers(await service.reply(preview, 'akkoord'))
  expect(sent.map(({ to }) => to)).toEqual(expect.arrayContaining([AAFKE, BAS]))
  expect(sent[0]?.subject).toMatch(/^Over Vlechtdag/)
  expect(sent[0]?.text).toContain('Er zijn nog plaatsen vrij')
  expect(sent[0]?.text).not.toMatch(/veranderd|Gewijzigd/)
  expect(sent[0]?.buttons['register']).toBeDefined()
})

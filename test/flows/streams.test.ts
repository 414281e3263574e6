import { openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { BAS, DEPUTY, DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  await service.reply(preview, 'akkoord')
})
afterAll(() => service.stop())

test('stopping one stream says in words what remains, with one press for each, and back', async () => {
  const invitation = await service.newest(BAS, /Vlechtdag/)
  const browser = openBrowser()
  const first = await browser.visit(invitation.buttons['unsubscribe'] ?? '')
  expect(textOf(first)).not.toContain('Ook stoppen?')
  const stopped = await browser.press(first, 'unsubscribe')
  expect(textOf(stopped)).toContain('U krijgt geen uitnodigingen meer')
  expect(textOf(stopped)).toContain('U ontvangt nog wel herinneringen en nieuws en verslagen. Ook stoppen?')
  const more = await browser.pressButton(stopped, 'Geen herinneringen meer')
  expect(textOf(more)).toContain('U krijgt geen herinneringen meer')
  expect(textOf(more)).toContain('U ontvangt nog wel nieuws en verslagen. Ook stoppen?')
  const back = await browser.pressButton(more, 'Weer uitnodigingen')
  expect(textOf(back)).toContain('U krijgt weer uitnodigingen')
  const member = await service.freshContext().people.memberAt('kleinekring' as never, BAS as never)
  expect(member?.stopped).toEqual(['reminders'])
})

test('organisers hear who stopped invitations, in one bundle the next morning', async () => {
  const invitation = await service.newest(BAS, /Vlechtdag/)
  const browser = openBrowser()
  await browser.press(await browser.visit(invitation.buttons['unsubscribe'] ?? ''), 'unsubscribe')
  const mails = await service.during(() => service.clockTo('2020-03-13T10:00'))
  const told = mails.filter(({ to }) => to === DIRECTOR || to === DEPUTY)
  expect(told.map(({ to }) => to).toSorted()).toEqual([DEPUTY, DIRECTOR].toSorted())
  for (const { text } of told)
    expect(text).toMatch(/Bas Oltmans[^\n]*\n?.*uitnodigingen|uitnodigingen[\s\S]*Bas Oltmans/)
})

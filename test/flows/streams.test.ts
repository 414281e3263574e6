import { endCopies } from '../../functions/app/copy-feedback'
import { setAssistant } from '../../functions/app/set-assistant'
import { setStream } from '../../functions/app/set-stream'
import type { Context } from '../../functions/context'
import type { Member } from '../../functions/domain/association'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
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

/** Once, right after the member was read to be changed, another change comes first. */
const overtaken = (context: Context, other: () => Promise<void>): Context => {
  let first = true
  const getMany: Context['table']['getMany'] = async (keys) => {
    const items = await context.table.getMany(keys)
    if (first && keys.some(({ pk }) => pk.endsWith('#members'))) {
      first = false
      await other()
    }
    return items
  }
  return { ...context, table: { ...context.table, getMany } }
}

test('an assistant set or ended while the member changes writes nothing over', async () => {
  const context = service.freshContext()
  const association = await context.people.association(EXAMPLE_ASSOCIATION_ID)
  const bas = async () => (await context.people.memberAt(association.id, BAS as never)) as Member
  const member = await bas()
  const stream = (wish: 'stopped' | 'wanted') => () =>
    setStream(context, association, member.id, 'news', wish)
  const assistant = { name: 'Ans Bakker', address: 'ans.bakker@secretariaat.example' as never }
  const change = { member, assistant, by: 'mail' }
  await setAssistant(overtaken(context, stream('stopped')), association, change, { key: null, notices: [] })
  const set = await bas()
  expect([set.assistant?.name, set.stopped.includes('news')]).toEqual(['Ans Bakker', true])
  const row = { pk: '', sk: `to#${member.id}#assistant` }
  await endCopies(overtaken(context, stream('wanted')), association.id, row)
  const ended = await bas()
  expect([ended.assistant, ended.stopped.includes('news')]).toEqual([null, false])
  expect(await context.people.assistedBy(association.id, assistant.address)).toEqual([])
})

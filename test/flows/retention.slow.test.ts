import { Temporal } from 'temporal-polyfill'
import { sweepKept } from '../../functions/app/sweep-kept'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { announcement, openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { everyFile, everyItem } from '../support/flows/everything-kept'
import { button, mailTo } from '../support/flows/inbox'
import { AAFKE, type Service, startService } from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

const registrations = async () => {
  const { events } = service.freshContext()
  const [event] = await events.events(EXAMPLE_ASSOCIATION_ID)
  return events.registrations(EXAMPLE_ASSOCIATION_ID, event?.id as never)
}

const partitions = async (): Promise<Set<string>> =>
  new Set((await everyItem(service)).map(({ pk }) => pk.split('#')[2] ?? ''))

test('the daily round removes notes, questions and raw mail in their time, and registrations after two years', async () => {
  service = await startService()
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 26 maart 2020'))
  const invitation = mailTo(AAFKE, /Vlechtdag/, await service.reply(preview, 'akkoord'))
  const browser = openBrowser()
  await browser.press(await browser.visit(button(invitation, 'register')), 'register')
  await service.stack.quiet()
  await service.reply(invitation, 'Ik kom, maar eet geen noten')
  await service.reply(invitation, 'Is er parkeerplaats bij de ingang?')
  await service.clockTo('2020-04-09T12:00')
  expect((await registrations())[0]?.note).toMatch(/noten/)
  await service.clockTo('2020-04-10T12:00')
  expect(await registrations()).toMatchObject([{ answer: 'yes', note: null }])
  expect(JSON.stringify(await everyItem(service))).not.toMatch(/parkeerplaats/)
  await service.clockTo('2020-04-13T12:00')
  expect(await partitions()).not.toContain('mails')
  expect((await everyFile(service.dataDir)).filter(({ name }) => name.endsWith('.object'))).toEqual([])
  await service.clockTo('2022-03-27T12:00')
  expect(await registrations()).toEqual([])
  await service.clockTo('2022-05-01T12:00')
  expect(await partitions()).not.toContain('audit')
  const kept = await service.freshContext().people.members(EXAMPLE_ASSOCIATION_ID)
  expect(kept).toHaveLength(6)
})

test('a draft that nobody approved goes after ninety days, and its text can be announced again', async () => {
  service = await startService()
  const mail = await announcement('tuindag', { 'donderdag 16 april 2020': 'donderdag 17 september 2020' })
  await service.announce(mail)
  const { events } = service.freshContext()
  await service.clockTo('2020-06-10T12:00')
  expect(await events.drafts(EXAMPLE_ASSOCIATION_ID)).toHaveLength(1)
  await service.clockTo('2020-06-11T12:00')
  expect(await events.drafts(EXAMPLE_ASSOCIATION_ID)).toEqual([])
  expect((await service.announce(mail)).subject).toMatch(/Klopt dit/)
})

test('what could not be removed is tried again within the day', async () => {
  service = await startService()
  await service.announce(await openEvent('Vlechtdag', 'donderdag 26 maart 2020'))
  const tried: string[] = []
  const sweep = (moment: string, isBroken: boolean): Promise<void> =>
    sweepKept({
      ...service.freshContext(),
      now: () => Temporal.Instant.from(moment),
      dropMail: async (message) => {
        tried.push(message)
        if (isBroken) throw new Error('S3 asks to slow down')
      },
    })
  await sweep('2020-10-01T06:00Z', true)
  await sweep('2020-10-01T06:05Z', false)
  expect(tried).toHaveLength(1)
  await sweep('2020-10-01T06:30Z', false)
  await sweep('2020-10-01T07:00Z', false)
  expect(tried).toHaveLength(2)
  expect(await partitions()).not.toContain('mails')
})

test('what can never be removed is tried three times a day', async () => {
  service = await startService()
  await service.announce(await openEvent('Vlechtdag', 'donderdag 26 maart 2020'))
  let tried = 0
  const context = {
    ...service.freshContext(),
    dropMail: async () => {
      tried += 1
      throw new Error('S3 is gone')
    },
  }
  for (let hour = 6; hour < 12; hour += 1) {
    const moment = Temporal.Instant.from(`2020-10-01T${String(hour).padStart(2, '0')}:00Z`)
    await sweepKept({ ...context, now: () => moment })
  }
  expect(tried).toBe(3)
  expect(await partitions()).toContain('mails')
})

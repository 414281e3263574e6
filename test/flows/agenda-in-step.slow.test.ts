import { mainSession } from '../../functions/domain/event'
import { presentChoices, sessionsComing } from '../../functions/domain/registration'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { calendarAnswer } from '../support/answers/calendar-mail'
import { agendaAfter, faultsIn } from '../support/calendar/agenda-client'
import { announcement } from '../support/flows/announcements'
import { mailTo, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** After each story, every member's calendar program shows what the registration says, and no part is at fault. */
let service: Service
beforeEach(async () => {
  service = await startService()
})
afterEach(async () => {
  const faults = await Promise.all(MEMBERS.map(async (to) => faultsIn(await service.inbox(to))))
  await service.stop()
  expect(faults.flat()).toEqual([])
})

const LATER = { 'Aanmelden kan met de groene knop.': 'De inschrijflink volgt binnen enkele dagen.' }
const tell = async (mail: { subject: string; text: string }) =>
  service.reply(await service.announce(mail), 'akkoord')
const tellLimited = async (mail: { subject: string; text: string }) => {
  await service.reply(await service.announce(mail), 'max 1 deelnemers')
  return service.reply(await service.newest(DIRECTOR, /Klopt dit/), 'akkoord')
}
const toOrganisers = async (text: string) =>
  service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), text)
const write = async (from: string, words: string, about: RegExp) =>
  service.reply(await service.newest(from, about), words, from)
const entryMail = async (to: string, start: string): Promise<Received> => {
  const found = (await service.inbox(to)).findLast(
    ({ entry }) => entry?.method === 'REQUEST' && entry.start.startsWith(start),
  )
  if (!found) throw new Error(`No entry of ${start} to ${to}`)
  return found
}
const inCalendar = async (to: string, start: string, partstat: string): Promise<Received[]> => {
  const mail = await entryMail(to, start)
  return service.during(() => service.send(calendarAnswer(mail, partstat)))
}
/** "2020-06-09 ✓ Snoeiochtend": with a tick what the calendar shows as accepted. */
const agendaOf = async (to: string): Promise<string[]> =>
  agendaAfter(await service.inbox(to)).map(
    ({ start, title, accepted }) => `${start.slice(0, 10)} ${accepted ? '✓ ' : ''}${title}`,
  )
/** The days that the calendar shows as accepted, and those of the registration. */
const daysOf = async (to: string): Promise<{ calendar: string[]; registered: string[] }> => {
  const context = service.freshContext()
  const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  const member = await context.people.memberAt(EXAMPLE_ASSOCIATION_ID, to as never)
  if (!event || !member) throw new Error('No event or member')
  const registration = await context.events.registration(EXAMPLE_ASSOCIATION_ID, event.id, member.id)
  const coming = sessionsComing(event, presentChoices(event, registration))
  const dates = event.sessions.filter(({ id }) => coming.includes(id)).map(({ facts }) => facts.date ?? '')
  const isOff = event.stage.status === 'cancelled' || mainSession(event).facts.status === 'cancelled'
  const shown = agendaAfter(await service.inbox(to)).filter(({ accepted }) => accepted)
  return { calendar: shown.map(({ start }) => start.slice(0, 10)), registered: isOff ? [] : dates }
}
const expectInStep = async (): Promise<void> => {
  for (const to of MEMBERS) {
    const { calendar, registered } = await daysOf(to)
    expect([to, calendar]).toEqual([to, registered])
  }
}

test('two mornings that were held: one accepted in the calendar, then the other by words', async () => {
  await tellLimited(await announcement('snoeiochtend', LATER))
  expect(await agendaOf(AAFKE)).toHaveLength(2)
  expect(await inCalendar(AAFKE, '2020-06-09', 'ACCEPTED')).toEqual([])
  await toOrganisers('open de aanmelding')
  await inCalendar(AAFKE, '2020-06-09', 'ACCEPTED')
  expect(await daysOf(AAFKE)).toEqual({ calendar: ['2020-06-09'], registered: ['2020-06-09'] })
  expect(await agendaOf(AAFKE)).toHaveLength(1)
  await write(AAFKE, 'ik kom donderdag in plaats van dinsdag', /Snoeiochtend/)
  expect(await daysOf(AAFKE)).toEqual({ calendar: ['2020-06-11'], registered: ['2020-06-11'] })
  expect(await agendaOf(AAFKE)).toHaveLength(1)
  // The one seat of Thursday is taken; the seat on Tuesday came free.
  const waits = await inCalendar(BAS, '2020-06-11', 'ACCEPTED')
  expect(waits.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/wachtlijst/))
  await inCalendar(CARLA, '2020-06-09', 'ACCEPTED')
  await expectInStep()
})

test('a series: one evening gets its place, another is declined in the calendar, the rest stays', async () => {
  await tell(await announcement('leergang'))
  await write(AAFKE, 'Ja, ik kom graag', /Tuinbeheer/)
  expect((await daysOf(AAFKE)).calendar).toEqual(['2020-06-11', '2020-06-18', '2020-06-25'])
  const before = new Map((await service.inbox(AAFKE)).map(({ entry }) => [entry?.uid, entry?.sequence]))
  const changed = await toOrganisers('De sessie van 18 juni is in Het Pakhuis, Waalkade 3 in Nijmegen')
  await service.reply(mailTo(DIRECTOR, /Klopt dit/, changed), 'akkoord')
  const placed = agendaAfter(await service.inbox(AAFKE))
  expect(placed[1]?.place).toContain('Het Pakhuis')
  for (const start of ['2020-06-11', '2020-06-25']) {
    const { entry } = await entryMail(AAFKE, start)
    expect(entry?.sequence).toBe(before.get(entry?.uid))
  }
  await inCalendar(AAFKE, '2020-06-25', 'DECLINED')
  expect((await daysOf(AAFKE)).registered).toEqual(['2020-06-11', '2020-06-18'])
  await write(BAS, '18 juni kan ik niet, de rest wel', /Tuinbeheer/)
  expect((await daysOf(BAS)).registered).toEqual(['2020-06-11', '2020-06-25'])
  await write(CARLA, 'ik kom alleen op 18 juni', /Tuinbeheer/)
  expect((await daysOf(CARLA)).registered).toEqual(['2020-06-18'])
  await inCalendar(CARLA, '2020-06-18', 'DECLINED')
  expect(await agendaOf(CARLA)).toEqual([])
  await expectInStep()
})

test('a move with a reserve date, and the fallback to it: one date is left, to be answered anew', async () => {
  await tell(await announcement('tuindag'))
  await inCalendar(AAFKE, '2020-04-16', 'ACCEPTED')
  await tell(await announcement('verzet'))
  expect((await agendaOf(AAFKE)).map((line) => line.slice(0, 10))).toEqual(['2020-06-04', '2020-10-08'])
  await toOrganisers('open de aanmelding')
  await inCalendar(AAFKE, '2020-06-04', 'ACCEPTED')
  await inCalendar(BAS, '2020-06-04', 'DECLINED')
  await expectInStep()
  await toOrganisers('gaat niet door')
  for (const to of [AAFKE, BAS, CARLA]) {
    expect((await agendaOf(to)).map((line) => line.replace(/ Tuindag.*/, ''))).toEqual([
      '2020-10-08 [Nog niet aangemeld]',
    ])
  }
  await inCalendar(AAFKE, '2020-10-08', 'ACCEPTED')
  expect((await daysOf(AAFKE)).registered).toEqual(['2020-10-08'])
  await expectInStep()
})

test('a cancellation leaves nothing in anybody’s calendar', async () => {
  await tell(await announcement('tuindag'))
  await inCalendar(AAFKE, '2020-04-16', 'ACCEPTED')
  await inCalendar(BAS, '2020-04-16', 'DECLINED')
  await tell(await announcement('afgelast'))
  for (const to of MEMBERS) expect([to, await agendaOf(to)]).toEqual([to, []])
})

test('on site or online: accepting keeps the way that was chosen, and a full hall takes nobody’s place online', async () => {
  await tellLimited(await announcement('kennismiddag'))
  await inCalendar(AAFKE, '2020-06-18', 'ACCEPTED')
  expect(agendaAfter(await service.inbox(AAFKE))[0]?.place).toContain('De Oranjerie')
  await write(AAFKE, 'ik doe online mee', /Kennismiddag/)
  expect(agendaAfter(await service.inbox(AAFKE))[0]?.place).toBe('online')
  expect(await inCalendar(AAFKE, '2020-06-18', 'ACCEPTED')).toEqual([])
  await inCalendar(BAS, '2020-06-18', 'ACCEPTED')
  const [full, ...others] = await write(AAFKE, 'ik kom toch op locatie', /Kennismiddag/)
  expect(others).toEqual([])
  expect(full?.text).toContain('op locatie is geen plaats meer vrij')
  await write(BAS, 'Sorry, ik ben verhinderd', /Kennismiddag/)
  await write(AAFKE, 'ik kom toch op locatie', /Kennismiddag/)
  expect(agendaAfter(await service.inbox(AAFKE))[0]?.place).toContain('De Oranjerie')
  await expectInStep()
})

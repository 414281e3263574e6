import { nothing } from '../../functions/domain/decide/decision'
import { mailing } from '../../functions/domain/decide/mailings'
import { toInstant } from '../../functions/domain/time'
import { commit } from '../../functions/store/commit'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { announcement, openEvent } from '../support/flows/announcements'
import { createFaults } from '../support/flows/faults'
import type { Received } from '../support/flows/inbox'
import { DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** What is owed and has not begun: paused, told of and gone on with as what is under way. */
const faults = createFaults()
let service: Service
beforeAll(async () => {
  service = await startService({ faults })
})
afterAll(() => service.stop())

const POST = {
  subject: 'Nieuw telefoonnummer',
  text: 'Beste leden,\n\nHet bureau heeft een nieuw telefoonnummer: 010 555 01 01.\n\nMarijke',
}
const toMembers = (mails: Received[]) => mails.map(({ to }) => to).filter((to) => MEMBERS.includes(to))
const toDirector = (mails: Received[]) =>
  mails.flatMap(({ to, text }) => (to === DIRECTOR ? [text.replace(/\s+/g, ' ')] : [])).join('\n')

test.each([
  ['an event', () => openEvent('Vlechtdag', 'donderdag 18 juni 2020'), 'Uitnodiging'],
  ['a post', async () => POST, 'Bericht'],
])(
  'a mailing of %s that is paused before its first page is told as waiting, and goes on when asked',
  async (_, text, kind) => {
    const preview = await service.announce(await text())
    faults.dead.add('deliverOutbox')
    await service.reply(preview, 'akkoord')
    await service.reply(preview, 'pauze')
    faults.dead.clear()
    const waiting = await service.during(() => service.clockOn(30))
    expect(toDirector(waiting)).toContain(`${kind}: 0 van ${MEMBERS.length} (wacht).`)
    expect(toMembers(waiting)).toEqual([])
    expect(toDirector(await service.reply(preview, 'hoe ver is het?'))).toContain('(wacht)')
    expect(toMembers(await service.reply(preview, 'ga verder')).toSorted()).toEqual(MEMBERS.toSorted())
  },
)

test('a pause while nothing is under way says that what was ready waits all the same', async () => {
  const preview = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
  await service.reply(preview, 'akkoord')
  const told = toDirector(await service.reply(preview, 'pauze'))
  expect(told).toContain('Er is nu niets onderweg. Wat al klaarstond om te vertrekken, wacht')
  expect(toDirector(await service.reply(preview, 'ga verder'))).toContain('De verzending gaat verder.')
})

test('“stop” in answer to what is approved for later keeps it back', async () => {
  const preview = await service.announce({ ...POST, subject: 'Nieuw adres', text: `${POST.text} Tot ziens.` })
  await service.reply(preview, 'akkoord, morgen 10:00')
  expect(toDirector(await service.reply(preview, 'stop'))).toContain('tegengehouden')
  await service.reply(preview, 'akkoord, morgen 10:00')
  expect(toDirector(await service.reply(preview, 'tegenhouden'))).toContain('tegengehouden')
})

describe('at night', () => {
  beforeAll(async () => {
    const preview = await service.announce(await announcement('verzet'))
    await service.reply(preview, 'akkoord')
    await service.clockTo('2020-03-12T23:30')
    await service.reply(preview, 'open de aanmelding')
    await service.reply(preview, 'stop')
  })

  test('what follows on seats that came free waits for the morning, and what was stopped stays away', async () => {
    const { table, events, now, newId } = service.freshContext()
    const event = (await events.events(EXAMPLE_ASSOCIATION_ID)).find(({ facts }) =>
      facts.title?.startsWith('Zaaidag'),
    )
    if (!event) throw new Error('No Zaaidag')
    const fill = { event: event.id, cause: 'night', after: [mailing(event, 'update-notice', 'night')] }
    const sent = await service.during(async () => {
      await commit(table, EXAMPLE_ASSOCIATION_ID, { ...nothing, fills: [fill] }, toInstant(now()), newId)
      await service.clockTo('2020-03-13T06:55')
    })
    expect(toMembers(sent)).toEqual([])
    const morning = await service.during(() => service.clockTo('2020-03-13T07:15'))
    // Zaaidag alone: what was stopped in the night stays away.
    expect(toMembers(morning).toSorted()).toEqual(MEMBERS.toSorted())
  })
})

test('a mailing that a fault made late leaves nothing at night, and all of it in the morning', async () => {
  const preview = await service.announce(await openEvent('Oogstdag', 'vrijdag 26 juni 2020'))
  await service.clockTo('2020-03-13T21:40')
  const atNight = await service.during(async () => {
    faults.dead.add('deliverOutbox')
    await service.reply(preview, 'akkoord')
    await service.clockTo('2020-03-13T22:30')
    faults.dead.clear()
    await service.clockTo('2020-03-14T06:55')
  })
  expect(toMembers(atNight)).toEqual([])
  const morning = await service.during(() => service.clockTo('2020-03-14T07:20'))
  expect(toMembers(morning).toSorted()).toEqual(MEMBERS.toSorted())
})

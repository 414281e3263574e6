import { announcement, openEvent } from '../support/flows/announcements'
import { createFaults } from '../support/flows/faults'
import type { Received } from '../support/flows/inbox'
import { DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

const toMembers = (mails: Received[]) =>
  mails
    .map(({ to }) => to)
    .filter((to) => MEMBERS.includes(to))
    .toSorted()

test('“tegenhouden” on an event’s address while a mailing leaves holds it back until the organiser goes on', async () => {
  const faults = createFaults()
  const service = await startService({ faults })
  try {
    await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
    const approved = await service.newest(DIRECTOR, /Akkoord ontvangen/)
    const list = (await service.reply(approved, 'wie komt er?')).find(({ to }) => to === DIRECTOR)
    if (!list) throw new Error('No list came')
    faults.dead.add('deliverOutbox')
    await service.reply(list, 'open de aanmelding')
    await service.reply(list, 'tegenhouden')
    faults.dead.clear()
    const held = await service.during(() => service.clockOn(30))
    expect(toMembers(held)).toEqual([])
    expect(held.some(({ text }) => text.includes('De verzending staat op pauze.'))).toBe(true)
    const sent = await service.reply(list, 'Je kunt verder met versturen, alles klopt.')
    expect(toMembers(sent)).toEqual(MEMBERS.toSorted())
  } finally {
    await service.stop()
  }
})

describe('what an organiser writes while an approved mail waits to leave', () => {
  let service: Service
  beforeAll(async () => {
    service = await startService({ holdMinutes: 10 })
  })
  afterAll(() => service.stop())
  const approved = async (title: string): Promise<Received> => {
    await service.reply(await service.announce(await openEvent(title, 'donderdag 18 juni 2020')), 'akkoord')
    return service.newest(DIRECTOR, /Akkoord ontvangen/)
  }
  const later = () => service.during(() => service.clockOn(30))

  test.each([
    'Wacht even met versturen, ik zie een fout',
    'Nog niet versturen, ik wil het eerst met Piet bespreken',
    'Stop! De prijs klopt niet',
    'stop',
    'gaat niet door',
    'Kan het nog tegengehouden worden?',
  ])('“%s” keeps it back, and says so', async (words) => {
    const told = await service.reply(await approved(`Dag ${words.length}`), words)
    expect(told.filter(({ subject }) => subject.startsWith('Tegengehouden')).map(({ to }) => to)).toContain(
      DIRECTOR,
    )
    expect(toMembers(await later())).toEqual([])
  })

  test('a correction keeps it back and is shown, and leaves once it is approved', async () => {
    const sent = await service.reply(await approved('Zaaidag'), 'Oeps, het is 25 juni')
    const preview = sent.find(({ subject }) => subject.startsWith('Klopt dit?'))
    expect(preview?.text).toContain('donderdag 25 juni 2020 (gewijzigd')
    expect(toMembers(await later())).toEqual([])
    await service.reply(preview as Received, 'akkoord')
    const mailed = await later()
    expect(toMembers(mailed)).toEqual(MEMBERS.toSorted())
    expect(mailed.every(({ subject }) => !subject.includes('18 ju'))).toBe(true)
  })

  test('thanks are no reason to keep it back, and are not answered', async () => {
    expect(await service.reply(await approved('Oogstdag'), 'Dank je wel!')).toEqual([])
    expect(toMembers(await later())).toEqual(MEMBERS.toSorted())
  })
})

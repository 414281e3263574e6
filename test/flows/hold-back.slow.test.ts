import { announcement } from '../support/flows/announcements'
import { createFaults } from '../support/flows/faults'
import type { Received } from '../support/flows/inbox'
import { DIRECTOR, MEMBERS, startService } from '../support/flows/service'

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

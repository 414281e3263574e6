import { recordFeedback } from '../../functions/app/feedback'
import { setStream } from '../../functions/app/set-stream'
import { toTag } from '../../functions/outbound/mailer'
import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { AAFKE, BAS, CARLA, DEPUTY, DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeEach(async () => {
  // A Thursday.
  service = await startService({ clock: '2020-03-12T10:00' })
})
afterEach(() => service.stop())

const memberAt = async (address: string) => {
  const found = await service.freshContext().people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
  if (!found) throw new Error(`No ${address}`)
  return found
}

const stops = async (address: string): Promise<void> => {
  const context = service.freshContext()
  const association = await context.people.association(EXAMPLE_ASSOCIATION_ID)
  await setStream(context, association, (await memberAt(address)).id, 'invitations', 'stopped')
}

const feedback = async (address: string, kind: 'Transient' | 'Permanent' | 'Complaint'): Promise<void> => {
  const recipients = [{ emailAddress: address }]
  const row = keys.noticeTo(EXAMPLE_ASSOCIATION_ID, 'a-mail', (await memberAt(address)).id)
  await recordFeedback(service.freshContext(), {
    eventType: kind === 'Complaint' ? 'Complaint' : 'Bounce',
    mail: { messageId: `m-${address}`, tags: { row: [toTag(row)] } },
    ...(kind === 'Complaint'
      ? { complaint: { complainedRecipients: recipients } }
      : { bounce: { bounceType: kind, bouncedRecipients: recipients } }),
  })
}

test('what asks for nothing waits for the morning, and is then one mail for each organiser', async () => {
  const before = await service.during(async () => {
    await stops(AAFKE)
    await feedback(BAS, 'Transient')
    await feedback(BAS, 'Transient')
    await feedback(CARLA, 'Complaint')
  })
  expect(before).toEqual([])
  const mails = await service.during(() => service.clockTo('2020-03-13T09:01'))
  expect(mails.map(({ to }) => to).toSorted()).toEqual([DIRECTOR, DEPUTY].toSorted())
  expect(mails[0]?.subject).toBe('Ter kennisgeving: 3 berichten over uw leden en mail')
  expect(mails[0]?.text).toMatch(/Aafke Bruinsma \(Stichting De Blauwe Stoep\): geen uitnodigingen meer/)
  expect(mails[0]?.text).toMatch(/ongewenst[\s\S]*Carla van der Horst/)
  expect(mails[0]?.text.match(/Bas Oltmans/g)).toHaveLength(1)
})

test('nothing is mailed in the weekend, nor on a morning without news', async () => {
  await service.clockTo('2020-03-13T12:00')
  await stops(AAFKE)
  expect(await service.during(() => service.clockTo('2020-03-16T08:59'))).toEqual([])
  expect(await service.during(() => service.clockTo('2020-03-16T09:01'))).toHaveLength(2)
  expect(await service.during(() => service.clockTo('2020-03-31T12:00'))).toEqual([])
})

test('a mail that bounces for good asks at once who follows', async () => {
  const mails = await service.during(() => feedback(BAS, 'Permanent'))
  expect(mails.map(({ to }) => to).toSorted()).toEqual([DIRECTOR, DEPUTY].toSorted())
})

test('of somebody who was erased before the morning nothing is told', async () => {
  await stops(AAFKE)
  await service.stack.handlers.person(['erase', AAFKE, '--yes'])
  expect(await service.during(() => service.clockTo('2020-03-13T09:01'))).toEqual([])
})

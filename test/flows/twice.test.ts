import { announcement, openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { createFaults } from '../support/flows/faults'
import type { Received } from '../support/flows/inbox'
import { AAFKE, DEPUTY, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** Every function twice, and twice at once: nothing happens twice. */
const faults = createFaults()
let service: Service
beforeAll(async () => {
  service = await startService({ holdMinutes: 10, faults })
})
afterAll(() => service.stop())

const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
const addresses = (mails: Received[]) => mails.map(({ to }) => to).sort()
const drafts = async () => (await service.freshContext().events.drafts('kleinekring' as never)).length

/** Takes mails in without handling them, and returns the payloads. */
const keptBack = async (work: () => Promise<unknown>): Promise<unknown[]> => {
  const before = faults.payloads.receiveMail.length
  faults.dead.add('receiveMail')
  await work()
  faults.dead.delete('receiveMail')
  return faults.payloads.receiveMail.slice(before)
}
const atOnce = (payloads: unknown[], name: 'receiveMail' | 'fireTimer' = 'receiveMail') =>
  service.during(() => Promise.all(payloads.map((payload) => faults.invoke(name, payload))))

test('one received mail handled four times at once, and later again, gives one draft and one preview', async () => {
  const mail = await openEvent('Vlechtdag', 'donderdag 18 juni 2020')
  const [payload] = await keptBack(() => service.send({ from: DIRECTOR, ...mail }))
  expect(addresses(await atOnce([payload, payload, payload, payload]))).toEqual([DIRECTOR])
  expect(await atOnce([payload])).toEqual([])
  expect(await drafts()).toBe(1)
})

test('the same text in two mails at once gives one draft; the other is told so', async () => {
  const mail = await openEvent('Zaaidag', 'vrijdag 19 juni 2020')
  const payloads = await keptBack(async () => {
    await service.send({ from: DIRECTOR, ...mail })
    await service.send({ from: DIRECTOR, ...mail })
  })
  expect(payloads).toHaveLength(2)
  const sent = await atOnce(payloads)
  expect(sent.map(({ subject }) => subject.slice(0, 9)).sort()).toEqual(['Klopt dit', 'Re: Zaaid'])
  expect(await drafts()).toBe(2)
})

describe('an approval', () => {
  let preview: Received
  beforeAll(async () => {
    preview = await service.announce(await announcement('verzet'))
  })

  test('handled twice at once, and given by both organisers at once, is one approval', async () => {
    const reply = (from: string) =>
      service.send({ from, to: preview.replyTo, subject: 'Re: Klopt dit?', text: 'akkoord' })
    const payloads = await keptBack(async () => {
      await reply(DIRECTOR)
      await reply(DEPUTY)
    })
    const sent = await atOnce([...payloads, ...payloads])
    const receipts = sent.filter(({ subject }) => /Akkoord ontvangen/.test(subject))
    expect(addresses(receipts)).toEqual([DEPUTY, DIRECTOR].sort())
    const told = sent.filter(({ text }) => text.includes('al goedgekeurd'))
    expect(told).toHaveLength(1)
  })

  test('whose hold ends in an alarm that rings four times at once, and later again, sends once', async () => {
    faults.dead.add('fireTimer')
    faults.dead.add('sweep')
    expect(toMembers(await service.during(() => service.clockOn(11)))).toEqual([])
    faults.dead.clear()
    const payload = faults.last('fireTimer')
    const sent = toMembers(await atOnce([payload, payload, payload, payload], 'fireTimer'))
    expect(new Set(addresses(sent)).size).toBe(6)
    expect(sent).toHaveLength(12)
    expect(await atOnce([payload], 'fireTimer')).toEqual([])
  })
})

test('every batch of the stream, every event of SES and every alarm given again sends nothing', async () => {
  const { deliverOutbox, fireTimer, recordFeedback } = faults.payloads
  expect(deliverOutbox.length).toBeGreaterThan(5)
  const again = {
    deliverOutbox: [...deliverOutbox],
    fireTimer: [...fireTimer],
    recordFeedback: [...recordFeedback],
  }
  const sent = await service.during(async () => {
    for (const payload of again.deliverOutbox) await faults.invoke('deliverOutbox', payload)
    await Promise.all(again.deliverOutbox.map((payload) => faults.invoke('deliverOutbox', payload)))
    for (const payload of again.fireTimer) await faults.invoke('fireTimer', payload)
    for (const payload of again.recordFeedback) await faults.invoke('recordFeedback', payload)
    await Promise.all([service.stack.sweep(), faults.invoke('sweep', {}), faults.invoke('sweep', {})])
  })
  expect(sent).toEqual([])
})

test('a mail that comes again after it was erased is left alone', async () => {
  const [payload] = await keptBack(() =>
    service.send({ from: DIRECTOR, subject: 'Zaagdag', text: 'Wordt gewist.' }),
  )
  const [message] = JSON.stringify(payload).match(/(?<="messageId":")[^"]+/) ?? []
  await service.freshContext().dropMail(String(message))
  expect(await service.during(() => faults.invoke('receiveMail', payload))).toEqual([])
})

test('a batch given twice at once before it was ever taken sends each mail once', async () => {
  const preview = await service.announce(await openEvent('Snoeidag', 'donderdag 17 september 2020'))
  await service.reply(preview, 'akkoord')
  const before = faults.payloads.deliverOutbox.length
  faults.dead.add('deliverOutbox')
  await service.clockOn(11)
  faults.dead.delete('deliverOutbox')
  const missed = faults.payloads.deliverOutbox.slice(before)
  expect(missed.length).toBeGreaterThan(0)
  const sent = await service.during(() =>
    Promise.all([...missed, ...missed].map((payload) => faults.invoke('deliverOutbox', payload))),
  )
  expect(addresses(toMembers(sent))).toEqual([...MEMBERS].sort())
})

test('one person pressing the same button in eight tabs at once is registered once, with one confirmation', async () => {
  const invitation = await service.newest(AAFKE, /Snoeidag/)
  const browser = openBrowser()
  const page = await browser.visit(invitation.buttons['register'] ?? '')
  const sent = await service.during(() =>
    Promise.all(Array.from({ length: 8 }, () => browser.press(page, 'register'))),
  )
  expect(addresses(sent)).toEqual([AAFKE])
})

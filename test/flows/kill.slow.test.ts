import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { announcement } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { runningStack } from '../support/flows/running-stack'
import { AGENDA, ALL_MEMBERS, DIRECTOR } from '../support/flows/service'

let dataDir: string
let stack: ReturnType<typeof runningStack>
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kill-flow-'))
  stack = runningStack(dataDir, '2020-03-12T09:00')
  await stack.start()
})
afterAll(async () => {
  await stack.kill()
  await rm(dataDir, { recursive: true, force: true })
})

const previewOf = async (title: string): Promise<Received> => {
  const mail = await announcement('verzet', { Tuindag: title })
  await stack.send({ from: DIRECTOR, to: AGENDA, ...mail })
  await stack.quiet()
  const preview = (await stack.mails()).find(
    ({ subject }) => subject.startsWith('Klopt dit?') && subject.includes(title),
  )
  if (!preview) throw new Error(`No preview of ${title}`)
  return preview
}
const later = (moment: string, minutes: number): string =>
  Temporal.Instant.from(moment).add({ minutes }).toString()

/** The move notice and the hold of the reserve date, to each of the twenty. */
const OWED = ALL_MEMBERS.flatMap((to) => [`${to} hold`, `${to} notice`]).sort()

test.each([
  ['before the first mail left', 'Vlechtdag', 0],
  ['amid the mailing', 'Zaaidag', 6],
  ['further on in the mailing', 'Snoeidag', 12],
])('kill -9 of everything %s: every member gets each mail exactly once', async (_when, title, count) => {
  const preview = await previewOf(title)
  const before = (await stack.mails()).length
  await stack.send({ from: DIRECTOR, to: preview.replyTo, subject: 'Re: Klopt dit?', text: 'akkoord' })
  await stack.untilMails(before + count)
  await stack.kill()
  expect((await stack.mails()).length).toBeLessThan(before + 42)

  await stack.start()
  await stack.quiet()
  // A send that was cut off is waited for, and then repeated: its entry makes that harmless.
  await stack.clockTo(later(await stack.now(), 40))
  const sent = (await stack.mails()).slice(before).filter(({ to }) => ALL_MEMBERS.includes(to))
  const kindOf = ({ entry }: Received) => (entry?.status === 'TENTATIVE' ? 'hold' : 'notice')
  expect(sent.map((mail) => `${mail.to} ${kindOf(mail)}`).sort()).toEqual(OWED)
})

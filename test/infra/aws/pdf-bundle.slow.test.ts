import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFunction } from '../../../infra/aws/bundle'
import type { MakeHandlers } from '../../../infra/local/handler-set'
import { makeHandlers } from '../../../infra/local/handlers'
import { pdfText } from '../../support/afterwards/pdf-text'
import { announcement } from '../../support/flows/announcements'
import { attachmentOf } from '../../support/flows/attachment'
import { openBrowser } from '../../support/flows/browser'
import { button, mailTo } from '../../support/flows/inbox'
import { AAFKE, DIRECTOR, type Service, startService } from '../../support/flows/service'

/** Loads the bundle as Lambda does, knowing nothing of this project, and hands payloads to its handler. */
const RUNNER = `const { handler } = require('./index.js')
process.on('message', ({ id, payload }) =>
  handler(payload).then((result) => process.send({ id, result }), (error) => process.send({ id, error: String(error) })))
process.send({ id: 0 })`

type Answer = { id: number; result?: unknown; error?: string }

const startBundle = async (folder: string, environment: NodeJS.ProcessEnv) => {
  bundleFunction({ handler: 'deliver-outbox' }, folder)
  await writeFile(join(folder, 'run.js'), RUNNER)
  const child: ChildProcess = fork(join(folder, 'run.js'), { env: environment, cwd: folder, execArgv: [] })
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  const answered = (id: number) => new Promise<Answer>((resolve) => waiting.set(id, resolve))
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer))
  await answered(0)
  return {
    invoke: async (payload: unknown): Promise<unknown> => {
      last += 1
      child.send({ id: last, payload })
      const { result, error } = await answered(last)
      if (error) throw new Error(error)
      return result
    },
    stop: () => child.kill(),
  }
}

let service: Service
let folder: string
let bundle: Awaited<ReturnType<typeof startBundle>> | null = null
let environment: Record<string, string> = {}
afterAll(async () => {
  bundle?.stop()
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

/** As always, until the bundle is there; from then on the outbox is delivered by it. */
const withBundle: MakeHandlers = async (parts) => {
  environment = parts.environment
  const handlers = await makeHandlers(parts)
  return {
    ...handlers,
    deliverOutbox: (payload) => (bundle ? bundle.invoke(payload) : handlers.deliverOutbox(payload)),
  }
}

test('the function as it is deployed makes a PE proof as PDF, with its own fonts', async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  service = await startService({ faults: { makeHandlers: withBundle, stop: async () => undefined } })
  const pe = 'Aanmelden kan met de groene knop. Deze middag levert 3 PE-punten op.'
  const mail = await announcement('tuindag', { 'Aanmelden kan met de groene knop.': pe })
  await service.reply(await service.announce(mail), 'akkoord')
  const browser = openBrowser()
  await browser.press(
    await browser.visit(button(await service.newest(AAFKE, /Tuindag/), 'register')),
    'register',
  )
  await service.clockTo('2020-04-17T09:01')
  const asked = await service.newest(DIRECTOR, /^Wie ontbraken/)
  await service.reply(asked, 'PE: aanbieder Kring “Żółć”')
  bundle = await startBundle(folder, { ...process.env, ...environment })
  const proofs = await service.reply(asked, 'Iedereen was er')
  const pdf = pdfText(await attachmentOf(service.dataDir, mailTo(AAFKE, /PE/, proofs), '.pdf'))
  expect(pdf).toContain('Aafke Bruinsma')
  // Letters that only the font that goes along has.
  expect(pdf).toContain('Żółć')
})

import type { Temporal } from 'temporal-polyfill'
import { createActivity } from './activity'
import { openClock } from './clock'
import type { ClockMover } from './clock-mover'
import { createClosing } from './closing'
import { startControl } from './control'
import { controlRoutes } from './control-routes'
import { type Common, startEndpoints } from './endpoints'
import { provideLocalCredentials } from './environment'
import { startFlow } from './flow'
import type { Handlers, MakeHandlers } from './handler-set'
import { createInvoker } from './invoker'
import type { KeptMail } from './kept-mails'
import type { Authenticate } from './mail-auth'
import { startPages } from './pages'
import type { Settings } from './settings'

/** What only tests choose. */
export type StackOptions = {
  /** `memory`: no MailDev, the mails are read with `mails()`. */
  mailbox?: 'maildev' | 'memory'
  /** Mails a second that SES takes; null: as many as come. */
  sendRate?: number | null
  /** Instead of what MAIL_AUTH says. */
  authenticate?: Authenticate
  log?: (line: string) => void
}

export type Stack = {
  pagesUrl: string
  smtpPort: number
  /** Null without MailDev. */
  mailboxUrl: string | null
  environment: Record<string, string>
  handlers: Handlers
  clock: { now: () => Temporal.Instant }
  /** Everything that was delivered, oldest first. */
  mails: () => Promise<KeptMail[]>
  /** Resolves when no mail is on its way in or out and both lanes have taken all there is. */
  quiet: () => Promise<void>
  clockTo: ClockMover['to']
  clockNext: ClockMover['next']
  sweep: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts everything; resolves once mail is accepted. When something cannot start, nothing stays behind. */
export const startStack = async (
  settings: Settings,
  makeHandlers: MakeHandlers,
  options: StackOptions = {},
): Promise<Stack> => {
  provideLocalCredentials(process.env)
  const closing = createClosing()
  try {
    // Before anything else: it keeps a second stack off the folder.
    const control = closing.add(await startControl(settings.dataDir), (it) => it.close())
    const activity = createActivity()
    const common: Common = {
      settings,
      options,
      activity,
      invoker: createInvoker(activity),
      clock: await openClock(settings.dataDir, settings.clock),
      closing,
      log: options.log ?? ((line) => console.error(line)),
    }
    const stack = await assemble(common, makeHandlers)
    await control.open(controlRoutes(stack), stack.smtpPort)
    return stack
  } catch (error) {
    await closing.all().catch(() => undefined)
    throw error
  }
}

/** The endpoints first, then the functions that call them, then everything that invokes the functions. */
const assemble = async (common: Common, makeHandlers: MakeHandlers): Promise<Stack> => {
  const { settings, activity, invoker, clock, closing } = common
  let alarmsChanged: () => void = () => undefined
  const endpoints = await startEndpoints(common, () => alarmsChanged())

  let handlers: Handlers | null = null
  let served: () => void = () => undefined
  const pages = closing.add(
    await startPages({
      port: settings.port,
      fetch: () => (handlers === null ? null : handlers.pages.fetch.bind(handlers.pages)),
      activity,
      served: () => served(),
    }),
    (it) => it.close(),
  )
  const environment = endpoints.environmentFor(settings.publicUrl ?? pages.url)
  handlers = await makeHandlers({ environment, clock: { now: clock.now } })
  invoker.provide(handlers)
  await handlers.seed()

  const flow = await startFlow(common, endpoints, handlers, pages)
  alarmsChanged = flow.alarms.wake
  served = flow.pump.wake
  invoker.onDone(flow.pump.wake)
  return {
    pagesUrl: pages.url,
    smtpPort: flow.smtp.port,
    mailboxUrl: endpoints.mailboxUrl,
    environment,
    handlers,
    clock: { now: clock.now },
    mails: endpoints.kept.all,
    quiet: () => {
      // Who asks may have written beside the functions.
      flow.pump.wake()
      return flow.quiet()
    },
    clockTo: flow.mover.to,
    clockNext: flow.mover.next,
    sweep: flow.sweeper.run,
    stop: closing.all,
  }
}

import { untilQuiet } from './activity'
import { startAlarmClock } from './alarm-clock'
import { createClockMover } from './clock-mover'
import type { Common, Endpoints } from './endpoints'
import { NAMES } from './environment'
import type { Handlers } from './handler-set'
import { type Inbound, openInbound } from './inbound'
import { type Authenticate, authenticateLoopback } from './mail-auth'
import { strictAuthentication } from './mail-auth-strict'
import type { Pages } from './pages'
import type { Settings } from './settings'
import { type SmtpIn, startSmtp } from './smtp'
import { startStreamPump } from './stream-pump'
import { startSweeper } from './sweeper'

/** Everything that invokes the functions, and the clock over it. Inbound mail comes last. */
export const startFlow = async (common: Common, endpoints: Endpoints, handlers: Handlers, pages: Pages) => {
  const { activity, invoker, clock, closing, log } = common
  const inbound = await openMailIn(common, endpoints)
  const { pump, alarms } = await startEventSources(common, endpoints)
  endpoints.outgoing.start()
  inbound.start()
  const sweep = invoker.invoke('sweep')
  const sweeper = closing.add(startSweeper({ sweep, now: clock.now, log }), (it) => it.stop())
  const parts = [inbound, pages, sweeper, alarms, pump, endpoints.outgoing, invoker]
  const quiet = () => untilQuiet(activity, parts)
  const mover = createClockMover({
    clock,
    upcoming: handlers.upcomingTimers,
    nextAlarm: alarms.nextAt,
    runDue: alarms.runDue,
    sweep: sweeper.run,
    quiet,
  })
  // What a crash left lying is taken up at once.
  void sweeper.run()
  const smtp = await acceptMail(common, inbound, (await handlers.who()).agenda)
  return { pump, alarms, sweeper, mover, quiet, smtp }
}

const openMailIn = async (common: Common, { s3 }: Endpoints): Promise<Inbound> => {
  const { settings, options, invoker, activity, closing, log } = common
  const inbound = await openInbound({
    dataDir: settings.dataDir,
    s3Endpoint: s3.url,
    bucket: NAMES.bucket,
    authenticate: options.authenticate ?? authenticationOf(settings),
    receiveMail: invoker.invoke('receiveMail'),
    activity,
    log,
  })
  return closing.add(inbound, (it) => it.stop())
}

const startEventSources = async (common: Common, { database, schedules }: Endpoints) => {
  const { settings, invoker, clock, activity, closing, log } = common
  const pump = await startStreamPump({
    endpoint: database.endpoint,
    streamArn: database.streamArn,
    folder: settings.dataDir,
    deliverOutbox: invoker.invoke('deliverOutbox'),
    activity,
    log,
  })
  closing.add(pump, (it) => it.stop())
  const fireTimer = invoker.invoke('fireTimer')
  const alarms = startAlarmClock({ store: schedules, now: clock.now, fireTimer, activity, log })
  return { pump, alarms: closing.add(alarms, (it) => it.stop()) }
}

const acceptMail = async (common: Common, inbound: Inbound, agenda: string): Promise<SmtpIn> => {
  const { settings, clock, closing, log } = common
  const accepts = acceptsFor(agenda)
  const smtp = await startSmtp({
    port: settings.smtpPort,
    now: clock.now,
    accepts,
    receive: inbound.receive,
    log,
  })
  return closing.add(smtp, (it) => it.close())
}

const authenticationOf = ({ mailAuth }: Settings): Authenticate =>
  mailAuth === 'strict' ? strictAuthentication() : authenticateLoopback

/** Mail is taken for every address of the association's domain and of domains below it. */
const acceptsFor = (agenda: string): ((address: string) => boolean) => {
  const domain = domainOf(agenda)
  return (address) => domainOf(address) === domain || domainOf(address).endsWith(`.${domain}`)
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

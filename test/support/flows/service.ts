import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { readConfig } from '../../../functions/config'
import { type Context, createContext } from '../../../functions/context'
import { EXAMPLE_ASSOCIATION } from '../../../infra/local/example-association'
import type { MakeHandlers } from '../../../infra/local/handler-set'
import { makeHandlers } from '../../../infra/local/handlers'
import { parseMoment } from '../../../infra/local/moment'
import { seedExample } from '../../../infra/local/seed'
import { readSettings } from '../../../infra/local/settings'
import { type Stack, type StackOptions, startStack } from '../../../infra/local/stack'
import type { Faults } from './faults'
import { type Received, readMailbox } from './inbox'

export const AGENDA = EXAMPLE_ASSOCIATION.agenda
export const [DIRECTOR, DEPUTY] = EXAMPLE_ASSOCIATION.organisers.map(({ email }) => email) as [string, string]
export const ALL_MEMBERS = EXAMPLE_ASSOCIATION.members.map(({ email }) => email)
export const [AAFKE, BAS, CARLA, DIRK, ELIF] = ALL_MEMBERS as [string, string, string, string, string]
/** Reads English. */
export const ROSALIND = 'r.ashby@groundwork-homes.example'
/** Enough for most tests, and soon mailed. */
export const MEMBERS = [AAFKE, BAS, CARLA, DIRK, ELIF, ROSALIND]

export type Service = Awaited<ReturnType<typeof startService>>

type Options = StackOptions & {
  clock?: string
  holdMinutes?: number
  /** `few`: MEMBERS alone; `all`: everyone in the example association; `none`: the organisers alone. */
  members?: keyof typeof SEEDED
  faults?: Pick<Faults, 'makeHandlers' | 'stop'>
}

/** The whole service with the example association, in memory, at the given moment on its own clock. */
export const startService = async ({
  clock = '2020-03-12T09:00',
  holdMinutes = 0,
  members = 'few',
  faults,
  ...options
}: Options = {}) => {
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'SILENT'
  const dataDir = await mkdtemp(join(tmpdir(), 'flow-'))
  const stack = await startStack(
    {
      ...readSettings({ PORT: '0', SMTP_PORT: '0', MAILBOX_PORT: '0', DATA_DIR: dataDir, CLOCK: clock }),
      holdMinutes,
    },
    seeded(faults?.makeHandlers ?? makeHandlers, members),
    { mailbox: 'memory', log: () => undefined, ...options },
  )
  const transport = createTransport({ host: '127.0.0.1', port: stack.smtpPort, ignoreTLS: true, pool: true })
  const stop = async () => {
    transport.close()
    await stack.stop()
    await faults?.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return {
    stack,
    dataDir,
    stop,
    ...postOffice(stack, dataDir, transport),
    ...clockOf(stack),
    ...storeOf(stack),
  }
}

const SEEDED = {
  all: () => true,
  few: (email: string) => MEMBERS.includes(email),
  none: () => false,
}

/** The example association, with few members, all or none. */
const seeded =
  (make: MakeHandlers, members: keyof typeof SEEDED): MakeHandlers =>
  async (parts) => {
    const handlers = await make(parts)
    const context = createContext(readConfig(parts.environment), parts.clock)
    const seed = () =>
      seedExample(
        context,
        EXAMPLE_ASSOCIATION.members.filter(({ email }) => SEEDED[members](email)),
      )
    return { ...handlers, seed }
  }

type Transport = { sendMail: (mail: SendMailOptions) => Promise<unknown> }

/** Handing mail in over SMTP, and reading what everybody received. */
const postOffice = (stack: Stack, dataDir: string, transport: Transport) => {
  const mails = () => readMailbox(dataDir)
  const inbox = async (address: string): Promise<Received[]> =>
    (await mails()).filter(({ to }) => to === address)
  /** Resolves once everything that the mail sets in motion has come to rest. */
  const send = async (mail: SendMailOptions): Promise<void> => {
    await transport.sendMail({ date: new Date(stack.clock.now().epochMilliseconds), to: AGENDA, ...mail })
    await stack.quiet()
  }
  /** What arrived while something was done. */
  const during = async (work: () => Promise<unknown>): Promise<Received[]> => {
    const before = (await mails()).length
    await work()
    await stack.quiet()
    return (await mails()).slice(before)
  }
  return {
    mails,
    inbox,
    send,
    during,
    /** The newest mail to this address whose subject or text matches. */
    newest: async (address: string, about: RegExp): Promise<Received> => {
      const found = (await inbox(address)).findLast(({ subject, text }) => about.test(`${subject}\n${text}`))
      if (!found) throw new Error(`No mail to ${address} about ${about}`)
      return found
    },
    /** Announces a text of `test/flows/mails` and returns the preview. */
    announce: async (mail: SendMailOptions & { from?: string }): Promise<Received> => {
      const from = String(mail.from ?? DIRECTOR)
      const [preview] = (await during(() => send({ from, ...mail }))).filter(({ to }) => to === from)
      if (!preview) throw new Error(`No preview of ${mail.subject}`)
      return preview
    },
    /** Answers a mail with a few words, quoting it as mail programs do. */
    reply: (mail: Received, text: string, from = mail.to): Promise<Received[]> =>
      during(() =>
        send({ from, to: mail.replyTo, subject: answerTo(mail), text: `${text}\n\n${quoted(mail)}` }),
      ),
  }
}

const answerTo = ({ subject }: Received): string => (/^Re:/i.test(subject) ? subject : `Re: ${subject}`)

const quoted = ({ from, text }: Received): string =>
  `Op do 12 mrt. 2020 om 09:05 schreef ${from}:\n${text
    .split('\n')
    .slice(0, 12)
    .map((line) => `> ${line}`)
    .join('\n')}\n`

const clockOf = (stack: Stack) => ({
  /** Runs the clock to a moment in Amsterdam, through everything that is due. */
  clockTo: async (moment: string): Promise<void> => {
    const instant = parseMoment(moment)
    if (!instant) throw new Error(`${moment} is no moment`)
    await stack.clockTo(instant)
  },
  clockOn: (minutes: number) => stack.clockTo(stack.clock.now().add({ minutes })),
  localNow: (): string =>
    stack.clock
      .now()
      .toZonedDateTimeISO('Europe/Amsterdam')
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
})

const storeOf = (stack: Stack) => ({
  /** The parts that the handlers are made of, begun anew over the same store: no cache is shared. */
  freshContext: (): Context => createContext(readConfig(stack.environment), { now: stack.clock.now }),
})

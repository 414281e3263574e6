import { createTransport } from 'nodemailer'
import { EXAMPLE_ASSOCIATION } from '../../../infra/local/example-association'
import { makeHandlers } from '../../../infra/local/handlers'
import { readSettings } from '../../../infra/local/settings'
import { type Stack, startStack } from '../../../infra/local/stack'
import { temporaryFolder } from '../../infra/local/temporary-folder'
import { announcement } from './announcement'
import { Mailbox, type ReadMail } from './mailbox'

const [director] = EXAMPLE_ASSOCIATION.organisers
if (!director) throw new Error('The example association has no organiser')
export const organiser = director.email

/** The whole service, as `npm start` runs it, with its mailbox; the clock stands on a spring day in 2020. */
export class Service {
  readonly stack: Stack
  readonly mailbox: Mailbox
  private sent = 0

  private constructor(stack: Stack) {
    this.stack = stack
    this.mailbox = new Mailbox(stack)
  }

  static async start(): Promise<Service> {
    const settings = readSettings({
      PORT: '0',
      SMTP_PORT: '0',
      DATA_DIR: await temporaryFolder(),
      CLOCK: '2020-03-12T09:00',
      HOLD_MINUTES: '0',
    })
    const options = { mailbox: 'memory', sendRate: null } as const
    return new Service(await startStack(settings, makeHandlers, options))
  }

  /** The pages' origin. */
  get url(): string {
    return this.stack.pagesUrl
  }

  /** A mail of the organiser, over SMTP; resolves when everything it set in motion is done. */
  async send(mail: { to?: string; subject: string; text: string }): Promise<void> {
    this.sent += 1
    const transport = createTransport({ host: '127.0.0.1', port: this.stack.smtpPort })
    await transport.sendMail({
      from: organiser,
      to: mail.to ?? EXAMPLE_ASSOCIATION.agenda,
      subject: mail.subject,
      text: mail.text,
      date: new Date(this.stack.clock.now().epochMilliseconds),
      messageId: `<mail-${this.sent}@kleinekring.example>`,
    })
    await this.stack.quiet()
  }

  reply(to: ReadMail, text: string): Promise<void> {
    return this.send({ to: to.replyTo, subject: `Re: ${to.subject}`, text })
  }

  /** Announces by mail; the preview that comes back. */
  async announce(changes: Partial<typeof announcement> = {}): Promise<ReadMail> {
    await this.send({ ...announcement, ...changes })
    return this.mailbox.newest(organiser, 'approve')
  }

  /** Announces and approves by mail: every member has an invitation with the green button. */
  async openEvent(changes: Partial<typeof announcement> = {}): Promise<void> {
    await this.reply(await this.announce(changes), 'akkoord')
  }

  stop(): Promise<void> {
    return this.stack.stop()
  }
}

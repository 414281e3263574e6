import type { SendMailOptions } from 'nodemailer'
import { Address } from '../../../functions/domain/ids'
import { toTag } from '../../../functions/outbound/mailer'
import { keys } from '../../../functions/store/keys'
import type { KeptMail } from '../../../infra/local/kept-mails'
import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { type Browser, openBrowser, type Page, textOf } from '../flows/browser'
import { button, type Received } from '../flows/inbox'
import { DIRECTOR, type Service, startService } from '../flows/service'
import { createRecord } from './record'

export { DEPUTY, DIRECTOR } from '../flows/service'

export type Year = Awaited<ReturnType<typeof startYear>>

/** Somebody's press: what the page then says, and what was mailed because of it. */
export type Pressed = { page: Page; says: string; mails: Received[] }

/** De Kleine Kring on the first Monday of 2025: two organisers, and no members yet. */
export const startYear = async () => {
  const service = await startService({ clock: '2025-01-06T09:00', holdMinutes: 10, members: 'none' })
  return { service, on: service.clockTo, stop: service.stop, ...mailsOf(service), ...pressesOf(service) }
}

const mailsOf = (service: Service) => {
  const { during, send, newest } = service
  const { written, keep } = createRecord(service.stack.clock.now)
  /** Sends a mail to the agenda, or where it says; what came of it. */
  const writes = (from: string, mail: SendMailOptions): Promise<Received[]> => {
    keep(from, mail)
    return during(() => send({ from, ...mail }))
  }
  const answers = (mail: Received, text: string, from = mail.to): Promise<Received[]> => {
    keep(from, { subject: `Re: ${mail.subject.replace(/^Re: /, '')}`, text })
    return service.reply(mail, text, from)
  }
  /** Says "akkoord", and lets the ten minutes pass in which it can be stopped. */
  const approves = async (preview: Received, words = 'akkoord'): Promise<Received[]> =>
    during(async () => {
      await answers(preview, words)
      await service.clockOn(11)
    })
  return {
    writes,
    approves,
    newest,
    answers,
    written,
    /** What came between now and that moment. */
    until: (moment: string): Promise<Received[]> => during(() => service.clockTo(moment)),
    /** Writes with these words on the newest mail of this kind. */
    answersOn: async (from: string, about: RegExp, words: string): Promise<Received[]> =>
      answers(await newest(from, about), words, from),
    /** Announces; the preview that the organiser gets. */
    announces: async (subject: string, text: string, from = DIRECTOR): Promise<Received> =>
      onlyTo(from, await writes(from, { subject, text })),
    /** Everything that was delivered, with the moment. */
    delivered: (): Promise<KeptMail[]> => service.stack.mails(),
    inbox: service.inbox,
    /** The newest mail of this kind could not be delivered: SES says so, for good. */
    bounces: (address: string, about: RegExp): Promise<Received[]> =>
      during(async () => {
        const { id } = await newest(address, about)
        const { people } = service.freshContext()
        const member = await people.memberAt(EXAMPLE_ASSOCIATION_ID, Address.parse(address))
        if (!member) throw new Error(`No member at ${address}`)
        const row = keys.noticeTo(EXAMPLE_ASSOCIATION_ID, id, member.id)
        const event = {
          eventType: 'Bounce',
          mail: { messageId: id, tags: { row: [toTag(row)] } },
          bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: address }] },
        }
        await service.stack.handlers.recordFeedback({
          Records: [{ messageId: id, body: JSON.stringify(event) }],
        })
      }),
  }
}

/** The one mail to this address; there must be one. */
export const onlyTo = (address: string, mails: Received[]): Received => {
  const own = mails.filter(({ to }) => to === address)
  const [mail, ...more] = own
  if (!mail || more.length)
    throw new Error(`${own.length} mails to ${address}: ${own.map(({ subject }) => subject).join('; ')}`)
  return mail
}

const pressesOf = (service: Service) => {
  const browsers = new Map<string, Browser>()
  const browserOf = (address: string): Browser => {
    const known = browsers.get(address) ?? openBrowser()
    browsers.set(address, known)
    return known
  }
  const pressed = async (work: () => Promise<Page>): Promise<Pressed> => {
    let page: Page | null = null
    const mails = await service.during(async () => {
      page = await work()
    })
    if (!page) throw new Error('No page')
    return { page, says: textOf(page), mails }
  }
  /** Opens the link of this button in the newest mail of this kind, and presses its button on the page. */
  const presses = async (
    address: string,
    about: RegExp,
    action: string,
    fields: Record<string, string> = {},
  ): Promise<Pressed> => {
    const mail = await withButton(service, address, about, action)
    const browser = browserOf(address)
    return pressed(async () =>
      browser.press(await browser.visit(button(mail, action)), action, { typed: 'JA', ...fields }),
    )
  }
  /** The member's own page of the event that the newest mail of this kind is about. */
  const page = async (address: string, about: RegExp): Promise<Page> =>
    browserOf(address).visit(await pageIn(service, address, about))
  return {
    browserOf,
    presses,
    page,
    /** Presses the button on which this stands, on that page. */
    pressesLabel: (address: string, about: RegExp, label: string): Promise<Pressed> =>
      pressed(async () => browserOf(address).pressButton(await page(address, about), label)),
    /** Fills in a form of that page. */
    fills: (address: string, about: RegExp, action: string, fields: Record<string, string> = {}) =>
      pressed(async () =>
        browserOf(address).press(await page(address, about), action, { typed: 'JA', ...fields }),
      ),
    comes: async (about: RegExp, ...addresses: string[]): Promise<void> => {
      for (const address of addresses) await presses(address, about, 'register')
    },
    declines: async (about: RegExp, ...addresses: string[]): Promise<void> => {
      for (const address of addresses) await presses(address, about, 'decline')
    },
  }
}

const withButton = async (
  service: Service,
  address: string,
  about: RegExp,
  action: string,
): Promise<Received> => {
  const found = (await service.inbox(address)).findLast(
    ({ subject, buttons }) => about.test(subject) && buttons[action],
  )
  if (!found) throw new Error(`No mail to ${address} about ${about} with ${action}`)
  return found
}

/** Each link to a member's answer begins with the address of their page (`/a/<token>`). */
const pageIn = async (service: Service, address: string, about: RegExp): Promise<string> => {
  const mails = (await service.inbox(address)).filter(({ subject }) => about.test(subject))
  const link = mails.flatMap(({ buttons }) => Object.values(buttons)).findLast((url) => url.includes('/a/'))
  if (!link) throw new Error(`No mail to ${address} about ${about} leads to its page`)
  return link.split('/').slice(0, 5).join('/')
}

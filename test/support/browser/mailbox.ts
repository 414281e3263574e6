import PostalMime from 'postal-mime'
import type { Stack } from '../../../infra/local/stack'

/** A delivered mail as its reader sees it. */
export type ReadMail = {
  to: string
  subject: string
  text: string
  html: string
  replyTo: string
  listUnsubscribe: string | null
  /** The calendar part, when there is one. */
  calendar: string | null
}

/** Everybody's mail, read when it is asked for. */
export class Mailbox {
  private readonly read = new Map<string, ReadMail>()
  private readonly stack: Pick<Stack, 'mails' | 'quiet'>

  constructor(stack: Pick<Stack, 'mails' | 'quiet'>) {
    this.stack = stack
  }

  /** What this person received, oldest first. */
  async of(address: string): Promise<ReadMail[]> {
    await this.stack.quiet()
    const mails: ReadMail[] = []
    for (const kept of await this.stack.mails()) {
      if (!kept.destination.includes(address)) continue
      const mail = this.read.get(kept.id) ?? (await readMail(address, kept.raw))
      this.read.set(kept.id, mail)
      mails.push(mail)
    }
    return mails
  }

  /** The subjects of what this person received, oldest first. */
  async subjects(address: string): Promise<string[]> {
    return (await this.of(address)).map(({ subject }) => subject)
  }

  /** The newest mail to this person that has a link for this action. */
  async newest(address: string, action: string): Promise<ReadMail> {
    const mail = (await this.of(address)).findLast(({ html }) => linksOf(html, action).length > 0)
    if (!mail) throw new Error(`No mail to ${address} with a link for ${action}`)
    return mail
  }

  /** The first mail in which this person could answer. */
  async invitation(address: string): Promise<ReadMail> {
    const mail = (await this.of(address)).find(({ html }) => linksOf(html, 'register').length > 0)
    if (!mail) throw new Error(`${address} was not invited`)
    return mail
  }

  /** The link for this action (`data-action`) in the newest mail that has one. */
  async link(address: string, action: string): Promise<string> {
    const [link] = linksOf((await this.newest(address, action)).html, action)
    return link ?? ''
  }
}

const readMail = async (to: string, raw: Uint8Array): Promise<ReadMail> => {
  const mail = await PostalMime.parse(raw)
  const calendar = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  return {
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    replyTo: mail.replyTo?.[0]?.address ?? '',
    listUnsubscribe: mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? null,
    calendar: calendar ? textOf(calendar.content) : null,
  }
}

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

const linksOf = (html: string, action: string): string[] =>
  [...html.matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => {
    if (!tag.includes(`data-action="${action}"`)) return []
    const href = /href="([^"]+)"/.exec(tag)?.[1]
    return href ? [href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')] : []
  })

import { Temporal } from 'temporal-polyfill'
import { fromTag, ROW_TAG } from '../../../functions/outbound/mailer'
import type { AcceptedMail } from '../../../infra/local/outgoing'
import { rowKey } from '../../matrix/end-state'
import { ORIGIN } from '../../matrix/world'
import { type Received, receivedOf } from '../../support/flows/inbox'
import { faultsIn } from '../../support/year/check/reading'

/** A mail in somebody's mailbox, without what nobody looks at any more. */
export type Letter = {
  mail: Received
  at: Temporal.Instant
  /** The row of the outbox that it left for. */
  row: string
  links: { action: string; path: string }[]
  /** `for-now`: owed once more; `for-good`: nothing comes to this address any more. Null: it arrived. */
  cameBack: 'for-now' | 'for-good' | null
}

/** Everybody's mailbox. */
export type Mailroom = {
  receive: (mail: AcceptedMail) => Promise<Letter>
  of: (address: string) => readonly Letter[]
  all: () => readonly Letter[]
  /** What readers would stumble over. */
  wrong: string[]
}

const HEADERS = ['from', 'list-unsubscribe', 'auto-submitted']

export const createMailroom = (keepsText: (address: string) => boolean): Mailroom => {
  const boxes = new Map<string, Letter[]>()
  const every: Letter[] = []
  const wrong: string[] = []
  return {
    wrong,
    all: () => every,
    of: (address) => boxes.get(address) ?? [],
    receive: async (accepted) => {
      const mail = await receivedOf(accepted)
      const language = /<html lang="en"/.test(mail.html) ? 'en' : 'nl'
      wrong.push(...faultsIn(mail, ORIGIN, language))
      const key = fromTag(accepted.tags[ROW_TAG]?.[0] ?? '')
      const letter: Letter = {
        mail: slim(mail, keepsText(mail.to)),
        at: Temporal.Instant.from(accepted.acceptedAt),
        row: key ? rowKey(key) : '',
        links: linksIn(mail.html),
        cameBack: null,
      }
      every.push(letter)
      const box = boxes.get(mail.to) ?? []
      boxes.set(mail.to, box)
      box.push(letter)
      return letter
    },
  }
}

/** Of thousands of mails the text and the bytes are not kept. */
const slim = (mail: Received, keepsText: boolean): Received => {
  const headers = new Map(HEADERS.map((name) => [name, mail.header(name)]))
  return {
    ...mail,
    html: '',
    text: keepsText ? mail.text : '',
    attachments: [],
    header: (name) => headers.get(name.toLowerCase()) ?? null,
  }
}

const linksIn = (html: string): Letter['links'] =>
  [...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => {
    const action = /data-action="([^"]+)"/.exec(tag)?.[1]
    const href = /href="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')
    return action && href ? [{ action, path: href.replace(ORIGIN, '') }] : []
  })

/** Where its List-Unsubscribe leads; null where it has none. */
export const unsubscribePath = ({ mail }: Letter): string | null => {
  const url = /<(http[^>]+)>/.exec(mail.header('list-unsubscribe') ?? '')?.[1]
  return url ? new URL(url).pathname : null
}

import { mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { KeptMail, MailView } from './kept-mails'
import { LOOPBACK, portError } from './loopback-server'

export type Mailbox = { url: string; show: MailView; close: () => Promise<void> }

type MailDev = {
  mails: typeof import('maildev/lib/mailserver')
  web: typeof import('maildev/lib/web')
}

const SHOWN_WITHIN_MS = 10_000
let taken = false

/**
 * MailDev's page and its REST API (`GET /email`) on 127.0.0.1. It shows what it is handed, in that order; the
 * folder is its scratch space and is emptied first, for the mails themselves are kept elsewhere. MailDev holds
 * its mails in module variables, so there is one in a process.
 */
export const startMailbox = async (port: number, folder: string): Promise<Mailbox> => {
  if (taken) throw new Error('This process has a MailDev already: start the second stack in another process.')
  taken = true
  try {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    const maildev = load()
    maildev.mails.store.length = 0
    // Its SMTP server never listens (port 0 would become 1025): mails are handed to it within the process.
    maildev.mails.create(1, LOOPBACK, folder)
    const url = await serve(maildev, port)
    return { url, show: (mail) => show(maildev, mail), close: () => close(maildev) }
  } catch (error) {
    taken = false
    throw error
  }
}

/** Only when it is wanted: it takes half a second. Its own main module would end the process on a signal. */
const load = (): MailDev => {
  const require = createRequire(__filename)
  const logger: typeof import('maildev/lib/logger') = require('maildev/lib/logger')
  logger.setLevel(0)
  return { mails: require('maildev/lib/mailserver'), web: require('maildev/lib/web') }
}

const serve = ({ mails, web }: MailDev, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    // As text, for it takes the number 0 for "not set".
    web.start(`${port}`, LOOPBACK, mails, undefined, undefined, undefined, { https: false })
    const { server } = web
    server.once('error', (error) => reject(portError(error, port)))
    server.once('listening', () => resolve(`http://${LOOPBACK}:${(server.address() as AddressInfo).port}`))
  })

/** Resolves once the mail is in the list: MailDev answers before it has parsed it. */
const show = async ({ mails }: MailDev, mail: KeptMail): Promise<void> => {
  const listed = new Promise<void>((resolve, reject) => {
    const shown = () => {
      clearTimeout(late)
      resolve()
    }
    const late = setTimeout(() => {
      mails.off('new', shown)
      reject(new Error(`MailDev does not show mail ${mail.id}.`))
    }, SHOWN_WITHIN_MS)
    mails.once('new', shown)
  })
  mails.smtp.onData(
    Readable.from([mail.raw]),
    {
      envelope: {
        mailFrom: { address: mail.source },
        rcptTo: mail.destination.map((address) => ({ address })),
      },
      hostNameAppearsAs: 'ses',
      remoteAddress: LOOPBACK,
    },
    () => undefined,
  )
  await listed
}

const close = ({ web }: MailDev): Promise<void> =>
  new Promise((resolve) => {
    web.close(() => {
      taken = false
      resolve()
    })
  })

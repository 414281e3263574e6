import type { Browser } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { confirmationsOf, standingOf } from '../support/browser/answers'
import { announcement } from '../support/browser/announcement'
import { organiser, Service } from '../support/browser/service'
import { Visitor } from '../support/browser/visitor'
import { openBrowser } from '../web/browser'

/** What programs that check mail do with its links: none of it may change anything. */
let service: Service
let browser: Browser
/** Every link of the mails that are about: name and address. */
let links: [string, string][]
let mailsBefore: number

const silent = 'a.bruinsma@blauwestoep.example'
const coming = 'b.oltmans@blauwestoep.example'

beforeAll(async () => {
  ;[service, browser] = await Promise.all([Service.start(), openBrowser()])
  await service.openEvent()
  await register(coming)
  const { mailbox } = service
  await service.announce({ subject: 'Najaarsdag', text: announcement.text.replaceAll(' 2020', ' 2021') })
  await service.reply(await mailbox.invitation(coming), '').catch(() => undefined)
  links = [
    ['register', await mailbox.link(silent, 'register')],
    ['decline', await mailbox.link(silent, 'decline')],
    ['cancel', await mailbox.link(coming, 'cancel')],
    ['unsubscribe', await mailbox.link(silent, 'unsubscribe')],
    ['approve', await mailbox.link(organiser, 'approve')],
    ['discard', await mailbox.link(organiser, 'discard')],
  ]
  mailsBefore = (await service.stack.mails()).length
})

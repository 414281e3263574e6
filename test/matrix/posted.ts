import type { SendMailOptions } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import { AGENDA } from './people'
import type { World } from './world'

/** Something from outside that a function is invoked for. */
export type Step = (world: World) => Promise<unknown>

let posted = 0

/** A mail that SES received, proven to be of its sender: its bytes are stored, its function is not invoked yet. */
export const posting = async (world: World, mail: SendMailOptions): Promise<Step> => {
  posted += 1
  const messageId = `posted${posted}`
  const from = String(mail.from)
  const to = String(mail.to ?? AGENDA)
  const raw = await new MailComposer({
    messageId: `<${messageId}@${from.split('@')[1]}>`,
    date: new Date(world.now().epochMilliseconds),
    to,
    ...mail,
  })
    .compile()
    .build()
  await world.aws.store(`inbound/${messageId}`, raw)
  const pass = { status: 'PASS' }
  const payload = {
    Records: [
      {
        ses: {
          mail: { messageId, source: from },
          receipt: { recipients: [to], spfVerdict: pass, dkimVerdict: pass, dmarcVerdict: pass },
        },
      },
    ],
  }
  return (present) => present.invoke('receiveMail', payload)
}

import MailComposer from 'nodemailer/lib/mail-composer'
import { memberLinks } from '../../functions/links/urls'
import { compose, type Envelope } from '../../functions/outbound/compose'
import { memberMail } from '../../functions/outbound/member-mail'
import { sampleOpenEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember, sampleNow } from '../../templates/samples'
import { type Bench, compared, cpuMs, median, type Row } from './bench'

const MAILS = 200
const ROUNDS = 15

export const render: Bench = {
  name: 'render',
  about: 'one personal invitation with its calendar part, to bytes, against MailComposer on constant parts',
  run: async (_scale, say) => {
    const floor = await constantParts()
    await mails(MAILS)
    await floor(MAILS)
    const times: { subject: number[]; floor: number[] } = { subject: [], floor: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      times.subject.push((await cpuMs(() => mails(MAILS))) / MAILS)
      times.floor.push((await cpuMs(() => floor(MAILS))) / MAILS)
    }
    const bytes = (await mail(0)).length
    say(`mails of ${bytes} bytes`)
    return [row(times)]
  },
}

const row = (times: { subject: number[]; floor: number[] }): Row =>
  compared({
    bench: 'render',
    measure: 'one personal mail, CPU',
    unit: 'ms',
    subject: median(times.subject),
    floor: median(times.floor),
    most: 1.5,
  })

const keys = [{ kid: 'k1', secret: Buffer.alloc(32, 7), status: 'signing' as const }]

export const invitation = (number: number): Envelope => {
  const member = { ...sampleMember, name: `Lid ${number}` }
  const links = memberLinks({ origin: 'https://k.example', keys }, sampleOpenEvent, member, 'invitations')
  const replyTo = `agenda+e-${sampleOpenEvent.id}@wijkbouwers.example`
  return {
    mail: memberMail({
      kind: 'invitation',
      association: sampleAssociation,
      event: sampleOpenEvent,
      member,
      registration: null,
      links,
      replyTo,
      now: sampleNow,
    }),
    from: { name: sampleAssociation.name, address: sampleAssociation.agenda },
    to: member,
    replyTo,
    messageId: `<${number}@wijkbouwers.example>`,
    inReplyTo: null,
    unsubscribe: links.unsubscribe ? { url: links.unsubscribe } : null,
    date: sampleNow,
  }
}

export const mail = (number: number): Promise<Buffer> => compose(invitation(number))

const mails = async (count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1) await mail(number)
}

/** The same headers and parts each time, so that nothing is left but putting them together. */
export const constantMail =
  ({ mail: { subject, text, html, calendar }, from, to, ...envelope }: Envelope) =>
  () =>
    new MailComposer({
      from,
      to: { name: to.name, address: to.address },
      replyTo: envelope.replyTo,
      subject,
      messageId: envelope.messageId,
      date: new Date(envelope.date.epochMilliseconds),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${envelope.unsubscribe?.url}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      text,
      html,
      ...(calendar && {
        icalEvent: { method: calendar.method, content: calendar.ics, filename: 'afspraak.ics' },
      }),
    })
      .compile()
      .build()

const constantParts = async () => {
  const build = constantMail(invitation(0))
  return async (count: number): Promise<void> => {
    for (let number = 0; number < count; number += 1) await build()
  }
}

import { createTransport } from 'nodemailer'
import { recordFeedback } from '../../functions/app/feedback'
import { recordReport } from '../../functions/app/record-report'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import {
  AAFKE,
  AGENDA,
  BAS,
  CARLA,
  DIRECTOR,
  DIRK,
  type Service,
  startService,
} from '../support/flows/service'

let service: Service
let invitations: Received[]
beforeAll(async () => {
  service = await startService()
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  invitations = await service.reply(preview, 'akkoord')
})
afterAll(() => service.stop())

const memberAt = async (address: string) => {
  const found = await service.freshContext().people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
  if (!found) throw new Error(`No ${address}`)
  return found
}

/** Hands in the bytes as they are. */
const handIn = async (to: Service, raw: string | Buffer, envelope: { from: string; to: string }) => {
  const transport = createTransport({ host: '127.0.0.1', port: to.stack.smtpPort, ignoreTLS: true })
  await transport.sendMail({ envelope, raw })
  transport.close()
  await to.stack.quiet()
}

describe('two services that mail each other', () => {
  let other: Service
  const OTHER = 'agenda@buren.kleinekring.example'
  beforeAll(async () => {
    other = await startService()
    const { people } = other.freshContext()
    const association = await people.association(EXAMPLE_ASSOCIATION_ID)
    await people.saveAssociation({ ...association, agenda: OTHER as never })
    await people.saveOrganiser(EXAMPLE_ASSOCIATION_ID, organiser(AGENDA))
    await service.freshContext().people.saveOrganiser(EXAMPLE_ASSOCIATION_ID, organiser(OTHER))
  })
  afterAll(() => other.stop())
  const organiser = (address: string) => ({ address: address as never, name: 'De buren', deputy: null })

  test('stop at once, also when each takes the other for an organiser', async () => {
    let last = await service.during(() => service.send({ from: OTHER, subject: 'Lenteborrel', text: 'Kom!' }))
    expect(last.map(({ to }) => to)).toEqual([OTHER])
    const before = (await other.mails()).length
    for (const { id } of last) {
      const mail = (await service.stack.mails()).find((kept) => kept.id === id)
      await handIn(other, mail?.raw ?? '', { from: AGENDA, to: OTHER })
    }
    last = (await other.mails()).slice(before)
    expect(last).toEqual([])
  })
})

test('automatic mail of a member on an event’s own address is not answered and counts for nothing', async () => {
  const mail = invitations.find(({ to }) => to === AAFKE) as Received
  const about = { from: AAFKE, to: mail.replyTo, subject: `Re: ${mail.subject}`, text: 'Ja, ik kom graag.' }
  const sent = await service.during(async () => {
    await service.send({ ...about, headers: { 'Auto-Submitted': 'auto-replied' } })
    await service.send({ ...about, headers: { Precedence: 'bulk' } })
    await service.send({ ...about, subject: `Afwezig: ${mail.subject}` })
    await service.send({ ...about, envelope: { from: '', to: mail.replyTo } })
  })
  expect(sent).toEqual([])
  const context = service.freshContext()
  const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  const id = (await memberAt(AAFKE)).id
  expect(await context.events.registration(EXAMPLE_ASSOCIATION_ID, event?.id as never, id)).toBeNull()
})

describe('a bounce that comes by mail', () => {
  const headersOf = async (address: string): Promise<string> => {
    const { id } = invitations.find(({ to }) => to === address) as Received
    const kept = (await service.stack.mails()).find((mail) => mail.id === id)
    return kept?.raw.toString().split('\r\n\r\n')[0] ?? ''
  }
  const bounce = async (
    address: string,
    action: string,
    status: string,
    headers: string,
    original = address,
  ): Promise<void> => {
    const raw = [
      'From: Mail Delivery System <mailer-daemon@mx.blauwestoep.example>',
      `To: ${AGENDA}`,
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Niet bezorgd.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.blauwestoep.example',
      '',
      `Original-Recipient: rfc822; ${original}`,
      `Final-Recipient: rfc822; ${address}`,
      `Action: ${action}`,
      `Status: ${status}`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      headers,
      '--b--',
    ].join('\r\n')
    await handIn(service, raw, { from: '', to: AGENDA })
  }

  test('and only says that an address fails is believed of nobody: organisers read of it in the morning', async () => {
    const sent = await service.during(async () => {
      await bounce(CARLA, 'failed', '5.1.1', 'Subject: van iets anders')
      await bounce(
        CARLA,
        'failed',
        '5.1.1',
        'X-Groene-Knop-Mail: k1.YXMja2xlaW5la3Jpbmc.AAAAAAAAAAAAAAAAAAAAAA',
      )
      await bounce(CARLA, 'failed', '5.1.1', await headersOf(AAFKE))
      await bounce(AAFKE, 'delayed', '4.4.1', await headersOf(AAFKE))
    })
    expect(sent).toEqual([])
    expect((await memberAt(CARLA)).suppressed).toBeNull()
    expect((await memberAt(AAFKE)).suppressed).toBeNull()
  })

  test('and is about the mail, or about somebody behind the address, stops no mail to the member', async () => {
    const sent = await service.during(async () => {
      await bounce(BAS, 'failed', '5.7.1', await headersOf(BAS))
      await bounce('b.elders@huis.example', 'failed', '5.1.1', await headersOf(BAS), BAS)
    })
    expect(sent).toEqual([])
    expect((await memberAt(BAS)).suppressed).toBeNull()
  })

  test('with our own mail in it finds its member: written to no more, and organisers are asked who follows', async () => {
    const sent = await service.during(async () => bounce(BAS, 'failed', '5.1.1', await headersOf(BAS)))
    expect(sent.map(({ subject }) => subject)).toContain('Mail aan Bas Oltmans komt niet aan')
    expect(sent.map(({ to }) => to)).toContain(DIRECTOR)
    expect(sent.map(({ to }) => to)).not.toContain('mailer-daemon@mx.blauwestoep.example')
    expect((await memberAt(BAS)).suppressed?.why).toBe('bounce')
    expect(await service.during(async () => bounce(BAS, 'failed', '5.1.1', await headersOf(BAS)))).toEqual([])
  })
})

test('a mail that could not be delivered for now is sent again some hours later, twice at most', async () => {
  const tags = rowTag(CARLA)
  const again = async (messageId: string, told = { action: 'failed', status: '4.2.2' }) => {
    await recordFeedback(service.freshContext(), {
      eventType: 'Bounce',
      mail: { messageId, tags },
      bounce: { bounceType: 'Transient', bouncedRecipients: [{ emailAddress: CARLA, ...told }] },
    })
    await recordFeedback(service.freshContext(), {
      eventType: 'Bounce',
      mail: { messageId, tags },
      bounce: { bounceType: 'Transient', bouncedRecipients: [{ emailAddress: CARLA, ...told }] },
    })
    const sent = await service.during(() => service.clockOn(60 * 12))
    return sent.filter(({ to }) => to === CARLA).map(({ subject }) => subject.slice(0, 4))
  }
  // An absence notice is reported as a bounce too: it arrived.
  expect(await again('absent', { action: '', status: '' })).toEqual([])
  expect(await again('first')).toEqual(['Komt'])
  expect(await again('first')).toEqual([])
  expect(await again('second')).toEqual(['Komt'])
  expect(await again('third')).toEqual([])
  expect((await memberAt(CARLA)).suppressed).toBeNull()
})

test('a bounce that brings back a mail of over two weeks ago is believed of nobody', async () => {
  const suppressedAfterBounce = async (address: string): Promise<boolean> => {
    const mail = invitations.find(({ to }) => to === address) as Received
    const named = { recipients: [address], failed: [address], gone: [address] }
    const report = { outcome: 'failed', ...named, mark: mail.header('x-groene-knop-mail') ?? null } as const
    await recordReport(service.freshContext(), EXAMPLE_ASSOCIATION_ID, report, `bounce-${address}`)
    return (await memberAt(address)).suppressed !== null
  }
  await service.clockTo('2020-03-25T12:00')
  expect(await suppressedAfterBounce(DIRK)).toBe(true)
  await service.clockTo('2020-03-27T12:00')
  expect(await suppressedAfterBounce(AAFKE)).toBe(false)
})

/** The tag with which SES's events name the row of this member's invitation. */
const rowTag = (address: string): Record<string, string[]> => {
  const mail = invitations.find(({ to }) => to === address) as Received
  return { row: [mail.header('x-groene-knop-mail')?.split('.')[1] ?? ''] }
}

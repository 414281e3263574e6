import { generateKeyPairSync } from 'node:crypto'
import { createTransport } from 'nodemailer'
import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import { strictAuthentication } from '../../infra/local/mail-auth-strict'
import { openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { AGENDA, DIRECTOR, type Service, startService } from '../support/flows/service'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
const HERE = 'v=spf1 ip4:127.0.0.1 -all'
const NOT_HERE = 'v=spf1 ip4:192.0.2.1 -all'

/** Changed per test: what the director's domain says about itself. */
let records: Record<string, string>
const STRANGERS = { 'elders.example': HERE, 's1._domainkey.elders.example': KEY }

const resolver = async (name: string, type: string) => {
  const record = type === 'TXT' ? { ...STRANGERS, ...records }[name] : undefined
  if (record === undefined) throw Object.assign(new Error(`no ${type} for ${name}`), { code: 'ENOTFOUND' })
  return [[record]]
}

let service: Service
beforeAll(async () => {
  service = await startService({ authenticate: strictAuthentication(resolver) })
})
afterAll(() => service.stop())
beforeEach(async () => {
  records = {
    'kleinekring.example': NOT_HERE,
    's1._domainkey.kleinekring.example': KEY,
    '_dmarc.kleinekring.example': 'v=DMARC1; p=reject',
  }
  // Unverified mail in an organiser's name is handled three times an hour at most.
  await service.clockOn(61)
})

let days = 0
const announcementFrom = async (from: string, headers = {}): Promise<Buffer> => {
  days += 1
  const mail = await openEvent(`Dag ${days}`, `${days + 1} oktober 2020`)
  const date = new Date(service.stack.clock.now().epochMilliseconds)
  return new MailComposer({ from, to: AGENDA, date, headers, ...mail }).compile().build()
}

const signedBy = async (raw: Buffer, domainName: string): Promise<Buffer> => {
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const dkim = new DKIM({ domainName, keySelector: 's1', privateKey: privatePem })
  const chunks: Buffer[] = []
  for await (const chunk of dkim.sign(raw) as AsyncIterable<Buffer>) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** As a server at `from` hands it in. */
const handIn = (raw: Buffer | string, from: string): Promise<Received[]> =>
  service.during(async () => {
    const transport = createTransport({ host: '127.0.0.1', port: service.stack.smtpPort, ignoreTLS: true })
    await transport.sendMail({ raw, envelope: { from, to: AGENDA } })
    transport.close()
  })

const DOUBT = 'ik kon niet nagaan of deze aankondiging echt van u komt'

/** Whatever came of it went to the stored address alone, and says that only the button approves. */
const expectDoubted = (sent: Received[]): void => {
  expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(sent[0]?.text).toContain(DOUBT)
}
const expectBelieved = (sent: Received[]): void => {
  expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(sent[0]?.text).not.toContain(DOUBT)
}

describe('in strict mode, a mail in an organiser’s name', () => {
  test('from a server that the domain does not name is doubted', async () => {
    expectDoubted(await handIn(await announcementFrom(DIRECTOR), DIRECTOR))
  })

  test('that passes SPF for another domain is doubted', async () => {
    expectDoubted(await handIn(await announcementFrom(DIRECTOR), 'boef@elders.example'))
  })

  test('that another domain signed is doubted', async () => {
    const raw = await signedBy(await announcementFrom(DIRECTOR), 'elders.example')
    expectDoubted(await handIn(raw, 'boef@elders.example'))
  })

  test('that brings verdicts of its own is doubted', async () => {
    const headers = {
      'Authentication-Results': 'amazonses.com; dkim=pass header.i=@kleinekring.example; dmarc=pass',
      'X-SES-Spam-Verdict': 'PASS',
      'Received-SPF': 'pass',
    }
    expectDoubted(await handIn(await announcementFrom(DIRECTOR, headers), 'boef@elders.example'))
  })

  test('that was signed and forwarded is believed', async () => {
    const raw = await signedBy(await announcementFrom(DIRECTOR), 'kleinekring.example')
    expectBelieved(await handIn(raw, 'doorstuur@elders.example'))
  })

  test('that was signed, forwarded and changed is doubted', async () => {
    const raw = (await signedBy(await announcementFrom(DIRECTOR), 'kleinekring.example')).toString()
    expectDoubted(await handIn(raw.replace('13.00', '14.00'), 'doorstuur@elders.example'))
  })

  test('whose domain has no policy is believed when its own server sent it, and doubted otherwise', async () => {
    records = { 'kleinekring.example': HERE }
    expectBelieved(await handIn(await announcementFrom(DIRECTOR), DIRECTOR))
    expectDoubted(await handIn(await announcementFrom(DIRECTOR), 'boef@elders.example'))
    records = {}
    expectDoubted(await handIn(await announcementFrom(DIRECTOR), DIRECTOR))
  })

  test('while the DNS does not answer is doubted', async () => {
    records = new Proxy({}, { ownKeys: () => [] })
    expectDoubted(await handIn(await announcementFrom(DIRECTOR), DIRECTOR))
  })
})

describe('a From that can be read in more than one way', () => {
  const withFrom = async (...lines: string[]): Promise<Received[]> => {
    const raw = (await announcementFrom('iemand@elders.example')).toString()
    const signed = await signedBy(
      Buffer.from(raw.replace(/^From: .*\r\n/m, lines.map((line) => `${line}\r\n`).join(''))),
      'elders.example',
    )
    return handIn(signed, 'boef@elders.example')
  }
  const toOthers = (sent: Received[]) => sent.filter(({ to }) => to !== DIRECTOR)

  test('several From headers make nobody an organiser', async () => {
    expect(await withFrom('From: boef@elders.example', `From: ${DIRECTOR}`)).toEqual([])
    expect(await withFrom(`From: ${DIRECTOR}`, 'From: boef@elders.example')).toEqual([])
    expect(await withFrom(`From: ${DIRECTOR}, boef@elders.example`)).toEqual([])
  })

  test('an organiser’s address as the name of another sender is that other sender', async () => {
    const sent = await withFrom(`From: "${DIRECTOR}" <boef@elders.example>`)
    expect(sent.filter(({ to }) => to === DIRECTOR)).toEqual([])
  })

  test.each([
    ['a letter of another script', `From: ${DIRECTOR.replace('a', 'а')}`],
    ['a letter in full width', `From: ${DIRECTOR.replace('m', 'ｍ')}`],
    ['a character that turns the text round', `From: "Marijke" <\u202e${DIRECTOR}>`],
    ['an invisible character', `From: <${DIRECTOR.replace('@', '\u200b@')}>`],
    ['a look-alike domain', `From: ${DIRECTOR.replace('kleinekring', 'kleinekrіng')}`],
    ['a null byte', `From: <${DIRECTOR}\u0000@elders.example>`],
  ])('%s makes nobody an organiser, and nobody is answered', async (_what, line) => {
    const sent = await withFrom(line)
    expect(toOthers(sent)).toEqual([])
    for (const { text } of sent) expect(text).toContain(DOUBT)
  })
})

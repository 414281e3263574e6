import { generateKeyPairSync } from 'node:crypto'
import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import { authenticateLoopback } from '../../../infra/local/mail-auth'
import { strictAuthentication } from '../../../infra/local/mail-auth-strict'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

/** A DNS of TXT records. */
const zone = (records: Record<string, string>) => async (name: string, type: string) => {
  const record = type === 'TXT' ? records[name] : undefined
  if (record === undefined) throw Object.assign(new Error(`no ${type} for ${name}`), { code: 'ENOTFOUND' })
  return [[record]]
}

const RECORDS = {
  'huis.example': 'v=spf1 ip4:127.0.0.1 -all',
  's1._domainkey.huis.example': `v=DKIM1; k=rsa; p=${KEY}`,
  '_dmarc.huis.example': 'v=DMARC1; p=reject',
  'elders.example': 'v=spf1 ip4:127.0.0.1 -all',
}

const envelope = (from: string) => ({
  from,
  to: ['agenda@kring.example'],
  remoteAddress: '127.0.0.1',
  helo: 'mail.huis.example',
  receivedAt: '2020-03-12T08:00:00Z',
})

const mail = (from: string) =>
  new MailComposer({ from, to: 'agenda@kring.example', subject: 'Dag', text: 'Hallo' }).compile().build()

const signed = async (from: string, domainName: string): Promise<Buffer> => {
  const dkim = new DKIM({
    domainName,
    keySelector: 's1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  })
  const chunks: Buffer[] = []
  for await (const chunk of dkim.sign(await mail(from)) as AsyncIterable<Buffer>)
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

test('a signed mail from the address of its domain passes all three', async () => {
  const authenticate = strictAuthentication(zone(RECORDS))
  const found = await authenticate(
    await signed('els@huis.example', 'huis.example'),
    envelope('els@huis.example'),
  )
  expect(found).toMatchObject({ spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', dmarcPolicy: null })
  expect(found.results).toMatchObject({
    dkim: ['pass header.i=@huis.example'],
    dmarc: 'pass header.from=huis.example',
  })
})

test('a mail that only says it is from there fails DMARC, and tells the policy', async () => {
  const authenticate = strictAuthentication(zone(RECORDS))
  const found = await authenticate(await mail('els@huis.example'), envelope('boef@elders.example'))
  expect(found).toMatchObject({ spf: 'PASS', dmarc: 'FAIL', dmarcPolicy: 'reject' })
  expect(found.dkim).not.toBe('PASS')
})

test('a changed mail has no good signature', async () => {
  const raw = (await signed('els@huis.example', 'huis.example')).toString().replace('Hallo', 'Geld!')
  const found = await strictAuthentication(zone(RECORDS))(Buffer.from(raw), envelope('boef@elders.example'))
  expect(found).toMatchObject({ dkim: 'FAIL', dmarc: 'FAIL' })
})

test('a domain without a policy is GRAY, not PASS', async () => {
  const found = await strictAuthentication(zone(RECORDS))(
    await mail('an@elders.example'),
    envelope('an@elders.example'),
  )
  expect(found).toMatchObject({ spf: 'PASS', dmarc: 'GRAY', dmarcPolicy: null })
})

test('where the DNS does not answer nothing passes', async () => {
  const timeout = async () => {
    throw Object.assign(new Error('queryTxt ETIMEOUT'), { code: 'ETIMEOUT' })
  }
  const found = await strictAuthentication(timeout)(
    await signed('els@huis.example', 'huis.example'),
    envelope('els@huis.example'),
  )
  expect([found.spf, found.dkim, found.dmarc]).not.toContain('PASS')
})

test('loopback trusts what this machine hands in and nothing else', async () => {
  const raw = await mail('"Els, de Boer" <els@Huis.example>')
  expect(await authenticateLoopback(raw, envelope('els@huis.example'))).toMatchObject({
    dmarc: 'PASS',
    results: { dkim: ['pass header.i=@huis.example'] },
  })
  const other = { ...envelope('els@huis.example'), remoteAddress: '192.0.2.7' }
  expect(await authenticateLoopback(raw, other)).toMatchObject({ spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' })
})

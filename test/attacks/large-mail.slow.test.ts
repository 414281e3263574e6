import { deflateRawSync, gzipSync } from 'node:zlib'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import { understand } from '../../functions/inbound/understand/understand'
import { cpuTimer } from '../support/cpu-ms'
import { openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { AGENDA, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

const MEGABYTE = 1024 * 1024

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const handIn = (raw: Buffer): Promise<Received[]> =>
  service.during(async () => {
    const transport = createTransport({ host: '127.0.0.1', port: service.stack.smtpPort, ignoreTLS: true })
    await transport.sendMail({ raw, envelope: { from: DIRECTOR, to: AGENDA } })
    transport.close()
  })

/** The service still reads mail, and has told nobody but the organiser. */
const expectAlive = async (sent: Received[], title: string): Promise<void> => {
  expect(sent.filter(({ to }) => MEMBERS.includes(to))).toEqual([])
  const preview = await service.announce(await openEvent(title, 'donderdag 18 juni 2020'))
  expect(preview.text).toContain('donderdag 18 juni 2020')
}

const withFile = (filename: string, content: Buffer, more: { filename: string; content: Buffer }[] = []) =>
  new MailComposer({
    from: DIRECTOR,
    to: AGENDA,
    subject: 'Bijlage',
    text: 'Zie de bijlage.',
    attachments: [{ filename, content }, ...more],
  })
    .compile()
    .build()

test('a mail of nearly 40 MB is stored, told to be too large, and holds up nothing', async () => {
  const sent = await handIn(await withFile('foto.bin', Buffer.alloc(27 * MEGABYTE, 7)))
  expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(sent[0]?.text).toContain('te groot om te lezen')
  await expectAlive(sent, 'Zaaidag')
})

test('ten thousand parts, and parts in parts without end, hold up nothing', async () => {
  const head = `From: ${DIRECTOR}\r\nTo: ${AGENDA}\r\nSubject: Delen\r\nMIME-Version: 1.0\r\n`
  const flat = Array.from(
    { length: 10_000 },
    (_, at) => `--b\r\nContent-Type: text/plain\r\n\r\ndeel ${at}\r\n`,
  )
  const nested = Array.from(
    { length: 10_000 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  const sent = [
    ...(await handIn(
      Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${flat.join('')}--b--\r\n`),
    )),
    ...(await handIn(Buffer.from(`${head}${nested.join('')}x`))),
  ]
  await expectAlive(sent, 'Bosdag')
})

/** A zip with one entry, whose directory states another size than it unpacks to. */
const zip = (name: string, content: Buffer, states: number): Buffer => {
  const packed = deflateRawSync(content)
  const file = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(states, 22)
  local.writeUInt16LE(file.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(states, 24)
  entry.writeUInt16LE(file.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + file.length, 12)
  end.writeUInt32LE(local.length + file.length + packed.length, 16)
  return Buffer.concat([local, file, packed, entry, file, end])
}

test('archives are not unpacked, and a workbook that unpacks without end is refused', async () => {
  const endless = Buffer.alloc(200 * MEGABYTE)
  const inner = zip('niets.txt', Buffer.alloc(20 * MEGABYTE), 10)
  const nested = Array.from({ length: 20 }).reduce<Buffer>((packed) => zip('in.zip', packed, 10), inner)
  const sent = [
    ...(await handIn(await withFile('leden.xlsx', zip('xl/workbook.xml', endless, 100)))),
    ...(await handIn(
      await withFile('archief.zip', nested, [{ filename: 'nog.gz', content: gzipSync(endless) }]),
    )),
  ]
  expect(sent.every(({ to }) => to === DIRECTOR)).toBe(true)
  const { people } = service.freshContext()
  expect(await people.members('kleinekring' as never)).toHaveLength(MEMBERS.length)
  await expectAlive(sent, 'Mosdag')
})

test('half a million brackets, and thousands of blanks, are read in seconds', () => {
  for (const text of ['['.repeat(500_000), `(${'['.repeat(250_000)}${']'.repeat(249_999)})`]) {
    const spent = cpuTimer()
    const { events } = understand({ subject: 'Lezing', text: `${text}\n\n12 maart 2025`, day: '2025-01-10' })
    expect(spent()).toBeLessThan(20_000)
    expect(events.length).toBeLessThanOrEqual(1)
  }
  const { events } = understand({
    subject: '',
    text: `Lezing op 12${' '.repeat(4000)}maart 2025`,
    day: '2025-01-10',
  })
  expect(events[0]?.sessions[0]?.date).toBe('2025-03-12')
})

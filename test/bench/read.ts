import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { readAnnouncement } from '../../functions/inbound/mail/read-announcement'
import type { understand } from '../../functions/inbound/understand/understand'
import { bundleFunction } from '../../infra/aws/bundle'
import { type Bench, cpuMs, figure, median, quantile, type Row, told } from './bench'

/**
 * V8 compiles the hundreds of patterns as texts first meet them, and goes on compiling the code that runs most for
 * some 35 rounds: until then the figure still rises.
 */
const WARM_UP_ROUNDS = 40
const ROUNDS = 8
const KILOBYTES = [8, 32, 128, 512, 2_048]
const KILOBYTES_QUICK_MAX = 512
/** How much dearer a KB may be in the largest text than in the smallest: linear, with room for noise. */
const GROWTH_MAX = 2

export const read: Bench = {
  name: 'read',
  about: 'announcements a second from bytes to understanding, p99, and the cost of long and hostile texts',
  run: async ({ full }, say) => {
    const mails = ownAnnouncements()
    say(
      `${mails.length} announcements of test/flows and test/inbound, ${ROUNDS} times after ${WARM_UP_ROUNDS} to warm up`,
    )
    const sizes = full ? KILOBYTES : KILOBYTES.filter((size) => size <= KILOBYTES_QUICK_MAX)
    const folder = mkdtempSync(join(tmpdir(), 'bench-read-'))
    try {
      const reader = bundled(folder)
      return [...(await speed(reader, mails)), ...(await costs(reader, sizes))]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Reader = { readAnnouncement: typeof readAnnouncement; understand: typeof understand }

/** The reader as it is deployed: bundled and minified by the same settings. */
const bundled = (folder: string): Reader => {
  const source = `
    export { readAnnouncement } from './functions/inbound/mail/read-announcement'
    export { understand } from './functions/inbound/understand/understand'
  `
  bundleFunction({ source }, folder)
  return require(join(folder, 'index.js'))
}

/** The texts that our own tests read, as the mails that they would be. */
const ownAnnouncements = (): Uint8Array[] =>
  ['../flows/mails', '../inbound/corpus'].flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => mailOf(readFileSync(join(__dirname, folder, name), 'utf8'))),
  )

const mailOf = (text: string): Uint8Array => {
  const [subject = '', ...lines] = text.split('\n')
  const head = [
    'From: Marijke Terlouw <marijke@wijkbouwers.example>',
    'To: agenda@wijkbouwers.example',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Thu, 12 Mar 2020 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${lines.join('\r\n')}`)
}

const readOne = async (reader: Reader, mail: Uint8Array): Promise<void> => {
  const found = await reader.readAnnouncement(mail)
  if (!found.ok) throw new Error(found.reason)
  reader.understand(found.announcement)
}

const speed = async (reader: Reader, mails: Uint8Array[]): Promise<Row[]> => {
  const times = new Map<Uint8Array, number[]>(mails.map((mail) => [mail, []]))
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (const mail of mails) {
      const ms = await cpuMs(() => readOne(reader, mail))
      if (round >= WARM_UP_ROUNDS) times.get(mail)?.push(ms)
    }
  }
  const each = [...times.values()].map(median)
  const perSecond = 1_000 / (each.reduce((sum, ms) => sum + ms, 0) / each.length)
  return [
    told('read', 'announcements a CPU second, warm', figure(perSecond), '≥ 500', perSecond >= 500),
    told('read', 'p99 of one announcement, CPU', `${figure(quantile([...times.values()].flat(), 0.99))} ms`),
  ]
}

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length))

const LONG: Record<string, (length: number) => string> = {
  prose: repeated('Alle leden zijn van harte welkom in onze zaal, waar de soep klaar staat. '),
  programme: repeated('di 11 maart 2025 om 20.00 uur in De Zaal te Utrecht\n'),
  blanks: (length) => `12 maart${' '.repeat(length)}2025 om 20.00 uur`,
  brackets: repeated('['),
  digits: repeated('1, '),
  places: repeated('in De Zaal van Het Huis '),
  moves: repeated('verzet van '),
}

const costs = async (reader: Reader, sizes: number[]): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [name, make] of Object.entries(LONG)) {
    const perKb: number[] = []
    for (const size of sizes) perKb.push((await best(reader, make(size * 1024))) / size)
    const [small = 0, large = 0] = [perKb[0], perKb.at(-1)]
    const growth = large / small
    rows.push({
      bench: 'read',
      measure: `a KB of ${name}: in ${sizes.at(-1)} KB against ${sizes[0]} KB`,
      subject: `${figure(large)} ms`,
      floor: `${figure(small)} ms`,
      ratio: `${growth.toFixed(2)} ×`,
      target: `≤ ${GROWTH_MAX} ×`,
      ok: growth <= GROWTH_MAX,
    })
  }
  return rows
}

const best = async (reader: Reader, text: string): Promise<number> => {
  const once = () => cpuMs(() => reader.understand({ subject: '', text, day: '2025-03-03' }))
  return Math.min(await once(), await once())
}

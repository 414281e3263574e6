import PostalMime from 'postal-mime'
import type { Key } from '../../functions/store/keys'
import type { Item } from '../../functions/store/table'
import { type Bench, compared, figure, type Row, told } from './bench'
import type { FloorParts } from './fan-out-floor-worker'
import { type BenchService, startBenchService } from './service'
import { startWorker, type Used, type Worker } from './worker'

const MAILS = Number(process.env['BENCH_MAILS'] ?? 10_000)
const MAILS_FULL = Number(process.env['BENCH_MAILS_FULL'] ?? 100_000)
const SAMPLE_MAILS = 100
/** What the floor takes a mail does not depend on how many there are, once it is warm. */
const FLOOR_MAILS = 1_000
const FLOOR_WARM_UP = 200

export const fanOut: Bench = {
  name: 'fan-out',
  about: `approve → last of ${MAILS} personal invitations accepted; --full: and of ${MAILS_FULL}`,
  run: async ({ full }, say) => {
    const small = await mailing(MAILS, say)
    if (!full) return rowsOf(small)
    const large = await mailing(MAILS_FULL, say)
    return [...rowsOf(small), ...rowsOf(large), ...growth(small, large)]
  },
}

type Mailing = { mails: number; seconds: number; subject: Used; floor: Used }

/** Half of the floor before and half after, so that a neighbour's load does not fall on one side alone. */
const mailing = async (mails: number, say: (line: string) => void): Promise<Mailing> => {
  const parts = await floorParts()
  const service = await startBenchService(mails)
  const floorWorker = await startWorker('fan-out-floor-worker.ts', service.environment)
  const floorMails = Math.min(mails, FLOOR_MAILS)
  const half = () => during(floorWorker, () => floorWorker.ask('send', { mails: floorMails / 2, parts }))
  try {
    const approve = await service.announce()
    await floorWorker.ask('send', { mails: FLOOR_WARM_UP, parts })
    const before = await half()
    say(`floor, first half: ${figure((before.cpuMs * 2) / floorMails)} ms a mail`)
    const began = performance.now()
    const subject = await during(service.deliver, async () => {
      await approve()
      await service.sink.untilSent(mails)
      await service.stack.quiet()
    })
    const seconds = (performance.now() - began) / 1_000
    say(`${mails} mails: ${figure(subject.cpuMs / mails)} ms a mail, ${callsOf(subject, mails)}`)
    const after = await half()
    const floor = { ...after, cpuMs: ((before.cpuMs + after.cpuMs) * mails) / floorMails }
    return { mails, seconds, subject, floor }
  } finally {
    await floorWorker.stop()
    await service.stop()
  }
}

const during = async (worker: Worker, work: () => Promise<unknown>): Promise<Used> => {
  const before = await worker.used()
  await work()
  const after = await worker.used()
  const calls = Object.entries(after.calls).map(([name, count]) => [name, count - (before.calls[name] ?? 0)])
  return {
    cpuMs: after.cpuMs - before.cpuMs,
    peakMb: after.peakMb,
    inUseMb: after.inUseMb,
    calls: Object.fromEntries(calls),
    writeUnits: after.writeUnits - before.writeUnits,
  }
}

const callsOf = ({ calls }: Used, mails: number): string =>
  Object.entries(calls)
    .filter(([, count]) => count > mails / 100)
    .map(([name, count]) => `${(count / mails).toFixed(2)} ${name.replace('Command', '')}`)
    .join(', ')

const rowsOf = ({ mails, seconds, subject, floor }: Mailing): Row[] => {
  const units = subject.writeUnits / mails
  return [
    compared({
      bench: 'fan-out',
      measure: `${mails} mails, CPU of deliver-outbox`,
      unit: 's',
      subject: subject.cpuMs / 1_000,
      floor: floor.cpuMs / 1_000,
      most: 1.5,
    }),
    told('fan-out', `${mails} mails, rate and time`, `${figure(mails / seconds)}/s, ${figure(seconds)} s`),
    told('fan-out', `${mails} mails, write units a mail with indexes`, figure(units), '≤ 8', units <= 8),
    told(
      'fan-out',
      `${mails} mails, memory of deliver-outbox in use, and held at its peak`,
      `${figure(subject.inUseMb)} MB, ${figure(subject.peakMb)} MB`,
    ),
  ]
}

const growth = (small: Mailing, large: Mailing): Row[] => [
  compared({
    bench: 'fan-out',
    measure: `CPU a mail, ${large.mails} against ${small.mails}`,
    unit: 'ms',
    subject: large.subject.cpuMs / large.mails,
    floor: small.subject.cpuMs / small.mails,
    most: 1.1,
  }),
  compared({
    bench: 'fan-out',
    measure: `memory in use, ${large.mails} against ${small.mails}`,
    unit: 'MB',
    subject: large.subject.inUseMb,
    floor: small.subject.inUseMb,
    most: 1.15,
  }),
]

/** Of a real mail and its row, from a small mailing beforehand. */
const floorParts = async (): Promise<FloorParts> => {
  const service = await startBenchService(SAMPLE_MAILS)
  try {
    await (await service.announce())()
    await service.sink.untilSent(SAMPLE_MAILS)
    const { from, to, replyTo, subject, text, html, attachments } = await PostalMime.parse(
      service.sink.lastRaw(),
      { attachmentEncoding: 'utf8' },
    )
    return {
      from: from?.address ?? '',
      to: to?.[0]?.address ?? '',
      replyTo: replyTo?.[0]?.address ?? '',
      subject: subject ?? '',
      text: text ?? '',
      html: html ?? '',
      ics: String(attachments[0]?.content),
      row: await aRow(service),
    }
  } finally {
    await service.stop()
  }
}

const aRow = async ({ context }: BenchService): Promise<Item> => {
  for (let after: Key | null = null; ; ) {
    const { items, next }: { items: Item[]; next: Key | null } = await context.table.scan(after)
    const found = items.find(({ row }) => row === 'one')
    if (found) return found
    if (!next) throw new Error('A mailing without rows')
    after = next
  }
}

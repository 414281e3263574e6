import { type ChildProcess, spawn } from 'node:child_process'
import { access, readFile, readlink, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { readIfPresent, writeDurably } from './durable-file'
import { LOOPBACK } from './loopback-server'

export type DatabaseProcess = { pid: number; endpoint: string; stop: () => Promise<void> }

/**
 * A shell holds the database: it ends it as soon as its standard input closes, which happens whenever this
 * process ends, `kill -9` included. It prints the id of the database.
 */
const HOLDER =
  '"$0" "$@" </dev/null >/dev/null 2>&1 & child=$!; echo $child; read -r _; kill $child; wait $child'

/** What each database begins as; made by `npm run build` (`infra/empty-database.ts`). */
export const EMPTY_DATABASE = join(__dirname, '../compiled/empty.sqlite')

const START_TRIES = 5
const ANSWERS_WITHIN_MS = 10_000

/** Starts the embedded database on a free port and waits until it answers. A file that is not there is made. */
export const startDatabase = async (binary: string, file: string): Promise<DatabaseProcess> => {
  if (!(await exists(file))) await layEmpty(file)
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const holder = hold(binary, ['serve', '--host', LOOPBACK, '--port', `${port}`, '--db-path', file])
    const endpoint = `http://${LOOPBACK}:${port}`
    const pid = await pidFrom(holder)
    const stop = () => release(holder, pid)
    if (await answers(endpoint, pid)) return { pid, endpoint, stop }
    await stop()
    // It ended by itself: most likely somebody else took the port between asking and using it.
    if (attempt === START_TRIES) throw new Error(`The embedded DynamoDB (${binary}) does not start.`)
  }
}

/** What was left beside a file that somebody removed is of that file, not of this one. */
const layEmpty = async (file: string): Promise<void> => {
  const empty = await readFile(EMPTY_DATABASE).catch((cause: unknown) => {
    throw new Error('There is no empty database yet: run "npm run build".', { cause })
  })
  for (const beside of ['-wal', '-shm']) await rm(`${file}${beside}`, { force: true })
  await writeDurably(file, empty)
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** In a process group of its own, so that a Ctrl-C reaches the stack alone, which then ends it in order. */
const hold = (binary: string, args: string[]): ChildProcess =>
  spawn('/bin/sh', ['-c', HOLDER, binary, ...args], { detached: true, stdio: ['pipe', 'pipe', 'ignore'] })

const pidFrom = (holder: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    holder.once('error', reject)
    holder.stdout?.once('data', (line: Buffer) => resolve(Number(line.toString().trim())))
  })

const release = async (holder: ChildProcess, pid: number): Promise<void> => {
  const ended = holder.exitCode !== null || holder.signalCode !== null
  if (!ended) {
    const exit = new Promise((resolve) => holder.once('exit', resolve))
    holder.stdin?.end()
    await exit
  }
  await gone(pid)
}

/** The port that `--port 0` takes is not printed, so one is chosen here. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const answers = async (endpoint: string, pid: number): Promise<boolean> => {
  const deadline = performance.now() + ANSWERS_WITHIN_MS
  while (performance.now() < deadline) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (!(await alive(pid))) return false
    if (answered) return true
    await pause(10)
  }
  return false
}

const Orphan = z.object({ pid: z.int().positive(), file: z.string() })

/**
 * Ends a database that outlived its stack. Only a process that runs that very program on that very file is
 * touched: ids of processes are used again.
 */
export const endOrphan = async (pidFile: string, binary: string): Promise<void> => {
  const bytes = await readIfPresent(pidFile)
  const orphan = bytes && Orphan.safeParse(JSON.parse(bytes.toString())).data
  if (!orphan) return
  const [program, command] = await Promise.all([programOf(orphan.pid), commandOf(orphan.pid)])
  if (program !== binary || !command.includes(orphan.file)) return
  process.kill(orphan.pid, 'SIGKILL')
  await gone(orphan.pid)
}

const programOf = (pid: number): Promise<string | null> => readlink(`/proc/${pid}/exe`).catch(() => null)

const commandOf = async (pid: number): Promise<string[]> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')

/** A process that ended but was not yet collected by its parent counts as gone. */
const alive = async (pid: number): Promise<boolean> => (await programOf(pid)) !== null

const gone = async (pid: number): Promise<void> => {
  for (let waited = 0; await alive(pid); waited += 1) {
    if (waited === 1_000) throw new Error(`The embedded DynamoDB (process ${pid}) does not end.`)
    await pause(5)
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { connectToStack } from '../../../infra/local/control-client'
import { readMailbox } from './inbox'

const ROOT = join(__dirname, '../../..')

/** `npm start` on a data folder, as a process of its own that a test can kill. */
export const runningStack = (dataDir: string, clock: string) => {
  let child: ChildProcess | null = null

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts'], {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        PORT: '0',
        SMTP_PORT: '0',
        MAILBOX_PORT: '0',
        DATA_DIR: dataDir,
        CLOCK: clock,
        HOLD_MINUTES: '0',
        POWERTOOLS_LOG_LEVEL: 'SILENT',
      },
    })
    child = started
    await new Promise<void>((resolve, reject) => {
      started.stdout?.on('data', (bytes: Buffer) => {
        if (/^ready /m.test(bytes.toString())) resolve()
      })
      started.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
    })
  }

  /** `kill -9` of everything: the process with its group, and the database that it started. */
  const kill = async (): Promise<void> => {
    const killed = child
    child = null
    if (!killed?.pid || killed.exitCode !== null) return
    const exit = new Promise((resolve) => killed.once('exit', resolve))
    // At once: what a test cuts goes on while anything else is done first.
    process.kill(-killed.pid, 'SIGKILL')
    const { pid: database } = JSON.parse(await readFile(join(dataDir, 'dynamodb.pid'), 'utf8'))
    try {
      process.kill(database, 'SIGKILL')
    } catch {
      // It ends by itself as soon as the stack is gone.
    }
    await exit
  }

  const ask = async (route: string, body: object = {}) => (await connectToStack(dataDir)).ask(route, body)

  return {
    start,
    kill,
    quiet: () => ask('quiet'),
    clockTo: (moment: string) => ask('clock-to', { to: moment }),
    now: async (): Promise<string> => (await ask('now'))[0] ?? '',
    /** Resolves once the mail was accepted; what it sets in motion goes on. */
    send: async (mail: SendMailOptions): Promise<void> => {
      const { smtpPort } = await connectToStack(dataDir)
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true })
      await transport.sendMail(mail)
      transport.close()
    },
    mails: () => readMailbox(dataDir),
    /** Resolves as soon as so many mails lie in the mailbox. */
    untilMails: async (count: number): Promise<void> => {
      const present = async () =>
        (await readdir(join(dataDir, 'mailbox'))).filter((name) => name.endsWith('.json')).length
      while ((await present()) < count) await pause(2)
    },
  }
}

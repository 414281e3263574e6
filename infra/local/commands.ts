import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { type ControlClient, connectToStack } from './control-client'
import { exampleAnnouncement } from './example/announcement'
import { parseMoment } from './moment'
import { sendMail } from './send-mail'
import { readSettings } from './settings'

const HELP = `Talks to the stack that \`npm start\` runs (same settings, such as DATA_DIR).

  npm run local -- who                        who announces where, and to whom, as JSON
  npm run local -- clock                      the clock, and the timers to come
  npm run local -- clock next                 run to the next timer
  npm run local -- clock 2020-05-28T09:00     run to a moment (Europe/Amsterdam, or with an offset)
  npm run local -- members import FILE        load a member list (.csv or .xlsx); with --dry-run only tell what changes
  npm run local -- send FILE.eml              hand in a mail
  npm run local -- person export ADDRESS      all that is kept about one person, as text and as JSON
  npm run local -- person erase ADDRESS       what would be erased; with --yes (and --keep-proofs) do it
  npm run local -- example                    hand in an example announcement
`

/** A command that was typed wrong: exit code 2. Everything else that fails: 1. */
export class UsageError extends Error {}

type Terminal = { environment: Record<string, string | undefined>; print: (line: string) => void }

/** Does what the words say and prints what comes of it. Throws what a person should read, in one line. */
export const runCommand = async (words: string[], terminal: Terminal): Promise<void> => {
  const [command, ...rest] = words
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return terminal.print(HELP.trimEnd())
    case 'who':
      return ask(terminal, 'who')
    case 'clock':
      return clock(terminal, rest)
    case 'members':
      return members(terminal, rest)
    case 'person':
      return ask(terminal, 'person', { words: rest })
    case 'send':
      return send(terminal, rest)
    case 'example':
      return example(terminal)
    default:
      throw new UsageError(`There is no command "${command}".`)
  }
}

const connect = ({ environment }: Terminal): Promise<ControlClient> =>
  connectToStack(readSettings(environment).dataDir)

const ask = async (terminal: Terminal, route: string, body?: object): Promise<void> => {
  await (await connect(terminal)).ask(route, body, terminal.print)
}

const clock = async (terminal: Terminal, [word]: string[]): Promise<void> => {
  if (word === undefined) return ask(terminal, 'clock')
  if (word === 'next') return ask(terminal, 'clock-next')
  const moment = parseMoment(word)
  if (moment === null) throw new UsageError(`"${word}" is no moment; write it like 2020-05-28T09:00.`)
  return ask(terminal, 'clock-to', { to: moment.toString() })
}

const members = async (terminal: Terminal, words: string[]): Promise<void> => {
  const dryRun = words.includes('--dry-run')
  const [word, file, ...more] = words.filter((one) => one !== '--dry-run')
  if (word !== 'import' || file === undefined || more.length) {
    throw new UsageError('Write: members import FILE.csv (or FILE.xlsx), with --dry-run to only look')
  }
  const bytes = await readGiven(file)
  return ask(terminal, 'members', { fileName: basename(file), file: bytes.toString('base64'), dryRun })
}

const send = async (terminal: Terminal, [file]: string[]): Promise<void> => {
  if (file === undefined) throw new UsageError('Write: send FILE.eml')
  const raw = await readGiven(file)
  await handIn(terminal, await connect(terminal), raw, file)
}

const Who = z.object({ agenda: z.string(), organisers: z.array(z.string()), members: z.array(z.string()) })

const whoIn = async (stack: ControlClient): Promise<z.infer<typeof Who>> =>
  Who.parse(JSON.parse((await stack.ask('who'))[0] ?? '{}'))

const example = async (terminal: Terminal): Promise<void> => {
  const stack = await connect(terminal)
  const { agenda, organisers } = await whoIn(stack)
  const from = organisers[0]
  if (from === undefined) throw new Error('The association has no organiser, so nobody can announce.')
  const now = Temporal.Instant.from((await stack.ask('now'))[0] ?? '')
  await handIn(terminal, stack, await exampleAnnouncement({ from, agenda, now }), 'the example announcement')
  terminal.print(`The preview comes to ${from}: look in the mailbox.`)
}

const handIn = async (terminal: Terminal, stack: ControlClient, raw: Buffer, name: string): Promise<void> => {
  const { agenda } = await whoIn(stack)
  const { from, to } = await sendMail(raw, { port: stack.smtpPort, agenda })
  terminal.print(`Handed in ${name}: from ${from || '<>'} to ${to.join(', ')}.`)
}

const readGiven = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

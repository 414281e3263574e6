import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { runCommand } from '../../../infra/local/commands'
import { readSettings } from '../../../infra/local/settings'
import { type Stack, startStack } from '../../../infra/local/stack'
import { smallService } from './small-service'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

let environment: Record<string, string>
let stack: Stack
let seen: ReturnType<typeof smallService>['seen']

beforeAll(async () => {
  environment = { PORT: '0', SMTP_PORT: '0', DATA_DIR: await temporaryFolder(), CLOCK: '2020-03-12T09:00' }
  const service = smallService()
  seen = service.seen
  stack = await startStack(readSettings(environment), service.makeHandlers, { mailbox: 'memory' })
})
afterAll(async () => {
  await stack.stop()
  await removeTemporaryFolders()
})

const run = async (...words: string[]): Promise<string[]> => {
  const lines: string[] = []
  await runCommand(words, { environment, print: (line) => void lines.push(line) })
  return lines
}

const file = async (name: string, content: string): Promise<string> => {
  const path = join(environment['DATA_DIR'] ?? '', name)
  await writeFile(path, content)
  return path
}

test('who prints one line of JSON', async () => {
  const lines = await run('who')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { agenda: 'agenda@kring.example', organisers: ['els@huis.example'], members: ['piet@huis.example'] },
  ])
})

test('send hands in a mail as it is, and clock next runs to the timer that it set', async () => {
  const mail =
    'From: Els <els@huis.example>\nTo: Piet <piet@huis.example>\nSubject: remind 2020-05-28T09:00:00\n\nDag\n'
  expect(await run('send', await file('a.eml', mail))).toEqual([
    expect.stringMatching(/^Handed in .*a\.eml: from els@huis\.example to agenda@kring\.example\.$/),
  ])
  await stack.quiet()
  expect(await run('clock')).toEqual([
    'The clock stands at Thu 2020-03-12 09:00 Europe/Amsterdam',
    'Thu 2020-05-28 09:00 Europe/Amsterdam  reminder',
  ])
  expect(await run('clock', 'next')).toEqual([
    'fired  Thu 2020-05-28 09:00 Europe/Amsterdam  reminder',
    'The clock stands at Thu 2020-05-28 09:00 Europe/Amsterdam',
  ])
  expect(await run('clock', '2020-05-29T10:00')).toEqual([
    '0 stop(s). The clock stands at Fri 2020-05-29 10:00 Europe/Amsterdam',
  ])
  await expect(run('clock', '2020-05-29T09:00')).rejects.toThrow('never goes back')
  expect(await run('clock', 'next')).toEqual([expect.stringMatching(/^No timers to come\. /)])
})

test('members import hands over the file', async () => {
  expect(await run('members', 'import', await file('leden.csv', 'naam;email\n'))).toEqual([
    'leden.csv: 11 bytes',
  ])
  await expect(run('members', 'import', '/nowhere/leden.csv')).rejects.toThrow(
    '/nowhere/leden.csv cannot be read (ENOENT).',
  )
})

test('example mails an announcement of a day ahead, from an organiser', async () => {
  const before = seen.raw.length
  const lines = await run('example')
  expect(lines).toEqual([
    expect.stringContaining('from els@huis.example to agenda@kring.example'),
    expect.any(String),
  ])
  await stack.quiet()
  const mail = await PostalMime.parse(seen.raw[before] ?? '')
  expect(mail.subject).toContain('Voorjaarsdag')
  expect(mail.text).toMatch(/op donderdag \d+ (juni|juli) 2020 houden we/)
  expect(mail.text).not.toContain('{{')
})

const cli = (...words: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'infra/local/cli.ts', ...words],
      { env: { ...process.env, DATA_DIR: '/tmp/no-stack-here' } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })

test('the command line ends with 0, 1 or 2, and says what is wrong', async () => {
  const [help, noStack, unknown] = await Promise.all([cli('--help'), cli('who'), cli('frobnicate')])
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('clock next'), stderr: '' })
  expect(noStack).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('No stack runs on /tmp/no-stack-here'),
  })
  expect(unknown).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no command "frobnicate"'),
  })
})

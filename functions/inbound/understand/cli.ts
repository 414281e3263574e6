import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readAnnouncement } from '../mail/read-announcement'
import { understand } from './understand'

const HELP = `npm run --silent understand -- FILE.eml …

Reads announcements and prints what was understood: one JSON object per file and line.
Exit 0 also where nothing could be read (kind "unknown"); exit 2 for a file that is no mail.
`
const EXIT_NO_MAIL = 2

/** Prints one line per file; a file that is no mail gets one line on stderr and does not stop the others. */
export const main = async (paths: readonly string[]): Promise<number> => {
  if (paths.includes('--help') || paths.includes('-h')) {
    process.stdout.write(HELP)
    return 0
  }
  if (paths.length === 0) {
    process.stderr.write('understand: give at least one FILE.eml (see --help)\n')
    return EXIT_NO_MAIL
  }
  let exit = 0
  for (const path of paths) {
    const refusal = await printUnderstanding(path)
    if (refusal === null) continue
    process.stderr.write(`understand: ${path}: ${refusal.replace(/\s+/g, ' ')}\n`)
    exit = EXIT_NO_MAIL
  }
  return exit
}

/** Null when printed, else why the file cannot be read. */
const printUnderstanding = async (path: string): Promise<string | null> => {
  const raw = readRaw(path)
  if (typeof raw === 'string') return raw
  const read = await readAnnouncement(raw)
  if (!read.ok) return read.reason
  const { kind, events, evidence, questions } = understand(read.announcement)
  process.stdout.write(`${JSON.stringify({ file: basename(path), kind, events, evidence, questions })}\n`)
  return null
}

const readRaw = (path: string): Uint8Array | string => {
  try {
    return readFileSync(path)
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
      ? 'no such file'
      : 'cannot be read'
  }
}

if (process.argv[1]?.endsWith('cli.ts')) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code
  })
}

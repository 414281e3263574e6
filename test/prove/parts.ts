import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Runs a command of `prove` in so many processes, each with its share of the work; returns the worst exit code. */
export const runInParts = async (command: string, words: string[], workers: number): Promise<number> => {
  const codes = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      runPart(command, [...words, '--part', `${index}/${workers}`]),
    ),
  )
  return Math.max(...codes)
}

/** Ends with this process: the worker's own parts end with the worker. */
const runPart = async (command: string, words: string[]): Promise<number> => {
  const worker = spawn(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'prove.ts'), command, ...words],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const end = () => worker.kill()
  process.once('exit', end)
  createInterface({ input: worker.stdout }).on('line', (line) => console.log(line))
  const [code] = (await once(worker, 'close')) as [number | null]
  process.off('exit', end)
  return code ?? 1
}

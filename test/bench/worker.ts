import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFunction } from '../../infra/aws/bundle'

/**
 * What a worker has used since it began: CPU of all its threads, the most memory it ever held, and the most
 * that was in use of it: what V8 had not collected yet counts in the first, and grows with time alone.
 */
export type Used = {
  cpuMs: number
  peakMb: number
  inUseMb: number
  calls: Record<string, number>
  writeUnits: number
}

export type Asked = { id: number; ask: string; body: unknown }
export type Told = { id: number; answer?: unknown; error?: string }

export type Worker = {
  ask: <Answer>(ask: string, body?: unknown) => Promise<Answer>
  used: () => Promise<Used>
  stop: () => Promise<void>
}

/**
 * A file of this folder as a process of its own, as each function has one on Lambda; bundled as it is
 * deployed: run from its sources, each call of another file is one more question to that file.
 */
export const startWorker = async (file: string, environment: Record<string, string>): Promise<Worker> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-worker-'))
  bundleFunction({ source: `import './test/bench/${file}'` }, folder)
  const child = fork(join(folder, 'index.js'), {
    execArgv: ['--expose-gc', ...(process.env['BENCH_PROFILE'] ? ['--cpu-prof'] : [])],
    env: { ...process.env, ...environment },
  })
  child.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const ask = asker(child)
  await ask('ready')
  return {
    ask,
    used: () => ask<Used>('used'),
    stop: async () => {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}

const asker = (child: ChildProcess): Worker['ask'] => {
  let last = 0
  const open = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  child.on('message', ({ id, answer, error }: Told) => {
    const asked = open.get(id)
    open.delete(id)
    if (error === undefined) asked?.resolve(answer as never)
    else asked?.reject(new Error(error))
  })
  child.once('exit', (code) => {
    for (const { reject } of open.values()) reject(new Error(`A worker ended with ${code}`))
  })
  return (ask, body = null) =>
    new Promise((resolve, reject) => {
      last += 1
      open.set(last, { resolve, reject })
      child.send({ id: last, ask, body } satisfies Asked)
    })
}

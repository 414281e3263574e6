import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes these files, and removes what an earlier build left: files of other names that `ours`
 * matches. What is the same is left alone, what differs is replaced
 * by a rename, so that whoever reads at the same time sees the old file or the new one, never half.
 * @returns how many files changed.
 */
export const writeChanged = (folder: string, files: ReadonlyMap<string, string>, ours: RegExp): number => {
  mkdirSync(folder, { recursive: true })
  const changed = [...files].filter(([name, content]) => write(join(folder, name), content)).length
  const stale = readdirSync(folder).filter((name) => ours.test(name) && !files.has(name))
  for (const name of stale) rmSync(join(folder, name))
  return changed + stale.length
}

const write = (path: string, content: string): boolean => {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false
  const fresh = `${path}.${process.pid}.new`
  writeFileSync(fresh, content)
  renameSync(fresh, path)
  return true
}

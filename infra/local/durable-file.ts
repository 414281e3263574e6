import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

let written = 0

/**
 * Replaces a file as a whole: whoever reads it, also after `kill -9` at any moment, finds the old content
 * or the new, never a part. Makes the folder where it is missing.
 */
export const writeDurably = async (path: string, content: string | Uint8Array): Promise<void> => {
  written += 1
  const draft = `${path}.${process.pid}-${written}.tmp`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(draft, content, { mode: 0o600 })
  await rename(draft, path)
}

/** The bytes of a file, or null when there is none. */
export const readIfPresent = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const PROJECT_ROOT = join(__dirname, '../..')

/** Every file below these folders, as a path from the root with `/`; what the build makes is left out. */
export const filesBelow = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length + 1))
      .filter((path) => !path.startsWith('templates/compiled/')),
  )

export const readProjectFile = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8')

export const readProjectJson = (path: string) => JSON.parse(readProjectFile(path))

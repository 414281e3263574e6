import { createHash } from 'node:crypto'

/**
 * Ids and secrets differ from run to run. Each is given a name that says only where it stands: by what is
 * written around it in the texts `of` the state, and around those beside it, three steps deep. Two runs with
 * the same state then read the same, and two items that should have been one do not.
 */
export const renaming = (of: readonly string[], ids: readonly string[]): ((text: string) => string) => {
  const present = [...new Set(ids)].filter((id) => of.some((text) => text.includes(id)))
  if (present.length === 0) return (text) => text
  const any = new RegExp(present.join('|'), 'g')
  const holding = new Map(present.map((id) => [id, of.filter((text) => text.includes(id))]))
  let names = new Map(present.map((id) => [id, 'id']))
  for (let step = 0; step < DEPTH; step += 1) {
    names = new Map(
      present.map((id) => {
        const around = (holding.get(id) ?? []).map((text) =>
          text.replace(any, (found) => (found === id ? '<this>' : `<${names.get(found)}>`)),
        )
        return [id, hash(around.sort().join('\n'))]
      }),
    )
  }
  return (text) => text.replace(any, (found) => `<${names.get(found)}>`)
}

const DEPTH = 3

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

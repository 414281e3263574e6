import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Understanding } from '../../../functions/domain/understanding'
import { understand } from '../../../functions/inbound/understand/understand'

const corpus = join(__dirname, '../corpus')
const names = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
const Published = z.object({ published: z.string() })

const readOnce = (name: string) => {
  const text = readFileSync(join(corpus, `${name}.txt`), 'utf8')
  const { published } = z.parse(Published, JSON.parse(readFileSync(join(corpus, `${name}.json`), 'utf8')))
  return { text, found: understand({ subject: '', text, day: published }) }
}

const seen = new Map<string, ReturnType<typeof readOnce>>()
const read = (name: string) => {
  const known = seen.get(name) ?? readOnce(name)
  seen.set(name, known)
  return known
}

/** JSON pointers of every leaf that says something. */
const leaves = (value: unknown, at: string): string[] => {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [at]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${at}/${key}`))
}

/** What is so where the text says nothing else needs no words. */
const isGiven = (pointer: string): boolean => /\/(?:status|relation|kind)$/.test(pointer)

test.each(names)('every fact of %s has words that stand in the text', (name) => {
  const { text, found } = read(name)
  const pointers = leaves(found.events, '/events')
  for (const pointer of pointers)
    expect([pointer, found.evidence[pointer]]).toEqual([pointer, expect.anything()])
  for (const { words } of Object.values(found.evidence)) {
    expect(words).not.toBe('')
    expect(text).toContain(words)
  }
  expect(pointers.filter((pointer) => !isGiven(pointer)).length).toBe(
    Object.keys(found.evidence).filter((pointer) => pointer.startsWith('/events') && !isGiven(pointer))
      .length,
  )
})

test.each(names)('%s is read into the contract, with questions that point at something', (name) => {
  const { found } = read(name)
  expect(() => z.parse(Understanding, found)).not.toThrow()
  expect(found.reasons).toHaveLength(found.events.length)
  for (const { about, ask } of found.questions) {
    expect(about).toMatch(/^\/(?:kind|events\/\d+)/)
    expect(ask).toMatch(/[?.)]$/)
  }
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECTIFY, UPDATE } from '../../functions/inbound/understand/events/kind-cues'
import { NAMED_NEWS } from '../../functions/inbound/understand/events/named-news'
import { TOLD } from '../../functions/inbound/understand/events/told-changes'
import { SAYS_FREE } from '../../functions/inbound/understand/facts/free-entrance'
import { EARNED, PE, PER_REGISTER } from '../../functions/inbound/understand/facts/pe-points'
import { NONE } from '../../functions/inbound/understand/facts/registration-words'
import { CANCEL } from '../../functions/inbound/understand/roles/cancel-cues'
import { PART_OFF } from '../../functions/inbound/understand/roles/part-off'

const CUED = {
  CANCEL,
  PART_OFF,
  RECTIFY,
  UPDATE,
  NAMED_NEWS,
  TOLD,
  SAYS_FREE,
  NONE,
  PE,
  EARNED,
  PER_REGISTER,
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|txt)$/.test(name))
    .map((name) => join(folder, name))

/** Every line of the texts that our own tests read, and every string that they are made of. */
const sentences = [
  ...new Set(
    [__dirname, join(__dirname, '../flows'), join(__dirname, '../../functions/inbound')]
      .flatMap(filesIn)
      .flatMap((path) => readFileSync(path, 'utf8').split(/[\n'`"|]/))
      .map((line) => line.trim())
      .filter((line) => line.length > 8),
  ),
]

describe('a long pattern behind a short one', () => {
  it.each(Object.entries(CUED))(
    '%s: whatever the long one finds has the cue of the short one',
    (_, { cue, all }) => {
      const said = [...sentences, ...sentences.map((one) => one.toLowerCase())]
      expect(said.filter((one) => all.test(one) && !cue.test(one))).toEqual([])
    },
  )

  it.each(Object.entries(CUED))('%s: is found in some of these', (_, { all }) => {
    expect(sentences.some((one) => all.test(one.toLowerCase()))).toBe(true)
  })
})

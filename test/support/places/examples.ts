import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import { announcementText } from '../../../functions/inbound/mail/announcement-text'
import { cleanText } from '../../../functions/inbound/mail/clean-text'
import { fuller } from '../../../functions/inbound/understand/events/better-place'
import { PAIR_FEATURES } from '../../../functions/inbound/understand/events/pair-features'
import { readPairs } from '../../../functions/inbound/understand/events/place-pairs'
import { noneFeatures } from '../../../functions/inbound/understand/events/session-places'
import type { DatedSession } from '../../../functions/inbound/understand/events/sessions'
import { readModes } from '../../../functions/inbound/understand/facts/modes'
import { OWN_FEATURES } from '../../../functions/inbound/understand/places/own-features'
import type { Option } from '../../../functions/inbound/understand/places/place-chart'
import { samePlaces } from '../../../functions/inbound/understand/places/same-place'
import type { Feature } from '../../../functions/inbound/understand/places/score'
import { readSource } from '../../../functions/inbound/understand/text/source'
import { readWhole } from '../../../functions/inbound/understand/understand'

/** An event of a labelled announcement, and what each of its sessions could choose from. */
export type Example = {
  readonly folder: string
  readonly name: string
  /** The page that it was taken from; empty where the file does not say. */
  readonly page: string
  readonly sessions: readonly Labelled[]
  /** Of each option the number of the place that it is. */
  readonly same: readonly number[]
}

export type Labelled = {
  readonly date: string
  /** What it counts: the more sessions its announcement has, the less each; nothing without a label. */
  readonly weight: number
  readonly nowhere: Choice
  readonly choices: readonly Choice[]
}

export type Choice = {
  /** Those of the option, and those of the option for this session. */
  readonly own: readonly string[]
  readonly pair: readonly string[]
  readonly words: string
  /** 0 is wrong; else how much of the label it has, or has with the street that the reader adds to it. */
  readonly right: number
}

const Session = z.object({
  date: z.nullable(z.string()),
  dateAlt: z.optional(z.union([z.string(), z.array(z.string())])),
  venue: z.optional(z.nullable(z.string())),
  address: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
})
const Label = z.object({ kind: z.string(), published: z.string(), sessions: z.array(Session) })
type LabelOf = z.infer<typeof Session>

/** To say what is not so is worse than to ask. */
const INVENTING_WEIGHT = 1.6

/** The announcements of our own, in test/inbound/corpus, hold many constructions each. */
export const readCorpus = (folder: string): Example[] => times(readExamples(folder), CORPUS_WEIGHT)

const CORPUS_WEIGHT = 2

const times = (examples: readonly Example[], weight: number): Example[] =>
  examples.map((example) => ({
    ...example,
    sessions: example.sessions.map((one) => ({ ...one, weight: one.weight * weight })),
  }))

/** The sessions that a folder of `NN.txt` with `NN.json` labels, those that are online left out. */
export const readExamples = (folder: string): Example[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const name = basename(file, '.json')
      const label = z.parse(Label, JSON.parse(readFileSync(join(folder, file), 'utf8')))
      const whole = readFileSync(join(folder, `${name}.txt`), 'utf8')
      const page = /^Source:\s*(\S+)/.exec(whole)?.[1] ?? ''
      const text = whole.replace(/^Source:[\s\S]*?\n\n/, '')
      if (label.kind === 'report') return []
      return examplesOf(basename(folder), name, text, label).map((example) => ({ ...example, page }))
    })

const Sentences = z.array(z.object({ text: z.string(), places: z.array(z.nullable(z.string())) }))
const SENTENCES_DAY = '2024-09-02'
/** A construction in a sentence of our own stands for many announcements that have it. */
const SENTENCE_WEIGHT = 3

/** The short texts of `sentences.json`: the place of each session in the order of the calendar. */
export const readSentences = (file: string): Example[] =>
  z.parse(Sentences, JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ text, places }, i) => {
    const source = readSource({ subject: '', text, day: SENTENCES_DAY })
    const { reading, parts } = readWhole(source)
    const label = { kind: 'new-event', published: SENTENCES_DAY }
    const dates = [...new Set(parts.flatMap((part) => part.sessions.map(({ iso }) => iso)))].sort()
    const sessions = dates.map((date, at) => ({ date, venue: places[at] ?? null, address: null }))
    return examplesFrom('sentences', String(i), reading, parts, { ...label, sessions }).map((example) => ({
      ...example,
      sessions: example.sessions.map((one) => ({ ...one, weight: one.weight * SENTENCE_WEIGHT })),
    }))
  })

const examplesOf = (folder: string, name: string, raw: string, label: z.infer<typeof Label>): Example[] => {
  const text = cleanText(raw.trim())
  const subject = text.split('\n', 1)[0]?.trim() ?? ''
  const source = readSource({ subject, text: announcementText({ subject, text }), day: label.published })
  const { reading, parts } = readWhole(source)
  return examplesFrom(folder, name, reading, parts, label)
}

const examplesFrom = (
  folder: string,
  name: string,
  reading: ReturnType<typeof readWhole>['reading'],
  parts: ReturnType<typeof readWhole>['parts'],
  label: z.infer<typeof Label>,
): Example[] => {
  const { source } = reading
  const sessions = parts.flatMap((part) => part.sessions)
  const same = sameWeighed(reading.places)
  const own = new Map(reading.places.map((option) => [option, namesOf(OWN_FEATURES, option.seen)]))
  return parts.map((part) => {
    const online = readModes(source, part.within).some(({ mode }) => mode === 'online')
    const pairs = readPairs({ ...reading, ...part }, reading.places)
    return {
      folder,
      name,
      page: '',
      same,
      sessions: part.sessions.map((session, at) => {
        const wanted = labelsOf(session, label.sessions)
        const counts = wanted.length > 0 && !online && !isOffAmongOthers(session, part.sessions)
        const pairOf = pairs(session, at)
        const choices = reading.places.map((option) => ({
          own: own.get(option) ?? [],
          pair: namesOf(PAIR_FEATURES, pairOf(option)),
          words: wordsOf(option),
          right: Math.max(0, ...wanted.map((one) => rightness(fuller(option, reading.places), one))),
        }))
        const right = Number(wanted.every(isNowhere))
        const weight = (right > 0 ? INVENTING_WEIGHT : 1) / Math.sqrt(sessions.length)
        return {
          date: session.iso ?? '',
          weight: counts ? weight : 0,
          nowhere: { own: noneFeatures(session, part.sessions), pair: [], words: '', right },
          choices,
        }
      }),
    }
  })
}

const namesOf = <One>(features: readonly Feature<One>[], one: One): string[] =>
  features.flatMap(([name, holds]) => (holds(one) ? [name] : []))

const sameWeighed = (options: readonly Option[]): number[] =>
  samePlaces(options.map(({ seen }) => seen.place))

const isOffAmongOthers = ({ status }: DatedSession, all: readonly DatedSession[]): boolean =>
  status === 'cancelled' && all.some((other) => other.status !== 'cancelled')

const labelsOf = ({ iso, status }: DatedSession, labels: readonly LabelOf[]): LabelOf[] => {
  const same = labels.filter(
    ({ date, dateAlt }) => iso !== null && [date, dateAlt ?? []].flat().includes(iso),
  )
  const alike = same.filter((label) => label.status === status)
  return alike.length > 0 ? alike : same
}

const isNowhere = ({ venue, address }: LabelOf): boolean => !venue && !address

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const wordsOf = ({ seen }: Option): string =>
  fold(`${seen.place.venue?.value ?? ''} ${seen.place.address?.value ?? ''}`)

/** A half with many words beside the label, one for a part of it, two and three for its venue, its address or both. */
const rightness = (option: Option, { venue, address }: LabelOf): number => {
  const words = wordsOf(option)
  const parts = [venue, address].flatMap((part) => (part ? [fold(part)] : [])).filter((part) => part !== '')
  const whole = parts.filter((part) => words.includes(part))
  if (whole.length === 0) return Number(words !== '' && parts.some((part) => part.includes(words)))
  const beside = words.split(' ').length - whole.join(' ').split(' ').length
  return option.seen.isGathering && beside > 0 ? 0.5 : 1 + whole.length
}

import type { Revision } from '../domain/decide/revise-draft'
import type { Draft } from '../domain/draft'
import type { Event } from '../domain/event'
import { mainSession } from '../domain/event'
import { candidatesFor } from '../domain/match-event'
import type { Question } from '../domain/understanding'
import { readMailWish } from '../inbound/additions'
import { readChoice, readTell } from '../inbound/correct/read-choices'
import { type Correction, readCorrection } from '../inbound/correct/read-correction'
import { type SaidLink, takeLink } from '../inbound/correct/read-link'
import { readWithDate } from './read-with-date'
import { partOf, unchanged } from './revision-parts'

/** A correction with what the draft itself asks besides facts: who is to hear, and which event is meant. */
export const readReply = (draft: Draft, words: string, events: Event[], day: string): Revision => {
  const readers = reportReaders(draft, words)
  if (readers !== null) return { ...unchanged(draft), alsoAbsent: readers }
  const { said, rest } = takeLink(words)
  const read = (text: string) => readWithDate(draft, text, (one, left) => readWords(one, left, events, day))
  if (said === null) return read(words)
  const others = rest.trim() ? read(rest) : unchanged(draft)
  return withLink(draft, others, said)
}

/** "stuur dit aan iedereen" about a report; null for other words, and where nothing is a report. */
const reportReaders = ({ parts }: Draft, words: string): boolean | null => {
  const wish = parts.some(({ effect }) => effect === 'reports') ? readMailWish(words) : null
  return wish === 'to-all' || wish === 'to-present' ? wish === 'to-all' : null
}

/** The link belongs to what is online; where nothing asks for one it belongs to the only event. */
const withLink = (draft: Draft, revision: Revision, said: SaidLink): Revision => {
  const asking = revision.understanding.questions.filter(isAboutLink)
  const parts = [...new Set(asking.map(({ about }) => partOf(about)))]
  const [only, ...more] = parts.length ? parts : draft.parts.map((_, index) => index)
  const missed = (why: string): Revision => ({ ...revision, missed: [...revision.missed, why] })
  if (said === 'not-secure') return missed('Alleen een link die met https:// begint kan ik gebruiken.')
  if (only === undefined || more.length) return missed(`${said.link} (bij welk onderdeel hoort deze link?)`)
  const answered = asking.filter(({ about }) => partOf(about) === only)
  return {
    ...revision,
    understanding: {
      ...revision.understanding,
      questions: revision.understanding.questions.filter((question) => !answered.includes(question)),
    },
    settled: [...revision.settled, ...answered.map(({ about }) => about)],
    plan: [...revision.plan, { part: only, edits: { onlineLink: said.link } }],
  }
}

const isAboutLink = ({ about, ask }: Question): boolean =>
  /^\/events\/\d+\/link$/.test(about) || /^Met welke link\b/.test(ask)

const readWords = (draft: Draft, words: string, events: Event[], day: string): Revision => {
  const choices = readEventChoices(draft, words, events, day)
  if (choices.length) return { ...unchanged(draft), chosen: choices }
  const lines = words.split(/\r?\n/)
  const told = lines.map(readTell).find((tell) => tell !== null)
  const parts = partsToTell(draft)
  if (parts.length === 0 || !told) return asRevision(readFacts(draft, words, day))
  const others = lines.filter((line) => readTell(line) === null).join('\n')
  const facts = others.trim() ? asRevision(readFacts(draft, others, day)) : unchanged(draft)
  const answered = parts.map((part) => `/events/${part}/tell`)
  const questions = facts.understanding.questions.filter(({ about }) => !answered.includes(about))
  return {
    ...facts,
    understanding: { ...facts.understanding, questions },
    settled: [...facts.settled, ...answered],
    plan: [...facts.plan, ...parts.map((part) => ({ part, edits: { tell: told } }))],
  }
}

/** Who hears of it can be chosen where something is updated or put right. */
const partsToTell = ({ understanding }: Draft): number[] =>
  understanding.events.flatMap(({ kind }, index) =>
    kind === 'rectification' || kind === 'session-update' ? [index] : [],
  )

const readFacts = (draft: Draft, words: string, day: string): Correction =>
  readCorrection({ words, understanding: draft.understanding, day })

const asRevision = ({ notUnderstood, ...correction }: Correction): Revision => ({
  ...correction,
  chosen: [],
  missed: notUnderstood,
})

/** The answer to "over welke bijeenkomst gaat dit": a number, a date or a title. */
const readEventChoices = (draft: Draft, words: string, events: Event[], day: string): Revision['chosen'] =>
  draft.understanding.questions
    .filter(({ about, blocking }) => blocking && /^\/events\/\d+$/.test(about))
    .flatMap(({ about }) => {
      const part = partOf(about)
      const facts = draft.understanding.events[part]
      const candidates = facts ? candidatesFor(facts, events, day) : []
      const named = candidates.map((event) => ({
        event,
        date: mainSession(event).facts.date,
        title: event.facts.title,
      }))
      const choice = readChoice(withoutQuotes(words), named, day)
      return choice ? [{ part, event: choice.event.id }] : []
    })

/** A question that stands above its answer names days of its own. */
const withoutQuotes = (words: string): string =>
  words
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')

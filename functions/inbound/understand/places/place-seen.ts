import { type Source, sentenceAt, tokenAt } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { GENERIC_PLACE, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { OF_BRANCH, SOCIETY_LETTERS, TRIP } from './cue-phrases'
import type { DatedText, Form, Place } from './place'
import type { Candidate } from './place-candidates'
import { isAboutPerson, isDenied, isDesk, isPartOfName } from './place-neighbours'
import { isStreet } from './place-phrase'
import { readSayings, type Saying } from './sayings'
import { classesOf } from './word-classes'

/** What its words alone say of a place: the first that fits. */
export type Kind =
  | 'building and address'
  | 'named building'
  | 'building'
  | 'bare building'
  | 'town'
  | 'street'
  | 'name and address'
  | 'name'
  | 'plain noun'

/** A candidate with what surrounds it, made once for all sessions. Stretches of words are sets of their classes. */
export type Seen = {
  readonly place: Place
  readonly forms: ReadonlySet<Form>
  readonly lead: string
  readonly kind: Kind
  readonly hasStreet: boolean
  readonly isGathering: boolean
  readonly token: number
  readonly sentence: number
  readonly lineLength: number
  readonly opensLine: boolean
  /** Its sentence has a session's date. */
  readonly ofDay: boolean
  /** Its words; of its sentence what it says, and the parts before and after it in small letters. */
  readonly text: string
  readonly lower: string
  readonly said: Saying
  /** A trip is spoken of before it. */
  readonly trip: boolean
  readonly before: string
  readonly after: string
  /** Of the words inside, the three before it, all before and after it in its sentence. */
  readonly classes: {
    readonly inside: number
    readonly close: number
    readonly before: number
    readonly after: number
    /** Of the short line above and of the sentence before. */
    readonly above: number
    readonly previous: number
  }
  readonly aboutPerson: boolean
  readonly desk: boolean
  readonly denied: boolean
  readonly inName: boolean
  /** "In ons lokaal". */
  readonly ours: boolean
  /** Right behind the letters of a society, or behind "afdeling". */
  readonly lettered: boolean
  readonly branch: boolean
  /** Another candidate is where a trip goes. */
  readonly tripElsewhere: boolean
  /** In how many sentences of the text a bus leaves. */
  readonly stops: number
}

const SENTENCE_CHARACTERS_MAX = 300
const RIGHT_BEFORE = 14
const CLOSE_TOKENS = 3
const FAR_TOKENS = 40
const HEADING_CHARACTERS_MAX = 60

/** Reads what surrounds each candidate; what a sentence says is read once. */
export const looker = (source: Source, dated: DatedText): ((candidate: Candidate) => Seen) => {
  const lower = source.text.toLowerCase()
  const small = lower.length === source.text.length ? lower : lowerByUnit(source.text)
  const sayings = readSayings(small)
  return (candidate) => look(source, dated, candidate, small, sayings)
}

/** "İ" is longer in small letters: then each character by itself, so that places stay. */
const lowerByUnit = (text: string): string => text.replace(/[A-ZÀ-Þ]/g, (letter) => letter.toLowerCase())

const look = (
  source: Source,
  dated: DatedText,
  { place, found }: Candidate,
  small: string,
  sayings: (start: number, end: number) => Saying,
): Seen => {
  const { span } = place
  const first = tokenAt(source, span.start)
  const last = tokenAt(source, span.end - 1) + 1
  const leading = found.find(({ form }) => form === 'phrase') ?? found[0]
  const listed = found.find(({ form }) => form === 'listed')
  const token = listed?.token ?? Math.min(first, leading?.token ?? first)
  const sentence = sentenceAt(source, first)
  const from = source.tokens[sentence.from]?.start ?? 0
  const start = Math.max(from, span.start - SENTENCE_CHARACTERS_MAX)
  const end = Math.min(source.tokens[sentence.to - 1]?.end ?? 0, span.end + SENTENCE_CHARACTERS_MAX)
  const said = sayings(start, end)
  const before = small.slice(start, source.tokens[token]?.end ?? start)
  const right = small.slice(Math.max(0, span.start - RIGHT_BEFORE), span.start)
  const { gap = 'line' } = source.tokens[first] ?? {}
  const { kind, hasStreet, isGathering } = readKind(place)
  return {
    place,
    forms: new Set(found.map(({ form }) => form)),
    lead: leading?.lead ?? '',
    kind,
    hasStreet,
    isGathering,
    token,
    sentence: sentence.index,
    lineLength: source.lines[place.line]?.text.length ?? 0,
    opensLine: gap === 'line' || gap === 'paragraph',
    ofDay: dated.days.has(sentence.index),
    text: source.text.slice(span.start, span.end),
    lower: small.slice(span.start, span.end),
    said,
    trip: TRIP.test(before),
    before,
    after: small.slice(span.end, end),
    classes: readClasses(source, token, first, last),
    aboutPerson: isAboutPerson(source, sentence, token),
    desk: said.desk && isDesk(source.tokens, token),
    denied: isDenied(source.tokens, token),
    inName: isPartOfName(source.tokens, token + 1),
    ours: /^\s?(?:ons|onze|het eigen)\s/.test(small.slice(source.tokens[token]?.end ?? start, span.start)),
    lettered: SOCIETY_LETTERS.test(right),
    branch: OF_BRANCH.test(right),
    tripElsewhere: false,
    stops: 0,
  }
}

const readKind = ({ venue, address }: Place): Pick<Seen, 'kind' | 'hasStreet' | 'isGathering'> => {
  const name = venue?.value ?? ''
  const nouns = name
    .toLowerCase()
    .split(/[\s,()’']+/)
    .filter((word) => VENUE_NOUN.test(word))
  const [noun] = nouns
  const event = findEventNoun(name)
  const isGathering = event !== null && (noun === undefined || event.index < name.toLowerCase().indexOf(noun))
  const hasStreet =
    /^hoek /.test(name) || (address?.value.split(/,\s*/).some((part) => isStreet(part)) ?? false)
  // "Ruimte voor vragen": the capital of a sentence.
  const numbered = /\s\p{Lu}?\d/u.test(name)
  const isNamed =
    numbered || (/(?:^|[\s'’‘“"(-])\p{Lu}/u.test(name) && !GENERIC_PLACE.test(name.toLowerCase()))
  const kindOf = (): Kind => {
    if (!venue) return isTown(address?.value ?? '') ? 'town' : 'street'
    if (noun !== undefined) {
      if (address) return 'building and address'
      return isNamed
        ? 'named building'
        : nouns.every((word) => GENERIC_PLACE.test(word))
          ? 'bare building'
          : 'building'
    }
    return address ? 'name and address' : isNamed ? 'name' : 'plain noun'
  }
  return { kind: kindOf(), hasStreet, isGathering }
}

const readClasses = (source: Source, token: number, first: number, last: number): Seen['classes'] => {
  const sentence = sentenceAt(source, first)
  const from = Math.max(sentence.from, token - FAR_TOKENS)
  const { line = 0 } = source.tokens[first] ?? {}
  const above = source.lines[line - 1]
  const previous = source.sentences[sentence.index - 1]
  const of = (start: number, end: number): number => classesIn(source, start, end)
  return {
    inside: of(first, last),
    close: of(Math.max(from, token - CLOSE_TOKENS), token),
    before: of(from, token),
    after: of(last, Math.min(sentence.to, last + FAR_TOKENS)),
    above:
      above && above.text.length < HEADING_CHARACTERS_MAX
        ? of(tokenAt(source, above.start), tokenAt(source, above.end - 1) + 1)
        : 0,
    previous: previous ? of(previous.from, Math.min(previous.to, previous.from + FAR_TOKENS)) : 0,
  }
}

const classesIn = ({ tokens }: Source, from: number, to: number): number => {
  let classes = 0
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'word') classes |= classesOf(token.lower)
  }
  return classes
}

import { covers, type Span } from '../evidence'
import { type Source, sentenceAt, tokenAt, words } from '../text/source'
import { isDenied } from './inline-places'
import { placeAt } from './place-at'
import { type Candidate, findCandidates } from './place-candidates'
import { EVERY_TIME } from './place-cues'
import type { Seen } from './place-features'
import type { DatedLines, PlaceMention } from './place-mentions'
import { isAboutPerson, isDesk, isPartOfName } from './place-neighbours'
import { FEATURES } from './place-weights'

/** From this score on the words are a place that no rule had to read. */
const SCORE_MIN = 8
/** What a rule read must have this score; more where something denies it, or where its paragraph names better. */
const RULED_MIN = 1
const OPPOSED_MIN = 4
const OPPOSING_WEIGHT = -4
const DENYING_WEIGHT = -9
/** From this score on a place beside a date is surer than a stop on the way. */
const SURE_MIN = 11
/** No announcement names more places; a longer list is left as the rules read it. */
const WEIGHED_MAX = 300
const SENTENCE_CHARACTERS_MAX = 400
const FAR_LINES = 99

type View = {
  readonly source: Source
  readonly dated: DatedLines
  readonly distances: Int32Array
}

/**
 * What the rules read, without what the words around it speak against and as wide as it is written; and after
 * it, best first, all else that can be a place by the words around it.
 */
export const weighPlaces = (
  source: Source,
  dated: DatedLines,
  ruled: readonly PlaceMention[],
): { readonly ruled: PlaceMention[]; readonly scored: PlaceMention[] } => {
  const view = { source, dated, distances: distancesOf(source, dated.lines) }
  const scored = findScored(view)
  const isDoubtful = readDoubt(view, scored)
  return {
    ruled: ruled
      .filter((place, i) => i >= WEIGHED_MAX || !isDoubtful(place))
      .map((place) => widened(place, scored)),
    scored,
  }
}

const findScored = (view: View): PlaceMention[] => {
  const { source, dated } = view
  const lines = [...dated.near].filter((line) => !dated.lines.has(line))
  return findCandidates(source, lines, dated.moments)
    .map((candidate) => look(view, candidate))
    .map((seen) => ({ seen, score: scoreOf(seen) }))
    .filter(({ score }) => score >= SCORE_MIN)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ seen: { candidate, sentence, ofDay }, score }) =>
      placeAt(source, candidate.span, candidate.line, mannerOf(sentence, ofDay)).map((place) => ({
        ...place,
        token: candidate.token,
        score,
      })),
    )
}

const mannerOf = (sentence: string, ofDay: boolean): PlaceMention['manner'] =>
  ofDay ? 'inline' : EVERY_TIME.test(sentence) ? 'all' : 'cue'

const scoreOf = (seen: Seen): number =>
  FEATURES.reduce((sum, [weight, , holds]) => (holds(seen) ? sum + weight : sum), 0)

const look = ({ source, dated, distances }: View, candidate: Candidate): Seen => {
  const sentence = sentenceAt(source, candidate.token)
  const from = source.tokens[sentence.from]?.start ?? 0
  const to = source.tokens[sentence.to - 1]?.end ?? from
  const start = Math.max(from, candidate.span.start - SENTENCE_CHARACTERS_MAX)
  const end = Math.max(candidate.span.end, Math.min(to, candidate.span.end + SENTENCE_CHARACTERS_MAX))
  const text = source.text.slice(start, end)
  return {
    candidate,
    text: words(source, candidate.span),
    sentence: text,
    before: source.text.slice(start, source.tokens[candidate.token]?.end ?? start),
    after: source.text.slice(candidate.span.end, end),
    ofDay: dated.days.has(sentence.index),
    ofTime: dated.sentences.has(sentence.index) && !dated.days.has(sentence.index),
    distance: distances[candidate.line] ?? FAR_LINES,
    inParagraph: dated.paragraphs.has(source.lines[candidate.line]?.paragraph ?? -2),
    aboutPerson: isAboutPerson(source, sentence, candidate.token),
    desk: isDesk(source.tokens, text, candidate.token),
    denied: isDenied(source.tokens, candidate.token),
    inName: isPartOfName(source.tokens, candidate.token + 1),
  }
}

/** Of each line how many lines the nearest date is away. */
const distancesOf = (source: Source, dated: ReadonlySet<number>): Int32Array => {
  const distances = new Int32Array(source.lines.length).fill(FAR_LINES)
  for (const order of [source.lines, [...source.lines].reverse()]) {
    let distance = FAR_LINES
    for (const { index } of order) {
      distance = dated.has(index) ? 0 : distance + 1
      distances[index] = Math.min(distances[index] ?? FAR_LINES, distance)
    }
  }
  return distances
}

/**
 * Whether the words around what a rule read speak against it: "Els werkt in het Stadsarchief", or a café for
 * afterwards where the same paragraph says better where it is.
 */
const readDoubt = (view: View, scored: readonly PlaceMention[]): ((place: PlaceMention) => boolean) => {
  const { source } = view
  const paragraphOf = ({ line }: PlaceMention): number => source.lines[line]?.paragraph ?? -1
  const better = new Set(scored.map(paragraphOf))
  const ofDates = scored.some(({ manner, score }) => manner === 'inline' && (score ?? 0) >= SURE_MIN)
  return (place) => {
    if (place.manner === 'label') return false
    const span = spanOf(place)
    const token = Math.max(0, tokenAt(source, span.start) - 1)
    const lead = source.tokens[token]?.lower ?? ''
    const seen = look(view, { form: 'phrase', lead, span, token, line: place.line })
    const score = scoreOf(seen)
    const beside =
      (place.manner === 'cue' && better.has(paragraphOf(place))) ||
      (place.manner === 'inline' && !seen.ofDay && ofDates)
    return score < (isOpposed(seen, beside ? OPPOSING_WEIGHT : DENYING_WEIGHT) ? OPPOSED_MIN : RULED_MIN)
  }
}

const isOpposed = (seen: Seen, most: number): boolean =>
  FEATURES.some(([weight, , holds]) => weight <= most && holds(seen))

/** A rule read "Zeist" where the words say "de schuur achter de kerk in Zeist": the whole of it. */
const widened = (place: PlaceMention, scored: readonly PlaceMention[]): PlaceMention => {
  if (place.manner === 'label') return place
  const span = spanOf(place)
  const wider = scored.find((other) => {
    const whole = spanOf(other)
    return covers(whole, span) && whole.end - whole.start > span.end - span.start
  })
  return wider ? { ...wider, manner: place.manner, score: null } : place
}

const spanOf = ({ venue, address }: PlaceMention): Span => {
  const spans = [venue, address].flatMap((fact) => fact?.span ?? [])
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

import { scopeDrafts } from './draft-scope'
import { goesOn, isIdle, isMoment, isWrong, type Piece, piecesOf, refersBack } from './pieces'
import { plainSentence } from './plain-sentence'
import { missed, namesElsewhere, type Progress } from './progress'
import { scopeClause } from './scope-clause'

/** Where a stretch stands: the draft and session named before it, and the words that back it. */
export type Place = { part: number | null; session: number | null; words: string; follows?: boolean }

type ReadPiece = (text: string, place: Place, progress: Progress) => Progress | null

/** How far a sentence was read. */
type Walk = {
  now: Progress
  at: number
  place: Place
  lost: string[]
  /** What stood last: nothing that was read, another gathering, or what is only beside the event. */
  last: 'read' | 'missed' | 'elsewhere' | 'beside'
}

/** The longest stretches of a sentence that say something; what is between them is told back. Null when nothing does. */
export const readPieces = (
  text: string,
  place: Place,
  progress: Progress,
  read: ReadPiece,
): Progress | null => {
  const pieces = piecesOf(text)
  let walk: Walk = { now: progress, at: 0, place, lost: [], last: 'read' }
  while (walk.at < pieces.length) walk = step(text, pieces, walk, read)
  return walk.now === progress ? null : walk.lost.reduce((now, words) => missed(words, now), walk.now)
}

const step = (text: string, pieces: readonly Piece[], walk: Walk, read: ReadPiece): Walk => {
  const { now, at, place, last } = walk
  for (const { piece, to } of stretches(text, pieces, at)) {
    if (!mayStand(piece, last)) continue
    const words = place.words.includes(piece) ? piece : place.words
    const next = read(plainSentence(piece), { ...place, words, follows: at > 0 && last === 'read' }, now)
    if (!next) continue
    const named = { ...place, ...placeNamed(piece, place, now) }
    return { ...walk, now: next, at: to, place: named, last: isBeside(now, next) ? 'beside' : 'read' }
  }
  const piece = pieces[at]?.text ?? ''
  const idle = isIdle(piece) || isWrong(piece)
  return {
    ...walk,
    at: at + 1,
    place: { ...place, ...placeNamed(piece, place, now) },
    lost: idle ? walk.lost : [...walk.lost, piece],
    last: last === 'elsewhere' || namesElsewhere(piece, now) ? 'elsewhere' : 'missed',
  }
}

/** "om 20.00 uur" behind what was not understood, or behind another gathering, is not about this event. */
const mayStand = (piece: string, last: Walk['last']): boolean => {
  if (last === 'elsewhere') return !refersBack(piece)
  if (last === 'missed') return !goesOn(piece)
  return last === 'read' || !isMoment(piece)
}

/** Of the list or the reserve date: an hour behind it is not when the event begins. */
const isBeside = (before: Progress, after: Progress): boolean =>
  after.plan.length > before.plan.length ||
  after.reading.understanding.events.some(({ registration, reserveDates }, i) => {
    const was = before.reading.understanding.events[i]
    return registration !== was?.registration || reserveDates !== was.reserveDates
  })

/** The stretches from one piece on, the longest first; never the whole sentence. */
const stretches = (text: string, pieces: readonly Piece[], at: number): { piece: string; to: number }[] =>
  pieces
    .slice(at)
    .map((last, i) => ({ piece: text.slice(pieces[at]?.from ?? 0, last.to), to: at + i + 1 }))
    .filter(({ to }) => at > 0 || to < pieces.length)
    .reverse()

/** The draft and the session that what follows goes on about. */
const placeNamed = (piece: string, place: Place, { reading, day }: Progress): Partial<Place> => {
  const { events } = reading.understanding
  const scope = scopeDrafts(piece, events)
  const only = scope?.parts.length === 1 ? (scope.parts[0] ?? null) : null
  const part = scope ? only : place.part
  const facts = events[part ?? 0]
  const named = facts ? scopeClause(scope?.text ?? piece, facts, day).session : null
  return { part, session: named ?? (scope ? null : place.session) }
}

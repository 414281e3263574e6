import { isCell, isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import type { Feature } from '../places/score'

/** Where a candidate stands as a session sees it: the first that holds. */
export type Position =
  | 'own'
  | 'head'
  | 'other'
  | 'block'
  | 'paragraph'
  | 'below other'
  | 'alone'
  | 'shared'
  | 'shared while others have their own'

export type Pair = {
  readonly option: Option
  readonly alone: boolean
  readonly position: Position
  readonly inSentence: boolean
  readonly inLine: boolean
  readonly nearest: boolean
  readonly dateBefore: boolean
  readonly othersInLine: boolean
  readonly belowOther: boolean
  readonly belowAll: boolean
  readonly aboveAll: boolean
  /** The dates stand in a list by themselves: what is said beside it holds for all. */
  readonly listedDates: boolean
  /** Behind the only label of the text. */
  readonly onlyLabel: boolean
  /** A blank line parts it from the last line with a date above it. */
  readonly parted: boolean
  readonly rightAbove: boolean
  readonly inParagraph: boolean
  readonly foreignDay: boolean
  readonly timed: boolean
  readonly dateBeside: boolean
  /** In the block below a line with no date but its own. */
  readonly ownBlock: boolean
  readonly namedAgain: boolean
  readonly words: number
  readonly counted: boolean | null
  readonly outing: boolean
  readonly outside: boolean
  /** How well a place in the line or sentence of its date is named. */
  readonly ownBest: number
  /** In brackets behind a date. */
  readonly bracketed: boolean
  /** A mark parts it from the date behind it. */
  readonly marked: boolean
  /** Before "Data:" in the line of dates. */
  readonly announced: boolean
  /** Its sentence has no date but the day of the week. */
  readonly onWeekday: boolean
  /** Of every week, where the text has one session. */
  readonly weekly: boolean
  /** In an item of the programme that is not the first of its day. */
  readonly laterItem: boolean
  /** At the head of its dates, or of those of others; and what is no head where its dates have one. */
  readonly heads: boolean
  readonly headsOthers: boolean
  readonly belowHead: boolean
}

/** What is true of a candidate for one session; `WEIGHTS` says what each counts. */
export const PAIR_FEATURES: readonly Feature<Pair>[] = [
  ['its date nearest in the sentence', ({ nearest }) => nearest],
  [
    'behind "in", in the sentence of its date',
    ({ nearest, option: { seen } }) =>
      nearest && (seen.lead === 'in' || seen.lead === 'te' || seen.lead === '@'),
  ],
  ['its date before it in the sentence', ({ inSentence, dateBefore }) => inSentence && dateBefore],
  ['its date in the sentence before', ({ dateBeside }) => dateBeside],
  ['in the line or sentence of its date', ({ position }) => position === 'own'],
  ['its time in the sentence', ({ timed }) => timed],
  ['its time, not its date, in the sentence', ({ timed, inSentence }) => timed && !inSentence],
  ['its date within eight words', ({ words }) => words <= WORDS_CLOSE],
  ['a day of no session in the sentence', ({ foreignDay }) => foreignDay],
  ['only dates of others in the line', ({ othersInLine }) => othersInLine],
  ['in the block below its date', ({ position }) => position === 'block'],
  ['right above its date', ({ rightAbove }) => rightAbove],
  ['below the date of another', ({ belowOther }) => belowOther],
  ['right below the date of another', ({ position }) => position === 'below other'],
  ['beside the date of another', ({ position }) => position === 'other'],
  ['below another date that was listed before', ({ namedAgain }) => namedAgain],
  ['below all dates', ({ belowAll }) => belowAll],
  ['below all dates, after a blank line', ({ belowAll, parted, alone }) => belowAll && parted && !alone],
  ['above all dates', ({ aboveAll, alone }) => aboveAll && !alone],
  ['in the first line', ({ option }) => option.seen.place.line === 0],
  ['beside a list of dates', (pair) => pair.listedDates && !pair.inSentence && !pair.inLine],
  ['below a list of dates', (pair) => pair.listedDates && pair.belowAll],
  ['behind the only label, beside a list of dates', (p) => p.onlyLabel && p.listedDates && !p.inLine],
  ['behind the only label, no list of dates', (p) => p.onlyLabel && !p.listedDates && !p.alone && !p.inLine],
  ['of no session in particular', ({ position }) => position === 'shared'],
  [
    'of no session, while others have their own',
    ({ position }) => position === 'shared while others have their own',
  ],
  ['away from its date, one of several', (p) => !p.alone && !p.inSentence && !p.inLine && !p.inParagraph],
  ['for the only session', ({ alone }) => alone],
  ['of this session by number', ({ counted }) => counted === true],
  ['of another session by number', ({ counted }) => counted === false],
  ['away from an outing', ({ outing, inSentence, ownBlock }) => outing && !inSentence && !ownBlock],
  ['a mark between it and its date', ({ marked, nearest }) => marked && nearest],
  ['in brackets behind the date of another', ({ bracketed, nearest }) => bracketed && !nearest],
  ['away, while a place stands beside its date', (p) => isAway(p) && p.ownBest > 0],
  ['away, while a good place stands beside its date', (p) => isAway(p) && p.ownBest > 1],
  ['at the head of its dates', ({ heads }) => heads],
  ['at the head of the dates of others', ({ headsOthers }) => headsOthers],
  ['no head, while its dates have one', ({ belowHead, position }) => belowHead && position !== 'own'],
  ['before "Data:" of its dates', ({ announced, inLine }) => announced && inLine],
  ['its day of the week in the sentence', ({ onWeekday }) => onWeekday],
  [
    'in the row of another date',
    ({ nearest, position, option }) => !nearest && position === 'other' && option.seen.forms.has('column'),
  ],
  ['of every week, for the only session', ({ weekly }) => weekly],
  ['outside its event', ({ outside }) => outside],
  ['in a later item of the programme', ({ laterItem }) => laterItem],
  [
    'a name in the block below its date',
    ({ position, option }) => position === 'block' && option.seen.kind === 'name',
  ],
  [
    'a cell in the block below its date',
    ({ position, option }) => position === 'block' && isCell(option.seen),
  ],
  [
    'a building as a line of a card',
    ({ position, option: { seen } }) =>
      position === 'block' &&
      seen.forms.has('line') &&
      /^(?:named building|building and address)$/.test(seen.kind) &&
      seen.lineLength - seen.text.length <= 1,
  ],
  ['a listed town of another date', ({ nearest, option }) => !nearest && option.seen.forms.has('listed')],
  [
    'a cell beside the date of another',
    ({ position, option }) => position === 'other' && isCell(option.seen),
  ],
  ['a cell of no session', ({ position, option }) => position === 'shared' && isCell(option.seen)],
  [
    'a cell away from the only session',
    ({ position, option }) => position === 'alone' && isCell(option.seen),
  ],
  [
    'a label beside or below the date of another',
    ({ position, option, onlyLabel }) =>
      !onlyLabel && (position === 'other' || position === 'below other') && isLabelled(option.seen),
  ],
]
const isAway = ({ position }: Pair): boolean =>
  position !== 'own' && position !== 'block' && position !== 'head'
const WORDS_CLOSE = 8

import fc from 'fast-check'
import type { MailStream } from '../../../functions/domain/association'
import type { PlainCommand } from '../../../functions/domain/decide/decide-event'

/** One thing that happens. Numbers pick among what there is, so that every step means something. */
export type Step =
  | {
      do: 'announce'
      what: 'new' | 'move' | 'cancellation'
      event: number
      days: number
      reserve: boolean
      own: Own
    }
  | { do: 'revise'; draft: number; days: number }
  | {
      do: 'approve'
      draft: number
      via: 'reply' | 'button'
      parts: number[] | 'all'
      stale: boolean
      hours: number
    }
  | { do: 'proof' | 'discard' | 'withhold'; draft: number }
  | { do: 'organise'; event: number; wish: PlainCommand }
  | { do: 'answer'; event: number; member: number; wish: 'yes' | 'no' | 'undo'; stale: boolean }
  /** A timer rings out of the blue: early, late, or once more. */
  | { do: 'ring'; timer: number }
  /** Everything that is due rings, the latest first or the earliest. */
  | { do: 'catch up'; backwards: boolean }
  /** Time passes; an alarm clock that works rings on the way, one that does not leaves timers overdue. */
  | { do: 'wait'; minutes: number; rings: boolean }
  | { do: 'deliver'; count: number }
  | { do: 'suppress'; member: number }
  | { do: 'stop stream'; member: number; stream: MailStream }

type Own = { mode: 'button' | 'later' | 'none' | null; verified: boolean; blocked: boolean; parts: number }

const HOUR = 60
const DAY = 24 * HOUR

const small = fc.nat(9)
const usual: Own = { mode: 'later', verified: true, blocked: false, parts: 1 }

const announce = fc.record({
  do: fc.constant('announce' as const),
  what: fc.constantFrom('new' as const, 'move' as const, 'move' as const, 'cancellation' as const),
  event: small,
  days: fc.integer({ min: 20, max: 120 }),
  reserve: fc.boolean(),
  own: fc.record({
    mode: fc.constantFrom('button' as const, 'later' as const, 'none' as const, null),
    verified: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    blocked: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    parts: fc.constantFrom(1, 1, 2),
  }),
})

const approve = fc.record({
  do: fc.constant('approve' as const),
  draft: small,
  via: fc.constantFrom('reply' as const, 'button' as const),
  parts: fc.oneof(
    fc.constant('all' as const),
    fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }),
    fc.constantFrom<number[]>([0], [1]),
  ),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  hours: fc.constantFrom(0, 0, 0, 3, 15),
})

const answer = fc.record({
  do: fc.constant('answer' as const),
  event: small,
  member: small,
  wish: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'undo' as const),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})

const organise = fc.record({
  do: fc.constant('organise' as const),
  event: small,
  wish: fc.constantFrom(
    'open' as const,
    'open' as const,
    'close' as const,
    'go' as const,
    'no-go' as const,
    'stop' as const,
  ),
})

const wait = fc.record({
  do: fc.constant('wait' as const),
  minutes: fc.constantFrom(0, 1, 10, 11, HOUR, 5 * HOUR, 13 * HOUR, DAY, 5 * DAY, 20 * DAY),
  rings: fc.boolean(),
})

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: announce },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('revise' as const),
      draft: small,
      days: fc.integer({ min: -10, max: 40 }),
    }),
  },
  { weight: 4, arbitrary: approve },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('proof' as const, 'discard' as const), draft: small }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withhold' as const), draft: small }) },
  { weight: 6, arbitrary: organise },
  { weight: 7, arbitrary: answer },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('ring' as const), timer: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('catch up' as const), backwards: fc.boolean() }) },
  { weight: 5, arbitrary: wait },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), count: fc.constantFrom(1, 2, 5, 100) }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ do: fc.constant('suppress' as const), member: small }),
      fc.record({
        do: fc.constant('stop stream' as const),
        member: small,
        stream: fc.constantFrom('invitations' as const, 'reminders' as const),
      }),
    ),
  },
)

const approved = { do: 'approve', draft: 0, via: 'button', parts: 'all', stale: false, hours: 0 } as const
const held = { do: 'wait', minutes: 10, rings: true } as const
const delivered = { do: 'deliver', count: 100 } as const

const announced = (what: 'new' | 'move', own: Partial<Own> = {}): Step[] => [
  { do: 'announce', what, event: 0, days: 84, reserve: true, own: { ...usual, ...own } },
  approved,
]
const opened: Step[] = [
  ...announced('move'),
  held,
  delivered,
  { do: 'organise', event: 0, wish: 'open' },
  delivered,
  { do: 'answer', event: 0, member: 0, wish: 'yes', stale: false },
  { do: 'answer', event: 0, member: 1, wish: 'no', stale: false },
]

/** Where a story may begin, so that the later states are reached often enough. */
const beginnings: Step[][] = [
  [],
  announced('move'),
  [...announced('move'), held],
  [...announced('new', { mode: 'button' }), held, delivered],
  [...announced('new', { parts: 2 }).slice(0, 1), { ...approved, parts: [0] }],
  opened,
  // At night, with a mailing on its way.
  [
    ...announced('move'),
    held,
    { do: 'wait', minutes: 13 * HOUR, rings: true },
    { do: 'organise', event: 0, wish: 'open' },
  ],
  // After the first question whether it goes ahead.
  [...opened, { do: 'wait', minutes: 71 * DAY, rings: true }],
  // The day itself has passed, and nothing rang.
  [...opened, { do: 'wait', minutes: 90 * DAY, rings: false }],
  // Called off, but not yet on its way.
  [
    ...opened,
    { do: 'announce', what: 'cancellation', event: 0, days: 84, reserve: false, own: usual },
    { ...approved, draft: 1 },
  ],
]

export const stories = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }))
  .map(([beginning, rest]) => [...beginning, ...rest])

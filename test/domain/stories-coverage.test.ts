import fc from 'fast-check'
import { decidedIn } from '../support/domain/always'
import { stories } from '../support/domain/steps'
import { type Story, toTheEnd } from '../support/domain/story'
import { tell } from '../support/domain/tell'

/** What happened in a story, by names that the test below counts. */
const reached = (story: Story): string[] => [
  ...decidedIn(story).flatMap(({ step, decision, before }) => [
    ...decision.audit.map(({ what }) => what),
    ...decision.timers.map(
      ({ status, task }) => `${status} ${task.task}${'round' in task ? task.round : ''}`,
    ),
    ...decision.registrations.map(({ answer }) => `answer ${answer}`),
    ...decision.events.flatMap((event) => [
      ...(event.epoch > (before.get(event.id)?.epoch ?? 0) ? ['a later epoch'] : []),
      ...(before.get(event.id)?.stage.status === 'closed' && event.stage.status === 'open'
        ? ['opened again']
        : []),
    ]),
    ...decision.drafts.map((draft) => `${step}: ${draft.parts.map((part) => part.state.status).join(', ')}`),
  ]),
  ...story.log.flatMap(({ outcome }) =>
    outcome.status === 'refused' ? [`refused: ${outcome.refusal.why}`] : [],
  ),
  ...story.world.sent.map(({ notice }) => `sent ${notice.kind}`),
  ...story.world.sent
    .filter(({ registration, event }) => registration?.answer === 'yes' && registration.epoch < event.epoch)
    .map(() => 'sent to a parked member'),
]

test('the random stories reach every state that the properties are about', () => {
  const counts = new Map<string, number>()
  for (const steps of fc.sample(stories, { numRuns: 120, seed: 2027 })) {
    const story = tell(steps)
    toTheEnd(story)
    for (const what of new Set(reached(story))) counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  const rare = expected.filter((what) => (counts.get(what) ?? 0) < 2)
  expect(rare).toEqual([])
})

const expected = [
  ...['approved', 'withheld', 'discarded', 'proof-asked', 'event-created', 'event-changed'],
  ...['registration-opened', 'registration-closed', 'opened again', 'goes-ahead', 'falls-back'],
  ...['mailing-stopped', 'a later epoch', 'sent to a parked member'],
  ...['answer yes', 'answer no', 'answer cancelled', 'answer none'],
  ...['fired release', 'fired nudge', 'fired practical', 'fired opening-reminder', 'fired send'],
  ...['fired go-no-go1', 'fired go-no-go2', 'fired go-no-go3'],
  ...['dropped release', 'dropped nudge', 'dropped practical', 'dropped opening-reminder'],
  ...['dropped go-no-go1', 'dropped go-no-go2', 'dropped send', 'wanted send'],
  ...['approve: approved, open', 'fire: released, approved', 'revise: open', 'withhold: withheld'],
  ...[
    'sent announcement',
    'sent invitation',
    'sent move-notice',
    'sent reserve-hold',
    'sent reserve-release',
  ],
  ...['sent fallback-notice', 'sent nudge', 'sent practical', 'sent cancellation'],
  ...['sent registered', 'sent deregistered', 'sent declined'],
  ...[
    'replaced',
    'already',
    'blocked',
    'nothing-to-withhold',
    'no-such-part',
    'button-only',
    'not-open-yet',
  ].map((why) => `refused: ${why}`),
  ...['closed', 'cancelled', 'past', 'changed', 'no-reserve', 'already-open'].map((why) => `refused: ${why}`),
]

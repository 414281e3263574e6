import { move } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { ANNOUNCED } from '../support/domain/moments'
import { els } from '../support/domain/people'
import { announce, approval, drafted, onDraft, released, theDraft } from '../support/domain/scenes'
import { draftState, newWorld } from '../support/domain/world'

const withhold = { type: 'withhold', by: els.address } as const
const discard = { type: 'discard', by: els.address, revision: 1, parts: 'all' } as const

test('withheld within the hold, nothing leaves and every organiser hears it', () => {
  const world = newWorld(ANNOUNCED)
  announce(world, [move()])
  onDraft(world, approval())
  const state = draftState(world, theDraft(world))
  given
    .draft(state)
    .when(withhold, '2027-03-11 09:05')
    .then({
      drafts: ['withheld'],
      events: [],
      notices: ['told to els', 'told to ruben'],
      timers: ['dropped release 0 at 2027-03-11 09:10'],
    })
})

test('after withholding, the old timer decides nothing and the draft can be approved again for that moment', () => {
  const world = newWorld('2027-03-11 23:00')
  announce(world, [move()])
  const [timer] = onDraft(world, approval()).timers
  onDraft(world, withhold)
  const again = onDraft(world, approval())
  expect(again.timers).toMatchObject([{ status: 'wanted', dueAt: timer?.dueAt }])
  given
    .draft(draftState(world, theDraft(world)))
    .when({ type: 'fire', timer: timer?.id ?? '' }, '2027-03-12 07:00')
    .thenNothing()
})

test('there is nothing to withhold before approval or after release', () => {
  const sentence = 'Er stond niets klaar om te verzenden, dus er was niets tegen te houden.'
  given
    .draft(drafted([move()]))
    .when(withhold, ANNOUNCED)
    .thenRefused(sentence)
  const world = released([move()])
  given
    .draft(draftState(world, theDraft(world)))
    .when(withhold, ANNOUNCED)
    .thenRefused(sentence)
})

test('what is thrown away mails nobody, and throwing it away again is told so', () => {
  const state = drafted([move()])
  const decision = given
    .draft(state)
    .when(discard, ANNOUNCED)
    .then({ drafts: ['discarded'], notices: [], timers: [] })
  given
    .draft({ ...state, draft: decision.drafts[0] ?? state.draft })
    .when(discard, ANNOUNCED)
    .thenRefused('Dit voorstel is al weggegooid; er is niets opnieuw verzonden.')
})

test('what was approved cannot be thrown away any more, only withheld', () => {
  const world = newWorld(ANNOUNCED)
  announce(world, [move()])
  onDraft(world, approval())
  given
    .draft(draftState(world, theDraft(world)))
    .when(discard, ANNOUNCED)
    .thenRefused('Dit voorstel is al goedgekeurd; er is niets opnieuw verzonden.')
})

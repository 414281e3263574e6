import { blocking, move, newEvent, on, open } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { ANNOUNCED, at } from '../support/domain/moments'
import { els } from '../support/domain/people'
import { announce, approval, drafted, onDraft, released, ring, theDraft } from '../support/domain/scenes'
import { draftState, newWorld } from '../support/domain/world'

const withhold = { type: 'withhold', by: els.address } as const
const discard = { type: 'discard', by: els.address, revision: 1, parts: 'all' } as const

test('an approval holds for ten minutes, and every organiser hears that it will leave', () => {
  given
    .draft(drafted([move()]))
    .when(approval(), ANNOUNCED)
    .then({
      drafts: ['approved'],
      events: [],
      notices: ['approved to els', 'approved to ruben'],
      timers: ['wanted release 0 at 2027-03-11 09:10'],
    })
})

test('"morgen 8.30" approves for that moment', () => {
  given
    .draft(drafted([move()]))
    .when(approval({ at: at('2027-03-12 08:30') }), ANNOUNCED)
    .then({ drafts: ['approved'], timers: ['wanted release 0 at 2027-03-12 08:30'] })
})

test('a moment within the hold waits for the hold', () => {
  given
    .draft(drafted([move()]))
    .when(approval({ at: at('2027-03-11 09:02') }), ANNOUNCED)
    .then({ timers: ['wanted release 0 at 2027-03-11 09:10'] })
})

test('a moment that has passed plans nothing', () => {
  given
    .draft(drafted([move()]))
    .when(approval({ at: at('2027-03-11 08:30') }), ANNOUNCED)
    .thenRefused('Dat moment is al voorbij; er is niets gepland.')
})

test.each([
  ['2027-03-11 23:15', '2027-03-12 07:00'],
  ['2027-03-12 02:00', '2027-03-12 07:00'],
  ['2027-03-11 21:55', '2027-03-12 07:00'],
  ['2027-03-11 21:45', '2027-03-11 21:55'],
])('approved at %s it leaves at %s, never at night', (now, leaves) => {
  given
    .draft(drafted([move()], { now }))
    .when(approval(), now)
    .then({ timers: [`wanted release 0 at ${leaves}`] })
})

test('without a hold the move is carried out at once', () => {
  given
    .draft({ ...drafted([move()]), holdMinutes: 0 })
    .when(approval(), ANNOUNCED)
    .then({
      drafts: ['released'],
      events: ['announced on 2027-06-03, reserve held'],
      notices: [
        'approved to els',
        'approved to ruben',
        'move-notice to everyone',
        'reserve-hold to everyone',
      ],
      timers: [
        'wanted go-no-go 1 at 2027-05-20 09:00',
        'wanted opening-reminder at 2027-03-25 09:00',
        'wanted practical at 2027-06-01 09:00',
      ],
    })
})

test('when the hold is over the part is carried out, and ringing again does nothing', () => {
  const world = newWorld(ANNOUNCED)
  announce(world, [newEvent()])
  onDraft(world, approval())
  const decision = ring(world, 'release')
  expect(decision.notices).toMatchObject([{ kind: 'invitation', audience: 'everyone' }])
  given
    .draft(draftState(world, theDraft(world)))
    .when({ type: 'fire', timer: decision.timers[0]?.id ?? '' }, '2027-03-11 09:11')
    .thenNothing()
})

test('a release that rings too early decides nothing', () => {
  const world = newWorld(ANNOUNCED)
  announce(world, [newEvent()])
  const [timer] = onDraft(world, approval()).timers
  given
    .draft(draftState(world, theDraft(world)))
    .when({ type: 'fire', timer: timer?.id ?? '' }, '2027-03-11 09:09')
    .thenNothing()
})

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

test.each([
  ['approved', 'Dit voorstel is al goedgekeurd; er is niets opnieuw verzonden.', [approval()]],
  ['discarded', 'Dit voorstel is al weggegooid; er is niets opnieuw verzonden.', [discard]],
] as const)('approving what is %s sends nothing again', (_, sentence, commands) => {
  const world = newWorld(ANNOUNCED)
  announce(world, [move()])
  for (const command of commands) onDraft(world, command)
  given
    .draft(draftState(world, theDraft(world)))
    .when(approval(), ANNOUNCED)
    .thenRefused(sentence)
})

test('approving what was sent sends nothing again', () => {
  const world = released([move()])
  given
    .draft(draftState(world, theDraft(world)))
    .when(approval(), ANNOUNCED)
    .thenRefused('Dit voorstel is al verzonden; er is niets opnieuw verzonden.')
})

test('a replaced revision cannot be approved, tried or thrown away', () => {
  const sentence =
    'Dit voorstel is vervangen door een nieuwer; er is niets verzonden. Het nieuwste voorstel staat in uw mailbox.'
  const state = drafted([move()])
  const revised = { ...state, draft: { ...state.draft, revision: 2 } }
  given.draft(revised).when(approval(), ANNOUNCED).thenRefused(sentence)
  given.draft(revised).when(discard, ANNOUNCED).thenRefused(sentence)
  given.draft(revised).when({ type: 'proof', by: els.address, revision: 1 }, ANNOUNCED).thenRefused(sentence)
})

test('an unverified announcement is approved by button only', () => {
  const state = drafted([move()], { verified: false })
  given
    .draft(state)
    .when(approval({ via: 'reply' }), ANNOUNCED)
    .thenRefused(
      'Wij konden niet vaststellen dat uw bericht echt van u komt. Keurt u dit voorstel goed met de knop in de mail.',
    )
  given
    .draft(state)
    .when(approval({ via: 'button' }), ANNOUNCED)
    .then({ drafts: ['approved'] })
})

test('a blocking question stands in the way and is asked; an open one does not', () => {
  const ask = 'In welk jaar is het?'
  given
    .draft(drafted([move()], { questions: [blocking('/events/0/sessions/0/date', ask)] }))
    .when(approval(), ANNOUNCED)
    .thenRefused(`Er is niets verzonden, want dit moet eerst duidelijk zijn: ${ask}`)
  given
    .draft(drafted([move()], { questions: [open('/events/0/pePoints/points', 'Hoeveel punten?')] }))
    .when(approval(), ANNOUNCED)
    .then({ drafts: ['approved'] })
})

const two = [newEvent(), on('2027-09-16', newEvent({ title: 'Sluizentocht' }))]

test('"akkoord" approves every part, each with its own timer', () => {
  given
    .draft(drafted(two))
    .when(approval(), ANNOUNCED)
    .then({
      drafts: ['approved, approved'],
      timers: ['wanted release 0 at 2027-03-11 09:10', 'wanted release 1 at 2027-03-11 09:10'],
    })
})

test('"akkoord 1" approves the first part alone, also when it is named twice', () => {
  given
    .draft(drafted(two))
    .when(approval({ parts: [0, 0] }), ANNOUNCED)
    .then({ drafts: ['approved, open'], timers: ['wanted release 0 at 2027-03-11 09:10'] })
})

test('a question about the second part blocks "akkoord" but not "akkoord 1"', () => {
  const state = drafted(two, { questions: [blocking('/events/1/sessions/0/date', 'Welke dag?')] })
  given
    .draft(state)
    .when(approval(), ANNOUNCED)
    .thenRefused('Er is niets verzonden, want dit moet eerst duidelijk zijn: Welke dag?')
  given
    .draft(state)
    .when(approval({ parts: [0] }), ANNOUNCED)
    .then({ drafts: ['approved, open'] })
})

test('a part that is not there is told so', () => {
  given
    .draft(drafted(two))
    .when(approval({ parts: [2] }), ANNOUNCED)
    .thenRefused('Dit voorstel heeft 2 onderdelen; dat nummer staat er niet bij. Er is niets verzonden.')
})

test('two gatherings released together each keep their own timers', () => {
  const world = released(two.map((facts) => ({ ...facts, registration: move().registration })))
  const reminders = [...world.timers.values()].filter(({ task }) => task.task === 'opening-reminder')
  expect(reminders.map(({ task }) => 'event' in task && task.event)).toEqual([...world.events.keys()])
})

test('what invites nobody has nothing to approve', () => {
  given
    .draft(drafted([newEvent({ kind: 'unknown' })]))
    .when(approval(), ANNOUNCED)
    .thenRefused(
      'Hier valt niets te versturen: in dit bericht staat geen bijeenkomst om voor uit te nodigen.',
    )
})

test('"proef" sends the real mail to whoever asked, and nothing else happens', () => {
  given
    .draft(drafted([move()], { verified: false, questions: [blocking('/events', 'Welke?')] }))
    .when({ type: 'proof', by: els.address, revision: 1 }, ANNOUNCED)
    .then({ drafts: [], events: [], timers: [], notices: ['proof to els'] })
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

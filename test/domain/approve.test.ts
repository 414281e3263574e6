import { blocking, move, newEvent, open } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { ANNOUNCED, at } from '../support/domain/moments'
import { els } from '../support/domain/people'
import { announce, approval, drafted, onDraft, released, ring, theDraft } from '../support/domain/scenes'
import { draftState, newWorld } from '../support/domain/world'

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

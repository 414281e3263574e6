import { blocking, move, newEvent, on } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { ANNOUNCED } from '../support/domain/moments'
import { approval, drafted, released } from '../support/domain/scenes'

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

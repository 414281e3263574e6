import { nothing } from '../../functions/domain/decide/decision'
import { always, decidedIn, inTheEnd } from '../support/domain/always'

test('every decision can be committed: no item written twice, no notice or timer that was there before', () => {
  // The story commits by the store's rules and throws where the store would refuse.
  inTheEnd((story) => expect(story.log).toEqual(expect.any(Array)))
})

test('a command or timer that comes again at once changes nothing and owes nothing', () =>
  always(({ log }) => {
    for (const { command, again } of log) {
      if (again?.status !== 'decided') continue
      expect({ command, decision: again.decision }).toEqual({ command, decision: nothing })
    }
  }))

test('nobody is registered twice for one date', () =>
  always((story) => {
    const last = new Map<string, { answer: string; epoch: number }>()
    for (const one of decidedIn(story).flatMap(({ decision }) => decision.registrations)) {
      const before = last.get(`${one.event} ${one.member}`)
      if (before?.answer === 'yes' && one.answer === 'yes') expect(one.epoch).toBeGreaterThan(before.epoch)
      last.set(`${one.event} ${one.member}`, one)
    }
  }))

test('every real change owes its member exactly one confirmation, and nothing else owes one', () =>
  always((story) => {
    const kinds = {
      yes: 'registered',
      no: 'declined',
      cancelled: 'deregistered',
      none: 'deregistered',
      rejected: 'not-admitted',
    }
    for (const { decision } of decidedIn(story)) {
      const confirmations = decision.notices.filter((notice) => notice.to === 'one')
      expect(confirmations.map(({ kind, member, revision }) => ({ kind, member, revision }))).toEqual(
        decision.registrations.map(({ answer, member, revision }) => ({
          kind: kinds[answer],
          member,
          revision,
        })),
      )
    }
  }))

test('the last wish counts', () =>
  always(({ log, world }) => {
    const wishes = new Map<string, { wish: string; epoch: number }>()
    for (const { step, command, outcome } of log) {
      if (step !== 'answer' || outcome.status === 'refused') continue
      const [wish = '', who = '', epoch] = command.split(' ')
      wishes.set(who, { wish, epoch: Number(epoch) })
    }
    for (const [who, { wish, epoch }] of wishes) {
      if (wish === 'undo') continue
      const registration = world.registrations.get(who)
      expect({ epoch: registration?.epoch, answer: registration?.answer }).toEqual({
        epoch,
        answer: wish === 'yes' ? 'yes' : expect.stringMatching(/^(no|cancelled)$/),
      })
    }
  }))

test('silence decides nothing: no timer of an event changes an event or an answer', () =>
  always((story) => {
    for (const { step, command, decision } of decidedIn(story)) {
      if (step !== 'fire' || command.includes('/release.')) continue
      expect([...decision.events, ...decision.drafts, ...decision.registrations]).toEqual([])
    }
  }))

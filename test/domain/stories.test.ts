import fc from 'fast-check'
import { stories } from '../support/domain/steps'
import { type Story, tell } from '../support/domain/story'

test('measure', () => {
  const counts = new Map<string, number>()
  const t = Date.now()
  fc.assert(fc.property(stories, (steps) => { let s: Story = tell(steps); for (const e of s.log) { const k = e.command.split(' ')[0] + ' ' + e.step + ' ' + (e.outcome.status === 'refused' ? e.outcome.refusal.why : 'ok'); counts.set(e.step+ k.replace(/^.* /,' ').slice(0,20), (counts.get(e.step+k.replace(/^.* /,' ').slice(0,20)) ?? 0) + 1) } }), { numRuns: 200 })
  console.log(Date.now() - t, counts)
})

import { soak } from './soak'

test('after three days in which things went wrong at random, nothing is lost and nothing came twice', async () => {
  const { invariants, faults } = await soak({ days: 3, members: 50, seed: 3, faults: 0.1 })
  expect(invariants.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  expect([...faults.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(10)
})

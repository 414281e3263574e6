import { bundlePressScript } from '../../functions/web/browser/compile'

test('the page’s script is small, on its own, and needs nothing that the policy forbids', async () => {
  const script = await bundlePressScript()
  expect(script.length).toBeGreaterThan(500)
  expect(script.length).toBeLessThan(4096)
  expect(script).toContain('isTrusted')
  expect(script).not.toMatch(
    /\beval\b|new Function|import\(|setTimeout|mousemove|mouseover|innerHTML|https?:/,
  )
})

/** How the tests compile TypeScript: CommonJS, with the JSX runtime of the pages. */
module.exports = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
  },
  module: { type: 'commonjs' },
}

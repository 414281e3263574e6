/** @type {import('jest').Config} What takes long: whole flows over many mails, the reader's grids, kill -9, huge and hostile mail: `npm run test:slow`. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/**/*.slow.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
}

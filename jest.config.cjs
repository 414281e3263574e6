// What the service logs is not what a test says; `POWERTOOLS_LOG_LEVEL=INFO npx jest …` shows it.
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT'

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(browser|slow)\\.test\\.ts$'],
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', require('./swc.config.cjs')] },
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils|email-reply-parser)/)'],
  // Jest leaves one core alone by itself, which on two cores doubles the time.
  maxWorkers: '100%',
  testTimeout: 30_000,
}

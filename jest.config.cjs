const { dependencies, devDependencies } = require('./package.json')

// What the service logs is not what a test says; `POWERTOOLS_LOG_LEVEL=INFO npx jest …` shows it.
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT'
// As on one machine (`provideLocalCredentials`), for the SDK, which is loaded outside the tests.
process.env.AWS_ACCESS_KEY_ID ??= 'local'
process.env.AWS_SECRET_ACCESS_KEY ??= 'local'
process.env.AWS_REGION ??= 'eu-west-1'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** What tests import themselves and gets along with objects of another realm, which `write-excel-file` does not. */
const PACKAGES = Object.keys({ ...dependencies, ...devDependencies }).filter(
  (name) => !/jest|swc|write-excel-file/.test(name),
)

/** This folder, in a regular expression. */
const ROOT = __dirname.replaceAll(/[^\w/]/g, '.')

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/jest/environment.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(browser|slow)\\.test\\.ts$'],
  transform: {
    [`^${ROOT}/(functions|infra|node_modules|templates)/`]: '<rootDir>/test/support/jest/loaded-once.cjs',
    '\\.[cm]?[jt]sx?$': ['@swc/jest', require('./swc.config.cjs')],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${PACKAGES.join('|')})/)`],
  // Jest leaves one core alone by itself, which on two cores doubles the time.
  maxWorkers: '100%',
  testTimeout: 30_000,
}

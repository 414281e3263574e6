import { filesBelow, readProjectFile, readProjectJson } from './project-files'

type Manifest = {
  license?: string
  bin?: string | Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}
type Locked = Pick<Manifest, 'license' | 'optionalDependencies'> & { dev?: boolean; resolved?: string }
type Lockfile = { packages: Record<string, Locked> }

const manifest: Manifest & { scripts: Record<string, string> } = readProjectJson('package.json')
const lockfile: Lockfile = readProjectJson('package-lock.json')
const shipped = Object.keys(manifest.dependencies ?? {})
const listed = [
  ...shipped,
  ...Object.keys(manifest.devDependencies ?? {}),
  ...Object.keys(manifest.optionalDependencies ?? {}),
]
const installed = (name: string): Manifest => readProjectJson(`node_modules/${name}/package.json`)

const PERMISSIVE = /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense)$/

/**
 * MPL-2.0 asks something of changes to its own files only, and nobody changes those here; the terms of
 * the DejaVu fonts (Bitstream Vera) ask that their notice travels along, as it does in the build.
 */
const USED_UNCHANGED = ['axe-core', 'dejavu-fonts-ttf', 'ical.js']

/** Its package.json names no licence; the file beside it does. */
const BY_FILE = ['node_modules/png-js']

test('every dependency has a permissive licence', () => {
  const others = listed.filter((name) => !isPermissive(installed(name).license))
  expect(others.sort()).toEqual(USED_UNCHANGED)
})

test('so has everything that the functions take along', () => {
  const taken = Object.entries(lockfile.packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(taken.length).toBeGreaterThan(shipped.length)
  const others = taken.filter(([, { license }]) => !isPermissive(license)).map(([path]) => path)
  expect(others).toEqual(['node_modules/dejavu-fonts-ttf', 'node_modules/ical.js', ...BY_FILE])
  for (const path of BY_FILE) expect(readProjectFile(`${path}/LICENSE`)).toMatch(/^MIT License/)
})

test('every dependency is used', () => {
  expect(listed.filter((name) => !isUsed(name))).toEqual([])
})

test('a dependency that nothing uses would be found', () => {
  expect(isUsed('left-pad')).toBe(false)
})

test('the lockfile names no registry', () => {
  expect(Object.values(lockfile.packages).length).toBeGreaterThan(listed.length)
  expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

// npm 11 refuses `npm ci` otherwise; `npm install` leaves out what a registry does not carry.
test('the lockfile names the optional packages of every platform', () => {
  const { packages } = lockfile
  const named = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [`${path}/node_modules/${name}`, `node_modules/${name}`]),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((places) => !places.some((place) => packages[place]))).toEqual([])
})

/** One of the licences that an expression offers is permissive, or all that it combines are. */
const isPermissive = (expression = ''): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => PERMISSIVE.test(licence)))

const SETTINGS = ['jest.config.cjs', 'cdk.json', 'tsconfig.json'].map(readProjectFile)
const CODE = filesBelow('functions', 'infra', 'templates', 'test')
  .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path) && !path.startsWith('test/architecture/'))
  .map(readProjectFile)

const isUsed = (name: string): boolean =>
  isNamed(name) || isRun(name) || isTypesOfUsed(name) || isAskedByAnother(name)

/** Imported, or named as a whole word in quotes by a setting: `'name'`, `'name/part'`. */
const isNamed = (name: string): boolean => {
  const quoted = new RegExp(`['"]${name.replace(/[/.]/g, '\\$&')}(/[^'"]*)?['"]`)
  return [...CODE, ...SETTINGS].some((text) => quoted.test(text))
}

/** A command of a script, or what `--import` loads. */
const isRun = (name: string): boolean => {
  const scripts = [...Object.values(manifest.scripts), readProjectFile('cdk.json')].join('\n')
  const { bin = {} } = listed.includes(name) ? installed(name) : {}
  const commands = typeof bin === 'string' ? [name] : Object.keys(bin)
  return commands.some((command) => new RegExp(`(^|&& |--import )${command}( |$)`, 'm').test(scripts))
}

/** The declarations of Powertools and `hono/aws-lambda` ask for `aws-lambda`; our own code names no type of it. */
const TYPES_FOR_OTHERS = ['node', 'aws-lambda']

const isTypesOfUsed = (name: string): boolean => {
  const typed = /^@types\/(.+)$/.exec(name)?.[1]
  return typed !== undefined && (TYPES_FOR_OTHERS.includes(typed) || isNamed(typed) || isRun(typed))
}

const isAskedByAnother = (name: string): boolean =>
  listed.some((other) => installed(other).peerDependencies?.[name] !== undefined)

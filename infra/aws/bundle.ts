import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Stack, Stage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync, type Metafile, transformSync } from 'esbuild'
import { AS_WRITTEN, joinAtOnce } from './join-at-once'

const PROJECT_ROOT = path.resolve(__dirname, '../..')

/**
 * One handler with all it needs. Our own call of esbuild, and not CDK's NodejsFunction, since that one
 * writes to the terminal for every function and starts npx for each. Context `aws:cdk:bundling-stacks` is
 * honoured all the same: a stack outside it gets a placeholder.
 *
 * Throws when the handler is missing or does not compile, with esbuild's message.
 */
export const bundle = (stack: Stack, entry: string): Code => {
  if (!stack.bundlingRequired) return Code.fromInline('exports.handler = async () => {}')
  const folder = path.join(Stage.of(stack)?.outdir ?? 'cdk.out', 'bundle', entry)
  bundleFunction({ handler: entry }, folder)
  return Code.fromAsset(folder)
}

/** A file name in `functions/handlers`, without `.ts`; or the text of a module. */
export type Bundled = { handler: string } | { source: string }

/**
 * Writes `index.js` to the folder, the files that it loads when first needed (whatever the code imports by
 * `await import()`), and a map beside each. Returns the files that went in, as paths in the project.
 *
 * CommonJS with the SDK inside loads faster than ESM, and than an SDK outside. esbuild splits ESM alone, so
 * its files are joined and turned into CommonJS afterwards. The maps name our lines in a stack trace
 * (`functions/stack-lines.ts`), without the sources themselves, which would double the upload.
 */
export const bundleFunction = (from: Bundled, folder: string): { inputs: string[] } => {
  const at = path.resolve(folder)
  // What an earlier run left would go up with it.
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  const { inputs, outputs } = split(from, at)
  joinAtOnce(at, outputs, TEMPLATES)
  const names = Object.keys(inputs)
  if (names.includes(`${COMPILED}/index.js`)) copyTemplates(at)
  return { inputs: names }
}

const COMPILED = 'templates/compiled'
/** As `templates/compiled/index.js` asks for them. */
const TEMPLATES = ['./*.nl.js', './*.en.js']

const split = (from: Bundled, outdir: string): Metafile =>
  buildSync({
    absWorkingDir: PROJECT_ROOT,
    ...('handler' in from
      ? { entryPoints: [path.join('functions/handlers', `${from.handler}.ts`)] }
      : { stdin: { contents: from.source, resolveDir: PROJECT_ROOT } }),
    outdir,
    entryNames: 'index',
    tsconfig: path.join(PROJECT_ROOT, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    supported: AS_WRITTEN,
    format: 'esm',
    mainFields: ['module', 'main'],
    // What a mail looks like is a file of its own: of a hundred, a function that sends one mail reads one.
    external: TEMPLATES,
    // Without the names of functions, whose keeping takes a tenth of a cold start: every error that is told
    // apart by its name states it, and a stack trace has file and line by the map.
    minify: true,
    sourcemap: 'inline',
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
  }).metafile

const copyTemplates = (folder: string): void => {
  const from = path.join(PROJECT_ROOT, COMPILED)
  for (const name of readdirSync(from).filter((file) => /\.(nl|en)\.js$/.test(file))) {
    const { code } = transformSync(readFileSync(path.join(from, name), 'utf8'), { minify: true })
    writeFileSync(path.join(folder, name), code)
  }
}

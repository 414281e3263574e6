import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Stack, Stage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync, transformSync } from 'esbuild'

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
 * each file is turned into CommonJS afterwards. The maps name our lines in a stack trace, without the
 * sources themselves, which would double the upload.
 */
export const bundleFunction = (from: Bundled, folder: string): { inputs: string[] } => {
  const built = buildSync({
    absWorkingDir: PROJECT_ROOT,
    ...('handler' in from
      ? { entryPoints: [path.join('functions/handlers', `${from.handler}.ts`)] }
      : { stdin: { contents: from.source, resolveDir: PROJECT_ROOT } }),
    outdir: path.resolve(folder),
    entryNames: 'index',
    tsconfig: path.join(PROJECT_ROOT, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // What a mail looks like is a file of its own: of a hundred, a function that sends one mail reads one.
    external: TEMPLATES,
    // A CommonJS file has no import.meta; some libraries ask it where they are as soon as they load.
    define: { 'import.meta.url': 'importMetaUrl' },
    // Without the names of functions, whose keeping takes a tenth of a cold start: every error that is told
    // apart by its name states it, and a stack trace has file and line by the map.
    minify: true,
    sourcemap: 'inline',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  // What an earlier run left would go up with it.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { path: file, text } of built.outputFiles) writeAsCommonJs(file, text)
  const inputs = Object.keys(built.metafile.inputs)
  if (inputs.includes(`${COMPILED}/index.js`)) copyTemplates(folder)
  return { inputs }
}

const COMPILED = 'templates/compiled'
/** As `templates/compiled/index.js` asks for them. */
const TEMPLATES = ['./*.nl.js', './*.en.js']

const copyTemplates = (folder: string): void => {
  const from = path.join(PROJECT_ROOT, COMPILED)
  for (const name of readdirSync(from).filter((file) => /\.(nl|en)\.js$/.test(file))) {
    const { code } = transformSync(readFileSync(path.join(from, name), 'utf8'), { minify: true })
    writeFileSync(path.join(folder, name), code)
  }
}

const writeAsCommonJs = (file: string, text: string): void => {
  const { code, map } = transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    minifyWhitespace: true,
    banner: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;",
    sourcemap: 'external',
    sourcesContent: false,
    sourcefile: path.basename(file),
  })
  const name = path.basename(file)
  writeFileSync(file, `${code}//# sourceMappingURL=${name}.map\n`)
  writeFileSync(`${file}.map`, map)
}

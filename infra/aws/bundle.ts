import path from 'node:path'
import { type Stack, Stage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync } from 'esbuild'

const PROJECT_ROOT = path.resolve(__dirname, '../..')

/**
 * One handler as a single file, `index.js`, with its map beside it. CommonJS with the SDK inside loads in
 * 44 ms; an external SDK takes 93 ms and ESM is slower still. The map names our lines in a stack trace,
 * without the sources themselves, which would double the upload.
 *
 * Our own call of esbuild, and not CDK's NodejsFunction, since that one writes to the terminal for every
 * function and starts npx for each. Context `aws:cdk:bundling-stacks` is honoured all the same: a stack
 * outside it gets a placeholder.
 *
 * Throws when the handler is missing or does not compile, with esbuild's message.
 */
export const bundle = (stack: Stack, entry: string): Code => {
  if (!stack.bundlingRequired) return Code.fromInline('exports.handler = async () => {}')
  const folder = path.join(Stage.of(stack)?.outdir ?? 'cdk.out', 'bundle', entry)
  buildSync({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: [path.join('functions/handlers', `${entry}.ts`)],
    outfile: path.join(folder, 'index.js'),
    tsconfig: path.join(PROJECT_ROOT, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    // A CommonJS file has no import.meta; some libraries ask it where they are as soon as they load.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
    minify: true,
    // Errors are told apart by class name in the log.
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  })
  return Code.fromAsset(folder)
}

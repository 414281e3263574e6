import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const FROM = path.join(__dirname, 'press.ts')
const TO = path.join(__dirname, '../../../templates/compiled')

/** The page's script as the browser gets it: one self-contained function, minified. */
export const bundlePressScript = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [FROM],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2019',
    charset: 'utf8',
  })
  const [script] = outputFiles
  if (!script) throw new Error('esbuild made no script')
  return script.text
}

/** Writes `templates/compiled/press-script.js`, which exports `pressScript`, with its types. */
export const compilePressScript = async (): Promise<void> => {
  const script = await bundlePressScript()
  await mkdir(TO, { recursive: true })
  await writeFile(path.join(TO, 'press-script.js'), `exports.pressScript = ${JSON.stringify(script)}\n`)
  await writeFile(path.join(TO, 'press-script.d.ts'), 'export declare const pressScript: string\n')
}

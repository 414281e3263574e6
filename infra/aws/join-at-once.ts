import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync, type Metafile, transformSync } from 'esbuild'

const INDEX = 'index.js'

/** Otherwise esbuild makes a pattern that names letters anew at each use, as Node knows more of them by the year. */
export const AS_WRITTEN = { 'regexp-unicode-property-escapes': true } as const

/** As Lambda loads it. A late file comes by `require`: the first `import()` of a process takes it 1 to 4 ms. */
const AS_COMMON_JS = {
  format: 'cjs',
  platform: 'node',
  target: 'node24',
  supported: { 'dynamic-import': false, ...AS_WRITTEN },
  // A CommonJS file has no import.meta; some libraries ask it where they are as soon as they load.
  define: { 'import.meta.url': 'importMetaUrl' },
  sourcemap: 'external',
  sourcesContent: false,
} as const

type Made = { code: string; map: string }

/**
 * Makes one file of all that `index.js` loads at once, where esbuild split dozens: each more to find, to read
 * and to compile takes a cold start a fifth of a millisecond. What loads late stays a file of its own, and
 * finds the parts that it shares in `index.js`. `outputs` are the ESM files in the folder, as esbuild told
 * of them; `external` is left as it stands.
 */
export const joinAtOnce = (folder: string, outputs: Metafile['outputs'], external: string[]): void => {
  const names = readdirSync(folder)
  const atOnce = loadedAtOnce(outputs)
  const late = names.filter((name) => !atOnce.has(name))
  for (const name of atOnce) rewrite(path.join(folder, name), (text) => markLate(text, atOnce))
  const joined = join(folder, atOnce, [...external, ...late.map((name) => `./${name}`)])
  const alone = late.map((name) => [name, asCommonJs(folder, name)] as const)
  for (const name of names) rmSync(path.join(folder, name))
  write(folder, INDEX, joined, atOnce)
  for (const [name, made] of alone) write(folder, name, made, atOnce)
}

/** The names of `index.js` and of all files that it loads before anything is asked of it. */
const loadedAtOnce = (outputs: Metafile['outputs']): Set<string> => {
  const imports = new Map(Object.entries(outputs).map(([file, made]) => [path.basename(file), made.imports]))
  const found = new Set([INDEX])
  for (const name of found) {
    for (const { kind, path: file } of imports.get(name) ?? []) {
      if (kind === 'import-statement' && imports.has(path.basename(file))) found.add(path.basename(file))
    }
  }
  return found
}

/**
 * What is loaded at once may be asked for late as well, by code that other functions share. esbuild would wrap
 * it in a function then, and all that it needs: it is named apart, so that it is left as it stands.
 */
const markLate = (text: string, atOnce: Set<string>): string =>
  text.replace(/\bimport\("\.\/([^"/]+)"\)/g, (asked, name) =>
    atOnce.has(name) ? `import("./late/${name}")` : asked,
  )

const join = (folder: string, atOnce: Set<string>, external: string[]): Made => {
  const shared = [...atOnce].filter((name) => name !== INDEX)
  const parts = shared.map((name) => `export * as ${partName(name)} from './${name}'`)
  const { outputFiles } = buildSync({
    ...AS_COMMON_JS,
    stdin: { contents: [`export * from './${INDEX}'`, ...parts].join('\n'), resolveDir: folder },
    outfile: path.join(folder, INDEX),
    bundle: true,
    minify: true,
    external: [...external, './late/*'],
    write: false,
    logLevel: 'silent',
  })
  const [map, code] = outputFiles.toSorted((a, b) => b.path.length - a.path.length)
  return { code: code?.text ?? '', map: map?.text ?? '' }
}

const asCommonJs = (folder: string, name: string): Made =>
  transformSync(readFileSync(path.join(folder, name), 'utf8'), {
    ...AS_COMMON_JS,
    minifyWhitespace: true,
    sourcefile: name,
  })

/** What a file that went up in `index.js` is called among what that one gives. */
const partName = (name: string): string => `part_${name.replace(/\W/g, '_')}`

/** What is put in takes as many columns as it replaces, and lines before it are told to the map: it fits what is deployed. */
const write = (folder: string, name: string, { code, map }: Made, atOnce: Set<string>): void => {
  const found = code.replace(/\brequire\("\.\/(?:late\/)?([^"/]+)"\)/g, (asked, part) =>
    atOnce.has(part) ? `$index.${partName(part)}`.padEnd(asked.length) : asked,
  )
  const before = [
    ...(found === code ? [] : [`const $index=require("./${INDEX}");`]),
    ...(found.includes('importMetaUrl') ? [IMPORT_META_URL] : []),
  ]
  const { mappings, ...rest } = JSON.parse(map) as { mappings: string }
  writeFileSync(path.join(folder, name), [...before, found].join('\n'))
  writeFileSync(
    path.join(folder, `${name}.map`),
    JSON.stringify({ ...rest, mappings: before.map(() => ';').join('') + mappings }),
  )
}

const IMPORT_META_URL = "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;"

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))

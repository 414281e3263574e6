const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join } = require('node:path')
const { compileFunction } = require('node:vm')
const { transformSync, version } = require('@swc/core')
const swcConfig = require('../../../swc.config.cjs')

/**
 * Jest loads every module anew for each test file, and V8 begins anew to optimise it: that was a third of the time of
 * all tests. What this transforms, all that is no test, is loaded once in each of Jest's processes instead, as Lambda
 * loads it once for many calls. So what one test file leaves in a module of the service, the next one may find there.
 */
const transform = (_source, path) => ({ code: `module.exports = loadedOnce(${JSON.stringify(path)})` })

/**
 * Teaches Node's own `require` TypeScript. What runs is a file in Jest's cache that carries its source map: Jest reads
 * it there when it prints a stack.
 */
const loadTypeScript = (cacheDirectory) => {
  if (Module._extensions['.ts']) return
  const folder = join(cacheDirectory, 'loaded-once')
  mkdirSync(folder, { recursive: true })
  const load = (module, path) => {
    const { code, filename } = compile(folder, path)
    const run = compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], {
      filename,
    })
    run.call(module.exports, module.exports, Module.createRequire(path), module, path, dirname(path))
  }
  Module._extensions['.ts'] = load
  Module._extensions['.tsx'] = load
}

const compile = (folder, path) => {
  const source = readFileSync(path, 'utf8')
  const key = JSON.stringify([version, swcConfig, path, source])
  const filename = join(folder, `${createHash('sha1').update(key).digest('hex')}.js`)
  if (existsSync(filename)) return { code: readFileSync(filename, 'utf8'), filename }
  const { code } = transformSync(source, { ...swcConfig, filename: path, sourceMaps: 'inline', swcrc: false })
  // Another of Jest's processes never reads half a file.
  const unfinished = `${filename}.${process.pid}`
  writeFileSync(unfinished, code)
  renameSync(unfinished, filename)
  return { code, filename }
}

/** For `jest --watch`, which may run the tests in one process again and again. */
const forgetTypeScript = () => {
  for (const path of Object.keys(require.cache)) if (/\.tsx?$/.test(path)) delete require.cache[path]
}

module.exports = { process: transform, loadTypeScript, forgetTypeScript }

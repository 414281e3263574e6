const { AsyncLocalStorage } = require('node:async_hooks')
const { isNativeError } = require('node:util').types
const { TestEnvironment } = require('jest-environment-node')
const { forgetTypeScript, loadTypeScript } = require('./loaded-once.cjs')

const isInstance = Function.prototype[Symbol.hasInstance]

/** An error of another realm, such as what Node's own modules throw, is an `Error` too. */
const takesErrorsOfOthers = (ErrorHere) =>
  Object.defineProperty(ErrorHere, Symbol.hasInstance, {
    configurable: true,
    value(thing) {
      return isInstance.call(this, thing) || (Object.is(this, ErrorHere) && isNativeError(thing))
    },
  })

/**
 * Jest uses a new storage for each test file and never ends one, and Node 20 walks along all of them at every promise:
 * by the hundredth file that was a tenth of the time.
 */
const storages = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function (...args) {
  storages.add(this)
  return run.apply(this, args)
}
const endStorages = () => {
  for (const storage of storages) storage.disable()
  storages.clear()
}

/** Gives this process back what its environment was. */
const restoreEnvironment = (before) => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  for (const [name, value] of Object.entries(before))
    if (process.env[name] !== value) process.env[name] = value
}

/**
 * Node as Jest gives it to each test file, in a realm of its own, with what `loaded-once.cjs` needs: such a module
 * lives in the realm of Jest itself, reads the environment there, and errors go both ways.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const { globalConfig, projectConfig } = config
    loadTypeScript(projectConfig.cacheDirectory)
    if (globalConfig.watch || globalConfig.watchAll) forgetTypeScript()
    this.global.loadedOnce = require
    this.environmentBefore = { ...process.env }
    this.global.process.env = process.env
    takesErrorsOfOthers(this.global.Error)
    takesErrorsOfOthers(Error)
  }

  async teardown() {
    await super.teardown()
    endStorages()
    restoreEnvironment(this.environmentBefore)
  }
}

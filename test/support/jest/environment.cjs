const { isNativeError } = require('node:util').types
const { TestEnvironment } = require('jest-environment-node')

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
 * Node as Jest gives it to each test file, in a realm of its own, with what `loaded-once.cjs` needs: such a module
 * lives in the realm of Jest itself, and errors go both ways.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.loadedOnce = require
    takesErrorsOfOthers(this.global.Error)
    takesErrorsOfOthers(Error)
  }
}

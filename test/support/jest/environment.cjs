const { isNativeError } = require('node:util').types
const { TestEnvironment } = require('jest-environment-node')

const isInstance = Function.prototype[Symbol.hasInstance]

/**
 * Node as Jest gives it to each test file, in a realm of its own, with what `loaded-once.cjs` needs. An error of
 * another realm, which is what such a module throws (and what Node's own modules throw), is an `Error` here too.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.loadedOnce = require
    Object.defineProperty(this.global.Error, Symbol.hasInstance, {
      value(thing) {
        return isInstance.call(this, thing) || (Object.is(this, ErrorHere) && isNativeError(thing))
      },
    })
    const ErrorHere = this.global.Error
  }
}

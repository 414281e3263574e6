/**
 * Jest loads every module anew for each test file, and V8 begins anew to optimise it, which makes a call of the AWS
 * SDK three times as dear. What this transforms is loaded once in each of Jest's processes instead. That suits a module
 * that keeps nothing between two test files.
 */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = loadedOnce(${JSON.stringify(path)})` }),
}

/**
 * All matches of a pattern with the flag `g`, as `matchAll` gives them; that one makes a new pattern at each call,
 * which costs more than to look through a sentence.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let one = pattern.exec(text); one !== null; one = pattern.exec(text)) {
    found.push(one)
    if (one[0] === '') pattern.lastIndex += 1
  }
  return found
}

/**
 * Parses, unless it is exactly what was parsed last: all who press on one event read that event. It is read
 * again each time; what comes out of it is shared, and so never changed by whoever has it.
 */
export const parsedOnce = <Parsed>(parse: (state: unknown) => Parsed): ((state: unknown) => Parsed) => {
  let last: { text: string; parsed: Parsed } | null = null
  return (state) => {
    const text = JSON.stringify(state)
    if (last?.text !== text) last = { text, parsed: parse(state) }
    return last.parsed
  }
}

/**
 * Parses, unless it is exactly what was parsed last: all who press on one event read that event. It is read
 * again each time; what comes out of it is shared, and so frozen.
 */
export const parsedOnce = <Parsed>(parse: (state: unknown) => Parsed): ((state: unknown) => Parsed) => {
  let last: { text: string; parsed: Parsed } | null = null
  return (state) => {
    const text = JSON.stringify(state)
    if (last?.text !== text) last = { text, parsed: frozen(parse(state)) }
    return last.parsed
  }
}

const frozen = <One>(one: One): One => {
  if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) frozen(part)
  return Object.freeze(one)
}

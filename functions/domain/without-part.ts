import type { Understanding } from './understanding'

/** Where a pointer goes; null where what it pointed to is gone. */
type Move = (pointer: string) => string | null

/** An understanding without its event `index`: what points to later events points to where they come to stand. */
export const withoutPart = (understanding: Understanding, index: number): Understanding => {
  const isOther = (_: unknown, at: number): boolean => at !== index
  return repointed(
    {
      ...understanding,
      events: understanding.events.filter(isOther),
      reasons: understanding.reasons.filter(isOther),
    },
    /^\/events\/(\d+)(\/.*)?$/,
    (at) => (at === index ? null : at > index ? at - 1 : at),
    '/events',
  )
}

/** An understanding of whose event `index` only these sessions are left, in their order. */
export const withSessions = (
  understanding: Understanding,
  index: number,
  kept: readonly number[],
): Understanding => {
  const events = understanding.events.map((facts, at) =>
    at === index ? { ...facts, sessions: facts.sessions.filter((_, n) => kept.includes(n)) } : facts,
  )
  const head = `/events/${index}/sessions`
  return repointed(
    { ...understanding, events },
    new RegExp(`^${head}/(\\d+)(/.*)?$`),
    (at) => (kept.includes(at) ? kept.indexOf(at) : null),
    head,
  )
}

/** The reading of one of its events alone. */
export const partOf = (understanding: Understanding, index: number): Understanding =>
  understanding.events.reduceRight(
    (left, _, at) => (at === index ? left : withoutPart(left, at)),
    understanding,
  )

/** Readings of one event each, as the events of one mail. */
export const together = (whole: Understanding, parts: readonly Understanding[]): Understanding => {
  const at = (pointer: string, index: number): string =>
    pointer.replace(/^\/events\/0(?=\/|$)/, `/events/${index}`)
  return {
    ...whole,
    events: parts.flatMap((part) => part.events),
    reasons: parts.flatMap((part) => part.reasons),
    evidence: Object.fromEntries(
      parts.flatMap(({ evidence }, index) =>
        Object.entries(evidence).map(([pointer, words]) => [at(pointer, index), words]),
      ),
    ),
    questions: parts.flatMap(({ questions }, index) =>
      questions.map((question) => ({ ...question, about: at(question.about, index) })),
    ),
  }
}

const repointed = (
  understanding: Understanding,
  pattern: RegExp,
  to: (at: number) => number | null,
  head: string,
): Understanding => {
  const move: Move = (pointer) => {
    const [, at, rest = ''] = pattern.exec(pointer) ?? []
    if (at === undefined) return pointer
    const there = to(Number(at))
    return there === null ? null : `${head}/${there}${rest}`
  }
  return {
    ...understanding,
    evidence: Object.fromEntries(
      Object.entries(understanding.evidence).flatMap(([pointer, words]) => {
        const there = move(pointer)
        return there === null ? [] : [[there, words]]
      }),
    ),
    questions: understanding.questions.flatMap((question) => {
      const about = move(question.about)
      return about === null ? [] : [{ ...question, about }]
    }),
  }
}

/** One line of the table. `ratio`: subject over floor; where a target is not a ratio, what is measured itself. */
export type Row = {
  bench: string
  measure: string
  subject: string
  floor: string
  ratio: string
  target: string
  /** Null: a figure without a target. */
  ok: boolean | null
}

export type Scale = { full: boolean }

export type Bench = {
  name: string
  about: string
  /** Part of --full alone, unless it is named. */
  full?: true
  run: (scale: Scale, say: (line: string) => void) => Promise<Row[]>
}

export const median = (values: number[]): number => quantile(values, 0.5)

export const quantile = (values: number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** CPU milliseconds of this process while `work` ran: on a busy machine they say more than the clock. */
export const cpuMs = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** A figure with three digits that count. */
export const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

type Compared = {
  bench: string
  measure: string
  unit: string
  subject: number
  floor: number
  most: number | null
}

/** A line that sets a subject against its floor. */
export const compared = ({ bench, measure, unit, subject, floor, most }: Compared): Row => ({
  bench,
  measure,
  subject: `${figure(subject)} ${unit}`,
  floor: `${figure(floor)} ${unit}`,
  ratio: `${(subject / floor).toFixed(2)} ×`,
  target: most === null ? '' : `≤ ${most} ×`,
  ok: most === null ? null : subject / floor <= most,
})

/** A line without a floor. */
export const told = (
  bench: string,
  measure: string,
  subject: string,
  target = '',
  ok: boolean | null = null,
): Row => ({
  bench,
  measure,
  subject,
  floor: '',
  ratio: '',
  target,
  ok,
})

/** CPU milliseconds of this process since it was asked for: on a busy machine they say more than the clock. */
export const cpuTimer = (): (() => number) => {
  const from = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1_000
  }
}

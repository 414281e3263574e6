import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { Step } from './clock-mover'
import type { ControlRoute } from './control'
import type { UpcomingTimer } from './handler-set'
import { wallClock } from './moment'
import type { Stack } from './stack'

const MoveTo = z.object({ to: z.string() })
const MemberList = z.object({ fileName: z.string(), file: z.base64(), dryRun: z.boolean() })
const Words = z.object({ words: z.array(z.string()) })

/** What the command line can ask of a running stack; each answers with lines to print. */
export const controlRoutes = (stack: Stack): Record<string, ControlRoute> => ({
  who: async (_body, say) => say(JSON.stringify(await stack.handlers.who())),
  now: async (_body, say) => say(stack.clock.now().toString()),
  clock: async (_body, say) => {
    say(`The clock stands at ${wallClock(stack.clock.now())}`)
    const timers = await stack.handlers.upcomingTimers()
    if (timers.length === 0) say('No timers to come.')
    for (const timer of timers.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) say(lineOf(timer))
  },
  'clock-next': async (_body, say) => {
    const step = await stack.clockNext((reached) => tellStep(reached, say))
    say(`${step ? '' : 'No timers to come. '}The clock stands at ${wallClock(stack.clock.now())}`)
  },
  'clock-to': async (body, say) => {
    const { to } = MoveTo.parse(body)
    const steps = await stack.clockTo(Temporal.Instant.from(to), (reached) => tellStep(reached, say))
    say(`${steps.length} stop(s). The clock stands at ${wallClock(stack.clock.now())}`)
  },
  members: async (body, say) => {
    const { fileName, file, dryRun } = MemberList.parse(body)
    const bytes = Buffer.from(file, 'base64')
    for (const line of await stack.handlers.importMembers(bytes, fileName, { dryRun, say })) say(line)
  },
  person: async (body, say) => {
    const { words } = Words.parse(body)
    for (const line of await stack.handlers.person(words)) say(line)
  },
  quiet: async (_body, say) => {
    await stack.quiet()
    say('quiet')
  },
})

const tellStep = ({ timers }: Step, say: (line: string) => void): void => {
  for (const timer of timers) say(`fired  ${lineOf(timer)}`)
}

const lineOf = ({ at, what, event }: UpcomingTimer): string =>
  `${wallClock(at)}  ${what}${event === null ? '' : `  (${event})`}`

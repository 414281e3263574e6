import type { Member } from '../../functions/domain/association'
import type { Event } from '../../functions/domain/event'
import { MemberId } from '../../functions/domain/ids'
import { memberLinks } from '../../functions/links/urls'
import { memberWrites } from '../../functions/store/people'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { benchMember } from './database'
import { startBenchService } from './service'
import { startWorker } from './worker'

const WRITES_AT_ONCE = 50

export type Crowd = Awaited<ReturnType<typeof startCrowd>>

/**
 * An open event with so many seats, pages served by a process of their own, and as many people as are asked
 * for, who joined after its invitation had left. Nothing is mailed.
 */
export const startCrowd = async (seats: number) => {
  const service = await startBenchService(1)
  await (await service.announce(seats))()
  await service.sink.untilSent(1)
  await service.stack.quiet()
  service.mailNothing()
  const [event] = await service.context.events.events(EXAMPLE_ASSOCIATION_ID)
  if (!event || event.facts.capacity.seats !== seats) throw new Error('The event has other seats')
  const server = await startWorker('pages-worker.ts', service.environment)
  const url = await server.ask<string>('serve')
  let joined = 0
  return {
    service,
    server,
    event,
    url,
    people: async (count: number): Promise<Person[]> => {
      const numbers = Array.from({ length: count }, (_, n) => joined + n + 1)
      joined += count
      return join(service.context, event, numbers)
    },
    stop: async () => {
      await server.stop()
      await service.stop()
    },
  }
}

/** Somebody with the link of an invitation in hand. */
export type Person = { member: Member; sealed: string }

type Context = Awaited<ReturnType<typeof startBenchService>>['context']

const join = async (context: Context, event: Event, numbers: number[]): Promise<Person[]> => {
  const signing = await context.keys(EXAMPLE_ASSOCIATION_ID)
  const members = numbers.map((number) => benchMember(MemberId.parse(context.newId()), number))
  for (let start = 0; start < members.length; start += WRITES_AT_ONCE) {
    const some = members.slice(start, start + WRITES_AT_ONCE)
    await context.table.transact(some.flatMap((member) => memberWrites(EXAMPLE_ASSOCIATION_ID, member)))
  }
  return members.map((member) => {
    const { page } = memberLinks({ origin: '', keys: signing }, event, member, null)
    return { member, sealed: page.slice(page.lastIndexOf('/') + 1) }
  })
}

/** What pressing "Ja, ik kom" on the page posts; resolves with how long the answer took. */
export const pressOnce = async (url: string, { sealed }: Person): Promise<number> => {
  const began = performance.now()
  const answer = await fetch(`${url}/a/${sealed}`, {
    method: 'POST',
    body: new URLSearchParams({ token: sealed, wish: 'register', typed: 'JA' }),
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`A press was answered with ${answer.status}`)
  return performance.now() - began
}

/** Does `work` on every item, so many at a time; resolves with what each gave. */
export const sideBySide = async <Item, Gives>(
  items: Item[],
  atOnce: number,
  work: (item: Item) => Promise<Gives>,
): Promise<Gives[]> => {
  const given: Gives[] = []
  const rest = items.values()
  const lane = async () => {
    for (const item of rest) given.push(await work(item))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return given
}

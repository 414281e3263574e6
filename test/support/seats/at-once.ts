import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { recountSeats } from '../../../functions/app/recount-seats'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { ensureTable } from '../../../infra/local/table'
import { startOwnDatabase } from '../own-database'
import { type ContendedSeats, contendedSeats } from './contended-seats'

const id = EXAMPLE_ASSOCIATION_ID

/** A database of its own; each event that is opened in it has a table of its own. */
export const startSeats = async () => {
  provideLocalCredentials(process.env)
  const database = await startOwnDatabase()
  const client = new DynamoDBClient({ endpoint: database.endpoint })
  let made = 0
  return {
    open: async (given: { limit: number; blocks: number; people: number }, seed: number) => {
      made += 1
      const tableName = `seats-${made}`
      await ensureTable(client, tableName)
      return contendedSeats({ ...given, endpoint: database.endpoint, tableName }, seed)
    },
    stop: async () => {
      client.destroy()
      await database.stop()
    },
  }
}

/** So many lanes at once do one random thing after the other. */
export const atOnce = async (seats: ContendedSeats, lanes: number, steps: number): Promise<void> => {
  const { random, members } = seats
  const step = async () => {
    const member = members[Math.floor(random() * members.length)]
    if (!member) return
    const dice = random()
    if (dice < 0.45) return seats.press(member, 'yes')
    if (dice < 0.7) return seats.press(member, 'no')
    if (dice < 0.8) return seats.fillOnce()
    if (dice < 0.86) return seats.bring(member, ['Tine Gast', 'Udo Gast'].slice(0, Math.floor(random() * 3)))
    if (dice < 0.9) return seats.putByHand(member)
    if (dice < 0.96) return seats.setLimit(3 + Math.floor(random() * 8))
    if (dice < 0.98) return recountSeats(seats.context, id, seats.event).catch(() => undefined)
    return seats.moveOn()
  }
  const lane = async () => {
    for (let done = 0; done < steps; done += 1) await step()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  while (await seats.fillOnce()) {
    // Until no seat is owed to anybody.
  }
}

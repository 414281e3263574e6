import { setTimeout as pause } from 'node:timers/promises'
import {
  BatchGetItemCommand,
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
  type Update,
} from '@aws-sdk/client-dynamodb'
import { getRequestListener } from '@hono/node-server'
import { followLink } from '../../functions/handlers/follow-link'
import { serveOnLoopback } from '../../infra/local/loopback-server'
import { type Conflicts, conflictsAsAws } from '../support/contention/conflicts-as-aws'
import { answerAll, benchContext } from './in-worker'

const COMMANDS = {
  GetItemCommand,
  BatchGetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
}
type CommandName = keyof typeof COMMANDS
type Call = { command: CommandName; input: string }

const { context, dynamodb } = benchContext()
const app = followLink(context)

/** The calls of one press, as long as one is being watched. */
let watched: Call[] | null = null
/** The calls that the floor makes, with a mark where the member's id stands. */
let floor: Call[] = []

dynamodb.middlewareStack.add(
  (next, { commandName = '' }) =>
    (given) => {
      watched?.push({ command: commandName as CommandName, input: JSON.stringify(given.input) })
      return next(given)
    },
  { step: 'initialize', priority: 'high' },
)

/** The same reads, one after the other as they were, and the same transaction without its conditions. */
app.post('/floor/:member', async (visit) => {
  for (const { command, input } of floor) {
    const Command = COMMANDS[command] as typeof GetItemCommand
    await dynamodb.send(new Command(JSON.parse(input.replaceAll(MARK, visit.req.param('member')))))
  }
  return visit.redirect('/', 303)
})

const MARK = '{member}'

const bare = ({ command, input }: Call, member: string): Call => {
  const { TransactItems, ...plain }: TransactWriteItemsCommandInput = JSON.parse(input)
  const found = TransactItems ? { ...plain, TransactItems: TransactItems.map(withoutCondition) } : plain
  return { command, input: JSON.stringify(found).replaceAll(member, MARK) }
}

/** Without what the condition alone names, which DynamoDB refuses. */
const withoutCondition = ({ Put, Update: changed }: TransactWriteItem): TransactWriteItem => {
  if (Put) return { Put: { TableName: Put.TableName, Item: Put.Item } }
  const { ConditionExpression: _, ...update }: Partial<Update> = changed ?? {}
  const used = <Value>(found: Record<string, Value> = {}) => {
    const kept = Object.entries(found).filter(([name]) => update.UpdateExpression?.includes(name))
    return kept.length ? Object.fromEntries(kept) : undefined
  }
  const ExpressionAttributeNames = used(update.ExpressionAttributeNames)
  const ExpressionAttributeValues = used(update.ExpressionAttributeValues)
  return { Update: { ...update, ExpressionAttributeNames, ExpressionAttributeValues } as Update }
}

/** From then on writes that meet conflict as on AWS, a transaction being at its items for so long. */
let conflicts: Conflicts | null = null
const asAws = (milliseconds: number): null => {
  conflicts = conflictsAsAws(dynamodb, async (work) => {
    await pause(milliseconds)
    return work()
  })
  return null
}

answerAll({
  asAws,
  conflicts: () => conflicts,
  serve: async () => (await serveOnLoopback(getRequestListener(app.fetch))).url,
  watch: () => {
    watched = []
  },
  /** What was seen becomes the floor; resolves with the names of its calls. */
  makeFloor: (member: string): string[] => {
    floor = (watched ?? []).map((call) => bare(call, member))
    watched = null
    return floor.map(({ command }) => command.replace('Command', ''))
  },
  floorCalls: (): Call[] => floor,
})

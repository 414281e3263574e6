import { type Call, writes } from '../../matrix/faults'
import type { Made } from '../../matrix/wired-clients'
import { LOOKING } from '../../matrix/world'

/** What is seen of every call to AWS, while it goes by. */
export type Watch = {
  made: (made: Made) => void
  /** What should not have happened. */
  wrong: string[]
  /** Claims and marks of the rows of the outbox. */
  claims: Made[]
  counts: { calls: number; writes: number; changes: number; looks: number }
}

/** What decisions change: never without an audit entry in the same transaction. */
const STATE = /#(?:registrations#[^#]+|events|drafts|members|invoices#[^#]+|proofs#[^#]+)$/

export const createWatch = (): Watch => {
  const wrong: string[] = []
  const claims: Made[] = []
  const counts = { calls: 0, writes: 0, changes: 0, looks: 0 }
  let looking = -1
  return {
    wrong,
    claims,
    counts,
    made: (made) => {
      const { call, invocation, took } = made
      counts.calls += 1
      if (call.by === LOOKING && invocation.id !== looking) {
        looking = invocation.id
        counts.looks += 1
      }
      if (!took || !writes(call)) return
      counts.writes += 1
      if (call.by === LOOKING) wrong.push(`a page that was only looked at wrote: ${call.operation}`)
      const changed = keysIn(call).filter((pk) => STATE.test(pk))
      if (changed.length) {
        counts.changes += 1
        if (!isAudited(call)) wrong.push(`${call.by} changed ${changed} without an audit entry`)
      }
      if (isOfOutbox(call)) claims.push({ ...made, call: withoutRest(call) })
    },
  }
}

type Key = { pk?: { S?: string } }
type Action = { Item?: Key; Key?: Key }
type Input = Action & { TransactItems?: { Put?: Action; Update?: Action; Delete?: Action }[] }

const actionsOf = ({ input }: Call): Action[] => {
  const { TransactItems, ...alone } = input as Input
  return TransactItems
    ? TransactItems.flatMap(({ Put, Update, Delete }) => Put ?? Update ?? Delete ?? [])
    : [alone]
}

const keysIn = (call: Call): string[] =>
  actionsOf(call).flatMap(({ Item, Key }) => Item?.pk?.S ?? Key?.pk?.S ?? [])

/** The daily round over what is kept decides nothing, and what an erasure takes away was audited when it was decided. */
const isAudited = (call: Call): boolean =>
  (call.by === 'sweep' && call.operation !== 'TransactWriteItems') ||
  onlyRemoves(call) ||
  keysIn(call).some((pk) => pk.includes('#audit#'))

const onlyRemoves = ({ operation, input }: Call): boolean =>
  operation === 'DeleteItem' ||
  ((input as Input).TransactItems?.every(({ Delete }) => Delete !== undefined) ?? false)

const isOfOutbox = (call: Call): boolean =>
  call.operation === 'UpdateItem' && keysIn(call).some((pk) => pk.includes('#outbox#'))

/** Kept for the whole run, so only what tells a claim from a mark. */
const withoutRest = (call: Call): Call => {
  const { Key, UpdateExpression } = call.input
  return { ...call, input: { Key, UpdateExpression } }
}

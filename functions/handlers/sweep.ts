import { sweep as sweepTable } from '../app/sweep'
import { type Context, onLambda } from '../context'

/** Every few minutes: what streams and alarms missed. */
export const sweep =
  (context: Context) =>
  (_payload: unknown): Promise<void> =>
    sweepTable(context)

export const handler = onLambda(sweep)

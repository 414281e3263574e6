import { AlarmInput } from '../app/arm-timer'
import { fireTimer as fire } from '../app/fire-timer'
import { type Context, onLambda } from '../context'

/** The Scheduler rings: the input that `arm-timer` gave it names the timer's row. */
export const fireTimer =
  (context: Context) =>
  async (payload: unknown): Promise<void> =>
    fire(context, AlarmInput.parse(payload))

export const handler = onLambda(fireTimer)

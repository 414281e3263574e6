import { type Context, createContext } from '../../functions/context'

/** Nothing of these is used by a command: what it owes, the deployed functions send. */
const unused = {
  PUBLIC_URL: '',
  SCHEDULE_GROUP: '',
  SCHEDULE_ROLE_ARN: '',
  FIRE_TIMER_ARN: '',
  HOLD_MINUTES: 0,
}

/** The deployed table and bucket, for a command that works on one person. */
export const personContext = (table: string, bucket: string): Context =>
  createContext({ ...unused, TABLE_NAME: table, RAW_MAIL_BUCKET: bucket })

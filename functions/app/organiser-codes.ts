import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import { decided } from '../domain/decide/decision'
import { fromInstant, Instant, toInstant } from '../domain/time'
import { organiserMark } from '../links/token'
import { keys } from '../store/keys'
import { allowHourly } from '../store/rate-limit'
import { apply } from './apply'

const VALID_MINUTES = 15
const TRIES_MAX = 5
const CODES_AN_HOUR_MAX = 6

const Stored = z.object({ hash: z.string(), until: Instant, tries: z.number() })

/** Mails a fresh code to the organiser's stored address; an older one is void from then on. */
export const sendCode = async (
  context: Context,
  association: Association,
  organiser: Organiser,
): Promise<void> => {
  const now = toInstant(context.now())
  const mark = organiserMark(organiser.address)
  if (!(await allowHourly(context.table, association.id, `code-${mark}`, now, CODES_AN_HOUR_MAX))) return
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = toInstant(fromInstant(now).add({ minutes: VALID_MINUTES }))
  const notice = {
    to: 'address',
    id: `code.${mark}.${context.newId()}`,
    address: organiser.address,
    message: { kind: 'code', code },
    inReplyTo: null,
  } as const
  await apply(context, association.id, async () => decided({ notices: [notice] }), {
    message: null,
    writes: [
      {
        put: {
          ...keys.code(association.id, mark),
          hash: hashOf(code),
          until,
          tries: 0,
          expires: Math.floor(fromInstant(until).epochMilliseconds / 1000),
        },
      },
    ],
  })
}

/** A code counts once and for a quarter of an hour; every try is counted before it is judged. */
export const checkCode = async (
  context: Context,
  association: Association,
  organiser: Organiser,
  code: string,
): Promise<'right' | 'wrong' | 'expired'> => {
  const key = keys.code(association.id, organiserMark(organiser.address))
  const stored = Stored.safeParse(await context.table.get(key))
  if (!stored.success || stored.data.until < toInstant(context.now())) return 'expired'
  const counted = await context.table.update({
    update: key,
    set: { expression: 'SET tries = tries + :one', values: { ':one': 1 } },
    only: { expression: 'tries < :most', values: { ':most': TRIES_MAX } },
  })
  if (counted === 'refused') return 'expired'
  const given = Buffer.from(hashOf(code.replace(/\D/g, '')))
  if (!timingSafeEqual(given, Buffer.from(stored.data.hash))) return 'wrong'
  await context.table.remove(key)
  return 'right'
}

const hashOf = (code: string): string => createHash('sha256').update(`code\n${code}`).digest('hex')

/** "r…@kring.example": enough to know where to look. */
export const maskedAddress = (address: string): string => {
  const [local = '', domain = ''] = address.split('@')
  return `${local.slice(0, 1)}…@${domain}`
}

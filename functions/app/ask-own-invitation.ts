import * as z from 'zod/mini'
import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { toAddress } from '../domain/ids'
import { toInstant } from '../domain/time'
import { allowHourly } from '../store/rate-limit'
import { apply } from './apply'
import { askWrite, newAsk } from './asks'
import { tell } from './tell'

const ASKED_AN_HOUR_MAX = 10

const oneLine = z.string().check(
  z.overwrite((text) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()),
  z.minLength(1),
  z.maxLength(120),
)

type Asked = { status: 'sent' } | { status: 'wrong'; wrong: ('name' | 'address' | 'organisation')[] }

/** Someone got an invitation forwarded and asks for one of their own: the organiser hears who. */
export const askOwnInvitation = async (
  context: Context,
  association: Association,
  event: Event,
  form: Record<string, string>,
): Promise<Asked> => {
  const name = oneLine.safeParse(form['name'] ?? '')
  const organisation = oneLine.safeParse(form['organisation'] ?? '')
  const named = toAddress(form['address'] ?? '')
  const address = named && /@[^@]+\.[^@.]+$/.test(named) ? named : null
  if (!name.success || !organisation.success || !address) {
    return {
      status: 'wrong',
      wrong: [
        ...(name.success ? [] : (['name'] as const)),
        ...(address ? [] : (['address'] as const)),
        ...(organisation.success ? [] : (['organisation'] as const)),
      ],
    }
  }
  const now = toInstant(context.now())
  // The answer is the same when too many ask: it says nothing about who exists.
  if (!(await allowHourly(context.table, association.id, `ask-${event.id}`, now, ASKED_AN_HOUR_MAX))) {
    return { status: 'sent' }
  }
  const told = {
    subject: `Vraagt een eigen plaats: ${name.data}`,
    paragraphs: [
      `${name.data} (${organisation.data}, ${address}) kreeg de uitnodiging voor ${event.facts.title ?? 'uw bijeenkomst'} doorgestuurd en vraagt een eigen plaats.`,
      `Er is niets toegezegd. Antwoord "ja", en ${name.data} is aangemeld en krijgt een bevestiging; "nee", en ${name.data} krijgt een vriendelijk bericht. Met de knop op de pagina van de bijeenkomst kan het ook.`,
    ],
    event: event.id,
  }
  const ask = newAsk(context, event, { name: name.data, organisation: organisation.data, address })
  const notice = tell(`ask.${event.id}.${ask.id}`, event.organiser, told, null)
  await apply(context, association.id, async () => decided({ notices: [notice] }), {
    message: null,
    writes: [askWrite(event, ask)],
  })
  return { status: 'sent' }
}

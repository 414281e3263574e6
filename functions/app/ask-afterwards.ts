import type { Context } from '../context'
import type { Association, Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { toInstant } from '../domain/time'
import { allowHourly } from '../store/rate-limit'
import { apply } from './apply'

const AN_HOUR_MAX = 4

type Asking = { association: Association; member: Member; event: Event }

const mayAsk = (context: Context, { association, member }: Asking): Promise<boolean> =>
  allowHourly(context.table, association.id, `afterwards-${member.id}`, toInstant(context.now()), AN_HOUR_MAX)

/** Mails a fresh link to the stored address. */
export const mailFreshLink = async (context: Context, asking: Asking): Promise<void> => {
  if (!(await mayAsk(context, asking))) return
  const { association, member, event } = asking
  const notice = {
    to: 'one',
    id: `${event.id}.after-event.${context.newId()}`,
    kind: 'after-event',
    event: event.id,
    member: member.id,
    epoch: event.epoch,
    revision: 0,
    session: null,
  } as const
  await apply(context, association.id, async () => decided({ notices: [notice] }))
}

const WORDS_MAX = 200

/** Who is in a picture and does not want that: the organiser hears, and takes it away by reply. */
export const askRemoval = async (context: Context, asking: Asking, which: string): Promise<void> => {
  if (!(await mayAsk(context, asking))) return
  const { association, member, event } = asking
  const words = which.replace(/\s+/g, ' ').trim().slice(0, WORDS_MAX)
  const text = [
    `Ik sta op een foto van deze bijeenkomst en wil dat niet.${words ? ` Het gaat om: ${words}` : ''}`,
    'U haalt een foto weg door op een mail over deze bijeenkomst te antwoorden met "verwijder foto 2".',
  ].join('\n\n')
  const notice = {
    to: 'address',
    id: `removal.${event.id}.${context.newId()}`,
    address: event.organiser,
    message: { kind: 'question', event: event.id, member: member.id, text },
    inReplyTo: null,
  } as const
  const audit = [{ what: 'picture-removal-asked', by: 'member', about: `${event.id} ${member.id}` }]
  await apply(context, association.id, async () => decided({ notices: [notice], audit }))
}

import { createHash } from 'node:crypto'
import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { AdmissionCommand } from '../domain/decide/decide-admission'
import type { EventCommand, PlainCommand } from '../domain/decide/decide-event'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { MemberId } from '../domain/ids'
import { apply } from './apply'
import { commandEvent } from './command-event'
import { decideRequest } from './decide-request'
import { listInvoices } from './list-invoices'
import { pressByHand } from './press-by-hand'

type Pressed = { association: Association; organiser: Organiser; event: Event }

/**
 * A press on the organiser's page, told in a sentence. `form`: `wish`; `member` for a request; `from` and
 * `into` for a merge; `once` names a press that is carried out once, however often it is posted.
 */
export const pressOnEvent = async (
  context: Context,
  pressed: Pressed,
  form: Record<string, string>,
): Promise<string> => {
  const { association, organiser, event } = pressed
  const { wish = '', member = '', once } = form
  if (wish === 'list') return mailList(context, pressed)
  if (wish === 'invoices') return mailInvoices(context, pressed, once ?? context.newId())
  const handled = await pressByHand(context, pressed, form)
  if (handled) return handled.join(' ')
  const decision = decisions.find((one) => one === wish)
  const by = organiser.address
  if (decision) {
    const asking = MemberId.safeParse(member)
    if (!asking.success) return 'Er is niets gedaan.'
    const ids = { event: event.id, member: asking.data }
    return (await decideRequest(context, association, ids, { wish: decision, by })).told.join(' ')
  }
  const command = commandOf(form, by)
  if (!command) return 'Er is niets gedaan.'
  const { told } = await commandEvent(context, association, event.id, command)
  // What a merge will come to stands in its own place on the page.
  return command.type === 'propose-merge' && told.length > 1
    ? 'Hieronder staat wat er gebeurt als u samenvoegt. Er is nog niets veranderd.'
    : told.join(' ')
}

const plain: readonly PlainCommand[] = ['open', 'close', 'go', 'no-go', 'stop', 'pause', 'resume']
const decisions: readonly AdmissionCommand['wish'][] = ['plan', 'held', 'admit', 'reject']

const commandOf = (form: Record<string, string>, by: Organiser['address']): EventCommand | null => {
  const { wish, from = '', into = '' } = form
  if (wish === 'propose-merge') return { type: 'propose-merge', by, from, into }
  if (wish === 'merge') return { type: 'merge', by }
  const type = plain.find((one) => one === wish)
  return type ? { type, by } : null
}

const mailList = async (context: Context, { association, organiser, event }: Pressed): Promise<string> => {
  const notice = {
    to: 'address',
    id: `list.${event.id}.${context.newId()}`,
    address: organiser.address,
    message: { kind: 'registration-list', event: event.id },
    inReplyTo: null,
  } as const
  await apply(context, association.id, async () => decided({ notices: [notice] }))
  return 'De lijst is onderweg naar uw mailbox.'
}

const mailInvoices = async (
  context: Context,
  { association, organiser, event }: Pressed,
  once: string,
): Promise<string> => {
  const asked = { event: event.id, to: organiser.address, cause: markOf(once), mail: null }
  await listInvoices(context, association, asked)
  return 'De factuurlijst is onderweg naar uw mailbox.'
}

/** What a browser posts can be of any length. */
const markOf = (once: string): string => createHash('sha256').update(once).digest('hex').slice(0, 32)

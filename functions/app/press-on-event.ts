import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import { decideEvent, type EventCommand } from '../domain/decide/decide-event'
import { decided, refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { refusalSentence } from '../domain/refusal'
import { apply } from './apply'
import { loadEventState } from './load'
import { whatWasDone } from './what-was-done'

type Pressed = { association: Association; organiser: Organiser; event: Event }

const commands: readonly EventCommand['type'][] = ['open', 'close', 'go', 'no-go', 'stop']

/** A press on the organiser's page, told in a sentence. `list` mails who comes. */
export const pressOnEvent = async (context: Context, pressed: Pressed, wish: string): Promise<string> => {
  const { association, organiser, event } = pressed
  if (wish === 'list') return mailList(context, pressed)
  const type = commands.find((one) => one === wish)
  if (!type) return 'Er is niets gedaan.'
  const applied = await apply(context, association.id, async () => {
    const state = await loadEventState(context, association, event.id)
    return state
      ? decideEvent(state, { type, by: organiser.address }, context.now())
      : refused({ why: 'cancelled' })
  })
  if (applied.status === 'refused') return refusalSentence(applied.refusal, 'nl')
  const decision = applied.status === 'applied' ? applied.decision : null
  return decision ? whatWasDone(type, decision.events[0] ?? event, decision, association).join(' ') : ''
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

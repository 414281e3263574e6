import { answering } from '../../../../functions/domain/event'
import { readToken } from '../../../../functions/links/token'
import type { Record, Wish } from '../acts'
import type { State } from './state'

const STANDS: { [wish: string]: readonly string[] } = {
  // The organiser may turn a request down, and a seat that was offered may lapse.
  register: ['yes', 'rejected', 'none'],
  decline: ['no', 'cancelled'],
  cancel: ['cancelled'],
}

type Keys = Parameters<typeof readToken>[1]

/** What was acknowledged is what stands: the last press of each member, where it was their last word. */
export const answersWrong = (
  { registrations, events, members }: State,
  { wishes }: Record,
  keys: Keys,
): string[] => {
  const held = new Map(registrations.map((one) => [`${one.event} ${one.member}`, one]))
  const last = new Map<string, Wish>()
  for (const wish of wishes) {
    const token = readToken(wish.link.split('/')[2] ?? '', keys)
    if (token?.purpose === 'answer') last.set(`${token.event} ${token.member}`, wish)
  }
  return [...last].flatMap(([key, { wish, at, who }]) => {
    const registration = held.get(key)
    const event = events.find(({ id }) => key.startsWith(id))
    const stands = STANDS[wish]
    const isKnown = members.some(({ id }) => key.endsWith(id))
    if (!stands || !isKnown || !event || event.epoch > (registration?.epoch ?? 0)) return []
    // Of several sessions one may be given up, and the others kept.
    const kept = wish === 'cancel' && answering(event) !== 'whole' ? ['yes'] : []
    return registration && [...stands, ...kept].includes(registration.answer)
      ? []
      : [`${who} said ${wish} to ${event.facts.title} at ${at}; it says ${registration?.answer ?? 'nothing'}`]
  })
}

/** Of each of these events everybody heard who wants all mail and could be reached. */
export const forgotten = ({ members, events, rows }: State, titles: readonly string[]): string[] =>
  titles.flatMap((title) => {
    const [event, ...more] = events.filter(({ facts }) => facts.title === title)
    if (!event || more.length) return [`${event ? more.length + 1 : 0} events are called ${title}`]
    const told = new Set(
      [...rows.values()].flatMap(({ notice }) =>
        notice.to === 'one' && notice.event === event.id && FIRST.has(notice.kind) ? [notice.member] : [],
      ),
    )
    return members
      .filter(({ id, stopped, suppressed }) => !stopped.length && !suppressed && !told.has(id) && !isNew(id))
      .map(({ address }) => `${address} never heard of ${title}`)
  })

const FIRST: ReadonlySet<string> = new Set(['invitation', 'announcement'])

/** Added by the list of the first week; the ids of the others are of years before. */
const isNew = (id: string): boolean => id > '01e37'

import type { Way } from '../domain/registration'
import {
  type AnswerPageProps,
  type AnswerWish,
  asksFirst,
  isClosed,
  isHybrid,
  isSpent,
  type Slot,
} from './answer-props'

/** What one press does, in more words than its wish; its label follows from this. */
export type OfferKind =
  | 'come'
  | 'come-after-all'
  | 'come-to-all'
  | 'ask'
  | 'wait'
  | 'switch'
  | 'other-way'
  | 'take'
  | 'refuse'
  | 'leave'
  | 'leave-list'
  | 'withdraw'
  | 'leave-all'
  | 'decline'
  | 'undo'

/** One form: `unit` is null where it is about all there is. */
export type Offer = { kind: OfferKind; wish: AnswerWish; unit: string | null; way: Way }

type Page = Pick<
  AnswerPageProps,
  'event' | 'member' | 'answering' | 'slots' | 'standing' | 'admission' | 'pastDeadline' | 'past' | 'about'
>

/** Whether anything can be answered: called off, not open or over, there is no form. */
export const isAnswerable = ({ event, past }: Pick<Page, 'event' | 'past'>): boolean =>
  !past && (event.stage.status === 'open' || event.stage.status === 'closed')

/** The forms of one slot, the first one largest. */
export const slotOffers = (slot: Slot, page: Page): Offer[] => {
  if (!isAnswerable(page) || slot.state !== 'open') return []
  const offer = (kind: OfferKind, wish: AnswerWish, way: Way = null): Offer => ({
    kind,
    wish,
    unit: page.answering === 'whole' ? null : slot.unit,
    way,
  })
  const otherWay = otherWayOf(slot).map((way) => offer('other-way', 'register', way))
  switch (slot.place) {
    case 'seat':
      return [...otherWay, offer('leave', 'cancel')]
    case 'offered':
      return [offer('take', 'register', slot.way), ...otherWay, offer('refuse', 'cancel')]
    case 'waiting':
      return [...otherWay, offer('leave-list', 'cancel')]
    case 'requested':
      return [...otherWay, offer('withdraw', 'cancel')]
    case null:
      return page.standing === 'rejected' || isClosed(page) || isSpent(page)
        ? []
        : waysIn(slot, page).map((way) => offer(kindOfYes(slot, way, page), 'register', way))
  }
}

/** On site there may be no seat left for whoever takes part online. */
const otherWayOf = (slot: Slot): Way[] => {
  if (!isHybrid(slot)) return []
  if (slot.way !== 'online') return ['online']
  return slot.full && slot.place === 'seat' ? [] : ['on-site']
}

/** The link's own way first; else where there is room. */
const waysIn = (slot: Slot, { about }: Page): Way[] => {
  if (!isHybrid(slot)) return [null]
  const asked = about.unit === slot.unit ? about.way : null
  const first = asked ?? (slot.full ? 'online' : 'on-site')
  return [first, first === 'online' ? 'on-site' : 'online']
}

const kindOfYes = (slot: Slot, way: Way, page: Page): OfferKind => {
  if (asksFirst(page)) return 'ask'
  if (slot.full && way !== 'online') return 'wait'
  const hasOther = page.slots.some(({ state, place }) => state === 'open' && place !== null)
  if (page.answering === 'one' && hasOther) return 'switch'
  const saidNo = page.standing === 'declined' || page.standing === 'cancelled'
  return page.answering === 'whole' && way === null && saidNo ? 'come-after-all' : 'come'
}

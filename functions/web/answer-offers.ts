import type { AnswerPageProps } from './answer-props'
import { isClosed } from './answer-props'
import { isAnswerable, type Offer, slotOffers } from './slot-offers'

/** Forms about the event as a whole, above and below those of its slots. */
export type Offers = { above: Offer[]; slots: { unit: string; offers: Offer[] }[]; below: Offer[] }

/** The forms that make sense now. */
export const offersOf = (page: AnswerPageProps): Offers => {
  const slots = slotsInOrder(page).map((slot) => ({ unit: slot.unit, offers: slotOffers(slot, page) }))
  if (page.answering !== 'whole') return { above: aboveSlots(page), slots, below: belowSlots(page) }
  const own = slots.flatMap(({ offers }) => offers)
  return { above: withDecline(page, own), slots: [], below: [] }
}

/** The slot that the link was about comes first. */
export const slotsInOrder = ({ slots, about, changed }: AnswerPageProps): AnswerPageProps['slots'] => {
  const first = changed === null ? slots.filter(({ unit }) => unit === about.unit) : []
  return [...first, ...slots.filter((slot) => !first.includes(slot))]
}

const ofAll = (kind: Offer['kind'], wish: Offer['wish']): Offer => ({ kind, wish, unit: null, way: null })
const decline = ofAll('decline', 'decline')

const isLeaving = ({ intent }: AnswerPageProps): boolean => intent === 'decline' || intent === 'cancel'

/** Whether the question is still open: then one can say no, too. */
const mayDecline = (page: AnswerPageProps): boolean =>
  isAnswerable(page) && !isClosed(page) && (page.standing === 'silent' || page.standing === 'parked')

const withDecline = (page: AnswerPageProps, own: Offer[]): Offer[] => {
  // The mail's "I cannot come" says the same as de-registering, in the words of its link.
  if (page.standing === 'coming' && page.intent === 'decline' && !isClosed(page)) {
    return own.map((offer) => (offer.kind === 'leave' ? decline : offer)).toReversed()
  }
  if (!mayDecline(page)) return isLeaving(page) ? own.toReversed() : own
  return isLeaving(page) ? [decline, ...own] : [...own, decline]
}

/** A link that leaves one session must not offer to leave them all first. */
const leavesAll = (page: AnswerPageProps): boolean => isLeaving(page) && page.about.unit === null

const openSlots = ({ slots }: AnswerPageProps) => slots.filter(({ state }) => state === 'open')

const aboveSlots = (page: AnswerPageProps): Offer[] => {
  const open = openSlots(page)
  const isOpen = isAnswerable(page) && !isClosed(page) && page.standing !== 'rejected'
  const mayAll = page.answering === 'each' && open.length > 1 && open.some(({ place }) => place === null)
  return [
    ...(leavesAll(page) ? (mayDecline(page) ? [decline] : leaveAll(page)) : []),
    ...(isOpen && mayAll ? [ofAll('come-to-all', 'register')] : []),
  ]
}

const belowSlots = (page: AnswerPageProps): Offer[] => {
  if (leavesAll(page)) return []
  return mayDecline(page) ? [decline] : leaveAll(page)
}

const leaveAll = (page: AnswerPageProps): Offer[] => {
  const held = openSlots(page).filter(({ place }) => place !== null)
  return isAnswerable(page) && held.length > 1 ? [ofAll('leave-all', 'cancel')] : []
}

/** A change is undone on the page that tells of it, as long as answers can change; a seat that passed on is not. */
export const mayUndo = (page: AnswerPageProps): boolean =>
  page.changed !== null &&
  page.changed !== 'undo' &&
  page.gaveUp !== 'offered' &&
  isAnswerable(page) &&
  (!isClosed(page) || page.changed === 'register')

/** Whether this form is the one that the page is there for: the link's own, or an open question's. */
export const isCalledFor = (offer: Offer, page: AnswerPageProps): boolean => {
  if (page.changed !== null) return false
  if (offer.kind === 'take') return page.intent !== 'cancel'
  if (offer.kind === 'switch' || offer.kind === 'other-way') return isAsked(offer, page)
  if (isLeaving(page) && mayDecline(page)) return offer.kind === 'decline'
  if (page.answering !== 'whole' && page.about.unit !== null) return isAsked(offer, page)
  if (page.answering === 'each' && offer.unit !== null) return false
  if (offer.wish === page.intent) return hasRoom(offer, page)
  return mayDecline(page) && offer.kind !== 'decline' && hasRoom(offer, page)
}

/** A waiting list is no first choice while there are seats elsewhere. */
const hasRoom = ({ kind }: Offer, { slots }: AnswerPageProps): boolean =>
  kind !== 'wait' || slots.every(({ full }) => full)

/** Whether this form is what the pressed link stood for, to the slot and the way. */
export const isAsked = (offer: Offer, { intent, about, answering }: AnswerPageProps): boolean =>
  offer.wish === intent &&
  offer.way === about.way &&
  (answering === 'whole' || intent === 'decline' || offer.unit === about.unit)

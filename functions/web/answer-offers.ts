import type { Event } from '../domain/event'
import type { Standing } from '../domain/registration'

/** What a form on the answer page asks for; posted as `wish`. */
export type AnswerWish = 'register' | 'decline' | 'cancel' | 'undo'

/** Which link of the mail was pressed; `none` for the plain page. */
export type AnswerIntent = 'register' | 'decline' | 'cancel' | 'none'

type Situation = {
  event: Event
  standing: Standing
  intent: AnswerIntent
  changed: AnswerWish | null
  past: boolean
  earlierEpoch: boolean
}

/** The forms that make sense now, the first one largest. Never two for one wish. */
export const offersOf = ({ event, standing, intent, past }: Situation): AnswerWish[] => {
  if (past) return []
  switch (event.stage.status) {
    case 'announced':
    case 'cancelled':
      return []
    case 'closed':
      // Whoever cannot come any more is always free to say so.
      return standing === 'coming' || standing === 'waiting' ? ['cancel'] : []
    case 'open':
      return whenOpen(standing, intent)
  }
}

const whenOpen = (standing: Standing, intent: AnswerIntent): AnswerWish[] => {
  switch (standing) {
    case 'waiting':
      return ['cancel']
    case 'coming':
      return intent === 'decline' ? ['decline'] : ['cancel']
    case 'declined':
    case 'cancelled':
      return ['register']
    case 'silent':
    case 'parked':
      return intent === 'decline' || intent === 'cancel' ? ['decline', 'register'] : ['register', 'decline']
  }
}

/** A change is undone on the page that tells of it, as long as answers can change. */
export const mayUndo = ({ event, changed, past }: Situation): boolean =>
  changed !== null && changed !== 'undo' && !past && event.stage.status === 'open'

/** Whether the page is there for this wish: the link's own, or the question that is still open. */
export const isCalledFor = (wish: AnswerWish, { standing, intent, changed }: Situation): boolean =>
  changed === null && (wish === intent || standing === 'silent' || standing === 'parked')

/**
 * The wish that a browser that is known posts without a press: the answer that the link stood for,
 * never a de-registration, never right after another change, never for another date than the mail's.
 */
export const atOnceOf = (offers: AnswerWish[], situation: Situation): AnswerWish | null => {
  const { standing, intent, changed, earlierEpoch } = situation
  if (changed !== null || earlierEpoch || standing === 'coming') return null
  if (intent !== 'register' && intent !== 'decline') return null
  return offers.includes(intent) ? intent : null
}

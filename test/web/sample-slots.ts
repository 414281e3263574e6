import type { Place, Way } from '../../functions/domain/registration'
import type { Instant } from '../../functions/domain/time'
import type { AnswerPageProps, Slot } from '../../functions/web/answer-props'
import { answerProps, event } from './sample-values'

const [first] = event.sessions
if (!first) throw new Error('The sample event has a session')

/** One day of an event, with what differs from the sample. */
export const day = (unit: string, date: string | null, facts: Partial<Slot['facts']> = {}): Slot => ({
  unit,
  facts: { ...first.facts, date, ...facts },
  state: 'open',
  place: null,
  way: null,
  offeredUntil: null,
  full: false,
})

export const having = (slot: Slot, place: Place, way: Way = null): Slot => ({
  ...slot,
  place,
  way,
  offeredUntil: place === 'offered' ? ('2031-05-29T14:00:00.000Z' as Instant) : null,
})

const over = (
  relation: 'alternatives' | 'series',
  slots: Slot[],
  page: Partial<AnswerPageProps>,
): AnswerPageProps => ({
  ...answerProps,
  answering: relation === 'series' ? 'each' : 'one',
  slots,
  intent: 'none',
  ...page,
  event: {
    ...event,
    facts: {
      ...event.facts,
      relation,
      title: relation === 'series' ? 'Vier avonden wijkmuziek' : 'In kleine kring',
    },
    sessions: slots.map(({ unit, facts }) => ({
      ...first,
      id: unit,
      facts,
    })),
    ...(page.event && { stage: page.event.stage }),
  },
})

export const tuesday = day('s1', '2031-06-10', { start: '09:30', end: '12:00' })
export const thursday = day('s2', '2031-06-12', {
  start: '09:30',
  end: '12:00',
  venue: 'De Werf',
  address: 'Havenweg 3, Deventer',
})

/** A choice of two mornings. */
export const choice = (page: Partial<AnswerPageProps> = {}, slots: Slot[] = [tuesday, thursday]) =>
  over('alternatives', slots, page)

const follows = { venue: null, address: null, start: null, end: null, dayPart: 'evening' } as const
export const evenings = [
  day('s1', '2031-05-15', { start: '19:30', end: '22:00' }),
  day('s2', '2031-06-19', { start: '19:30', end: '22:00' }),
  day('s3', '2031-09-18', { ...follows }),
  day('s4', '2031-10-16', { ...follows, dayPart: null }),
]

/** Four evenings, answered one by one; the places of the last two follow. */
export const series = (page: Partial<AnswerPageProps> = {}, slots: Slot[] = evenings) =>
  over('series', slots, page)

const [only] = answerProps.slots
if (!only) throw new Error('The sample page has a slot')

/** One day that can be followed online too. */
export const hybrid = (slot: Partial<Slot> = {}, page: Partial<AnswerPageProps> = {}): AnswerPageProps => {
  const facts = { ...only.facts, mode: 'hybrid' as const }
  return {
    ...answerProps,
    intent: 'none',
    slots: [{ ...only, ...slot, facts }],
    ...page,
    event: { ...event, sessions: [{ ...first, facts }] },
  }
}

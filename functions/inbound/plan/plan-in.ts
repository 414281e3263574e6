import type { SaidOfPlan } from '../../domain/decide/as-said'
import { firstDate } from '../../domain/propose-plan'
import type { EventFacts } from '../../domain/understanding'
import { decidingDay } from './deciding-day'
import { earlierAnswers } from './earlier-answers'
import { freeUntil } from './free-until'
import { guestsIn } from './guests-in'
import { openingIn } from './opening-in'
import { paysIn } from './pays-in'
import { sentencesOf } from './sentences-of'
import { seriesAnswers } from './series-answers'
import { vatIn } from './vat-in'

/**
 * What an announcement says of the plan of its `events`. `day`: of the mail; `sendAt`: the hour at which the
 * association's mails leave. What is said twice in different ways counts as not said.
 */
export const planIn = (
  text: string,
  day: string,
  events: readonly EventFacts[],
  sendAt: string,
): SaidOfPlan => {
  const sentences = sentencesOf(text, day)
  const first = events.length === 1 && events[0] ? firstDate(events[0]) : null
  const decided = only(sentences.map((one) => decidingDay(one, day, first)))
  const opensAt = openingIn(sentences, day)
  const free = only(sentences.map((one) => freeUntil(one, day, first)))
  const answers = only(sentences.map(earlierAnswers))
  const series = only(sentences.map(seriesAnswers))
  const guests = only(sentences.map(guestsIn))
  const vat = vatIn(sentences)
  const pays = only(sentences.map(paysIn)) ?? (vat ? 'by-invoice' : null)
  return {
    ...(decided && decided > day && { goNoGo: { date: decided, time: sendAt } }),
    ...(pays && { pays }),
    ...(vat && { vat }),
    ...(free && { freeUntil: free }),
    ...(answers && { answers }),
    ...(series && { sessions: series }),
    ...(guests !== null && { guests }),
    ...(opensAt && { opening: 'later', opensAt, openingReminder: null }),
  }
}

const only = <T>(said: readonly (T | null)[]): T | null => {
  const [one, ...others] = new Set(said.filter((value) => value !== null))
  return one !== undefined && others.length === 0 ? one : null
}

import type { Context as Visit } from 'hono'
import { showAnswer } from '../../app/show-answer'
import { showBeside } from '../../app/show-beside'
import { type Did, showChange } from '../../app/show-change'
import { answersAtOnce, type Pressed, showIntent } from '../../app/show-intent'
import { type Filled, showMoney } from '../../app/show-money'
import type { Context } from '../../context'
import { hasAdditions } from '../../domain/afterwards'
import { wasThere } from '../../domain/attendance'
import type { Refusal } from '../../domain/refusal'
import { addDays, localDate } from '../../domain/time'
import { afterLink, feedLink } from '../../links/urls'
import { answerPage } from '../../web/answer-page'
import type { BesideKept } from '../../web/beside-forms'
import { pressedOf } from './answer-fields'
import { type Answering, browserOf, linkerOf, ownLinks } from './answer-link'
import { knowsBrowser, pressNonce } from './visit'

/** What led to the page, and what came of the last press. */
type Seen = {
  pressed?: Pressed
  did?: Did | null
  refusal?: Refusal | null
  seen?: 'seen' | 'unseen'
  filled?: Filled
  kept?: BesideKept | null
}

/** The page; 422 where a press brought no proof of a person. */
export const show = async (
  context: Context,
  visit: Visit,
  link: Answering,
  { pressed = pressedOf(), did = null, refusal = null, seen = 'seen', filled, kept = null }: Seen,
): Promise<Response> => {
  const { state, keys, earlierEpoch } = link
  const now = context.now()
  const own = ownLinks(context, link)
  const present = { ...link, sealed: own.page.split('/').at(-1) ?? '' }
  const known = knowsBrowser(visit, browserOf(link), keys)
  const intent = showIntent(state, pressed, now)
  const page = answerPage({
    ...showAnswer(state, now),
    ...intent,
    ...showChange(state, did),
    refusal,
    earlierEpoch,
    atOnce: known && !earlierEpoch && answersAtOnce(state, intent, now),
    behalf: link.beside?.name ?? null,
    beside: await showBeside(context, state, link.beside ? 'assistant' : known ? 'known' : 'unknown'),
    kept,
    money: await showMoney(context, link, known && !link.beside, filled),
    press: {
      action: `/a/${present.sealed}`,
      token: present.sealed,
      nonce: pressNonce(context, present),
      seen,
    },
    links: {
      calendarFile: own.calendarFile,
      // All of a member's events are not for whoever was forwarded the link to one.
      feed:
        known && !link.beside ? feedLink(linkerOf(context, link), link.association.id, state.member) : null,
      after: afterOf(context, link, known),
      notMe: `${own.page}/not-me`,
    },
  })
  return visit.html(page, seen === 'seen' ? 200 : 422)
}

/** For whoever was there. In a browser that is not known the link is an old one, which asks for a fresh one. */
const afterOf = (context: Context, link: Answering, known: boolean): string | null => {
  const { association, event, member, registration } = link.state
  // Pictures of people are for themselves, not for whoever keeps the diary.
  if (link.beside || !hasAdditions(event.afterwards) || !wasThere(event, registration)) return null
  const today = localDate(context.now(), association.zone)
  return afterLink(linkerOf(context, link), event, member, addDays(today, known ? 1 : -1))
}

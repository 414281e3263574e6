import { Hono, type Context as Visit } from 'hono'
import { answer, loadAnswer } from '../../app/answer'
import { askOwnInvitation } from '../../app/ask-own-invitation'
import type { Context } from '../../context'
import type { AnswerCommand, AnswerState } from '../../domain/decide/decide-answer'
import { mainSession } from '../../domain/event'
import type { Token } from '../../domain/links'
import { standing } from '../../domain/registration'
import { hasFreeSeat } from '../../domain/seats'
import { localDate } from '../../domain/time'
import { memberLinks } from '../../links/urls'
import { publishedCalendar } from '../../outbound/published-calendar'
import type { AnswerIntent, AnswerWish } from '../../web/answer-offers'
import { answerPage } from '../../web/answer-page'
import { notMe } from './not-me'
import {
  formOf,
  knowsBrowser,
  neutral,
  type Opened,
  openLink,
  PressFields,
  pressNonce,
  rememberBrowser,
  showsPerson,
} from './visit'

type Answering = Opened<Extract<Token, { purpose: 'answer' }>> & { state: AnswerState; earlierEpoch: boolean }

const wishes: Record<AnswerWish, AnswerCommand['wish']> = {
  register: 'yes',
  decline: 'no',
  cancel: 'no',
  undo: 'undo',
}
const asWish = (text: string | undefined): AnswerWish | null =>
  text && text in wishes ? (text as AnswerWish) : null
const asIntent = (text: string): AnswerIntent =>
  text === 'register' || text === 'decline' || text === 'cancel' ? text : 'none'

/** The green button: looking changes nothing; a press, or a known browser, answers. */
export const answerRoutes = (context: Context): Hono => {
  const app = new Hono()

  const opened = async (sealed: string): Promise<Answering | null> => {
    const link = await openLink(context, sealed, 'answer')
    const state = link && (await loadAnswer(context, link.association, link.token))
    return link && state && { ...link, state, earlierEpoch: link.token.epoch !== state.event.epoch }
  }

  const show = (
    visit: Visit,
    link: Answering,
    intent: AnswerIntent,
    seen: 'seen' | 'unseen',
    did?: string,
  ) => {
    const { association, state, keys } = link
    const { event, member, registration } = state
    const own = memberLinks({ origin: context.config.PUBLIC_URL, keys }, event, member, null)
    const present = { ...link, sealed: own.page.split('/').at(-1) ?? '' }
    const date = mainSession(event).facts.date
    const now = standing(event, registration)
    const page = answerPage({
      association,
      member,
      event,
      standing: now,
      intent,
      changed: hasHappened(asWish(did), now),
      past: date !== null && date < localDate(context.now(), association.zone),
      earlierEpoch: link.earlierEpoch,
      parkedFrom: now === 'parked' ? (event.formerDates.at(-1) ?? null) : null,
      full: state.seats !== null && !hasFreeSeat(state.seats),
      known: !link.earlierEpoch && knowsBrowser(visit, browserOf(link), keys),
      press: {
        action: `/a/${present.sealed}`,
        token: present.sealed,
        nonce: pressNonce(context, present),
        seen,
      },
      links: { calendarFile: own.calendarFile, notMe: `${own.page}/not-me` },
    })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  app.get('/:token/agenda.ics', async (visit) => {
    const link = await opened(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const ics = publishedCalendar({
      ...link.state,
      links: memberLinks(
        { origin: context.config.PUBLIC_URL, keys: link.keys },
        link.state.event,
        link.state.member,
        null,
      ),
      now: context.now(),
    })
    if (!ics) return neutral(context, visit)
    return visit.body(ics, 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="agenda.ics"',
    })
  })

  app.get('/:token/not-me', async (visit) => {
    const link = await opened(visit.req.param('token'))
    return link ? visit.html(notMe(context, link, 'seen')) : neutral(context, visit)
  })

  app.post('/:token/not-me', async (visit) => {
    const link = await opened(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const form = await formOf(visit)
    if (!showsPerson(context, link, form)) return visit.html(notMe(context, link, 'unseen', form), 422)
    const asked = await askOwnInvitation(context, link.association, link.state.event, form)
    return visit.html(notMe(context, link, 'seen', form, asked))
  })

  app.get('/:token/:intent?', async (visit) => {
    const link = await opened(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const intent = visit.req.param('intent') ?? 'none'
    return show(visit, link, asIntent(intent), 'seen', intent === 'done' ? visit.req.query('did') : undefined)
  })

  app.post('/:token', async (visit) => {
    const form = PressFields.parse(await formOf(visit))
    const link = await opened(form.token ?? visit.req.param('token'))
    const wish = asWish(form.wish)
    if (!link || !wish) return neutral(context, visit)
    const isAuto = visit.req.header('x-press') === 'auto' && knowsBrowser(visit, browserOf(link), link.keys)
    const mayAct = isAuto ? mayActAtOnce(wish, link) : showsPerson(context, link, form)
    if (!mayAct && isAuto) return visit.json({ next: `/a/${link.sealed}/${wish}` })
    if (!mayAct) return show(visit, link, asIntent(wish), 'unseen')
    if (wish === 'undo' && isUndone(form.undoes, link)) return visit.redirect(`/a/${link.sealed}`, 303)
    const { token } = link
    const applied = await answer(context, link.association, token, {
      wish: wishes[wish],
      epoch: token.epoch,
      by: isAuto ? 'known browser' : 'press',
    })
    if (!isAuto) rememberBrowser(context, visit, browserOf(link), link.keys)
    const next = `/a/${link.sealed}${applied.status === 'refused' ? '' : `/done?did=${wish}`}`
    return isAuto ? visit.json({ next }) : visit.redirect(next, 303)
  })

  return app
}

const browserOf = ({ association, state }: Answering): string => `m~${association.id}~${state.member.id}`

/** A known browser answers the present offer at once, but never de-registers: that always asks a press. */
const mayActAtOnce = (wish: AnswerWish, { state, earlierEpoch }: Answering): boolean =>
  !earlierEpoch &&
  (wish === 'register' || (wish === 'decline' && standing(state.event, state.registration) !== 'coming'))

/** The page says what was done only as long as it is so. */
const hasHappened = (did: AnswerWish | null, now: ReturnType<typeof standing>): AnswerWish | null => {
  switch (did) {
    case 'register':
      return now === 'coming' || now === 'waiting' ? did : null
    case 'decline':
      return now === 'declined' || now === 'cancelled' ? did : null
    case 'cancel':
      return now === 'cancelled' ? did : null
    case 'undo':
    case null:
      return did
  }
}

/** Undo is of one change: pressed twice, or on a page of long ago, it does not turn things round again. */
const isUndone = (undoes: string | undefined, { state }: Answering): boolean =>
  hasHappened(asWish(undoes), standing(state.event, state.registration)) === null

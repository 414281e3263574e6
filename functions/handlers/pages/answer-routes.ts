import { Hono, type Context as Visit } from 'hono'
import type { Context } from '../../context'
import { answerFieldsOf, didOf, keptOf, pressedOf, refusalOf } from './answer-fields'
import { type Answering, openAnswer, openToAnswer, ownLinks } from './answer-link'
import { press } from './answer-press'
import { show } from './answer-show'
import { besideRoutes } from './beside-routes'
import { invoiceRoutes } from './invoice-routes'
import { notMeRoutes } from './not-me'
import { pressAsSubstitute, showSubstitute } from './substitute-press'
import { neutral } from './visit'

/** The green button: looking changes nothing; a press, or a known browser, answers. */
export const answerRoutes = (context: Context): Hono => {
  const app = new Hono()
  const open = (sealed: string) => openToAnswer(context, sealed)

  app.get('/:token/agenda.ics', async (visit) => {
    const link = await openAnswer(context, visit.req.param('token'))
    return link ? calendarFile(context, visit, link) : neutral(context, visit)
  })
  notMeRoutes(app, context, open)
  invoiceRoutes(app, context, open, (visit, link, seen, filled) =>
    show(context, visit, link, { seen, filled }),
  )

  besideRoutes(app, context, open, (visit, link) => show(context, visit, link, { seen: 'unseen' }))

  app.on(
    'GET',
    ['/:token', '/:token/:intent', '/:token/:intent/:unit', '/:token/:intent/:unit/:way'],
    async (visit) => {
      const { token = '', intent, unit, way } = visit.req.param() as Record<string, string>
      const link = await openAnswer(context, token)
      if (!link) return neutral(context, visit)
      if (link.beside?.role === 'substitute') return showSubstitute(context, visit, link, 'seen')
      const did = intent === 'done' ? didOf(visit) : null
      return show(context, visit, link, {
        pressed: pressedOf(intent, unit, way),
        did,
        refusal: refusalOf(visit),
        kept: keptOf(visit),
      })
    },
  )

  app.post('/:token', async (visit) => {
    const fields = await answerFieldsOf(visit)
    const link = await openAnswer(context, fields?.token ?? visit.req.param('token'))
    if (link?.beside?.role === 'substitute') return pressAsSubstitute(context, visit, link, fields ?? {})
    return link && fields ? press(context, visit, link, fields) : neutral(context, visit)
  })
  return app
}

/** What this member comes to, or one session of it; without any, the page says how it stands. */
const calendarFile = async (context: Context, visit: Visit, link: Answering): Promise<Response> => {
  const { publishedCalendar } = await import('../../outbound/published-calendar')
  const ics = publishedCalendar(
    { ...link.state, links: ownLinks(context, link), now: context.now() },
    visit.req.query('session') ?? null,
  )
  if (!ics) return visit.redirect(`/a/${link.sealed}`)
  return visit.body(ics, 200, {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': 'attachment; filename="agenda.ics"',
  })
}

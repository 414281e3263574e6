import { Hono, type Context as Visit } from 'hono'
import { answersOf } from '../../app/answers-of'
import { organiseView } from '../../app/organise-view'
import { pressOnEvent } from '../../app/press-on-event'
import type { Context } from '../../context'
import type { Event } from '../../domain/event'
import { registrationCsv } from '../../outbound/registration-csv'
import { organisePage } from '../../web/organise-page'
import { type ByOrganiser, isKnown, organiserOf } from './organiser'
import { actOnPeople, attendanceOpen, peopleRoutes } from './people-routes'
import { pressRoutes } from './press-routes'
import { neutral, openLink, pressNonce } from './visit'

export type Organising = ByOrganiser & { event: Event }

/** The organiser's page of one event. Names are shown only in a browser that gave the mailed code. */
export const organiseRoutes = (context: Context): Hono => {
  const app = new Hono()

  const opened = async (sealed: string): Promise<Organising | null> => {
    const link = await openLink(context, sealed, 'organise')
    if (!link) return null
    const event = await context.events.event(link.association.id, link.token.event)
    const organiser = event && (await organiserOf(context, link))
    return event && organiser && { ...link, event, organiser }
  }

  const show = async (
    visit: Visit,
    link: Organising,
    told: string | null,
    seen: 'seen' | 'unseen',
    known = isKnown(visit, link),
  ) => {
    const { association, event } = link
    const page = organisePage({
      association,
      event,
      ...(await organiseView(context, association, event, known)),
      told,
      press: { action: `/o/${link.sealed}`, token: link.sealed, nonce: pressNonce(context, link), seen },
      links: {
        list: known ? `/o/${link.sealed}/list.csv` : null,
        print: `/o/${link.sealed}/list/print`,
        attendance: attendanceOpen(context, link) ? `/o/${link.sealed}/attendance` : null,
      },
    })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  app.get('/:token/list.csv', async (visit) => {
    const link = await opened(visit.req.param('token'))
    if (!link || !isKnown(visit, link)) return neutral(context, visit)
    const csv = registrationCsv(await answersOf(context, link.event), link.event, link.association.zone)
    return visit.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="aanmeldingen.csv"',
    })
  })

  const act = async (visit: Visit, link: Organising, form: Record<string, string>) => {
    const listed = await actOnPeople(context, visit, link, form)
    if (listed) return listed
    const sentence = await pressOnEvent(context, link, form)
    const after = await opened(link.sealed)
    return after ? show(visit, after, sentence, 'seen', true) : neutral(context, visit)
  }

  peopleRoutes(app, context, opened)
  pressRoutes(app, context, {
    path: '/o',
    open: opened,
    show: (visit, link, seen) => show(visit, link, null, seen),
    act,
  })
  return app
}

import type { Hono, Context as Visit } from 'hono'
import { attendanceView, heldUnits, saveAttendance } from '../../app/attendance-page'
import { doorListOf, nextSession } from '../../app/people-at'
import type { Context } from '../../context'
import { localDate } from '../../domain/time'
import { attendancePage } from '../../web/attendance-page'
import { doorListPage } from '../../web/door-list-page'
import { knownFirstPage } from '../../web/known-first-page'
import { eventTitle } from '../../wording/names'
import type { Organising } from './organise-routes'
import { isKnown } from './organiser'
import { neutral, pressNonce } from './visit'

type Open = (sealed: string) => Promise<Organising | null>

/** The pages with names: the list for the door, and ticking who was there. Looking changes nothing. */
export const peopleRoutes = (app: Hono, context: Context, open: Open): void => {
  app.get('/:token/list/print/:session?', async (visit) => {
    const link = await open(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const session = visit.req.param('session')
    return isKnown(visit, link)
      ? showList(context, visit, link, session)
      : askFirst(context, visit, link, 'print-list', session)
  })

  app.get('/:token/attendance/:unit?', async (visit) => {
    const link = await open(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const unit = visit.req.param('unit')
    return isKnown(visit, link)
      ? showAttendance(context, visit, link, unit)
      : askFirst(context, visit, link, 'show-attendance', unit)
  })
}

/** A press on one of these pages; null where it is of another page. */
export const actOnPeople = async (
  context: Context,
  visit: Visit,
  link: Organising,
  form: Record<string, string>,
): Promise<Response | null> => {
  const { wish, about } = form
  if (wish === 'print-list') return showList(context, visit, link, about)
  if (wish === 'show-attendance') return showAttendance(context, visit, link, about)
  if (wish !== 'attendance') return null
  const { association, organiser } = link
  const told = await saveAttendance(context, association, link.event, organiser.address, form)
  const event = (await context.events.event(association.id, link.event.id)) ?? link.event
  return showAttendance(context, visit, { ...link, event }, form['unit'], told)
}

export const attendanceOpen = (context: Context, { association, event }: Organising): boolean =>
  heldUnits(context, association, event).length > 0

const pressOf = (context: Context, link: Organising) => ({
  action: `/o/${link.sealed}`,
  token: link.sealed,
  nonce: pressNonce(context, link),
  seen: 'seen' as const,
})

const askFirst = (
  context: Context,
  visit: Visit,
  link: Organising,
  wish: 'print-list' | 'show-attendance',
  about = '',
) => {
  const title = eventTitle(link.event, 'nl')
  const press = pressOf(context, link)
  return visit.html(knownFirstPage({ association: link.association, title, wish, about, press }))
}

const showList = async (context: Context, visit: Visit, link: Organising, asked: string | undefined) => {
  const { association, event } = link
  const named = event.sessions.find(({ id }) => id === asked)?.id
  const session = named ?? nextSession(event, localDate(context.now(), association.zone))
  const list = await doorListOf(context, event, session)
  return visit.html(
    doorListPage({ association, list, title: eventTitle(event, 'nl'), back: `/o/${link.sealed}` }),
  )
}

const showAttendance = async (
  context: Context,
  visit: Visit,
  link: Organising,
  asked: string | undefined,
  told: string[] = [],
) => {
  const { association, event } = link
  const view = await attendanceView(context, association, event, asked)
  if (!view) return visit.redirect(`/o/${link.sealed}`, 303)
  const page = attendancePage({
    association,
    title: eventTitle(event, 'nl'),
    ...view,
    units: view.units.map((one) => ({ ...one, href: `/o/${link.sealed}/attendance/${one.unit}` })),
    told,
    press: pressOf(context, link),
    back: `/o/${link.sealed}`,
  })
  return visit.html(page)
}

import type { Hono, Context as Visit } from 'hono'
import type { Context } from '../../context'
import { askCode, type ByOrganiser, isKnown, judgeCode } from './organiser'
import { formOf, neutral, showsPerson } from './visit'

type Answer = Response | Promise<Response>

/** What differs between an organiser's pages. */
export type OrganiserPage<Link extends ByOrganiser> = {
  /** Where the page lives, such as `/v`. */
  path: string
  open: (sealed: string) => Promise<Link | null>
  show: (visit: Visit, link: Link, seen: 'seen' | 'unseen') => Answer
  /** Carries out a press of the organiser's own. */
  act: (visit: Visit, link: Link, form: Record<string, string>) => Promise<Response>
}

/** Looking changes nothing. A press must come from a person, and from a browser that gave the mailed code. */
export const pressRoutes = <Link extends ByOrganiser>(
  app: Hono,
  context: Context,
  { path, open, show, act }: OrganiserPage<Link>,
): void => {
  app.get('/:token/:action?', async (visit) => {
    const link = await open(visit.req.param('token'))
    return link ? show(visit, link, 'seen') : neutral(context, visit)
  })

  app.post('/:token/code', async (visit) => {
    const link = await open(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const fields = await formOf(visit)
    const waits = await judgeCode(context, visit, link, `${path}/${link.sealed}/code`, fields)
    return waits ?? act(visit, link, fields)
  })

  app.post('/:token', async (visit) => {
    const link = await open(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const fields = await formOf(visit)
    if (!showsPerson(context, link, fields)) return show(visit, link, 'unseen')
    const { proof, typed, ...waiting } = fields
    if (!isKnown(visit, link)) return askCode(context, visit, link, `${path}/${link.sealed}/code`, waiting)
    return act(visit, link, fields)
  })
}

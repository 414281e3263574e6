import { Hono, type Context as Visit } from 'hono'
import type { Feed } from '../../app/show-feed'
import type { Context } from '../../context'
import { neutral, openLink } from './visit'

/** Calendars to subscribe to: the association's for anybody, and one for each member. Their writer loads when one is asked for. */
export const feedRoutes = (context: Context): Hono => {
  const app = new Hono()

  app.get('/agenda.ics', async (visit) => {
    const { showPublicFeed } = await import('../../app/show-feed')
    const feed = await showPublicFeed(context)
    return feed ? answerFeed(visit, feed, 'public, max-age=900') : neutral(context, visit)
  })

  app.get('/f/:file', async (visit) => {
    const link = await openLink(context, visit.req.param('file').replace(/\.ics$/, ''), 'feed')
    const { showMemberFeed } = await import('../../app/show-feed')
    const feed = link && (await showMemberFeed(context, link.association, link.token.member))
    return feed ? answerFeed(visit, feed, 'private, max-age=300') : neutral(context, visit)
  })

  return app
}

/** The tag is weak: two answers that say the same differ in DTSTAMP (RFC 9110, 8.8.1). */
const answerFeed = (visit: Visit, { ics, tag }: Feed, cache: string): Response => {
  const etag = `W/"${tag}"`
  const headers = { etag, 'cache-control': cache }
  const known = (visit.req.header('if-none-match') ?? '').split(',').map((one) => one.trim())
  if (known.includes(etag) || known.includes('*')) return visit.body(null, 304, headers)
  return visit.body(ics, 200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="agenda.ics"',
  })
}

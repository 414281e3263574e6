import { Hono, type Context as Visit } from 'hono'
import { handle } from 'hono/aws-lambda'
import { bodyLimit } from 'hono/body-limit'
import { pressScript } from '../../templates/compiled/press-script'
import { type Context, onLambda } from '../context'
import { homePage } from '../web/home-page'
import { pagePolicy } from '../web/security'
import { style } from '../web/style'
import { answerRoutes } from './pages/answer-routes'
import { feedRoutes } from './pages/feed-routes'
import { lateRoutes } from './pages/late-routes'
import { hostOf, neutral } from './pages/visit'

/** Visited far less than the pages that answer: they load at their first visit. */
export const seldomVisited = {
  '/s': async () => (await import('./pages/unsubscribe-routes')).unsubscribeRoutes,
  '/v': async () => (await import('./pages/preview-routes')).previewRoutes,
  '/o': async () => (await import('./pages/organise-routes')).organiseRoutes,
  '/l': async () => (await import('./pages/list-routes')).listRoutes,
  '/n': async () => (await import('./pages/after-routes')).afterRoutes,
  '/e': async () => (await import('./pages/statement-routes')).statementRoutes,
}

const FORM_BYTES_MAX = 64 * 1024

/** Every page of the service: `/a` answers, `/s` stops mail, `/v` previews, `/o` organises, `/l` lists, `/f` feeds, `/n` afterwards, `/e` statements. */
export const followLink = (context: Context): Hono => {
  const app = new Hono()
  app.use(async (visit, next) => {
    await next()
    if (!visit.res.headers.has('content-security-policy')) {
      visit.header('content-security-policy', pagePolicy)
    }
    visit.header('x-content-type-options', 'nosniff')
    visit.header('referrer-policy', 'same-origin')
    visit.header('x-robots-tag', 'noindex, nofollow')
    if (context.config.PUBLIC_URL.startsWith('https:')) {
      visit.header('strict-transport-security', 'max-age=31536000')
    }
    if (!visit.res.headers.has('cache-control')) visit.header('cache-control', 'no-store')
  })
  app.post('*', (visit, next) => (saysSmall(visit) ? next() : withinLimit(visit, next)))
  app.get('/', async (visit) => visit.html(homePage({ association: await hostOf(context) })))
  app.get('/style.css', (visit) => visit.body(style, 200, asset('text/css; charset=utf-8')))
  app.get('/press.js', (visit) => visit.body(pressScript, 200, asset('text/javascript; charset=utf-8')))
  app.get('/favicon.ico', (visit) => visit.body(null, 204, { 'cache-control': 'public, max-age=86400' }))
  app.route('/a', answerRoutes(context))
  for (const [path, load] of Object.entries(seldomVisited)) app.route(path, lateRoutes(context, path, load))
  app.route('/', feedRoutes(context))
  app.notFound((visit) => neutral(context, visit))
  app.onError((error, visit) => {
    context.log.error('A page failed', { path: visit.req.routePath, error })
    return visit.text(
      'Er ging iets mis. Probeer het zo nog eens. / Something went wrong. Please try again.',
      500,
    )
  })
  return app
}

/** Whoever says the length is held to it by HTTP; the middleware would open the body as a stream to look. */
const saysSmall = ({ req }: Visit): boolean =>
  !req.header('transfer-encoding') && Number(req.header('content-length')) <= FORM_BYTES_MAX

const withinLimit = bodyLimit({
  maxSize: FORM_BYTES_MAX,
  onError: (visit) => visit.text('Te groot. / Too large.', 413),
})

const asset = (type: string) => ({ 'content-type': type, 'cache-control': 'public, max-age=3600' })

export const handler = onLambda((context) => handle(followLink(context)))

import { Hono } from 'hono'
import type { Context } from '../../context'
import { neutral } from './visit'

type Routes = (context: Context) => Hono

/**
 * Pages that load at the first visit to one of them. Members press in a function that has just started as
 * often as not, and wait for everything that it loads: what they seldom see is no part of that.
 */
export const lateRoutes = (context: Context, path: string, load: () => Promise<Routes>): Hono => {
  let pages: Hono | undefined
  return new Hono().all('/*', async (visit) => {
    pages ??= madeOf(context, path, await load())
    return pages.fetch(visit.req.raw, visit.env)
  })
}

/** Bad links and faults are answered as everywhere else. */
const madeOf = (context: Context, path: string, routes: Routes): Hono => {
  const pages = new Hono().route(path, routes(context))
  pages.notFound((visit) => neutral(context, visit))
  pages.onError((error) => {
    throw error
  })
  return pages
}

import { Hono, type Context as Visit } from 'hono'
import { pressStatement, yearsOf } from '../../app/ask-statement'
import type { Context } from '../../context'
import { localDate } from '../../domain/time'
import { statementPage } from '../../web/statement-page'
import { formOf, neutral, openLink, PressFields, pressNonce, showsPerson } from './visit'

/** Asking for a PE statement: one press, and it goes to the stored address. */
export const statementRoutes = (context: Context): Hono => {
  const app = new Hono()

  const opened = async (sealed: string) => {
    const link = await openLink(context, sealed, 'statement')
    const member = link && (await context.people.member(link.association.id, link.token.member))
    return link && member && { ...link, member }
  }
  type Link = NonNullable<Awaited<ReturnType<typeof opened>>>

  const yearsFor = async ({ association, member }: Link): Promise<number[]> => {
    const years = await yearsOf(context, association, member)
    return years.length ? years : [Number(localDate(context.now(), association.zone).slice(0, 4))]
  }

  const show = async (visit: Visit, link: Link, mailed: number | null, seen: 'seen' | 'unseen') => {
    const { association, member, sealed } = link
    const press = { action: `/e/${sealed}`, token: sealed, nonce: pressNonce(context, link), seen }
    const page = statementPage({ association, member, years: await yearsFor(link), mailed, press })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  app.get('/:token', async (visit) => {
    const link = await opened(visit.req.param('token'))
    return link ? show(visit, link, null, 'seen') : neutral(context, visit)
  })

  app.post('/:token', async (visit) => {
    const link = await opened(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const form = await formOf(visit)
    if (!showsPerson(context, link, PressFields.parse(form))) return show(visit, link, null, 'unseen')
    const year = (await yearsFor(link)).find((one) => `${one}` === form['year'])
    if (year === undefined) return show(visit, link, null, 'seen')
    await pressStatement(context, link.association, link.member, year)
    return show(visit, link, year, 'seen')
  })

  return app
}

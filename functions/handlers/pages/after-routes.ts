import { Hono, type Context as Visit } from 'hono'
import { askRemoval, mailFreshLink } from '../../app/ask-afterwards'
import type { Context } from '../../context'
import { wasThere } from '../../domain/attendance'
import { localDate } from '../../domain/time'
import { afterPage } from '../../web/after-page'
import { pagePolicy } from '../../web/security'
import { formOf, knowsBrowser, neutral, openLink, PressFields, pressNonce, showsPerson } from './visit'

/** What was added after an event: for those who were there, by a fresh link or in a browser known as theirs. */
export const afterRoutes = (context: Context): Hono => {
  const app = new Hono()

  const opened = async (visit: Visit) => {
    const link = await openLink(context, visit.req.param('token') ?? '', 'after')
    if (!link) return null
    const { association, token } = link
    const [event, member, registration] = await Promise.all([
      context.events.event(association.id, token.event),
      context.people.member(association.id, token.member),
      context.events.registration(association.id, token.event, token.member),
    ])
    if (!event || !member || !wasThere(event, registration)) return null
    const known = knowsBrowser(visit, `m~${association.id}~${member.id}`, link.keys)
    const fresh = known || localDate(context.now(), association.zone) <= token.until
    return { ...link, event, member, fresh }
  }
  type Link = NonNullable<Awaited<ReturnType<typeof opened>>>

  const show = (visit: Visit, link: Link, told: 'mailed' | 'asked' | null, seen: 'seen' | 'unseen') => {
    const { association, event, member, fresh, sealed } = link
    visit.header('content-security-policy', `${pagePolicy}; img-src 'self'`)
    const page = afterPage({
      association,
      event,
      member,
      fresh,
      pictures: event.afterwards.pictures.map(({ number }) => ({ number, src: `/n/${sealed}/${number}` })),
      told,
      press: { action: `/n/${sealed}`, token: sealed, nonce: pressNonce(context, link), seen },
    })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  app.get('/:token', async (visit) => {
    const link = await opened(visit)
    return link ? show(visit, link, null, 'seen') : neutral(context, visit)
  })

  app.get('/:token/:number{[0-9]+}', async (visit) => {
    const link = await opened(visit)
    const picture = link?.event.afterwards.pictures.find(
      ({ number }) => `${number}` === visit.req.param('number'),
    )
    const bytes = link?.fresh && picture ? await context.keptFiles.read(picture.key) : null
    if (!picture || !bytes) return neutral(context, visit)
    return visit.body(new Uint8Array(bytes), 200, {
      'content-type': picture.type,
      'content-disposition': 'inline',
      'cache-control': 'private, max-age=3600',
    })
  })

  app.post('/:token', async (visit) => {
    const link = await opened(visit)
    if (!link) return neutral(context, visit)
    const form = await formOf(visit)
    if (!showsPerson(context, link, PressFields.parse(form))) return show(visit, link, null, 'unseen')
    if (form['wish'] === 'fresh-link') {
      await mailFreshLink(context, link)
      return show(visit, link, 'mailed', 'seen')
    }
    if (form['wish'] !== 'remove-picture' || !link.fresh) return show(visit, link, null, 'seen')
    await askRemoval(context, link, form['which'] ?? '')
    return show(visit, link, 'asked', 'seen')
  })

  return app
}

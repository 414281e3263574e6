import { Hono, type Context as Visit } from 'hono'
import { setStream } from '../../app/set-stream'
import type { Context } from '../../context'
import { MailStream } from '../../domain/association'
import { unsubscribePage } from '../../web/unsubscribe-page'
import { formOf, neutral, type Opened, openLink, PressFields, pressNonce, showsPerson } from './visit'

type Unsubscribing = NonNullable<Awaited<ReturnType<typeof openUnsubscribe>>>

const openUnsubscribe = async (context: Context, sealed: string) => {
  const link = await openLink(context, sealed, 'unsubscribe')
  const member = link && (await context.people.member(link.association.id, link.token.member))
  return link && member && { ...link, member }
}

/** Stopping one stream of mail: one POST of a mail program (RFC 8058), or one press of a person. */
export const unsubscribeRoutes = (context: Context): Hono => {
  const app = new Hono()

  const show = (
    visit: Visit,
    link: Unsubscribing,
    changed: 'unsubscribe' | 'resubscribe' | null,
    seen: 'seen' | 'unseen',
    stream = link.token.stream,
  ) => {
    const press = {
      action: `/s/${link.sealed}`,
      token: link.sealed,
      nonce: pressNonce(context, link as Opened),
      seen,
    }
    const { association, member } = link
    const page = unsubscribePage({ association, member, stream, changed, press })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  app.get('/:token', async (visit) => {
    const link = await openUnsubscribe(context, visit.req.param('token'))
    return link ? show(visit, link, null, 'seen') : neutral(context, visit)
  })

  app.post('/:token', async (visit) => {
    const fields = await formOf(visit)
    const link = await openUnsubscribe(context, visit.req.param('token'))
    if (!link) return neutral(context, visit)
    if (fields['List-Unsubscribe'] === 'One-Click') {
      await setStream(context, link.association, link.member.id, link.token.stream, 'stopped')
      return visit.text('OK')
    }
    const form = PressFields.parse(fields)
    if (!showsPerson(context, link, form)) return show(visit, link, null, 'unseen')
    const changed = form.wish === 'resubscribe' ? 'resubscribe' : 'unsubscribe'
    const wanted = changed === 'unsubscribe' ? 'stopped' : 'wanted'
    // The page offers the other streams too, each with a press of its own.
    const stream = MailStream.safeParse(fields['stream']).data ?? link.token.stream
    await setStream(context, link.association, link.member.id, stream, wanted)
    const after = await openUnsubscribe(context, link.sealed)
    return after ? show(visit, after, changed, 'seen', stream) : neutral(context, visit)
  })

  return app
}

import type { Hono } from 'hono'
import type { Context } from '../../context'
import type { Language } from '../../domain/association'
import type { Event } from '../../domain/event'
import { type InvitationAsked, notMePage } from '../../web/not-me-page'
import { formOf, neutral, type Opened, pressNonce, showsPerson } from './visit'

type Asked = { status: 'sent' } | { status: 'wrong'; wrong: (keyof InvitationAsked)[] }
type Forwarded = Opened & { state: { event: Event; member: { language: Language } } }

/** `/a/:token/not-me`: whoever got a forwarded link asks for an invitation of their own. */
export const notMeRoutes = (
  app: Hono,
  context: Context,
  open: (sealed: string) => Promise<Forwarded | null>,
): void => {
  app.get('/:token/not-me', async (visit) => {
    const link = await open(visit.req.param('token'))
    return link ? visit.html(notMe(context, link, 'seen')) : neutral(context, visit)
  })

  app.post('/:token/not-me', async (visit) => {
    const link = await open(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const form = await formOf(visit)
    if (!showsPerson(context, link, form)) return visit.html(notMe(context, link, 'unseen', form), 422)
    const { askOwnInvitation } = await import('../../app/ask-own-invitation')
    const asked = await askOwnInvitation(context, link.association, link.state.event, form)
    return visit.html(notMe(context, link, 'seen', form, asked))
  })
}

/** The page; `form` is what was filled in, `asked` what came of it. */
const notMe = (
  context: Context,
  link: Forwarded,
  seen: 'seen' | 'unseen',
  form: Record<string, string> = {},
  asked: Asked | null = null,
): string => {
  const values = {
    name: form['name'] ?? '',
    address: form['address'] ?? '',
    organisation: form['organisation'] ?? '',
  }
  return notMePage({
    association: link.association,
    language: link.state.member.language,
    press: {
      action: `/a/${link.sealed}/not-me`,
      token: link.sealed,
      nonce: pressNonce(context, link),
      seen,
    },
    state:
      asked?.status === 'sent'
        ? asked
        : { status: 'ask', wrong: asked?.status === 'wrong' ? asked.wrong : [], values },
  })
}

import { Hono, type Context as Visit } from 'hono'
import { mailingsUnderWay } from '../../app/mailings-under-way'
import type { Context } from '../../context'
import { type Draft, isPost } from '../../domain/draft'
import { previewLinks } from '../../links/urls'
import { previewPage } from '../../web/preview-page'
import { mailPolicy, previewPolicy } from '../../web/security'
import { type ByOrganiser, organiserOf } from './organiser'
import { pressRoutes } from './press-routes'
import { neutral, openLink, pressNonce } from './visit'

type Previewing = ByOrganiser & { draft: Draft; revision: number }

/**
 * Behind the preview's buttons: looking changes nothing; pressing asks who presses. The mails that it shows
 * and the reader of corrections load when they are needed: members' pages share this function.
 */
export const previewRoutes = (context: Context): Hono => {
  const app = new Hono()
  const linker = (keys: Previewing['keys']) => ({ origin: context.config.PUBLIC_URL, keys })

  const opened = async (sealed: string): Promise<Previewing | null> => {
    const link = await openLink(context, sealed, 'preview')
    if (!link) return null
    const draft = await context.events.draft(link.association.id, link.token.draft)
    const organiser = draft && (await organiserOf(context, link))
    return draft && organiser && { ...link, draft, organiser, revision: link.token.revision }
  }

  const show = async (visit: Visit, link: Previewing, told: string | null, seen: 'seen' | 'unseen') => {
    const { association, draft, keys, organiser, revision } = link
    const { previewParts } = await import('../../app/preview-parts')
    const mails = await previewParts(context, association, draft, organiser, linker(keys))
    const newest = previewLinks(linker(keys), draft, organiser.address).page
    const page = previewPage({
      association,
      draft,
      holdMinutes: context.config.HOLD_MINUTES,
      replacedBy: revision === draft.revision ? null : newest,
      told,
      mailings: isPost(draft) ? await mailingsUnderWay(context, association.id, draft.id) : [],
      press: { action: `/v/${link.sealed}`, token: link.sealed, nonce: pressNonce(context, link), seen },
      mailUrls: (part) => (mails[part]?.mail ?? []).map((_, at) => `/v/${link.sealed}/mail/${part}/${at}`),
    })
    visit.header('content-security-policy', previewPolicy)
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  app.get('/:token/mail/:part/:at', async (visit) => {
    const link = await opened(visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const { association, draft, organiser, keys } = link
    const { previewParts } = await import('../../app/preview-parts')
    const parts = await previewParts(context, association, draft, organiser, linker(keys))
    const mail = parts[Number(visit.req.param('part'))]?.mail[Number(visit.req.param('at'))]
    if (!mail) return neutral(context, visit)
    visit.header('content-security-policy', mailPolicy)
    return visit.html(mail.html)
  })

  const act = async (visit: Visit, link: Previewing, form: Record<string, string>) => {
    const { pressOnDraft } = await import('../../app/press-on-draft')
    const told = await pressOnDraft(context, link, form)
    const after = await opened(told.revised ? previewToken(link, told.revised) : link.sealed)
    return after ? show(visit, after, told.sentence, 'seen') : neutral(context, visit)
  }

  const previewToken = ({ keys, organiser }: Previewing, draft: Draft): string =>
    previewLinks(linker(keys), draft, organiser.address).page.split('/').at(-1) ?? ''

  pressRoutes(app, context, {
    path: '/v',
    open: opened,
    show: (visit, link, seen) => show(visit, link, null, seen),
    act,
  })
  return app
}

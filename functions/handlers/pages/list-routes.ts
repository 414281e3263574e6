import { Hono, type Context as Visit } from 'hono'
import { silentNames } from '../../app/compose-list-preview'
import { pressOnList } from '../../app/press-on-list'
import type { Context } from '../../context'
import type { ListDraft } from '../../domain/list-draft'
import { listLinks } from '../../links/urls'
import { listSections, listTotals, partWarning } from '../../outbound/values/list-preview'
import { readChanges, readListDraft } from '../../store/lists'
import { listPage } from '../../web/list-page'
import { type ByOrganiser, isKnown, organiserOf } from './organiser'
import { pressRoutes } from './press-routes'
import { neutral, openLink, pressNonce } from './visit'

type Listing = ByOrganiser & { list: ListDraft; revision: number }

/** Behind the preview of a member list. Names are shown only in a browser that gave the mailed code. */
export const listRoutes = (context: Context): Hono => {
  const app = new Hono()

  const opened = async (sealed: string): Promise<Listing | null> => {
    const link = await openLink(context, sealed, 'list')
    if (!link) return null
    const list = await readListDraft(context.table, link.association.id, link.token.list)
    const organiser = list && (await organiserOf(context, link))
    return list && organiser && { ...link, list, organiser, revision: link.token.revision }
  }

  const show = async (
    visit: Visit,
    link: Listing,
    told: string | null,
    seen: 'seen' | 'unseen',
    known = isKnown(visit, link),
  ) => {
    const { association, list, revision } = link
    const page = listPage({
      association,
      list,
      replacedBy: revision === list.revision ? null : newestPage(link),
      totals: listTotals(list),
      warning: partWarning(list),
      sections: known ? await sectionsOf(list) : null,
      told,
      press: { action: `/l/${link.sealed}`, token: link.sealed, nonce: pressNonce(context, link), seen },
    })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  const sectionsOf = async (list: ListDraft) =>
    listSections({
      list,
      changes: await readChanges(context.table, list),
      silent: await silentNames(context, list),
    })

  const newestPage = ({ keys, list, organiser }: Listing): string =>
    listLinks({ origin: context.config.PUBLIC_URL, keys }, list, organiser.address).page

  const act = async (visit: Visit, link: Listing, form: Record<string, string>) => {
    const { sentence, revised } = await pressOnList(context, link, form)
    const sealed = revised
      ? newestPage({ ...link, list: revised })
          .split('/')
          .at(-1)
      : link.sealed
    const after = await opened(sealed ?? link.sealed)
    return after ? show(visit, after, sentence, 'seen', true) : neutral(context, visit)
  }

  pressRoutes(app, context, {
    path: '/l',
    open: opened,
    show: (visit, link, seen) => show(visit, link, null, seen),
    act,
  })
  return app
}

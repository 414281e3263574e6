import { Hono, type Context as Visit } from 'hono'
import { pressOnList } from '../../app/press-on-list'
import type { Context } from '../../context'
import type { ListDraft } from '../../domain/list-draft'
import { listLinks } from '../../links/urls'
import { LINES_MAX, listSections, listTotals, partWarning } from '../../outbound/values/list-preview'
import { readFirstChanges, readListDraft, readProgress } from '../../store/lists'
import { listPage } from '../../web/list-page'
import { listUnderWay } from '../../wording/list'
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
      underWay: await underWay(list),
      sections: known ? await sectionsOf(list) : null,
      told,
      press: { action: `/l/${link.sealed}`, token: link.sealed, nonce: pressNonce(context, link), seen },
    })
    return visit.html(page, seen === 'seen' ? 200 : 422)
  }

  const sectionsOf = async (list: ListDraft) => {
    // It comes with the mails of the service, which members' pages do without.
    const { silentNames } = await import('../../app/compose-list-preview')
    return listSections({
      list,
      changes: await readFirstChanges(context.table, list, LINES_MAX),
      silent: await silentNames(context, list),
    })
  }

  const underWay = async (list: ListDraft): Promise<string | null> =>
    list.state.status === 'approved' ? listUnderWay(list, await readProgress(context.table, list)) : null

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

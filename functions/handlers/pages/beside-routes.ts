import type { Hono, Context as Visit } from 'hono'
import { pressBeside, readBeside } from '../../app/press-beside'
import type { Context } from '../../context'
import type { Association, Member } from '../../domain/association'
import { toldPage } from '../../web/told-page'
import { say, voiceOf } from '../../wording/voice'
import { refusedPath } from './answer-fields'
import { type Answering, browserOf, saidBy } from './answer-link'
import { formOf, knowsBrowser, neutral, rememberBrowser, showsPerson } from './visit'

/** The small forms beside an answer: each is a press of a person, and ends on the page that tells of it. */
export const besideRoutes = (
  app: Hono,
  context: Context,
  open: (sealed: string) => Promise<Answering | null>,
  showUnseen: (visit: Visit, link: Answering) => Response | Promise<Response>,
): void => {
  for (const [path, read] of Object.entries(readBeside)) {
    app.post(`/:token/${path}`, async (visit) => {
      const form = await formOf(visit)
      const link = await open(form['token'] ?? visit.req.param('token') ?? '')
      if (!link) return neutral(context, visit)
      if (!showsPerson(context, link, form)) return showUnseen(visit, link)
      const known = knowsBrowser(visit, browserOf(link), link.keys)
      const asked = read(context, {
        form,
        said: saidBy(link, 'press'),
        onBehalf: link.beside !== null,
        known,
      })
      if (!asked) return visit.redirect(`/a/${link.sealed}`, 303)
      const applied = await pressBeside(context, link.association, link.token, asked)
      rememberBrowser(context, visit, browserOf(link), link.keys)
      const refusal = applied.status === 'refused' ? applied.refusal : null
      const after = refusal ? refusedPath(refusal) : `?kept=${asked.kept}`
      return visit.redirect(`/a/${link.sealed}${after}`, 303)
    })
  }

  app.post('/:token/copies', async (visit) => {
    const form = await formOf(visit)
    const link = await open(form['token'] ?? visit.req.param('token'))
    if (link?.beside?.role !== 'assistant') return neutral(context, visit)
    if (!showsPerson(context, link, form)) return showUnseen(visit, link)
    const { association, state } = link
    const change = { member: state.member, assistant: null, by: 'assistant' }
    const { setAssistant } = await import('../../app/set-assistant')
    await setAssistant(context, association, change, { key: null, notices: [] })
    const { language } = state.member
    return visit.html(toldPage({ association, language, ...copiesEnded(association, state.member) }))
  })
}

const copiesEnded = (association: Association, { name, language }: Member) => {
  const voice = voiceOf(association, language)
  return {
    title: say(voice, { nl: 'Er komen geen kopieën meer', en: 'No more copies' }),
    paragraphs: [
      say(voice, {
        u: `U krijgt geen kopie meer van de mail aan ${name}. De knoppen in eerdere kopieën werken niet meer.`,
        je: `Je krijgt geen kopie meer van de mail aan ${name}. De knoppen in eerdere kopieën werken niet meer.`,
        en: `You get no more copies of the mail to ${name}. The buttons in earlier copies no longer work.`,
      }),
    ],
  }
}

import type { Hono, Context as Visit } from 'hono'
import * as z from 'zod/mini'
import { loadAnswer } from '../../app/answer'
import { type Applied, apply } from '../../app/apply'
import { setAssistant } from '../../app/set-assistant'
import type { Context } from '../../context'
import type { Association, Member } from '../../domain/association'
import type { AnswerState } from '../../domain/decide/choose'
import { decideGuests, decideShown, decideSubstitute } from '../../domain/decide/decide-beside'
import { type Outcome, refused } from '../../domain/decide/decision'
import { decideNote } from '../../domain/decide/notes'
import { toAddress } from '../../domain/ids'
import type { BesideKept } from '../../web/beside-forms'
import { toldPage } from '../../web/told-page'
import { say, voiceOf } from '../../wording/voice'
import { refusedPath } from './answer-fields'
import { type Answering, browserOf, saidBy } from './answer-link'
import { formOf, knowsBrowser, neutral, rememberBrowser, showsPerson } from './visit'

type Form = Record<string, string>
/** What a form asks, decided on the state as it is; null where it asks nothing that can be read. */
type Asked = { kept: BesideKept; decide: (state: AnswerState) => Outcome }

const clean = z.string().check(
  z.overwrite((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ),
  z.maxLength(120),
)
const lines = z.string().check(
  z.overwrite((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]+/gu, ' ')
      .trim(),
  ),
  z.maxLength(1000),
)

const NAMES_MAX = 9

/** The small forms beside an answer: each is a press of a person, and ends on the page that tells of it. */
export const besideRoutes = (
  app: Hono,
  context: Context,
  open: (sealed: string) => Promise<Answering | null>,
  showUnseen: (visit: Visit, link: Answering) => Response | Promise<Response>,
): void => {
  const readers = { note: noteOf, substitute: substituteOf, guests: guestsOf, shown: shownOf }
  for (const [path, read] of Object.entries(readers)) {
    app.post(`/:token/${path}`, async (visit) => {
      const form = await formOf(visit)
      const link = await open(form['token'] ?? visit.req.param('token') ?? '')
      if (!link) return neutral(context, visit)
      if (!showsPerson(context, link, form)) return showUnseen(visit, link)
      const asked = read(context, link, form, knowsBrowser(visit, browserOf(link), link.keys))
      if (!asked) return visit.redirect(`/a/${link.sealed}`, 303)
      const applied = await carryOut(context, link, asked)
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

const carryOut = (context: Context, { association, token }: Answering, asked: Asked): Promise<Applied> =>
  apply(context, association.id, async () => {
    const state = await loadAnswer(context, association, token)
    return state ? asked.decide(state) : refused({ why: 'changed' })
  })

/** Whoever saw what stood there replaces it; otherwise it is added. */
const noteOf = (_: Context, link: Answering, form: Form, known: boolean): Asked | null => {
  const text = lines.safeParse(form['note'] ?? '').data
  if (text === undefined) return null
  const { by } = saidBy(link, 'press')
  const replaces = known && link.beside === null
  return {
    kept: 'note',
    decide: ({ registration }) => decideNote(registration, { text, replaces, by }),
  }
}

/** Who comes in the member's place is the member's own to say. */
const substituteOf = (context: Context, link: Answering, form: Form): Asked | null => {
  if (link.beside) return null
  const said = saidBy(link, 'press')
  if (form['wish'] === 'self') {
    return { kept: 'self', decide: (state) => decideSubstitute(state, null, said, context.now()) }
  }
  const name = clean.safeParse(form['name'] ?? '').data
  const typed = (form['address'] ?? '').trim()
  const address = typed ? toAddress(typed) : null
  if (!name || (typed && !address)) return null
  return {
    kept: 'substitute',
    decide: (state) => decideSubstitute(state, { name, address }, said, context.now()),
  }
}

const guestsOf = (context: Context, link: Answering, form: Form): Asked | null => {
  const names = Array.from({ length: NAMES_MAX }, (_, index) =>
    clean.safeParse(form[`guest${index + 1}`] ?? ''),
  )
  if (names.some(({ success }) => !success)) return null
  const given = names.flatMap(({ data }) => (data ? [data] : []))
  return {
    kept: 'guests',
    decide: (state) => decideGuests(state, given, saidBy(link, 'press'), context.now()),
  }
}

/** Being seen is the member's own to say. */
const shownOf = (_: Context, link: Answering, form: Form): Asked | null => {
  if (link.beside) return null
  const shown = form['wish'] === 'show'
  return {
    kept: shown ? 'shown' : 'hidden',
    decide: (state) => decideShown(state, shown, saidBy(link, 'press')),
  }
}

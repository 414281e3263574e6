import type { Context as Visit } from 'hono'
import { answer, askInPerson } from '../../app/answer'
import { givenUp } from '../../app/show-change'
import type { Context } from '../../context'
import { mayAnswerAtOnce } from '../../domain/decide/at-once'
import { type AnswerFields, afterPath, commandOf, pathOf, pressedOf } from './answer-fields'
import { type Answering, browserOf, saidBy } from './answer-link'
import { show } from './answer-show'
import { knowsBrowser, rememberBrowser, showsPerson } from './visit'

/** Carries out a wish when it shows a person, or a browser that is known and gives nothing up. */
export const press = async (
  context: Context,
  visit: Visit,
  link: Answering,
  fields: AnswerFields,
): Promise<Response> => {
  const { association, token, keys, sealed, state } = link
  const isAuto = visit.req.header('x-press') === 'auto' && knowsBrowser(visit, browserOf(link), keys)
  const command = commandOf(fields, token.epoch, saidBy(link, isAuto ? 'known browser' : 'press'))
  if (isAuto && !(fields.wish !== 'cancel' && mayAnswerAtOnce(state, command, context.now()))) {
    return visit.json({ next: `/a/${sealed}/${pathOf(fields)}` })
  }
  if (!isAuto && !showsPerson(context, link, fields)) {
    const pressed = pressedOf(...pathOf(fields).split('/'))
    return show(context, visit, link, { pressed, seen: 'unseen' })
  }
  const applied = await answer(context, association, token, command, state)
  if (!isAuto) rememberBrowser(context, visit, browserOf(link), keys)
  const refusal = applied.status === 'refused' ? applied.refusal : null
  if (refusal?.why === 'own-answer') await askInPerson(context, association, token, command)
  const next = `/a/${sealed}${afterPath(fields, givenUp(state, command.units ?? null), refusal)}`
  return isAuto ? visit.json({ next }) : visit.redirect(next, 303)
}

import type { Context as Visit } from 'hono'
import type { Context } from '../../context'
import { substitutePage } from '../../web/substitute-page'
import { toldPage } from '../../web/told-page'
import { say, voiceOf } from '../../wording/voice'
import { type Answering, ownLinks } from './answer-link'
import { type PressFields, pressNonce, showsPerson } from './visit'

/** The page of whoever comes in a member's place. */
export const showSubstitute = (
  context: Context,
  visit: Visit,
  link: Answering,
  seen: 'seen' | 'unseen',
): Response | Promise<Response> => {
  const { association, state, sealed, beside } = link
  const page = substitutePage({
    association,
    event: state.event,
    member: state.member,
    name: beside?.name ?? '',
    calendarFile: ownLinks(context, link).calendarFile,
    press: { action: `/a/${sealed}`, token: sealed, nonce: pressNonce(context, link), seen },
  })
  return visit.html(page, seen === 'seen' ? 200 : 422)
}

/** The one thing a substitute can say: that it does not work out. */
export const pressAsSubstitute = async (
  context: Context,
  visit: Visit,
  link: Answering,
  fields: PressFields,
): Promise<Response> => {
  if (!showsPerson(context, link, fields)) return showSubstitute(context, visit, link, 'unseen')
  const { association, state, token } = link
  const { substituteCannot } = await import('../../app/substitute-cannot')
  await substituteCannot(context, association, token)
  const { language, name } = state.member
  const voice = voiceOf(association, language)
  return visit.html(
    toldPage({
      association,
      language,
      title: say(voice, { nl: 'Dank voor het bericht', en: 'Thank you for telling us' }),
      paragraphs: [
        say(voice, {
          nl: `${name} krijgt bericht dat het niet lukt.`,
          en: `${name} is told that it does not work out.`,
        }),
      ],
    }),
  )
}

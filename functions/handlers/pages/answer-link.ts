import { loadAnswer } from '../../app/answer'
import type { Context } from '../../context'
import type { AnswerState } from '../../domain/decide/choose'
import type { Token } from '../../domain/links'
import { memberLinks } from '../../links/urls'
import { type Opened, openLink } from './visit'

/** A member's link to an event, with how that member stands. */
export type Answering = Opened<Extract<Token, { purpose: 'answer' }>> & {
  state: AnswerState
  earlierEpoch: boolean
}

export const openAnswer = async (context: Context, sealed: string): Promise<Answering | null> => {
  const link = await openLink(context, sealed, 'answer')
  const state = link && (await loadAnswer(context, link.association, link.token))
  return link && state && { ...link, state, earlierEpoch: link.token.epoch !== state.event.epoch }
}

export const linkerOf = (context: Context, { keys }: Answering) => ({
  origin: context.config.PUBLIC_URL,
  keys,
})

export const ownLinks = (context: Context, link: Answering) =>
  memberLinks(linkerOf(context, link), link.state.event, link.state.member, null)

export const browserOf = ({ association, state }: Answering): string =>
  `m~${association.id}~${state.member.id}`

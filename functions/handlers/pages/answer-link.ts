import { loadLinked } from '../../app/answer'
import type { Context } from '../../context'
import type { AnswerState } from '../../domain/decide/choose'
import type { AnswerToken, Behalf } from '../../domain/links'
import type { CopyNotice } from '../../domain/notice'
import { addressMark } from '../../links/token'
import { memberLinks } from '../../links/urls'
import { type Opened, readLink } from './visit'

/** Somebody beside the member, whose own link was pressed. */
export type BesideMember = Pick<CopyNotice, 'role' | 'name' | 'address'>

/** A member's link to an event, with how that member stands; `beside`: it is somebody else's link. */
export type Answering = Opened<AnswerToken> & {
  state: AnswerState
  earlierEpoch: boolean
  beside: BesideMember | null
}

export const openAnswer = async (context: Context, sealed: string): Promise<Answering | null> => {
  const link = await readLink(context, sealed, 'answer')
  const state = link && (await loadLinked(context, link.id, link.token))
  if (!link || !state) return null
  const { behalf } = link.token
  const beside = behalf ? besideOf(state, behalf) : null
  // Whoever keeps the diary no longer has no link to it either.
  if (behalf && !beside) return null
  const { association } = state
  return { ...link, association, state, beside, earlierEpoch: link.token.epoch !== state.event.epoch }
}

const besideOf = ({ member, registration }: AnswerState, { role, mark }: Behalf): BesideMember | null => {
  const person = role === 'assistant' ? member.assistant : registration?.substitute
  if (!person?.address || addressMark(person.address) !== mark) return null
  return { role, name: person.name, address: person.address }
}

/** A link that may answer: whoever comes in somebody's place has a page of their own. */
export const openToAnswer = async (context: Context, sealed: string): Promise<Answering | null> => {
  const link = await openAnswer(context, sealed)
  return link?.beside?.role === 'substitute' ? null : link
}

export const linkerOf = (context: Context, { keys }: Answering) => ({
  origin: context.config.PUBLIC_URL,
  keys,
})

export const ownLinks = (context: Context, link: Answering) =>
  memberLinks(linkerOf(context, link), link.state.event, link.state.member, null, link.beside)

/** A browser is known for one person: what an assistant pressed shows nothing of the member's own. */
export const browserOf = ({ association, state, beside }: Answering): string => {
  const own = `m~${association.id}~${state.member.id}`
  return beside ? `${own}~${beside.role}~${addressMark(beside.address)}` : own
}

/** Whose word it is, for a decision: an assistant's yields to the member's own. */
export const saidBy = ({ beside }: Answering, by: string) =>
  beside
    ? { by: beside.role, behalf: `${beside.name} (${inDutch[beside.role]})`, yields: true }
    : { by, behalf: null, yields: false }

const inDutch: Record<BesideMember['role'], string> = { assistant: 'assistent', substitute: 'vervanger' }

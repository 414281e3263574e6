import type { Association, Organiser } from '../../domain/association'
import type { Draft } from '../../domain/draft'
import type { PreviewLinks } from '../../domain/links'
import { longDate } from '../../wording/dates'
import { kindText } from '../../wording/names'
import type { CommonValues } from '../render'
import { type PartValues, type PreviewPart, partValues, questionsUnder } from './preview-part'

export type PreviewInput = {
  kind: 'preview'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  draft: Draft
  /** In the order of `draft.parts`; null where nothing would be sent. With links of its own where each part can be approved alone. */
  parts: (PreviewPart | null)[]
  links: PreviewLinks
  holdMinutes: number
  replyTo: string
}

export type PreviewValues = CommonValues & {
  name: string
  subject: string
  /** The organiser's words were a reply in a few words, under no subject of their own. */
  correction: boolean
  day: string
  /** "verslag": what the mail seems to be when it announces nothing; null when there are parts. */
  nothing: string | null
  /** Some part changed by a correction: this is a new preview. */
  corrected: boolean
  /** What of the last reply led to nothing. */
  missed: string[]
  verified: boolean
  blocked: boolean
  /** Something still waits for an answer. */
  waiting: boolean
  several: boolean
  /** Questions about the mail as a whole. */
  blocking: string[]
  open: string[]
  parts: PartValues[]
  links: PreviewLinks
  replyTo: string
}

export const previewValues = (input: PreviewInput): PreviewValues => {
  const { association, draft, links, holdMinutes, replyTo } = input
  const { understanding } = draft
  const parts = draft.parts.flatMap((part, index) => {
    const facts = understanding.events[index]
    const shown = { draft, index, preview: input.parts[index] ?? null, holdMinutes, zone: association.zone }
    return facts ? [partValues(shown, facts, part)] : []
  })
  const general = { blocking: generalQuestions(draft, true), open: generalQuestions(draft, false) }
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: input.organiser.name,
    subject: draft.subject || '(geen onderwerp)',
    correction: draft.isCorrection === true,
    day: longDate(draft.day, 'nl'),
    nothing: parts.length === 0 ? kindText(understanding.kind, 'nl') : null,
    corrected: draft.revision > 1,
    missed: draft.missed,
    verified: draft.verified,
    blocked: general.blocking.length > 0 || parts.some(({ blocking }) => blocking.length > 0),
    waiting: draft.parts.some(({ state, effect }) => state.status === 'open' && effect !== 'none'),
    several: parts.length > 1,
    ...general,
    parts: parts.length > 1 ? parts : parts.map((part) => ({ ...part, links: null })),
    links,
    replyTo,
  }
}

const generalQuestions = (draft: Draft, blocking: boolean): string[] => {
  const ofParts = new Set(
    draft.parts.flatMap((_, index) => questionsUnder(draft, `/events/${index}`, blocking)),
  )
  return draft.understanding.questions
    .filter(
      (question) => question.blocking === blocking && (blocking || !draft.settled.includes(question.about)),
    )
    .map(({ ask }) => ask)
    .filter((ask) => !ofParts.has(ask))
}

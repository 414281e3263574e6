import type { MemberNoticeKind } from '../../domain/notice-kind'
import { presentChoices, sessionsComing } from '../../domain/registration'
import { behalfText } from '../../wording/behalf'
import { copyFileText, copyParagraphs, substituteCannot } from '../../wording/copies'
import { say, voiceOf } from '../../wording/voice'
import type { CopyWords } from '../render'
import type { MemberMailInput } from './member-values'
import { emptyStand, type Stand } from './stand/stand'

/** Who answered is told in the mail that confirms it; whoever comes in somebody's place decides just that. */
export const ownStand = (input: MemberMailInput, stand: Stand): Stand => {
  const { association, beside, kind, links, member, registration } = input
  const voice = voiceOf(association, member.language)
  if (beside?.role === 'substitute') {
    const cannot = { label: say(voice, substituteCannot), href: links.cancel, action: 'cancel' } as const
    return { ...emptyStand, plain: kind === 'deregistered' || kind === 'cancellation' ? [] : [cannot] }
  }
  const by = confirmsAnswer.has(kind) ? behalfText(registration, association, member) : null
  return by ? { ...stand, paragraphs: [by, ...stand.paragraphs] } : stand
}

const confirmsAnswer: ReadonlySet<MemberNoticeKind> = new Set([
  'registered',
  'deregistered',
  'declined',
  'waitlisted',
  'answer-changed',
  'requested',
])

/** What stands above a copy; null for the member's own mail. */
export const copyOf = (input: MemberMailInput, hasEntry: boolean): CopyWords | null => {
  const { association, beside, event, kind, links, member, registration } = input
  if (!beside) return null
  const coming = sessionsComing(event, presentChoices(event, registration)).length > 0
  return {
    paragraphs: copyParagraphs(beside, kind, association, { ...member, name: beside.of }),
    // Whoever comes in the member's place has the entry in the mail itself, where it is for one date.
    file: coming && kind !== 'deregistered' && !hasEntry ? links.calendarFile : null,
    label: copyFileText(association, member),
  }
}

import { wasThere } from '../../domain/attendance'
import type { MemberNoticeKind } from '../../domain/notice-kind'
import {
  type AfterKind,
  type AfterLink,
  type AfterText,
  afterLinks,
  afterText,
} from '../../wording/afterwards'
import { voiceOf } from '../../wording/voice'
import type { MemberMailInput } from './member-values'

export type AfterValues = AfterText & { links: AfterLink[] }

const afterKinds: readonly AfterKind[] = ['thanks', 'after-event', 'missed']

const asAfterKind = (kind: MemberNoticeKind): AfterKind | null =>
  afterKinds.find((one) => one === kind) ?? null

/** What a mail after the event says; null in any other mail. Links are for those who were there. */
export const afterValues = ({
  kind: asked,
  association,
  event,
  member,
  registration,
  after = null,
}: MemberMailInput): AfterValues | null => {
  const kind = asAfterKind(asked)
  if (!kind) return null
  const voice = voiceOf(association, member.language)
  const there = wasThere(event, registration)
  // Pictures of people are for those who were there; the rest may be read by whoever is mailed it.
  const additions = there ? event.afterwards : { ...event.afterwards, photos: null, pictures: [] }
  return {
    ...afterText(kind, { ...event, afterwards: additions }, voice, there),
    links: kind === 'missed' ? [] : afterLinks(additions, after ?? '', voice),
  }
}

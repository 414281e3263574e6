import type { Decision } from '../../../functions/domain/decide/decision'
import type { Notice } from '../../../functions/domain/notice'
import { fromInstant } from '../../../functions/domain/time'
import type { Timer } from '../../../functions/domain/timer'
import { wallClock } from './moments'
import { members } from './people'

/** A decision as a reader tells it; audit entries are left out. */
export type Summary = {
  drafts: string[]
  events: string[]
  registrations: string[]
  notices: string[]
  timers: string[]
}

export const summarize = (decision: Decision): Summary => ({
  drafts: decision.drafts.map((draft) => draft.parts.map((part) => part.state.status).join(', ')),
  events: decision.events.map(
    (event) => `${event.stage.status} on ${event.sessions[0]?.facts.date}, reserve ${event.reserve.status}`,
  ),
  registrations: decision.registrations.map((one) => `${nameOf(one.member)}: ${one.answer}`),
  notices: decision.notices.map(noticeText).sort(),
  timers: decision.timers.map(timerText).sort(),
})

const nameOf = (id: string): string => members.find((member) => member.id === id)?.name.split(' ')[0] ?? id

export const noticeText = (notice: Notice): string => {
  switch (notice.to) {
    case 'many':
      return `${notice.kind} to ${notice.audience}`
    case 'one':
      return `${notice.kind} to ${nameOf(notice.member)}`
    case 'many-post':
      return `${notice.kind} to many`
    case 'many-statement':
      return `statement of ${notice.year} to many`
    case 'proof':
    case 'statement':
      return `${notice.to} to ${nameOf(notice.member)}`
    case 'one-post':
      return `${notice.kind} to ${nameOf(notice.member)}`
    case 'copy':
      return `copy to ${notice.role} of ${nameOf(notice.member)}`
    case 'told-member':
      return `told to ${nameOf(notice.member)}`
    case 'address': {
      const { message } = notice
      const round = message.kind === 'go-no-go' || message.kind === 'attendance' ? ` ${message.round}` : ''
      return `${message.kind}${round} to ${notice.address.split('@')[0]}`
    }
  }
}

/** `wanted nudge at 2027-05-13 09:00`; a `send` says what it will owe. */
export const timerText = ({ status, task, dueAt }: Timer): string => {
  const round = 'round' in task ? ` ${task.round}` : ''
  const part = task.task === 'release' ? ` ${task.part}` : ''
  const what = task.task === 'send' ? ` ${task.notices.map(noticeText).join(' and ')}` : ''
  return `${status} ${task.task}${round}${part}${what} at ${wallClock(fromInstant(dueAt))}`
}

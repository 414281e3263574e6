import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideSubstitute } from '../domain/decide/decide-beside'
import { decided, refused } from '../domain/decide/decision'
import type { EventId, MemberId } from '../domain/ids'
import type { ToldMember } from '../domain/notice'
import { toInstant } from '../domain/time'
import { eventTitle } from '../wording/names'
import { named, sayTo } from '../wording/told-member'
import { loadAnswer } from './answer'
import { type Applied, apply } from './apply'

/** Whoever was to come in a member's place cannot: the seat is the member's own again, who hears of it. */
export const substituteCannot = (
  context: Context,
  association: Association,
  ids: { event: EventId; member: MemberId },
): Promise<Applied> =>
  apply(context, association.id, async () => {
    const state = await loadAnswer(context, association, ids)
    const substitute = state?.registration?.substitute
    if (!state || !substitute) return refused({ why: 'changed' })
    const outcome = decideSubstitute(state, null, { by: 'substitute' }, context.now())
    if (outcome.status === 'refused') return outcome
    const { event, member } = state
    const about = named(state, null)
    const told: ToldMember = {
      to: 'told-member',
      id: `substitute.${event.id}.${member.id}.${toInstant(context.now())}`,
      member: member.id,
      event: event.id,
      subject: `${substitute.name}: ${eventTitle(event, member.language)}`,
      paragraphs: [
        sayTo(state, {
          u: `${substitute.name} kan toch niet in uw plaats naar ${about}. De plaats staat nog op uw naam: u kunt zelf komen, een andere collega opgeven of u afmelden op de pagina hieronder.`,
          je: `${substitute.name} kan toch niet in jouw plaats naar ${about}. De plaats staat nog op jouw naam: je kunt zelf komen, een andere collega opgeven of je afmelden op de pagina hieronder.`,
          en: `${substitute.name} cannot come in your place to ${about} after all. The seat is still in your name: come yourself, name another colleague or cancel on the page below.`,
        }),
      ],
      inReplyTo: null,
    }
    // With the mail that takes the entry out of the substitute's own calendar.
    return decided({ ...outcome.decision, notices: [...outcome.decision.notices, told] })
  })

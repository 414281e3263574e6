import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decideSubstitute } from '../domain/decide/decide-beside'
import { decided, refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import type { Substitute } from '../domain/registration'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { readSubstitute } from '../inbound/substitute-words'
import { refusedByMail } from '../wording/refused-by-mail'
import { named, sayTo } from '../wording/told-member'
import { loadAnswer } from './answer'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { mailed, tellMember } from './tell-member'

/**
 * "ik kan niet, mijn collega Piet Jansen komt in mijn plaats (piet@…)", of a member whose address is proven:
 * the seat stays, and Piet hears of it where there is an address. False for other words.
 */
export const answerSubstitute = async (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
): Promise<boolean> => {
  const words = wishText(replyText(incoming.mail.text), incoming.mail.from[0]?.name ?? null)
  const substitute = incoming.sender.verified ? readSubstitute(words) : null
  if (!substitute) return false
  const { association, key } = incoming
  await apply(
    context,
    association.id,
    async () => {
      const state = await loadAnswer(context, association, { event: event.id, member: member.id })
      if (!state) return refused({ why: 'changed' })
      const outcome = decideSubstitute(state, substitute, { by: 'mail' }, context.now())
      const told = (paragraphs: string[]) => tellMember(member.id, event, mailed(incoming), paragraphs)
      if (outcome.status === 'refused') {
        return decided({
          notices: [told(refusedByMail(state, outcome.refusal, null))],
          audit: [
            { what: `substitute: ${outcome.refusal.why}`, by: 'mail', about: `${event.id} ${member.id}` },
          ],
        })
      }
      const { notices } = outcome.decision
      return decided({ ...outcome.decision, notices: [...notices, told([comesInstead(state, substitute)])] })
    },
    { message: key, writes: [] },
  )
  return true
}

const comesInstead = (to: Parameters<typeof named>[0], { name, address }: Substitute): string => {
  const about = named(to, null)
  const mailedTo = address
    ? { nl: ` ${name} krijgt bericht op ${address}.`, en: ` ${name} is told at ${address}.` }
    : { nl: ` Geeft u ${name} zelf door waar en wanneer?`, en: ` Will you tell ${name} where and when?` }
  const je = address ? mailedTo.nl : ` Geef je ${name} zelf door waar en wanneer?`
  return sayTo(to, {
    u: `Genoteerd: ${name} komt in uw plaats naar ${about}. De plaats blijft van u.${mailedTo.nl}`,
    je: `Genoteerd: ${name} komt in jouw plaats naar ${about}. De plaats blijft van jou.${je}`,
    en: `Noted: ${name} comes in your place to ${about}. The seat stays yours.${mailedTo.en}`,
  })
}

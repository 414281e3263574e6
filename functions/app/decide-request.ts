import type { Context } from '../context'
import type { Association, Member } from '../domain/association'
import { type AdmissionCommand, decideAdmission } from '../domain/decide/decide-admission'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import type { MemberId } from '../domain/ids'
import type { Notice } from '../domain/notice'
import { refusalSentence } from '../domain/refusal'
import { presentChoices } from '../domain/registration'
import type { Alongside } from '../store/commit'
import { loadAnswer } from './answer'
import { apply } from './apply'
import type { Commanded } from './command-event'

/** Carries a request further, and says what became of it. `receipt` as for `commandEvent`. */
export const decideRequest = async (
  context: Context,
  association: Association,
  ids: { event: Event['id']; member: MemberId },
  command: AdmissionCommand,
  receipt?: { notice: (told: string[]) => Notice; alongside: Alongside },
): Promise<Commanded> => {
  let told: string[] = []
  const decide = async (): Promise<Outcome> => {
    const state = await loadAnswer(context, association, ids)
    if (!state) return refused({ why: 'no-request' })
    const outcome = decideAdmission(state, command, context.now())
    if (outcome.status === 'refused') return outcome
    const [after] = outcome.decision.registrations
    const waits = after?.choices.every(({ place }) => place === 'waiting') ?? false
    told = [whatBecame(command.wish, state.member, waits)]
    const { notices } = outcome.decision
    return decided({ ...outcome.decision, notices: receipt ? [...notices, receipt.notice(told)] : notices })
  }
  const applied = await apply(context, association.id, decide, receipt?.alongside)
  if (applied.status === 'refused')
    return { status: 'refused', told: [refusalSentence(applied.refusal, 'nl')] }
  return { status: applied.status === 'processed' ? 'processed' : 'done', told }
}

const whatBecame = (wish: AdmissionCommand['wish'], { name }: Member, waits: boolean): string => {
  switch (wish) {
    case 'plan':
      return `Genoteerd: het gesprek met ${name} is gepland. ${name} krijgt hier geen bericht van.`
    case 'held':
      return `Genoteerd: het gesprek met ${name} is geweest. Antwoord "laat ${name} toe" of "wijs ${name} af".`
    case 'admit':
      return waits
        ? `${name} is toegelaten, maar alle plaatsen zijn bezet: ${name} staat op de wachtlijst en krijgt daar bericht van.`
        : `${name} is toegelaten en krijgt bericht, met de afspraak voor in de agenda.`
    case 'reject':
      return `${name} is niet toegelaten en krijgt daar bericht van.`
  }
}

/** Those whose request waits for the organiser, in order of name. */
export const requestersOf = async (context: Context, event: Event): Promise<Member[]> => {
  const registrations = await context.events.registrations(event.association, event.id)
  const asking = registrations.filter((one) =>
    presentChoices(event, one).some(({ place }) => place === 'requested'),
  )
  const members = await Promise.all(asking.map((one) => context.people.member(event.association, one.member)))
  return members.filter((one) => one !== null).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import { decideDraft } from '../domain/decide/decide-draft'
import { refused } from '../domain/decide/decision'
import type { DraftCommand } from '../domain/decide/draft-state'
import type { Revision } from '../domain/decide/revise-draft'
import type { Draft } from '../domain/draft'
import { Plan } from '../domain/plan'
import { refusalSentence } from '../domain/refusal'
import { localDate } from '../domain/time'
import { readAnswers } from '../inbound/correct/read-correction'
import { apply } from './apply'
import { applyCorrection, isEmpty } from './correct-draft'
import { haltPost } from './halt-post'
import { loadDraftState } from './load'
import { readReply } from './read-reply'

type Pressed = { association: Association; organiser: Organiser; draft: Draft; revision: number }

/** What a press on the preview's page came to: a sentence, and the draft as revised when it was. */
export type PressTold = { sentence: string; revised: Draft | null }

/** `form`: `wish`, `part` (from 1, or `all`), `answers[<pointer>]` and `words`, as the page posts them. */
export const pressOnDraft = async (
  context: Context,
  pressed: Pressed,
  form: Record<string, string>,
): Promise<PressTold> => {
  if (form['wish'] === 'correct') return correct(context, pressed, form)
  const command = commandOf(pressed, form)
  if (!command) return { sentence: 'Er is niets gedaan.', revised: null }
  if (command.type === 'stop' || command.type === 'pause' || command.type === 'resume') {
    return { sentence: (await haltPost(context, pressed, command)).told.join(' '), revised: null }
  }
  const applied = await apply(context, pressed.association.id, async () => {
    const state = await loadDraftState(context, pressed.association, pressed.draft.id)
    return state ? decideDraft(state, command, context.now()) : refused({ why: 'replaced' })
  })
  const sentence =
    applied.status === 'refused' ? refusalSentence(applied.refusal, 'nl') : done(context, command)
  return { sentence, revised: null }
}

const commandOf = ({ organiser, revision }: Pressed, form: Record<string, string>): DraftCommand | null => {
  const by = organiser.address
  const parts = /^[1-9]$/.test(form['part'] ?? '') ? [Number(form['part']) - 1] : 'all'
  switch (form['wish']) {
    case 'approve':
      return { type: 'approve', by, via: 'button', revision, parts, at: null }
    case 'proof':
      return { type: 'proof', by, revision }
    case 'discard':
      return { type: 'discard', by, revision, parts }
    case 'withhold':
    case 'stop':
    case 'pause':
    case 'resume':
      return { type: form['wish'], by }
    default:
      return null
  }
}

const done = (context: Context, command: DraftCommand): string => {
  switch (command.type) {
    case 'approve':
      return context.config.HOLD_MINUTES > 0
        ? 'Goedgekeurd. Wanneer het vertrekt staat hieronder; tot dan kunt u het tegenhouden.'
        : 'Goedgekeurd en verzonden.'
    case 'proof':
      return 'De proef is onderweg naar uw mailbox.'
    case 'discard':
      return 'Weggegooid. Er is niets verzonden.'
    case 'withhold':
      return 'Tegengehouden. Er is niets verzonden.'
    default:
      return ''
  }
}

const correct = async (
  context: Context,
  { association, organiser, draft, revision }: Pressed,
  form: Record<string, string>,
): Promise<PressTold> => {
  const day = localDate(context.now(), association.zone)
  const correction = await readForm(context, { association, organiser, draft, revision }, form, day)
  if (isEmpty(correction, draft)) {
    return { sentence: 'Hierin las ik geen verbetering; er is niets veranderd.', revised: null }
  }
  const mail = { message: null, inReplyTo: null }
  const by = { association, sender: { address: organiser.address } }
  const applied = await applyCorrection(context, by, draft.id, revision, correction, mail)
  if (applied.status === 'refused') return { sentence: refusalSentence(applied.refusal, 'nl'), revised: null }
  const revised = applied.status === 'applied' ? (applied.decision.drafts[0] ?? null) : null
  const missed = correction.missed.length ? ` Dit begreep ik niet: ${correction.missed.join(' · ')}` : ''
  return { sentence: `Aangepast. Hieronder staat het nieuwe voorstel.${missed}`, revised }
}

/** One answer per question (`answers[<pointer>][n]`), then free words. */
const readForm = async (
  context: Context,
  { association, draft }: Pressed,
  form: Record<string, string>,
  day: string,
): Promise<Revision> => {
  const events = await context.events.events(association.id)
  const answers = Object.entries(form).flatMap(([name, text]) => {
    const about = /^answers\[(.*?)\](?:\[\d+\])?$/.exec(name)?.[1]
    return about && text.trim() ? [{ about, text }] : []
  })
  // Which event is meant and who is to hear are the draft's own questions, not facts.
  const isOwn = ({ about }: { about: string }) => /^\/events\/\d+(?:\/(?:tell|link|otherDate))?$/.test(about)
  const facts = answers.filter((answer) => !isOwn(answer))
  const { notUnderstood, ...first } = readAnswers({ answers: facts, understanding: draft.understanding, day })
  const words = [...answers.filter(isOwn).map(({ text }) => text), form['words'] ?? ''].join('\n').trim()
  const plan = [...first.plan, ...chosenSettings(draft, form)]
  const begun: Revision = { ...first, plan, chosen: [], missed: notUnderstood }
  if (!words) return begun
  return both(begun, readReply({ ...draft, understanding: first.understanding }, words, events, day))
}

/** The choices of the plan (`setting[<part>][<name>]`) that are other than they were. */
const chosenSettings = ({ parts }: Draft, form: Record<string, string>): Revision['plan'] =>
  parts.flatMap(({ plan }, part) => {
    const sessions = Plan.shape.sessions.safeParse(form[`setting[${part}][sessions]`] ?? plan.sessions)
    const answers = Plan.shape.answers.safeParse(form[`setting[${part}][answers]`] ?? plan.answers)
    const pays = Plan.shape.pays.safeParse(form[`setting[${part}][pays]`] ?? plan.pays)
    const whoElse = YesNo[form[`setting[${part}][whoElse]`] ?? '']
    const guests = Number(form[`setting[${part}][guests]`] ?? plan.guests)
    const edits = {
      ...(pays.success && pays.data !== plan.pays && { pays: pays.data }),
      ...(whoElse !== undefined && whoElse !== plan.whoElse && { whoElse }),
      ...(guests !== plan.guests && guests >= 0 && guests <= GUESTS_MAX && { guests }),
      ...(sessions.success && sessions.data !== plan.sessions && { sessions: sessions.data }),
      ...(answers.success && answers.data !== plan.answers && { answers: answers.data }),
    }
    return Object.keys(edits).length ? [{ part, edits }] : []
  })

const YesNo: Record<string, boolean | undefined> = { true: true, false: false }
const GUESTS_MAX = 5

const both = (first: Revision, second: Revision): Revision => ({
  understanding: second.understanding,
  changed: [...new Set([...first.changed, ...second.changed])],
  settled: [...new Set([...first.settled, ...second.settled])],
  plan: [...first.plan, ...second.plan],
  chosen: [...first.chosen, ...second.chosen],
  missed: [...first.missed, ...second.missed],
})

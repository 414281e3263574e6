import type { Context } from '../context'
import { decideList, type ListCommand, type ListRefusal } from '../domain/decide/decide-list'
import type { Address, AssociationId, ListId } from '../domain/ids'
import type { ListDraft } from '../domain/list-draft'
import type { RowAnswer } from '../domain/member-list'
import type { AddressNotice } from '../domain/notice'
import { toInstant } from '../domain/time'
import { listWorkWrite, listWrite, readListDraft, readProgress, readRows, saveChanges } from '../store/lists'
import { isLarge, listAccepted, listRefusal, listUnderWay } from '../wording/list'
import { commitFresh, type Fresh } from './commit-fresh'
import { changesOf, compareList, revisedList } from './compare-list'
import { listPreview } from './list-preview-notice'

/** The mail that asked; null for a press. `told`: owes the sentence as an answer to it. */
type ByMail = { key: string; messageId: string | null; told: (sentence: string) => AddressNotice } | null

/** What was done, in a sentence; and the draft when a new preview was made. */
export type ListTold = { sentence: string; revised: ListDraft | null }

/** Carries out what an organiser decides about a list that was sent. Null: this mail was handled before. */
export const commandList = (
  context: Context,
  association: AssociationId,
  id: ListId,
  command: ListCommand,
  mail: ByMail,
): Promise<ListTold | null> =>
  commitFresh(context, association, mail?.key ?? null, async (): Promise<Fresh<ListTold>> => {
    const list = await existing(context, association, id)
    // Only for an open one does it matter what it would change now; once taken over, its rows are gone.
    const compared = list.state.status === 'open' ? await compareAnew(context, list) : null
    const outcome = decideList(list, command, compared?.print ?? list.print, context.now())
    if (outcome.status === 'stale') return revise(context, list, command.by, mail)
    if (outcome.status === 'refused') return answered(await whyRefused(context, list, outcome.why), mail)
    const { list: after, work, audit } = outcome
    const sentence = work === 'none' ? 'Weggegooid. De ledenlijst is niet veranderd.' : listAccepted(after)
    const step = work === 'removals' ? `${after.revision}.removals` : `${after.revision}.0`
    const works = work === 'none' ? [] : [listWorkWrite(after, step, toInstant(context.now()))]
    // What takes a moment is told once, when it is done.
    const told = answered(sentence, work === 'none' || isLarge(after) ? mail : null)
    return { ...told, decision: { ...told.decision, audit }, writes: [listWrite(after), ...works] }
  })

/** Answers to questions about rows lead to a new preview. */
export const answerList = (
  context: Context,
  association: AssociationId,
  id: ListId,
  { by, revision, answers }: { by: Address; revision: number; answers: RowAnswer[] },
  mail: ByMail,
): Promise<ListTold | null> =>
  commitFresh(context, association, mail?.key ?? null, async (): Promise<Fresh<ListTold>> => {
    const list = await existing(context, association, id)
    if (list.state.status !== 'open') return answered(listRefusal('already-done'), mail)
    if (list.revision !== revision) return answered(listRefusal('replaced'), mail)
    const rows = new Set(answers.map(({ row }) => row))
    const kept = list.answers.filter(({ row }) => !rows.has(row))
    return revise(context, { ...list, answers: [...kept, ...answers] }, by, mail)
  })

const whyRefused = async ({ table }: Context, list: ListDraft, why: ListRefusal): Promise<string> =>
  why === 'busy' ? listUnderWay(list, await readProgress(table, list)) : listRefusal(why)

const existing = async (context: Context, association: AssociationId, id: ListId): Promise<ListDraft> => {
  const list = await readListDraft(context.table, association, id)
  if (!list) throw new Error(`The list ${id} is gone`)
  return list
}

const compareAnew = async (context: Context, list: ListDraft) =>
  compareList(context, list.association, {
    rows: await readRows(context.table, list),
    faults: list.faults,
    answers: list.answers,
  })

const answered = (sentence: string, mail: ByMail): Fresh<ListTold> => ({
  decision: { notices: mail ? [mail.told(sentence)] : [] },
  writes: [],
  result: { sentence, revised: null },
})

/** A new preview, of the file compared with the members as they are now. */
const revise = async (
  context: Context,
  list: ListDraft,
  by: Address,
  mail: ByMail,
): Promise<Fresh<ListTold>> => {
  const compared = await compareAnew(context, list)
  const revised = revisedList(list, compared)
  await saveChanges(context.table, revised, changesOf(compared.proposal, context.newId))
  return {
    decision: { notices: [listPreview(revised, mail?.messageId ?? null, by)] },
    writes: [listWrite(revised)],
    result: { sentence: changedSince, revised },
  }
}

const changedSince =
  'Er is nog niets veranderd: hieronder staat een nieuw voorstel, naast de ledenlijst zoals die nu is. Kijk het na en geef dan akkoord.'

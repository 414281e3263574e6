import * as z from 'zod/mini'
import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { AnswerState } from '../domain/decide/choose'
import { decideGuests, decideShown, decideSubstitute } from '../domain/decide/decide-beside'
import { type Outcome, refused } from '../domain/decide/decision'
import { decideNote } from '../domain/decide/notes'
import { type EventId, type MemberId, toAddress } from '../domain/ids'
import type { BesideKept } from '../web/beside-forms'
import { loadAnswer } from './answer'
import { type Applied, apply } from './apply'

type By = { by: string; behalf: string | null; yields: boolean }

/** A small form beside an answer. `onBehalf`: somebody else's link; `known`: a browser of whoever it is. */
export type BesidePress = { form: Record<string, string>; said: By; onBehalf: boolean; known: boolean }

/** What a form asks, decided on the state as it is; null where it asks nothing that can be read. */
export type AskedBeside = { kept: BesideKept; decide: (state: AnswerState) => Outcome }

type Reader = (context: Context, press: BesidePress) => AskedBeside | null

const clean = z.string().check(
  z.overwrite((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ),
  z.maxLength(120),
)
const lines = z.string().check(
  z.overwrite((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]+/gu, ' ')
      .trim(),
  ),
  z.maxLength(1000),
)

const NAMES_MAX = 9

/** Commits what was asked, on the answer as it stands now. */
export const pressBeside = (
  context: Context,
  association: Association,
  ids: { event: EventId; member: MemberId },
  asked: AskedBeside,
): Promise<Applied> =>
  apply(context, association.id, async () => {
    const state = await loadAnswer(context, association, ids)
    return state ? asked.decide(state) : refused({ why: 'changed' })
  })

/** Whoever saw what stood there replaces it; otherwise it is added. */
const noteOf: Reader = (_, { form, said: { by }, onBehalf, known }) => {
  const text = lines.safeParse(form['note'] ?? '').data
  if (text === undefined) return null
  const replaces = known && !onBehalf
  return { kept: 'note', decide: ({ registration }) => decideNote(registration, { text, replaces, by }) }
}

/** Who comes in the member's place is the member's own to say. */
const substituteOf: Reader = (context, { form, said, onBehalf }) => {
  if (onBehalf) return null
  if (form['wish'] === 'self') {
    return { kept: 'self', decide: (state) => decideSubstitute(state, null, said, context.now()) }
  }
  const name = clean.safeParse(form['name'] ?? '').data
  const typed = (form['address'] ?? '').trim()
  const address = typed ? toAddress(typed) : null
  if (!name || (typed && !address)) return null
  return {
    kept: 'substitute',
    decide: (state) => decideSubstitute(state, { name, address }, said, context.now()),
  }
}

const guestsOf: Reader = (context, { form, said }) => {
  const names = Array.from({ length: NAMES_MAX }, (_, index) =>
    clean.safeParse(form[`guest${index + 1}`] ?? ''),
  )
  if (names.some(({ success }) => !success)) return null
  const given = names.flatMap(({ data }) => (data ? [data] : []))
  return { kept: 'guests', decide: (state) => decideGuests(state, given, said, context.now()) }
}

/** Being seen is the member's own to say. */
const shownOf: Reader = (_, { form, said, onBehalf }) => {
  if (onBehalf) return null
  const shown = form['wish'] === 'show'
  return { kept: shown ? 'shown' : 'hidden', decide: (state) => decideShown(state, shown, said) }
}

/** What each of the small forms asks, by the name of its path. */
export const readBeside = {
  note: noteOf,
  substitute: substituteOf,
  guests: guestsOf,
  shown: shownOf,
} as const

import type { Registration } from '../registration'
import { decided, type Outcome, refused } from './decision'

/** Notes of one answer add up to this; what came first then goes. */
const NOTE_CHARACTERS_MAX = 2_000

/** What was kept, with these words below it; the same words are kept once. */
export const noteWith = (kept: string | null, more: string | null): string | null =>
  !more || kept?.includes(more)
    ? kept
    : [kept, more]
        .filter((one) => one !== null)
        .join('\n')
        .slice(-NOTE_CHARACTERS_MAX)

/** The registration with this note, for the organiser's eyes; nobody is mailed. */
export const withNote = (registration: Registration, note: string | null, by: string): Outcome =>
  decided({
    registrations: [{ ...registration, note: note?.slice(-NOTE_CHARACTERS_MAX) ?? null }],
    audit: [{ what: 'answer-note', by, about: `${registration.event} ${registration.member}` }],
  })

/**
 * What a member fills in beside an answer. `replaces`: whoever wrote saw what stood there; otherwise it is
 * added to what was kept.
 */
export type NoteCommand = { text: string; replaces: boolean; by: string }

/** Keeps the note of whoever has answered; the same words again change nothing. */
export const decideNote = (
  registration: Registration | null,
  { text, replaces, by }: NoteCommand,
): Outcome => {
  if (!registration || registration.answer === 'none') return refused({ why: 'changed' })
  const kept = registration.note
  if (!replaces && (text === '' || kept?.includes(text))) return decided({})
  const note = replaces ? text || null : [kept, text].filter((one) => one !== null).join('\n')
  return note === kept ? decided({}) : withNote(registration, note, by)
}

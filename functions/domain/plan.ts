import * as z from 'zod/mini'
import { type EventFacts, LocalDate, LocalTime } from './understanding'

const Moment = z.object({ date: LocalDate, time: LocalTime })
export type Moment = z.infer<typeof Moment>

/** Whether a price is with or without VAT, or free of it; null while the organiser did not say. */
export const Vat = z.nullable(z.enum(['including', 'excluding', 'exempt']))
export type Vat = z.infer<typeof Vat>

/**
 * What the service proposes to do around an event and when (local wall clock). Proposed, shown,
 * editable; never a fact. `null` means: not planned.
 */
export const Plan = z.object({
  /**
   * Who hears of a change: everyone who is invited, those registered, or nobody, so that only the
   * page changes. Invitations, moves and cancellations always go to everyone.
   */
  tell: z.enum(['everyone', 'registered', 'page']),
  /** When registration opens: with the first mail, or later on the organiser's word. */
  opening: z.enum(['with-announcement', 'later']),
  /** Of a later opening: the moment at which registration opens by itself. */
  opensAt: z._default(z.nullable(Moment), null),
  /** When the organiser is reminded that registration is still to be opened. */
  openingReminder: z.nullable(Moment),
  /** When those who have not answered are asked once more; null until it can be known. */
  nudge: z.nullable(Moment),
  practical: z.nullable(Moment),
  /** Of a series: whether members answer for each session, or once for all of them together. */
  sessions: z._default(z.enum(['together', 'each']), 'each'),
  /** On a move: whether earlier answers stay, or everyone is asked again. */
  answers: z._default(z.enum(['ask-again', 'keep']), 'ask-again'),
  /** When the organiser is asked whether the main date goes ahead. */
  goNoGo: z.nullable(Moment),
  /** When those who were there are thanked. */
  thanks: z._default(z.nullable(Moment), null),
  /** Whether those registered may see each other, each only if they agree. */
  whoElse: z._default(z.boolean(), false),
  /** How many people a member may bring along. */
  guests: z._default(z.number(), 0),
  /** Whether taking part is paid by an invoice afterwards, or as the announcement says: at the door, by transfer. */
  pays: z._default(z.enum(['by-invoice', 'as-announced']), 'by-invoice'),
  /** Of what taking part costs: its VAT, and the last day on which de-registering is free. */
  vat: z._default(Vat, null),
  freeUntil: z._default(z.nullable(LocalDate), null),
  /** Where those online take part, once the organiser said so. */
  onlineLink: z._default(z.nullable(z.string()), null),
})
export type Plan = z.infer<typeof Plan>

/** How members answer, whom they bring, how registration opened and what the price includes do not follow from the date. */
export const settingsOf = ({
  opening,
  sessions,
  pays,
  vat,
  whoElse,
  guests,
}: Plan): Pick<Plan, 'opening' | 'sessions' | 'pays' | 'vat' | 'whoElse' | 'guests'> => ({
  opening,
  sessions,
  pays,
  vat,
  whoElse,
  guests,
})

/**
 * What was said of the price, of guests and of who sees whom stays with the event, whatever changes of it;
 * the last free day does not survive another date.
 */
export const termsToKeep = (
  { pays, vat, freeUntil, whoElse, guests }: Plan,
  { kind }: Pick<EventFacts, 'kind'>,
): Pick<Plan, 'pays' | 'vat' | 'freeUntil' | 'whoElse' | 'guests'> => ({
  pays,
  vat,
  freeUntil: kind === 'date-move' ? null : freeUntil,
  whoElse,
  guests,
})

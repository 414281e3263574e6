import type { Context as Visit } from 'hono'
import * as z from 'zod/mini'
import type { Did } from '../../app/show-change'
import { type Pressed, wishes } from '../../app/show-intent'
import type { AnswerCommand } from '../../domain/decide/choose'
import type { Refusal } from '../../domain/refusal'
import { Place } from '../../domain/registration'
import type { BesideKept } from '../../web/beside-forms'
import { fieldsOf, PressFields } from './visit'

const Wish = z.enum(['register', 'decline', 'cancel', 'undo'])
const Intent = z.enum(['register', 'decline', 'cancel'])
const Way = z.enum(['on-site', 'online'])
/** Units by name: repeated, or with commas between them. */
const Units = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((named) => [named].flat().flatMap((text) => text.split(','))),
)

const AnswerFields = z.extend(PressFields, {
  wish: Wish,
  unit: z.optional(Units),
  way: z.optional(Way),
  /** The revision that an undo is of. */
  undoes: z.optional(z.string().check(z.regex(/^\d{1,9}$/))),
})
export type AnswerFields = z.infer<typeof AnswerFields>

/** What a form of the answer page posted; null for anything that none of them posts. */
export const answerFieldsOf = async (visit: Visit): Promise<AnswerFields | null> =>
  AnswerFields.safeParse(await fieldsOf(visit)).data ?? null

export const commandOf = (
  { wish, unit, way, undoes }: AnswerFields,
  epoch: number,
  said: Pick<AnswerCommand, 'by' | 'behalf' | 'yields'>,
): AnswerCommand => ({
  wish: wishes[wish],
  epoch,
  ...said,
  units: unit ?? null,
  way: way ?? null,
  ...(wish === 'undo' && { undoes: Number(undoes ?? 0) }),
})

export const pressedOf = (intent?: string, unit?: string, way?: string): Pressed => ({
  intent: Intent.safeParse(intent).data ?? 'none',
  unit: unit ?? null,
  way: Way.safeParse(way).data ?? null,
})

/** The page of a wish that was not carried out yet: its link, to the slot and the way. */
export const pathOf = ({ wish, unit, way }: AnswerFields): string =>
  [wish, ...(unit?.length === 1 ? [unit[0], way] : [])].filter(Boolean).join('/')

/** Refusals that the page does not already tell by how it stands. */
const Told = z.enum([
  'choose-one',
  'once-only',
  'full-on-site',
  'closed',
  'changed',
  'own-answer',
  'no-seat',
  'no-room',
])

/** The page that says what came of a press. */
export const afterPath = (
  { wish, unit }: AnswerFields,
  gaveUp: Place | null,
  refusal: Refusal | null,
): string => {
  if (refusal) return refusedPath(refusal)
  const gave = gaveUp && gaveUp !== 'seat' && wish === 'cancel' ? { gave: gaveUp } : {}
  return `/done?${new URLSearchParams({ did: wish, ...(unit && { unit: unit.join() }), ...gave })}`
}

export const refusedPath = ({ why }: Refusal): string => {
  const told = Told.safeParse(why).data
  return told ? `?not=${told}` : ''
}

export const didOf = (visit: Visit): Did | null => {
  const wish = Wish.safeParse(visit.req.query('did')).data
  const gaveUp = Place.safeParse(visit.req.query('gave')).data ?? null
  return wish ? { wish, units: visit.req.query('unit')?.split(',') ?? null, gaveUp } : null
}

const Kept = z.enum(['note', 'substitute', 'self', 'guests', 'shown', 'hidden'])

/** What a small form beside the answer just kept. */
export const keptOf = (visit: Visit): BesideKept | null =>
  Kept.safeParse(visit.req.query('kept')).data ?? null

export const refusalOf = (visit: Visit): Refusal | null => {
  const why = Told.safeParse(visit.req.query('not')).data
  return why ? { why } : null
}

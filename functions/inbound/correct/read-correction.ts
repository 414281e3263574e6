import type { Plan } from '../../domain/plan'
import type { Understanding } from '../../domain/understanding'

export type PlanEdits = Partial<Pick<Plan, 'opening' | 'openingReminder' | 'nudge' | 'practical' | 'goNoGo'>>
export type Correction = {
  understanding: Understanding
  changed: string[]
  settled: string[]
  plan: { part: number; edits: PlanEdits }[]
  notUnderstood: string[]
}
export const readCorrection = (input: { words: string; understanding: Understanding; day: string }): Correction => ({
  understanding: input.understanding, changed: [], settled: [], plan: [], notUnderstood: [input.words],
})
export const readAnswers = (input: { answers: { about: string; text: string }[]; understanding: Understanding; day: string }): Correction => ({
  understanding: input.understanding, changed: [], settled: [], plan: [], notUnderstood: [],
})

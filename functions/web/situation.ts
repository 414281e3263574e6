import type { Event } from '../domain/event'
import type { Standing } from '../domain/registration'
import type { AnswerWish } from './answer-offers'

/** How it stands, in words. `aside` comes first: the date changed since the mail. */
export type Situation = {
  tone: 'good' | 'calm' | 'attention'
  heading: string
  paragraphs: string[]
  aside: string | null
}

/** What the page knows of the event and of this member. */
export type Known = {
  event: Event
  standing: Standing
  changed: AnswerWish | null
  past: boolean
  earlierEpoch: boolean
  parkedFrom: string | null
  /** No seat is free: a yes goes to the waiting list. */
  full: boolean
}

export type Present = Omit<Situation, 'aside'>

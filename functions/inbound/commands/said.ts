import type { LocalMoment } from '../wish'

/** Commands that change what members get; every word beside them must be known to leave them standing. */
export type Steering = 'open' | 'close' | 'go' | 'no-go' | 'stop' | 'pause' | 'resume'
/** Commands that only tell the organiser something. */
export type Telling = 'list' | 'door-list' | 'invoices' | 'progress'

/**
 * One command of a reply. `reserve` is what a no-go says of the reserve date: it takes over, it is off
 * too, or nothing; `calledOff`: said as calling off ("afgelast"), not as "gaat niet door".
 */
export type Said =
  | { says: 'open-at'; at: LocalMoment }
  /** After that day; `time` where one is said. */
  | { says: 'close-on'; date: string; time: string | null }
  | { says: Exclude<Steering, 'no-go'> | Telling }
  | { says: 'no-go'; reserve: 'takes-over' | 'off' | null; calledOff: boolean }

/** What a stretch says of the reserve date alone: "8 oktober hoeft ook niet". */
export type OfReserve = { says: 'reserve-off' }

/** What is known of the event that the words are about. */
export type About = {
  title: string | null
  /** The dates by which the whole event can be meant. */
  dates: string[]
  /** A reserve date that is still held. */
  reserve: string | null
  /** The day of the reply. */
  today: string
}

/** One way to say a command; `asked`: also as a polite question. */
export type Form = { pattern: RegExp; asked: boolean }

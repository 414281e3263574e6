import type { Temporal } from 'temporal-polyfill'

type Invoke = (payload: unknown) => Promise<unknown>

/** The functions of the service with what this machine needs to know besides; made by `handlers.ts`. */
export type Handlers = {
  receiveMail: Invoke
  deliverOutbox: Invoke
  fireTimer: Invoke
  recordFeedback: Invoke
  sweep: Invoke
  pages: { fetch: (request: Request) => Response | Promise<Response> }
  upcomingTimers: () => Promise<UpcomingTimer[]>
  who: () => Promise<Who>
  /** Loads a member list (CSV or XLSX); returns lines to print. Throws, in one line, what is wrong with the file. */
  importMembers: (file: Uint8Array, fileName: string, options?: ImportOptions) => Promise<string[]>
  /** Exports or erases one person; returns lines to print. Throws, in one line, what is wrong. */
  person: (words: string[]) => Promise<string[]>
  /** Stores the example association where there is none. Bears repeats. */
  seed: () => Promise<void>
}

/** `dryRun`: only tell what would change. `say`: told now and then how far it has come. */
export type ImportOptions = { dryRun?: boolean; say?: (line: string) => void }

/** A timer still to come; `event` names the gathering it belongs to, if any. */
export type UpcomingTimer = { at: Temporal.Instant; what: string; event: string | null }

/** Addresses: where to announce, who may, and who is invited. */
export type Who = { agenda: string; organisers: string[]; members: string[] }

export type MakeHandlers = (parts: {
  /** What AWS would set for every function, with the endpoints of this machine. */
  environment: Record<string, string>
  clock: { now: () => Temporal.Instant }
}) => Handlers | Promise<Handlers>

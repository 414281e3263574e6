/** The parts of MailDev 2.2.1 that `mailbox.ts` uses; it brings no types. */
declare module 'maildev/lib/mailserver' {
  import type { Readable } from 'node:stream'

  type Session = {
    envelope: { mailFrom: { address: string }; rcptTo: { address: string }[] }
    hostNameAppearsAs: string
    remoteAddress: string
  }
  export const store: unknown[]
  export const smtp: {
    onData: (stream: Readable, session: Session, done: (error: Error | null) => void) => void
  }
  export const create: (port: number, host: string, mailDir: string) => void
  export const once: (name: 'new', listener: () => void) => void
  export const off: (name: 'new', listener: () => void) => void
}

declare module 'maildev/lib/web' {
  import type { Server } from 'node:http'

  export const server: Server
  export const start: (
    port: string,
    host: string,
    mailServer: typeof import('maildev/lib/mailserver'),
    user: undefined,
    password: undefined,
    basePathname: undefined,
    secure: { https: false },
  ) => void
  export const close: (done: () => void) => void
}

declare module 'maildev/lib/logger' {
  export const setLevel: (level: 0 | 1 | 2) => void
}

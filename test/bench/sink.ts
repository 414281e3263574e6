import PostalMime from 'postal-mime'

type Parsed = { subject: string; replyTo: string }

/** Where mail goes: counted, and only the organiser's is looked at. */
export const openSink = () => {
  let toMembers = 0
  let lastRaw = ''
  const kept: { to: string; mail: Parsed }[] = []
  let changed: () => void = () => undefined
  const until = async <Found>(found: () => Found | undefined | false): Promise<Found> => {
    for (;;) {
      const now = found()
      if (now) return now
      await new Promise<void>((resolve) => {
        changed = resolve
      })
    }
  }
  return {
    closes: async (): Promise<void> => undefined,
    accept: async ({
      destination: [to = ''],
      raw,
    }: {
      destination: string[]
      raw: string
    }): Promise<void> => {
      if (to.endsWith('@menigte.example')) {
        toMembers += 1
        lastRaw = raw
      } else {
        const { subject = '', replyTo } = await PostalMime.parse(Buffer.from(raw, 'base64'))
        kept.push({ to, mail: { subject, replyTo: replyTo?.[0]?.address ?? '' } })
      }
      changed()
    },
    mailTo: (to: string, about: string): Promise<Parsed> =>
      until(() => kept.findLast((one) => one.to === to && one.mail.subject.includes(about))?.mail),
    /** Resolves once so many mails to members were accepted. */
    untilSent: (count: number): Promise<true> => until(() => toMembers >= count),
    sent: () => toMembers,
    lastRaw: (): Buffer => Buffer.from(lastRaw, 'base64'),
  }
}

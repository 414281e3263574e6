import type { Service } from './service'

const kinds = [
  ['registered', /^(U bent aangemeld|You are registered)/],
  ['deregistered', /^(U bent afgemeld|Uw antwoord is ongedaan gemaakt|Registration cancelled|Answer undone)/],
  ['declined', /^(Genoteerd: u komt niet|Noted: you are not coming)/],
] as const
type Kind = (typeof kinds)[number][0]

/** The confirmations that this member received, oldest first. */
export const confirmationsOf = async (service: Service, member: string): Promise<Kind[]> =>
  (await service.mailbox.subjects(member)).flatMap((subject) =>
    kinds.flatMap(([kind, pattern]) => (pattern.test(subject) ? [kind] : [])),
  )

/** How a member stands, as the plain page says it. */
export const standingOf = async (service: Service, member: string): Promise<string> => {
  await service.stack.quiet()
  const link = await service.mailbox.link(member, 'register')
  const page = await (await fetch(link.replace(/\/register$/, ''))).text()
  const heading = /class="standing[^>]*>\s*<h2>([^<]*)/.exec(page)?.[1]
  if (!heading) throw new Error(`The page of ${member} does not say how it stands`)
  return heading
}

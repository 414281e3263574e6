import { Resolver } from 'node:dns/promises'
import type { DNSResolver } from 'mailauth'
import * as z from 'zod'
import { type Authenticate, type Authentication, fromDomain, type Verdict } from './mail-auth'

/** A machine without DNS gets its answer, "could not be checked", after so long at most. */
const ALL_CHECKS_MS_MAX = 8_000

/**
 * MAIL_AUTH=strict: SPF, DKIM and DMARC by the records that the DNS really has. `resolve` answers like
 * `dns.promises.resolve`, and rejects with a code such as ENOTFOUND or ETIMEOUT.
 */
export const strictAuthentication =
  (resolve: DNSResolver = quickResolver()): Authenticate =>
  async (raw, envelope) => {
    // Loaded when first wanted: it is slow to load, and MAIL_AUTH=loopback needs none of it.
    const { authenticate } = await import('mailauth')
    const checks = authenticate(raw, {
      sender: envelope.from,
      ip: envelope.remoteAddress.replace(/^::ffff:/, ''),
      helo: envelope.helo,
      mta: 'amazonses.com',
      resolver: resolve,
      disableArc: true,
      disableBimi: true,
    })
    try {
      return toAuthentication(Found.parse(await within(checks)))
    } catch {
      return notChecked(fromDomain(raw))
    }
  }

/** Two tries of half a second each: node's own resolver waits for tens of seconds. */
const quickResolver = (): DNSResolver => {
  const resolver = new Resolver({ timeout: 500, tries: 2 })
  // mailauth's type leaves out the records that are objects (MX), which it does read.
  return (name, type) => resolver.resolve(name, type) as Promise<string[]>
}

const within = <Result>(checks: Promise<Result>): Promise<Result> => {
  let late: NodeJS.Timeout
  const tooLate = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error('The DNS does not answer.')), ALL_CHECKS_MS_MAX)
  })
  return Promise.race([checks, tooLate]).finally(() => clearTimeout(late))
}

/** What is used of mailauth's answer. */
const Status = z.object({ result: z.string() })
const Found = z.object({
  spf: z.object({ status: Status }),
  dkim: z.object({
    headerFrom: z.array(z.string()).optional(),
    results: z.array(z.object({ signingDomain: z.string().optional(), status: Status })).default([]),
  }),
  dmarc: z.union([z.literal(false), z.object({ status: Status, policy: z.string().optional() })]),
})

const toAuthentication = ({ spf, dkim, dmarc }: z.infer<typeof Found>): Authentication => {
  const dmarcResult = dmarc === false ? 'none' : dmarc.status.result
  const dmarcVerdict = verdictOf(dmarcResult)
  return {
    spf: verdictOf(spf.status.result),
    dkim: bestOf(dkim.results.map(({ status }) => signatureVerdict(status.result))),
    dmarc: dmarcVerdict,
    dmarcPolicy: dmarcVerdict === 'FAIL' && dmarc !== false ? policyOf(dmarc.policy) : null,
    results: {
      spf: spf.status.result,
      dkim: dkim.results.map(({ status, signingDomain }) =>
        signingDomain === undefined ? status.result : `${status.result} header.i=@${harmless(signingDomain)}`,
      ),
      dmarc: `${dmarcResult} header.from=${harmless(headerFromOf(dkim.headerFrom))}`,
    },
  }
}

/** Results of RFC 8601; a check that gave no clear answer is GRAY, one that could not be done PROCESSING_FAILED. */
const verdictOf = (result: string): Verdict => {
  if (result === 'pass') return 'PASS'
  if (result === 'fail' || result === 'permerror') return 'FAIL'
  return result === 'temperror' ? 'PROCESSING_FAILED' : 'GRAY'
}

/** mailauth calls a signature over another body "neutral"; for a signature that is a failure. */
const signatureVerdict = (result: string): Verdict => (result === 'neutral' ? 'FAIL' : verdictOf(result))

/** One good signature makes DKIM pass, whatever the others are. */
const bestOf = (verdicts: Verdict[]): Verdict =>
  (['PASS', 'FAIL', 'PROCESSING_FAILED'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'GRAY'

const policyOf = (policy: string | undefined): Authentication['dmarcPolicy'] =>
  policy === 'reject' || policy === 'quarantine' ? policy : 'none'

const headerFromOf = (addresses: string[] | undefined): string =>
  addresses?.[0]?.split('@').at(-1) ?? 'unknown'

const harmless = (domain: string): string => domain.replace(/[^\w.-]/g, '_')

const notChecked = (domain: string): Authentication => ({
  spf: 'PROCESSING_FAILED',
  dkim: 'PROCESSING_FAILED',
  dmarc: 'PROCESSING_FAILED',
  dmarcPolicy: null,
  results: { spf: 'temperror', dkim: ['temperror'], dmarc: `temperror header.from=${harmless(domain)}` },
})

import { parseFrom } from 'email-addresses'
import { domainOf, isAligned } from './organisational-domain'
import type { ParsedMail } from './parse-mail'

/** SES adds its own verdicts on top of the mail under this name; the same name is used on one machine. */
const RECEIVER = 'amazonses.com'
/** A parser that follows the RFC to the letter is only asked about a header of ordinary length. */
const FROM_CHARACTERS_MAX = 1_000

export type ReceiptVerdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED'
/** The receipt of SES; `dmarcPolicy` is present only when DMARC failed. */
export type Receipt = {
  spf: ReceiptVerdict
  dkim: ReceiptVerdict
  dmarc: ReceiptVerdict
  dmarcPolicy?: 'none' | 'quarantine' | 'reject'
}
export type SenderVerdict =
  | { status: 'verified'; address: string }
  | { status: 'unverified'; address: string | null; reason: string }

/**
 * Whether the mail comes from whom it names in From: DMARC passed, or the domain has no DMARC policy
 * (GRAY) and DKIM or SPF passed for that very domain. GRAY by itself proves nothing, and neither do
 * SES's SPF and DKIM verdicts, which may be about another domain.
 */
export function senderVerdict(input: {
  mail: ParsedMail
  receipt: Receipt
  envelopeFrom: string | null
}): SenderVerdict {
  const { mail, receipt, envelopeFrom } = input
  const unverified = (reason: string): SenderVerdict => ({ status: 'unverified', address, reason })
  const address = mail.from.length === 1 ? (mail.from[0]?.address ?? null) : null
  if (mail.fromHeaders !== 1) return unverified(`${mail.fromHeaders} From headers`)
  const domain = address && domainOf(address)
  if (!address || !domain) return unverified('From does not hold exactly one address')
  if (!readsOneWay(mail, address)) return unverified('From can be read in more than one way')
  if (!isPlain(address)) return unverified('the address holds characters that can deceive')
  if (receipt.dmarc === 'PASS') return { status: 'verified', address }
  if (receipt.dmarc !== 'GRAY') return unverified(`DMARC ${receipt.dmarc}`)
  const signed = receipt.dkim === 'PASS' && signers(mail).some((signer) => isAligned(signer, domain))
  if (signed) return { status: 'verified', address }
  const envelopeDomain = envelopeFrom && domainOf(envelopeFrom)
  const sent = receipt.spf === 'PASS' && envelopeDomain && isAligned(envelopeDomain, domain)
  return sent
    ? { status: 'verified', address }
    : unverified('no DMARC policy, and neither DKIM nor SPF is aligned')
}

/** Two parsers agree on the one address, so that what SES judged and what we read are the same. */
function readsOneWay(mail: ParsedMail, address: string): boolean {
  const header = mail.headers.get('from')?.[0] ?? ''
  if (header.length > FROM_CHARACTERS_MAX) return false
  if (normal(header) === `${address} <${address}>`) return true
  const strict = parseFrom({ input: header, rfc6532: true }) ?? []
  const [only, ...others] = strict
  return others.length === 0 && only?.type === 'mailbox' && normal(only.address) === address
}

/** Letters of one script (Latin), no compatibility look-alikes, nothing invisible or turning the text. */
function isPlain(address: string): boolean {
  return (
    /^[\p{Script=Latin}\p{M}0-9!#$%&'*+/=?^_`{|}~@.-]+$/u.test(address) &&
    address.normalize('NFKC') === address
  )
}

/** The domains whose signature passed, by the header that the receiver itself put on top. */
function signers(mail: ParsedMail): string[] {
  const header = mail.headers.get('authentication-results')?.[0] ?? ''
  const [server = '', ...results] = withoutComments(header).split(';')
  if (server.trim().split(/\s/)[0]?.toLowerCase() !== RECEIVER) return []
  return results
    .map((result) => result.trim())
    .filter((result) => /^dkim\s*=\s*pass(?:\s|$)/i.test(result))
    .flatMap((result) => [...result.matchAll(/\bheader\.(?:d|i)\s*=\s*"?([^\s";]+)/gi)])
    .map(([, signer = '']) => signer.slice(signer.lastIndexOf('@') + 1))
}

function withoutComments(header: string): string {
  let depth = 0
  let kept = ''
  for (const character of header) {
    if (character === '(') depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += character
  }
  return kept
}

function normal(address: string): string {
  return address.normalize('NFC').toLowerCase()
}

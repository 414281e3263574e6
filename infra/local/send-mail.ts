import { createTransport } from 'nodemailer'
import PostalMime, { type Address } from 'postal-mime'
import { LOOPBACK } from './loopback-server'

/**
 * Hands a raw mail to the inbound port: from its From address, to those of its recipients that are at the
 * association's domain, or else to the agenda address. Throws when it was not taken, or is no mail.
 */
export const sendMail = async (
  raw: Buffer,
  { port, agenda }: { port: number; agenda: string },
): Promise<{ from: string; to: string[] }> => {
  const { from: sender, to: toHeader = [], cc = [], headers } = await PostalMime.parse(raw)
  if (headers.length === 0) throw new Error('This is no mail: it has no headers.')
  const domain = agenda.slice(agenda.lastIndexOf('@')).toLowerCase()
  const own = addressesOf([...toHeader, ...cc]).filter((address) => address.toLowerCase().endsWith(domain))
  const from = addressesOf(sender ? [sender] : [])[0] ?? ''
  const to = own.length > 0 ? own : [agenda]
  const transport = createTransport({ host: LOOPBACK, port, secure: false, ignoreTLS: true })
  await transport.sendMail({ envelope: { from, to }, raw })
  return { from, to }
}

const addressesOf = (addresses: Address[]): string[] =>
  addresses.flatMap((each) => (each.address ? [each.address] : addressesOf(each.group ?? [])))

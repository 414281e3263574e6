/** What SES does to a raw message before it sends it; everything else stays byte for byte. */

const AMAZON_DOMAIN = 'eu-west-1.amazonses.com'

/** The Message-ID header that SES gives, without its brackets. */
export const messageIdHeader = (id: string): string => `${id}@${AMAZON_DOMAIN}`

/** Overwrites Message-ID (or adds it), and takes out Bcc. */
export const asSesSends = (raw: Buffer, id: string): Buffer => {
  const { head, rest } = split(raw)
  const kept = headerLines(head).filter((line) => !/^(message-id|bcc)[ \t]*:/i.test(line))
  return Buffer.concat([
    Buffer.from([...kept, `Message-ID: <${messageIdHeader(id)}>\r\n`].join(''), 'latin1'),
    rest,
  ])
}

/** The addresses in the headers From, To, Cc and Bcc, for a request that names none itself. */
export const addressesIn = (raw: Buffer, names: string[]): string[] =>
  headerLines(split(raw).head)
    .filter((line) => names.includes(line.slice(0, line.indexOf(':')).trim().toLowerCase()))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [])

/** Head with its last line end; rest from the empty line on. Latin-1 keeps every byte as it is. */
const split = (raw: Buffer): { head: string; rest: Buffer } => {
  const crlf = raw.indexOf('\r\n\r\n')
  const lf = raw.indexOf('\n\n')
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 2 : lf >= 0 ? lf + 1 : raw.length
  return { head: raw.subarray(0, end).toString('latin1'), rest: raw.subarray(end) }
}

/** Each header with its folded lines and line ends. */
const headerLines = (head: string): string[] =>
  head.split(/(?<=\n)(?![ \t])/).map((line) => (line.endsWith('\n') ? line : `${line}\r\n`))

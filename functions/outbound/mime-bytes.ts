import * as base64 from 'nodemailer/lib/base64'
import type MimeNode from 'nodemailer/lib/mime-node'
import * as qp from 'nodemailer/lib/qp'

/**
 * The bytes of a mail whose parts are text and buffers, with CRLF everywhere: the same that
 * `MimeNode.build` makes through a stream for each part, at well under half of its time.
 */
export const mimeBytes = (mail: MimeNode): Buffer => Buffer.from(textOf(mail).replace(/(?<!\r)\n/g, '\r\n'))

const textOf = (node: MimeNode): string => {
  const headers = node.buildHeaders()
  return `${headers}\r\n\r\n${node.multipart ? partsOf(node) : contentOf(node)}`
}

const partsOf = ({ boundary, childNodes }: MimeNode): string => {
  const parts = childNodes.map((child) => `--${boundary}\r\n${textOf(child)}\r\n`)
  return `${parts.join('')}--${boundary}--\r\n`
}

const contentOf = (node: MimeNode): string => {
  const { content = '' } = node
  if (typeof content !== 'string' && !Buffer.isBuffer(content)) throw new Error('A part is a stream')
  switch (node.getTransferEncoding()) {
    case 'quoted-printable':
      return qp.wrap(qp.encode(content))
    case 'base64':
      return base64.wrap(base64.encode(content))
    default:
      return content.toString()
  }
}

/**
 * The content of a body that an AWS SDK streamed with `Content-Encoding: aws-chunked`: chunks, each after a
 * line with its length in hexadecimal, then trailing checksums (Amazon S3 API reference, "Signature
 * calculations for the Authorization header: transferring payload in multiple chunks"). Throws when cut.
 */
export const unchunked = (body: Buffer): Buffer => {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const lineEnd = body.indexOf('\r\n', at)
    const length =
      lineEnd < 0 ? Number.NaN : Number.parseInt(body.subarray(at, lineEnd).toString('latin1'), 16)
    if (Number.isNaN(length)) throw new Error('A streamed body is not in chunks.')
    if (length === 0) return Buffer.concat(chunks)
    const start = lineEnd + 2
    if (start + length > body.length) throw new Error('A streamed body is cut.')
    chunks.push(body.subarray(start, start + length))
    at = start + length + 2
  }
}

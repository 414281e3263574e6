import { createHash } from 'node:crypto'
import { mkdir, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { unchunked } from './aws-chunked'
import { readIfPresent, writeDurably } from './durable-file'
import { type LoopbackServer, onlySigned, readBody, serveOnLoopback } from './loopback-server'

const OBJECT_BYTES_MAX = 64 * 1024 * 1024
/** File systems take names of 255 bytes. */
const NAME_BYTES_MAX = 240

type Answer = { status: number; headers?: Record<string, string>; body?: Buffer | string }

/** PutObject, GetObject, HeadObject and DeleteObject, path style, with each object a file in the folder. */
export const startS3 = async (folder: string): Promise<LoopbackServer> => {
  await mkdir(folder, { recursive: true })
  return serveOnLoopback(
    onlySigned((request, response) => {
      answer(folder, request)
        .catch((error) => problem(500, 'InternalError', String(error)))
        .then((given) => respond(response, given))
    }),
  )
}

const respond = (response: ServerResponse, { status, headers = {}, body = '' }: Answer): void => {
  response.writeHead(status, { 'content-length': `${Buffer.byteLength(body)}`, ...headers })
  response.end(body)
}

const answer = async (folder: string, request: IncomingMessage): Promise<Answer> => {
  const file = fileOf(folder, request.url ?? '/')
  if (file === null) return problem(400, 'KeyTooLongError', 'Your key is too long.')
  switch (request.method) {
    case 'PUT':
      return put(file, request)
    case 'GET':
      return get(file)
    case 'HEAD':
      return { ...(await get(file)), body: '' }
    case 'DELETE':
      await rm(file, { force: true })
      return { status: 204 }
    default:
      return problem(405, 'MethodNotAllowed', 'Only objects can be put, got and deleted here.')
  }
}

/** The key becomes one file name, so that no key can leave its bucket's folder. */
const fileOf = (folder: string, url: string): string | null => {
  // Not by URL, which would resolve the dots of a key.
  const [bucket = '', ...key] = (url.split('?')[0] ?? '').slice(1).split('/')
  const name = encodeURIComponent(decodeURIComponent(key.join('/')))
  if (Buffer.byteLength(name) > NAME_BYTES_MAX || name === '') return null
  return join(folder, `bucket-${encodeURIComponent(decodeURIComponent(bucket))}`, `${name}.object`)
}

const put = async (file: string, request: IncomingMessage): Promise<Answer> => {
  const body = await readBody(request, OBJECT_BYTES_MAX)
  if (body === null) return problem(400, 'EntityTooLarge', 'Your proposed upload is too large.')
  if (request.headers['if-none-match'] === '*' && (await isThere(file))) {
    return problem(412, 'PreconditionFailed', 'The object exists already.')
  }
  const streamed = `${request.headers['x-amz-content-sha256'] ?? ''}`.startsWith('STREAMING-')
  const bytes = streamed ? unchunked(body) : body
  await writeDurably(file, bytes)
  return { status: 200, headers: { etag: etagOf(bytes) } }
}

const get = async (file: string): Promise<Answer> => {
  const bytes = await readIfPresent(file)
  if (bytes === null) return problem(404, 'NoSuchKey', 'The specified key does not exist.')
  const { mtime } = await stat(file)
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': `${bytes.length}`,
      'last-modified': mtime.toUTCString(),
      etag: etagOf(bytes),
    },
    body: bytes,
  }
}

const isThere = async (file: string): Promise<boolean> => (await readIfPresent(file)) !== null

const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`

const problem = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
})

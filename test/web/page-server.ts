import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundlePressScript } from '../../functions/web/browser/compile'
import { mailPolicy, previewPolicy } from '../../functions/web/security'
import { style } from '../../functions/web/style'

/** A form as it arrived. */
export type Posted = { path: string; header: string | null; fields: Record<string, string> }

/** Serves the given pages with the real policy, style and script, and remembers what was posted. */
export class PageServer implements AsyncDisposable {
  readonly posted: Posted[] = []
  /** What a post is answered with: the page to go on to, or a failure. */
  next: string | null = '/done'
  private readonly server: http.Server

  private constructor(pages: Record<string, string>, script: string) {
    this.server = http.createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://page.example').pathname
      response.setHeader('content-security-policy', path.startsWith('/mail/') ? mailPolicy : previewPolicy)
      if (request.method === 'POST') return void this.accept(request, response, path)
      if (path === '/favicon.ico') return void response.writeHead(204).end()
      const file = fileAt(path, pages, script)
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' })
      response.end(request.method === 'HEAD' ? undefined : file?.text)
    })
  }

  static async start(pages: Record<string, string>): Promise<PageServer> {
    const server = new PageServer(pages, await bundlePressScript())
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get origin(): string {
    const { port } = this.server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async accept(request: http.IncomingMessage, response: http.ServerResponse, path: string) {
    const body = await new Response(request as unknown as ReadableStream).text()
    const header = String(request.headers['x-press'] ?? '') || null
    this.posted.push({ path, header, fields: Object.fromEntries(new URLSearchParams(body)) })
    if (this.next === null) response.writeHead(403).end()
    else if (header)
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ next: this.next }))
    else response.writeHead(303, { location: this.next }).end()
  }
}

const fileAt = (path: string, pages: Record<string, string>, script: string) => {
  if (path === '/style.css') return { type: 'text/css', text: style }
  if (path === '/press.js') return { type: 'text/javascript', text: script }
  if (path.startsWith('/mail/'))
    return { type: 'text/html', text: '<html lang="nl"><title>Mail</title><p>De mail.' }
  const text = pages[path.slice(1)]
  return text ? { type: 'text/html; charset=utf-8', text } : null
}

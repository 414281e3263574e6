import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as a reader finds it: page streams inflated, glyphs back to letters by each font's
 * ToUnicode map (ISO 32000-1, 9.10), or by Windows-1252 for a standard font.
 */
export const pdfText = (pdf: Buffer): string => {
  const source = pdf.toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    objects.set(id, body)
  }
  const fonts = new Map<string, Map<string, string> | null>()
  for (const body of objects.values()) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1]
      fonts.set(name, unicode ? mapIn(streamOf(objects.get(unicode) ?? '')) : null)
    }
  }
  return [...objects.values()]
    .map(streamOf)
    .filter((stream) => /\bBT\b/.test(stream))
    .map((stream) => linesIn(stream, fonts))
    .join('\n')
}

/** A stream ends where its `Length` says (7.3.8): the last byte of compressed text may well be a carriage return. */
const streamOf = (body: string): string => {
  const [head = '', length] = /^[\s\S]*?\/Length (\d+)\b(?! \d+ R)[\s\S]*?\bstream\r?\n/.exec(body) ?? []
  if (!head) return ''
  const bytes = Buffer.from(body.slice(head.length, head.length + Number(length ?? 0)), 'latin1')
  return /\/FlateDecode/.test(head) ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}

const mapIn = (cmap: string): Map<string, string> => {
  const map = new Map<string, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    ;[...list.matchAll(/<(\w+)>/g)].forEach(([, hex = ''], index) => {
      const code = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0')
      map.set(code, Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    })
  }
  return map
}

const linesIn = (stream: string, fonts: Map<string, Map<string, string> | null>): string => {
  const lines: string[] = []
  let font: Map<string, string> | null = null
  for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? null
    else
      lines.push([...(shown ?? '').matchAll(/<(\w*)>/g)].map(([, hex = '']) => letters(hex, font)).join(''))
  }
  return lines.join('\n')
}

const letters = (hex: string, font: Map<string, string> | null): string =>
  font
    ? (hex.match(/.{4}/g) ?? []).map((code) => font.get(code.toLowerCase()) ?? '\u{fffd}').join('')
    : new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'))

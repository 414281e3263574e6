import { withoutDirection } from '../one-line'

/** A stretch of the organiser's text: `break` when it begins a line, `href` when it is a link. */
export type Piece = { text: string; href: string | null; break: boolean }

/** Paragraphs of the organiser's own text, lines kept; only http and https become links. */
export const ownText = (text: string): Piece[][] =>
  plainText(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.split('\n').flatMap((line, index) => piecesOf(line, index > 0)))

/** The same text for the text part: line ends made alike, blank lines at the ends dropped. */
export const plainText = (text: string): string =>
  withoutDirection(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const piecesOf = (line: string, startsLine: boolean): Piece[] =>
  // The limit keeps the search for a link linear on a long line without spaces.
  line
    .split(/(https?:\/\/[^\s<>"”’]{1,2000})/i)
    .filter((stretch, index) => stretch !== '' || index === 0)
    .flatMap((stretch) => linked(stretch))
    .map((piece, index) => ({ ...piece, break: startsLine && index === 0 }))

const linked = (stretch: string): { text: string; href: string | null }[] => {
  if (!/^https?:\/\//i.test(stretch)) return [{ text: stretch, href: null }]
  // Dots at the end say that a page cut the address off: it would lead nowhere.
  if (/(?:\.{2,}|…)[)\]]*$/.test(stretch)) return [{ text: stretch, href: null }]
  const [, link = '', after = ''] = /^(.*?)([.,;:!?)\]]*)$/.exec(stretch) ?? []
  const href = URL.canParse(link) ? new URL(link).href : null
  return [{ text: link, href }, ...(after ? [{ text: after, href: null }] : [])]
}

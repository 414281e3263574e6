import { OnlineLink } from '../../domain/online'

/** A line that gives the link for whoever takes part online; `not-secure` for any other address. */
export type SaidLink = { link: string } | 'not-secure'

const LINE =
  /^(?:\d{1,2}[.)]\s+)?(?:(?:de |het )?(?:nieuwe )?(?:online[ -]?|teams[ -]?|zoom[ -]?|meet[ -]?|deelname[ -]?)?(?:link|adres)(?: (?:om online mee te doen|voor online|voor wie online meedoet))?(?: (?:is|wordt))?\s*:?\s*)?<?(https?:\/\/[^\s<>"]+?)>?[.,;]?$/iu

/** "link: https://…", "de online link is https://…", or the address alone; null for any other line. */
export const readLink = (line: string): SaidLink | null => {
  const said = LINE.exec(line.trim().slice(0, LINE_CHARACTERS_MAX))?.[1]
  if (!said) return null
  const link = OnlineLink.safeParse(said)
  return link.success ? { link: link.data } : 'not-secure'
}

const LINE_CHARACTERS_MAX = 2_200

/** The link that a reply gives, and the lines that say something else. */
export const takeLink = (words: string): { said: SaidLink | null; rest: string } => {
  const lines = words.split(/\r?\n/)
  const links = lines.map(readLink)
  return {
    said: links.find((one) => one !== null) ?? null,
    rest: lines.filter((_, index) => links[index] === null).join('\n'),
  }
}

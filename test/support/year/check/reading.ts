import type { Received } from '../../flows/inbox'

const SPOILED = /\{\{|\}\}|\[object|\bundefined\b|\bNaN\b|\bnull\b/

/** What a reader would stumble over in one mail: nothing, when all is well. `origin`: where the pages are. */
export const faultsIn = (
  { subject, text, html, header }: Received,
  origin: string,
  language: string,
): string[] => {
  const visible = html.replace(/<(style|head)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')
  const links = [...html.matchAll(/href="([^"]+)"/g), ...text.matchAll(/(https?:[^\s<>"]+)/g)].map(
    ([, url = '']) => url,
  )
  const checks: [boolean, string][] = [
    [subject.trim() !== '' && text.trim() !== '' && visible.trim() !== '', 'nothing to read'],
    [!SPOILED.test(`${subject} ${text} ${visible}`), 'holds a value that was not there'],
    [html.includes(`<html lang="${language}"`), `is not in ${language}`],
    [
      links.every((url) => isOurs(url, origin)),
      `links elsewhere: ${links.find((url) => !isOurs(url, origin))}`,
    ],
    [header('auto-submitted') !== null, 'does not say that a machine sent it'],
  ]
  return checks.flatMap(([isWell, fault]) => (isWell ? [] : [`${subject}: ${fault}`]))
}

const isOurs = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) ||
  url.startsWith('https://') ||
  url.startsWith('mailto:') ||
  url.startsWith('#')

import type { Written } from '../record'
import type { Printed } from './mail-files'
import { localMoment } from './names'

export type ChapterMails = { title: string; mails: Printed[]; written: Written[] }

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8884; }
  td:first-child { white-space: nowrap; }
  .in { background: #15803d18; }
  pre { white-space: pre-wrap; font: inherit; margin: .3rem 0; }
`

/** The year on one page: by chapter, each mail in order of sending, with what was written to the agenda between. */
export const indexPage = (chapters: readonly ChapterMails[]): string => {
  const all = chapters.flatMap(({ mails }) => mails)
  const people = [...new Set(all.map(({ to }) => to))].toSorted()
  return page(
    'Het jaar 2025 van De Kleine Kring',
    `<p>${all.length} mails aan ${people.length} adressen. Groen is wat iemand aan de agenda schreef. Alles is verzonnen.</p>
<h2>Per persoon</h2>
<p>${people.map((address) => `<a href="${href(address)}/index.html">${escaped(address)}</a> (${countTo(all, address)})`).join(' · ')}</p>
${chapters.map(chapterPart).join('\n')}`,
  )
}

/** What one person received. */
export const personPage = (address: string, mails: readonly Printed[]): string =>
  page(
    `Mail aan ${address}`,
    `<p><a href="../index.html">Het hele jaar</a></p>
<table><tr><th>Moment</th><th>Mail</th></tr>${mails.map((mail) => `<tr><td>${localMoment(mail.at)}</td><td>${links(mail, '../')}</td></tr>`).join('\n')}</table>`,
  )

const countTo = (mails: readonly Printed[], address: string): number =>
  mails.filter(({ to }) => to === address).length

const chapterPart = ({ title, mails, written }: ChapterMails): string => {
  const rows = [
    ...written.map((one) => ({ at: one.at, row: writtenRow(one) })),
    ...mails.map((mail) => ({ at: mail.at, row: mailRow(mail) })),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
  return `<h2>${escaped(title.charAt(0).toUpperCase() + title.slice(1))}</h2>
<table><tr><th>Moment</th><th>Aan</th><th>Mail</th></tr>
${rows.map(({ row }) => row).join('\n')}</table>`
}

const writtenRow = ({ at, from, subject, text, files }: Written): string =>
  `<tr class="in"><td>${localMoment(at)}</td><td>van ${escaped(from)}</td><td><details><summary>${escaped(subject || '(geen onderwerp)')}</summary><pre>${escaped(text)}</pre></details>${escaped(files.join(', '))}</td></tr>`

const mailRow = (mail: Printed): string =>
  `<tr><td>${localMoment(mail.at)}</td><td>${escaped(mail.to)}</td><td>${links(mail, '')}</td></tr>`

const links = ({ subject, html, text, eml, files }: Printed, up: string): string =>
  [
    `<a href="${up}${href(html)}">${escaped(subject)}</a>`,
    `<a href="${up}${href(text)}">tekst</a>`,
    `<a href="${up}${href(eml)}">eml</a>`,
    ...files.map(({ name, path }) => `<a href="${up}${href(path)}">${escaped(name)}</a>`),
  ].join(' · ')

const page = (title: string, body: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
${body}
</body></html>
`

const href = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

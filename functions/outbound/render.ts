import Handlebars from 'handlebars/runtime'
import { mails, partials } from '../../templates/compiled'
import type { Language } from '../domain/association'
import { oneLine } from './one-line'

export type MailKind = keyof typeof mails

/** What every mail is given; `form` chooses between u and je. */
export type CommonValues = {
  form: 'u' | 'je'
  association: string
  agenda: string
  copy?: CopyWords | null
  /** The reader is on no list, and comes to this one event. */
  guest?: boolean
}

/** What stands above a mail that goes to somebody beside the member; `file` leads to a calendar file. */
export type CopyWords = { paragraphs: string[]; file: string | null; label: string }

type Compiled = (typeof mails)['invitation']['nl']
type Rendered = { subject: string; html: string; text: string }
type Template = (values: object) => string

const handlebars = Handlebars.create()
handlebars.registerHelper(
  'form',
  (polite: string, familiar: string, { data }: { data: { root: CommonValues } }) =>
    data.root.form === 'u' ? polite : familiar,
)
handlebars.registerHelper('copied', function (this: unknown, { fn, data }: Handlebars.HelperOptions) {
  const { copy }: CommonValues = data.root
  return copy ? fn(copy) : ''
})
handlebars.registerHelper('listed', function (this: unknown, { fn, data }: Handlebars.HelperOptions) {
  const { copy, guest }: CommonValues = data.root
  return copy || guest ? '' : fn(this)
})
for (const [name, partial] of Object.entries(partials)) {
  handlebars.registerPartial(name, handlebars.template(partial))
}

const ready = new Map<string, { subject: Template; html: Template; text: Template }>()

/**
 * Renders one mail. Values are escaped in html; a value that a template names and that is not given
 * throws. A mail without a template in this language is rendered in Dutch.
 */
export const render = (kind: MailKind, language: Language, values: CommonValues): Rendered => {
  const template = templateOf(kind, language)
  return {
    subject: oneLine(template.subject(values)),
    html: template.html(values),
    text: tidy([...aboveText(values), template.text(values)].join('\n\n')),
  }
}

const aboveText = ({ copy }: CommonValues): string[] =>
  copy ? [...copy.paragraphs, ...(copy.file ? [`${copy.label}: ${copy.file}`] : [])] : []

const templateOf = (kind: MailKind, language: Language) => {
  const key = `${kind}.${language}`
  const known = ready.get(key)
  if (known) return known
  const languages: { nl: Compiled; en?: Compiled } = mails[kind]
  const compiled = languages[language] ?? languages.nl
  const template = {
    subject: handlebars.template(compiled.subject),
    html: handlebars.template(compiled.html),
    text: handlebars.template(compiled.text),
  }
  ready.set(key, template)
  return template
}

/** Conditions leave blank lines behind; two paragraphs are parted by one. */
const tidy = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`

import type { Association, Organiser } from '../../domain/association'
import type { PersonData } from '../../domain/person-data'
import { personText } from '../../wording/news'
import { type PersonSection, personSections, whatGoes, whatStays } from '../../wording/person'
import type { MailAttachment } from '../mail'
import type { CommonValues } from '../render'

type To = { association: Association; organiser: Pick<Organiser, 'name' | 'address'>; data: PersonData }

export type PersonDataInput = To & { kind: 'person-data' }
export type PersonQuestionInput = To & {
  kind: 'person-question'
  wish: 'export' | 'erase'
  /** The person asked for it themselves. */
  asked: boolean
}

const common = ({ association, organiser, data }: To): CommonValues & { name: string; who: string } => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
  who: whoText(data),
})

/** Of whoever only mailed, no name may be known. */
const whoText = ({ member }: PersonData): string => personText(member) || member.address

/** The same with the address: "Ingrid Koopal (De Lage Drempel, i.koopal@…)". */
const whoAt = ({ member: { name, organisation, address } }: PersonData): string =>
  name ? `${name} (${[organisation, address].filter(Boolean).join(', ')})` : address

export const personDataValues = (input: PersonDataInput) => ({
  ...common(input),
  sections: personSections(input.data, input.association.zone).map(inMail),
})

/** So many lines of each kind stand in the mail; all are in its files. */
const LINES_MAX = 25

const inMail = ({ heading, lines }: PersonSection): PersonSection => {
  const more = lines.length - LINES_MAX
  if (more <= 0) return { heading, lines }
  return { heading, lines: [...lines.slice(0, LINES_MAX), `en nog ${more}, in de bestanden bij deze mail`] }
}

export const personQuestionValues = ({ wish, asked, ...input }: PersonQuestionInput) => ({
  ...common(input),
  whoAt: whoAt(input.data),
  erases: wish === 'erase',
  asked,
  proofs: input.data.proofs.length > 0,
  sections: wish === 'erase' ? [whatGoes(input.data), whatStays(input.data)] : [],
})

/** The same twice: for a machine, and for whoever it is about. */
export const personFiles = ({ data, association }: PersonDataInput): MailAttachment[] => [
  {
    filename: 'gegevens.json',
    contentType: 'application/json; charset=utf-8',
    content: `${JSON.stringify(data, null, 2)}\n`,
  },
  {
    filename: 'gegevens.txt',
    contentType: 'text/plain; charset=utf-8',
    content: personAsText(data, association),
  },
]

export const personAsText = (data: PersonData, { name, zone }: Association): string => {
  const sections = personSections(data, zone).map(({ heading, lines }) =>
    [`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  )
  return `${[`Wat ${name} bewaart over ${whoText(data)}`, ...sections].join('\n\n')}\n`
}

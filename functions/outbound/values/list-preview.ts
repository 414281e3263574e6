import type { Association, Organiser } from '../../domain/association'
import type { ListLinks } from '../../domain/links'
import type { ListChange } from '../../domain/list-change'
import type { ListDraft } from '../../domain/list-draft'
import {
  addLine,
  alterLine,
  faultLine,
  inThousands,
  people,
  questionLine,
  removeLine,
} from '../../wording/list'

export type ListPreviewInput = {
  kind: 'list-preview'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  list: ListDraft
  changes: ListChange[]
  /** Names of who is in the file and stopped, or whose mail bounced. */
  silent: string[]
  links: ListLinks
  replyTo: string
}

/** More lines than these of a kind stand in the file that goes with the mail. */
export const LINES_MAX = 50

export type ListSection = { heading: string; lines: string[] }

export const listPreviewValues = (input: ListPreviewInput) => {
  const { association, organiser, list, links, replyTo } = input
  const { counts } = list
  const change = counts.added + counts.altered > 0
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: organiser.name,
    fileName: list.fileName,
    summary: summaryText(list),
    totals: listTotals(list),
    warning: partWarning(list),
    sections: listSections(input),
    approve: change ? 'Akkoord, werk de lijst bij' : null,
    change,
    absent: counts.absent > 0,
    attached: isLong(list),
    links,
    replyTo,
  }
}

export const isLong = ({ counts }: ListDraft): boolean =>
  Math.max(counts.added, counts.altered, counts.absent) > LINES_MAX

/** "1 nieuw, 2 gewijzigd, 12 ongewijzigd". */
export const summaryText = ({ counts }: ListDraft): string =>
  [
    `${inThousands(counts.added)} nieuw`,
    `${inThousands(counts.altered)} gewijzigd`,
    `${inThousands(counts.same)} ongewijzigd`,
  ].join(', ')

export const listTotals = ({ counts }: ListDraft) => [
  { label: 'Nieuw', value: inThousands(counts.added) },
  { label: 'Gewijzigd', value: inThousands(counts.altered) },
  { label: 'Ongewijzigd', value: inThousands(counts.same) },
  ...(counts.absent > 0 ? [{ label: 'Niet in het bestand', value: inThousands(counts.absent) }] : []),
  ...(counts.faults > 0 ? [{ label: 'Met een fout', value: inThousands(counts.faults) }] : []),
]

/** A file with a part of the members would remove the rest. */
export const partWarning = ({ counts }: ListDraft): string | null =>
  counts.absent > 3 && counts.absent * 2 > counts.members
    ? `Van de ${inThousands(counts.members)} leden staan er ${inThousands(counts.absent)} niet in dit bestand. Is het misschien maar een deel van de lijst? Verwijder dan niemand.`
    : null

export const listSections = ({
  list,
  changes,
  silent,
}: Pick<ListPreviewInput, 'list' | 'changes' | 'silent'>) => {
  const { counts, questions, erased } = list
  const sections: ListSection[] = [
    {
      heading: `Rijen met een fout: deze sla ik over, de rest kan gewoon door`,
      lines: capped(list.faults.map(faultLine), counts.faults),
    },
    { heading: 'Vragen: zonder antwoord gaat het zoals er staat', lines: questions.map(questionLine) },
    { heading: 'Nieuw', lines: capped(of(changes, 'add').map(addLine), counts.added) },
    {
      heading: 'Gewijzigd (oud → nieuw)',
      lines: capped(of(changes, 'alter').map(alterLine), counts.altered),
    },
    {
      heading: 'Wel op de ledenlijst, niet in het bestand: zij blijven, tenzij u anders zegt',
      lines: capped(of(changes, 'remove').map(removeLine), counts.absent),
    },
    { heading: 'Goed om te weten', lines: notes(list, silent, erased) },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

const of = <Kind extends ListChange['change']>(changes: ListChange[], kind: Kind) =>
  changes.filter((one): one is Extract<ListChange, { change: Kind }> => one.change === kind)

const capped = (lines: string[], total: number): string[] => {
  const shown = lines.slice(0, LINES_MAX)
  const more = total - shown.length
  return more > 0 ? [...shown, `… en nog ${inThousands(more)}`] : shown
}

const notes = ({ counts }: ListDraft, silent: string[], erased: number[]): string[] => [
  ...(counts.assumed > 0
    ? [
        `Van ${people(counts.assumed)} staat er geen doelgroep bij, en collega's zeggen het ook niet. Zij komen erop als partner.`,
      ]
    : []),
  ...(silent.length > 0
    ? [
        `Staat in het bestand, maar heeft zich afgemeld voor uitnodigingen of heeft een adres dat mail weigert: ${capped(silent, silent.length).join(', ')}. Dat blijft zo.`,
      ]
    : []),
  ...(erased.length > 0
    ? [
        `Rij ${erased.slice(0, LINES_MAX).join(', ')}: deze gegevens zijn op verzoek gewist (AVG) en komen niet terug op de lijst.`,
      ]
    : []),
]

import type { Association, Organiser } from '../../domain/association'
import { BLANK_LINES, type DoorList } from '../../wording/door-list'
import { oneLine } from '../one-line'

export type DoorListInput = {
  kind: 'door-list'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  list: DoorList
  /** The page to print. */
  print: string
}

export const doorListValues = ({ association, organiser, list, print }: DoorListInput) => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
  title: list.title,
  day: list.day,
  when: list.when,
  where: list.where,
  counts: list.counts,
  rows: list.rows.map((row) => ({ ...row, note: oneLine(row.note) })),
  blank: Array.from({ length: BLANK_LINES }, () => ''),
  print,
})

import type { Association, Organiser } from '../../domain/association'
import type { NewsItem } from '../../domain/news'
import { type Known, newsSections } from '../../wording/news'

export type NewsInput = {
  kind: 'news'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  items: NewsItem[]
  known: Known
}

export const newsValues = ({ association, organiser, items, known }: NewsInput) => {
  const sections = newsSections(items, known, association)
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0)
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: organiser.name,
    sections,
    count,
    one: count === 1,
  }
}

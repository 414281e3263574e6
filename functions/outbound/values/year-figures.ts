import type { Association, Organiser } from '../../domain/association'
import type { YearFigures } from '../../domain/year-figures'
import { personText } from '../../wording/news'
import { yearCharts, yearTotals } from '../../wording/year-figures'
import type { MailAttachment } from '../mail'

export type YearFiguresInput = {
  kind: 'year-figures'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  figures: YearFigures
  files: MailAttachment[]
}

/** So many names stand in the mail; all are in the workbook. */
const NAMES_MAX = 60

export const yearFiguresValues = ({ association, organiser, figures }: YearFiguresInput) => {
  const { neverCame, year } = figures
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: organiser.name,
    year,
    none: figures.events.length === 0,
    totals: yearTotals(figures),
    charts: yearCharts(figures),
    neverCame: neverCame.slice(0, NAMES_MAX).map((one) => personText(one) ?? ''),
    neverCount: neverCame.length,
    more: Math.max(0, neverCame.length - NAMES_MAX),
  }
}

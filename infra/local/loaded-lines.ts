import type { Loaded } from '../../functions/app/load-list'
import { alterLine, questionLine } from '../../functions/wording/list'

/** More than these are only counted. */
const LINES_MAX = 200

/** What a member list changed, or would change, as lines to print. */
export const loadedLines = ({ added, changed, same, proposal }: Loaded, dryRun: boolean): string[] => {
  const { adds, alters, removes, erased, questions } = proposal
  const lines = [
    ...adds.map(({ listed }) => `new: ${[listed.name, listed.organisation, listed.audience].join(', ')}`),
    ...alters.map((alter) => `changed: ${alterLine(alter)}`),
    ...questions.map((question) => `asks: ${questionLine(question)}`),
  ]
  return [
    `${added} added, ${changed} changed, ${same} unchanged.${dryRun ? ' Nothing was changed: this was a dry run.' : ''}`,
    ...lines.slice(0, LINES_MAX),
    ...(lines.length > LINES_MAX ? [`… and ${lines.length - LINES_MAX} more`] : []),
    ...(removes.length ? [`${removes.length} on the list are not in the file; nobody was removed.`] : []),
    ...(erased.length ? [`Row ${erased.join(', ')}: erased on request, and kept away.`] : []),
  ]
}

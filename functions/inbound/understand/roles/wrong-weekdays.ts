import { compact } from '../../compact'
import type { DateRole, RoledMention } from './date-roles'

const STOOD = compact(
  /\b(?:staat|stond|stonden|vermeld|vermeldden|schreven|schreef|noemden|noemde|gedrukt|meldden)\b/,
)

/** "In de mail staat ‘woensdag 22 april’; het is donderdag 22 april": no day but that with its own weekday. */
export const withoutWrongWeekdays = (mentions: readonly RoledMention[]): readonly RoledMention[] => {
  const sure = new Set(
    mentions.flatMap(({ days }) =>
      days.flatMap(({ iso, weekday, day, month }) => (iso && weekday ? [`${day}-${month}`] : [])),
    ),
  )
  const isWrong = ({ days: [only, second], context }: RoledMention): boolean =>
    second === undefined &&
    only?.iso === null &&
    only.weekday !== null &&
    sure.has(`${only.day}-${only.month}`) &&
    STOOD.test(context.sentence)
  if (!mentions.some(isWrong)) return mentions
  return mentions.map((mention) => {
    if (isWrong(mention)) return withRole(mention, 'mention')
    return mention.role === 'moved-to' ? withRole(mention, 'session') : mention
  })
}

const withRole = (mention: RoledMention, role: DateRole): RoledMention => ({
  ...mention,
  role,
  days: mention.days.map((day) => ({ ...day, role })),
})

import type { RoledMention } from '../roles/date-roles'

/** "Vandaag" and "komende zondag" count beside written dates only where they name the same day. */
export const withoutRelative = (mentions: readonly RoledMention[]): readonly RoledMention[] => {
  const isos = new Set(mentions.flatMap(({ relative, days }) => (relative ? [] : days.map(({ iso }) => iso))))
  return isos.size === 0
    ? mentions
    : mentions.filter(({ relative, days }) => !relative || days.every(({ iso }) => isos.has(iso)))
}

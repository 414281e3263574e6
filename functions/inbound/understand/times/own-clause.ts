/** "U wordt om 19.30 uur ontvangen". */
export const isReceived = (left: string, right: string): boolean =>
  /(?<![a-zß-ɏ])word(?:t|en)?[^.;\d]{0,28}$/i.test(left) &&
  /^\W{0,3}(?:[a-zß-ɏ]+ ){0,3}(?:ontvangen|verwelkomd|begroet)(?![a-zß-ɏ])/i.test(right)

const EARLIER = /^.*[,;:]\s(?:en )?(?:waarna|daarna|vervolgens|waarop|nadien|dan)(?![a-zß-ɏ])/is

/** The words before a time without "ontvangst met koffie, waarna": what comes before its own clause. */
export const ownClause = (left: string): string => left.replace(EARLIER, '')

/** "We sluiten om 21.45 uur af met een borrel": what was announced is over then. */
export const CLOSES_WITH =
  /^\W{0,3}(?:(?:(?:sluiten|ronden|eindigen|besluiten) (?:we|wij)|word(?:t|en)) )?(?:(?:de|het|onze|deze|dit|alles) (?:[a-zß-ɏ]+ )?)?(?:af|afgesloten|afgerond|besloten) met(?![a-zß-ɏ])/i

import { compact } from './compact'

const YET =
  '(?:nog (?:even |maar even |liever )?(?:niet|niks|niets|geen \\p{L}+)|(?:even|voorlopig|vooralsnog) (?:niet|niks|niets))'
const SEND =
  '(?:rond ?(?:te )?sturen|rond ?mailen|rond|(?:door|uit|ver)?(?:ge)?stu(?:ren|urd)|verzenden|verspreiden|mailen|naar buiten|de deur uit)'
const HOLDS = compact(
  new RegExp(
    `(?<!\\p{L})(?:stuur|verstuur|mail|verzend|verspreid)(?: (?:dit|het|deze|er|hier|a\\.?u\\.?b\\.?|svp)){0,2} ${YET}(?: ${SEND})?(?!\\p{L})|(?<!\\p{L})(?:mag|graag|gelieve|svp|a\\.?u\\.?b\\.?|alsjeblieft) (?:\\p{L}+ ){0,3}?${YET} (?:\\p{L}+ ){0,2}?${SEND}(?!\\p{L})|(?:^|[.!?]\\s+)(?:dit )?${YET} ${SEND}(?!\\p{L})`,
    'imu',
  ),
)

/** "Stuur nog niks rond": the words with which a mail says that nothing may go out yet; null where it does not. */
export const holdsBack = (text: string): string | null =>
  HOLDS.exec(text)?.[0].replace(/^[.!?]\s+/, '') ?? null

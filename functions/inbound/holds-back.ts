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

/** "Ik hoorde dat de lezing niet doorgaat. Klopt dit?": a rumour, and a question about it. */
const RUMOUR = compact(
  /(?<!\p{L})(?:hoorde (?:ik|we|wij)|(?:ik|we|wij) (?:hoorden?|vernam(?:en)?|las)|(?:heb|hebben) (?:ik |we |wij )?gehoord|het gerucht|naar verluidt)[^.!?]{0,120}(?<!\p{L})(?:dat|gaat|verplaatst|verzet|afgelast)(?!\p{L})/iu,
)
const IS_IT_SO =
  /(?<!\p{L})(?:klopt (?:dit|dat|het)|is (?:dit|dat|het) (?:zo|waar)|weten jullie|weet (?:u|jij|je|iemand)|hebben jullie (?:iets|hier)|heeft u (?:iets|hier))[^.!]{0,80}\?/iu

const rumourIn = (text: string): string | null =>
  IS_IT_SO.test(text) ? (RUMOUR.exec(text)?.[0] ?? null) : null

/** "Stuur nog niks rond": the words with which a mail says that nothing is settled or may go out; null where it does not. */
export const holdsBack = (text: string): string | null =>
  HOLDS.exec(text)?.[0].replace(/^[.!?]\s+/, '') ?? rumourIn(text)

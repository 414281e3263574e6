import { compact } from '../../compact'
import type { DateMention } from '../dates/date-mentions'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { MOVED_FORM } from '../words/change-verbs'
import type { Context } from './context'
import type { RoledMention } from './date-roles'

const LAPSES_RIGHT = compact(
  /^[\s,)]*(?:(?:komt|is) (?:[a-zß-ɏ]+ ){0,3}(?:te )?vervallen|vervalt)\b(?! (?:pas|niet)\b)/,
)
const ONE_LAPSES_LEFT = compact(
  /\b(?:eerdere?|oorspronkelijke|oude|optionele|geplande|(?:eerder |al )?(?:gecommuniceerde|aangekondigde|genoemde|gemelde|doorgegeven|gereserveerde|vastgestelde))(?: [a-zß-ɏ]+)? dat(?:um|a)(?: van| op|,|:)?[\s(]*(?:[a-zß-ɏ]+dag )?$/,
)
const WITH_THIS = /^[^.;]{0,30}\b(?:hiermee|daarmee|hierdoor|daardoor|dus)\b/

/** "De eerder genoemde datum van 29 juni vervalt", "29 juni komt daarmee te vervallen": another day takes its place. */
export const isLapsedDay = ({ left, right, sentence }: Context): boolean =>
  LAPSES_RIGHT.test(right) &&
  (ONE_LAPSES_LEFT.test(left) ||
    (WITH_THIS.test(right) &&
      /(?:^|[(;,.]|\ben)\s*(?:de )?(?:dat(?:um|a)|optie)?(?: van| op)?\s*(?:[a-zß-ɏ]+dag )?$/.test(left))) &&
  !/\breserve/.test(sentence)

/** "Donderdag 9 juli. Dat is de nieuwe datum": said behind the day. */
const CALLED_NEW = compact(
  /^[\s.!:,–-]{1,4}(?:dat|dit) (?:is|wordt) (?:nu |dus |dan |daarmee )*(?:de|onze) (?:nieuwe|definitieve) (?:datum|dag|avond|middag)\b/i,
)
const NAMES_NEW = compact(
  /\b(?:dat|dit) (?:is|wordt) (?:nu |dus |dan |daarmee )*(?:de|onze) (?:nieuwe|definitieve) (?:datum|dag|avond|middag)\b/i,
)
const AFTER_DAY_CHARACTERS = 80
/** "stond eerst op 2 april", "toen werd het 4 juni": days that it had before. */
const FORMER_LEFT = compact(
  /\b(?:stond|stonden|was|waren|zou|zouden)(?: [a-zß-ɏ]+){0,3} (?:eerst|aanvankelijk|oorspronkelijk)(?: [a-zß-ɏ]+){0,2} op\s*(?:[a-zß-ɏ]+dag )?$|\b(?:toen|daarna|vervolgens|later)\b[^.;]{0,60}\bwerd (?:het|dat|hij) (?:toen |dan |ineens )*(?:op )?(?:[a-zß-ɏ]+dag )?$/,
)

/** The day that the next words call the new one. */
export const isCalledNew = (source: Source, mention: DateMention): boolean => {
  const { end } = spanOf(source, mention.from, mention.to)
  return CALLED_NEW.test(source.text.slice(end, end + AFTER_DAY_CHARACTERS))
}

export const namesNewDay = (text: string): boolean => NAMES_NEW.test(text)

/** A day of which the history is told before the new one is named. */
export const isFormerDay = (source: Source, { left }: Context): boolean =>
  FORMER_LEFT.test(left) && namesNewDay(source.text)

const LAST_YEAR = compact(
  /\b(?:vorig|verleden) (?:jaar|seizoen|voorjaar|najaar)\b|\bvorige (?:editie|keer|zomer|winter|herfst|lente)\b|\b(?:twee|drie|vier|vijf|tien) jaar geleden\b|\b(?:jaren|destijds)\b/,
)
const TOLD_MOVE = compact(
  new RegExp(
    `\\b(?:moest|moesten|werd|werden|hadden|had|was|waren|hebben (?:we|wij) toen)\\b[^.;!?]{0,90}(?:${MOVED_FORM})`,
  ),
)
const OF_THAT = compact(/^(?:ook |en )?(?:die|dat|deze|hij|ze|zij|toen)\b/)
const NOW = compact(/\b(?:nu|gisteren|vandaag|dit jaar|dit keer|deze keer|ditmaal|komende?|aanstaande)\b/)
const TOLD_CHARACTERS_MAX = 220

/** "… van vorig jaar. Die moesten we verplaatsen van 6 juni naar 12 september": a move of then. */
export const isMovedThen = (source: Source, mention: DateMention, { sentence }: Context): boolean => {
  if (!OF_THAT.test(sentence) || !TOLD_MOVE.test(sentence) || NOW.test(sentence)) return false
  const start = source.tokens[sentenceAt(source, mention.from).from]?.start ?? 0
  const paragraph = source.lines[source.tokens[mention.from]?.line ?? 0]?.paragraph
  const first = source.lines.find((line) => line.paragraph === paragraph)?.start ?? 0
  const before = source.text.slice(Math.max(first, start - TOLD_CHARACTERS_MAX), start).toLowerCase()
  return LAST_YEAR.test(before) && !NOW.test(before.split(LAST_YEAR).at(-1) ?? '')
}

/** A report tells what day it was to be at first; nothing is given up any more. */
export const withoutGivenUpOnce = (
  mentions: readonly RoledMention[],
  report: boolean,
  mailDay: string,
): readonly RoledMention[] => {
  const behind = ({ days }: RoledMention) => days.every(({ iso }) => iso !== null && iso < mailDay)
  const held = mentions.some(({ role }) => role === 'past')
  if (!report || !held || !mentions.filter(({ role }) => role !== 'mention').every(behind)) return mentions
  return mentions.map((mention) =>
    /^(?:cancelled|moved-from)$/.test(mention.role)
      ? {
          ...mention,
          role: 'mention',
          days: mention.days.map((day) => ({ ...day, role: 'mention' as const })),
        }
      : mention,
  )
}

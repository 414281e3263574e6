import { compact } from '../../compact'
import type { Span } from '../evidence'
import { hasPastVerb } from '../roles/tense'
import { matchesOf } from '../text/matches'
import { partOf, type Source, sentenceAt, spanOf } from '../text/source'
import { CLOSES_WITH } from '../times/own-clause'
import type { TimeMention } from '../times/time-mentions'
import { MONTH_WORDS } from '../words/calendar-words'

/**
 * What the clause of a time says: a `step` of the day; a `part` that may be the gathering itself where nothing else
 * says when that begins; or the `frame` in which they stand: coming in, beginning, going home.
 */
export type Told = {
  readonly time: TimeMention
  readonly line: number
  readonly sort: 'step' | 'part' | 'frame'
  readonly item: Span
}

const REACH = 90

/** What is never the gathering as a whole, so that its name is enough. */
const STEP = compact(
  /(?<![a-zß-ɏ])(?:[a-zß-ɏ]*lunch(?:en)?|[a-zß-ɏ]*ontbijt|[a-zß-ɏ]*borrel[a-zß-ɏ]*|geborreld|receptie|nazit|diner|[a-zß-ɏ]*buffet|[a-zß-ɏ]*maaltijd|broodjes|barbecue|bbq|hapje|drankje|napraten|[a-zß-ɏ]*pauze|(?:ochtend|middag|namiddag|voormiddag|avond)(?:programma|deel|gedeelte)|(?:prijs)?uitreiking|huldiging|toespraak|speech|optreden|demonstratie|eucharistieviering|(?:eerste )?wedstrijd(?:en)?|samenkomst|verzamel[a-zß-ɏ]*|(?:start|begin) (?:van )?(?:het |de )?(?:bezoek|wandeling|rondleiding|film|lezing|voorstelling|tocht))(?![a-zß-ɏ])/gi,
)
const HOMEWARD = /(?<![a-zß-ɏ])(?:(?<!meer )terug|terugreis|terugkomst|thuiskomst)(?![a-zß-ɏ])/i
/** "De boot vaart om 17.15 uur terug". */
const BACK = compact(/^\s{0,2}(?:dan )?weer (?:uit|vanuit|van|naar huis|huiswaarts|terug)\b/i)
/** In front of the words of a time: the head of a sentence, or what ties a clause to the one before. */
const FRONTED = compact(
  /(?:^|[,;:.!?(–-]|(?<![a-zß-ɏ])(?:en|waarna|daarna|vervolgens|dan|maar|terwijl))\s*(?:(?:al|pas|nog|weer|dan|ook|daarna|aansluitend|vervolgens|later|tot slot|ten ?slotte) )?(?:om|rond|vanaf|omstreeks|tegen|van|tussen)?(?: ?(?:ca\.?|circa|ongeveer))?\s*$/i,
)
/** "Op vrijdag 9 april om 13 uur een les" says when the gathering itself is. */
const DATED = new RegExp(`\\d{1,2}(?:[/-]\\d{1,2}|\\.? (?:${MONTH_WORDS.join('|')}))|vanavond|vanmiddag`, 'i')
const BESIDE_DATE = compact(
  new RegExp(`(?:${MONTH_WORDS.join('|')}|\\d)(?: \\d{4})?[,:;(–-]\\s*(?:om )?$`, 'i'),
)
/** Prepositions between the words of a clause and its time. */
const TIED = compact(
  /(?:\s|^)(?:(?:om|rond|vanaf|omstreeks|tegen|van|tussen|tot|ca\.?|circa|ongeveer|[,:(–-])\s*)+$/i,
)
/** "Halverwege, om 10.45 uur, is er koffie". */
const ASIDE =
  /^, ((?:is|zijn|volgt|volgen|gaat|gaan|staat|staan|komt|komen|drinken|eten|houdt|houden|spreekt|speelt|spelen|vertelt|vertellen|toont|zingt|opent) [^.,;!?()\n]+)/i
const NOUN =
  /^\s{1,2}((?:een|het|de|ons|onze|tijd voor|ruimte voor|gelegenheid voor|gelegenheid tot) [a-zß-ɏ][^.,;!?()\n]*)/i
const NAME = /^\s*(?:[a-zß-ɏ]+ ){0,2}[a-zß-ɏ]{4,}$/i
const NO_NAME =
  /(?<![a-zß-ɏ])(?:is|zijn|was|laatste|we|wij|je|u|jullie|er|welkom|open|ook|kan|kunt|kunnen|wanneer|waar|tijd|tijdstip|datum|uur|zaal|adres|locatie|plaats|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)(?![a-zß-ɏ])/i
/** What may follow a time that stands alone: where it is, for whom, how one gets in. */
const NO_DOING =
  /^(?:in|op|te|aan|bij|naar|uit|voor|tot|met|en|of|via|door|vanuit|vanaf|stipt|precies|sharp|per|tegenover|naast|achter|onder|uur|open|geopend|gesloten|vrij|gratis|welkom|online|bereikbaar|aanvang|start|begin|begint|beginnen|starten|einde|eindigt|bent|ben|kan|kunt|kun|kunnen|mag|mogen|verwachten|ontvangen|dient|moet|moeten|die|dat|als|maar|want|omdat|zodat|behalve|afgesproken|inschrijving|aanmelding|deelname|toegang|locatie|plaats|adres)$/

/** The clause of a time, up to the time that comes `next`; null where it names nothing that is done then. */
export const readTold = (source: Source, time: TimeMention, next: TimeMention | undefined): Told | null => {
  const sentence = sentenceAt(source, time.from)
  const bounds = spanOf(source, sentence.from, sentence.to)
  const from = Math.max(bounds.start, time.span.start - REACH)
  const to = Math.min(bounds.end, time.span.end + REACH)
  if (isElsewhere(partOf(source, from, to))) return null
  const clause: Clause = {
    time,
    left: partOf(source, from, time.span.start),
    right: partOf(source, time.span.end, Math.min(to, next?.span.start ?? to)),
  }
  const line = source.tokens[time.from]?.line ?? 0
  const read =
    isFrame(time) || MEETING.test(ownWords(clause.left))
      ? (namedStep(clause) ?? frame(clause))
      : (fronted(clause) ?? namedStep(clause) ?? part(clause))
  return read && { time, line, ...read }
}

type Clause = { readonly time: TimeMention; readonly left: string; readonly right: string }
type Read = Pick<Told, 'sort' | 'item'>

const isFrame = ({ role }: TimeMention): boolean => role === 'start' || role === 'doors' || role === 'end'

/** "Afspraak om 6 uur aan de kerk": how a Flemish walk begins. */
const MEETING = /(?<![a-zß-ɏ])afspraak(?![a-zß-ɏ])/i

/** "Om 10 uur gaan we de banen op", "rond 12 uur lunch". */
const fronted = (clause: Clause): Read | null => {
  const span = FRONTED.test(clause.left) && !BESIDE_DATE.test(clause.left) ? doing(clause) : null
  return span && { sort: 'step', item: span }
}

/** The words right behind a time where they say what is done: a verb, or the name of it. */
const doing = ({ time, left, right }: Clause): Span | null => {
  const aside = /,[^,]*$/.test(left) ? ASIDE.exec(right)?.[1] : undefined
  if (aside) return spanAt(time.span.end + right.indexOf(aside), aside.trimEnd())
  const said = /^\s{1,2}([a-zß-ɏ][^.,;!?()\n]{3,})/i.exec(right)?.[1]?.trimEnd() ?? ''
  const [first = '', second = ''] = said.toLowerCase().split(/\s+/)
  const verb = /^(?:is|zijn|word|wordt|worden)$/.test(first) ? second : first
  if (said === '' || ((NO_DOING.test(first) || NO_DOING.test(verb)) && !MAY_DO.test(said))) return null
  return spanAt(time.span.end + right.indexOf(said), said)
}

/** "Vanaf 12 uur kan iedereen picknicken". */
const MAY_DO = compact(
  /^(?:kan|kunnen|mag|mogen) (?:er |iedereen |de |het )(?:[a-zß-ɏ]+ ){0,5}?(?:eten|drinken|picknicken|spelen|dansen|wandelen|aanschuiven|genieten|bekijken|bezichtigen|bezoeken|proeven|luisteren|knutselen|zingen|fietsen|napraten|lunchen|zwemmen)\b/i,
)
/** "Om 15 uur sluiten we af met een spel". */
const WE_CLOSE = /^ ((?:sluiten|ronden|eindigen) (?:we|wij) (?:[a-zß-ɏ]+ ){0,4}?met [^.,;!?()\n]+)/i

/** "Dan eten we om 18 uur". */
const DOING = compact(
  /(?<![a-zß-ɏ])(?:eten|lunchen|dineren|ontbijten|drinken|borrelen|wandelen|fietsen|varen|bezoeken|zingen|ruimen|bakken|koken) (?:we|wij)(?![a-zß-ɏ])/i,
)
/** Where what is told behind a time begins to be of later. */
const NEXT = compact(/[,;(]|\b(?:na afloop|daarna|nadien|aansluitend|waarna|vervolgens|tot slot)\b/i)

/** "borrel om 17 uur", "verzamelen om half tien", "drinken we (11.15 uur) koffie". */
const namedStep = ({ time, left, right }: Clause): Read | null => {
  const close = WE_CLOSE.exec(right)?.[1]
  if (close) return { sort: 'part', item: spanAt(time.span.end + 1, close.trimEnd()) }
  if (time.role === 'end' && !/\(\s*$/.test(left) && !CLOSES_WITH.test(right)) return null
  const closing = CLOSES_WITH.exec(right)?.[0]
  const last = closing === undefined ? undefined : /^ [^.,;!?()\n]+/.exec(right.slice(closing.length))?.[0]
  if (last) return { sort: 'step', item: spanAt(time.span.end + (closing ?? '').length, last.trimEnd()) }
  const body = ownWords(left)
  const before = matchesOf(body, STEP).at(-1)
  if (before) return { sort: 'step', item: spanAt(time.span.start - body.length + before.index, before[0]) }
  if (BACK.test(right)) return { sort: 'step', item: spanAt(time.span.start - body.length, body) }
  const done = DOING.exec(body)
  if (done && !isFrame(time))
    return { sort: 'step', item: spanAt(time.span.start - body.length + done.index, done[0]) }
  const [after] = isFrame(time) && time.role !== 'doors' ? [] : matchesOf(right.split(NEXT)[0] ?? '', STEP)
  return after ? { sort: 'step', item: spanAt(time.span.end + after.index, after[0]) } : null
}

const WITH = /\bmet (?:om|vanaf|rond)? ?$/i

const SPEAKERS =
  '(?:vertel(?:t|len)|spreekt|spreken|zing(?:t|en)|speelt|spelen|to(?:ont|nen)|presente(?:ert|ren)|geeft|geven|houdt|houden|leest|lezen|bespreekt|bespreken|demonstreert|leidt|leiden|draait)'
/** "Els Vos om 20.15 uur vertelt over uilen", "Els Vos vertelt om 20.15 uur over uilen". */
const SPEAKS = new RegExp(`^\\s{1,2}${SPEAKERS}(?![a-zß-ɏ])`, 'i')
const JOINT = /^\s*(?:(?:en|waarna|daarna|dan|vervolgens) )+/i
const SPEAKING = new RegExp(`[a-zß-ɏ]{3}\\s${SPEAKERS}(?: [a-zß-ɏ]+){0,4}$`, 'i')

/** "met om 15.30 uur een presentatie", "bezoeken we een hoeve (11.15 uur)", "Rondleiding om 14 uur". */
const part = ({ time, left, right }: Clause): Read | null => {
  if (DATED.test(left) && !WITH.test(left)) return null
  const noun = NOUN.exec(right)?.[1]
  if (noun) return { sort: 'part', item: spanAt(time.span.end + right.indexOf(noun), noun) }
  const body = ownWords(left)
  const said = body.replace(TIED, '')
  if (SPEAKS.test(right) && /[a-zß-ɏ]{3}/i.test(said)) {
    const telling = /^[^.,;!?()\n]*/.exec(right)?.[0].trimEnd() ?? ''
    const lead = JOINT.exec(body)?.[0].length ?? 0
    return {
      sort: 'part',
      item: { start: time.span.start - body.length + lead, end: time.span.end + telling.length },
    }
  }
  if (SPEAKING.test(said)) return { sort: 'part', item: spanAt(time.span.start - body.length, said) }
  const named = /\(\s*(?:(?:van|om|tussen|vanaf|rond|ca\.?)\s*)?$/.test(left)
    ? /[a-zß-ɏ]{3}/i.test(body)
    : body === left && NAME.test(said) && !NO_NAME.test(said)
  return named ? { sort: 'part', item: spanAt(time.span.start - body.length, said) } : null
}

/** "De deelnemers dienen om 10 uur aanwezig te zijn": the clause says what only behind its time. */
const GOES_ON = /(?<![a-zß-ɏ])(?:dient|dienen|moet|moeten|wordt|worden|verwachten)$/i

/** Going home is told only of a journey. */
const frame = (clause: Clause): Read | null => {
  const { time, left, right } = clause
  if (time.role === 'end' && !HOMEWARD.test(left + right)) return null
  const body = ownWords(left)
  const said = body.replace(TIED, '')
  if (/[a-zß-ɏ]{3}/i.test(said) && !GOES_ON.test(said))
    return { sort: 'frame', item: spanAt(time.span.start - body.length, said) }
  const behind = /^,?\s{1,2}([a-zß-ɏ][^.,;!?()\n]{3,})/i.exec(right)?.[1]
  return behind ? { sort: 'frame', item: spanAt(time.span.end + right.indexOf(behind), behind) } : null
}

/** The words of a clause before its time; what stands in front of a bracket goes with it. */
const ownWords = (left: string): string => {
  const open = left.replace(/\(\s*(?:(?:van|om|tussen|vanaf|rond|ca\.?)\s*)?$/, '')
  const cut = Math.max(
    open.lastIndexOf(','),
    open.lastIndexOf(';'),
    open.lastIndexOf('('),
    open.lastIndexOf('. '),
  )
  return left.slice(cut + 1)
}

const spanAt = (start: number, said: string): Span => ({ start, end: start + said.length })

const ELSEWHERE =
  /aanmeld|inschrijv|meld[a-zß-ɏ]* (?:je|u|uw) |opgeven|opgave|reserve|telefoon|\btel\b|\bbel(?:len)?\b|bereikbaar|openingsuren|openingstijden|kantoor|deadline|uiterlijk|(?:elke|iedere) (?:week|maand|[a-zß-ɏ]*dag)|wekelijks|maandelijks|zonsondergang|\bparkeren\b|website|vorige? (?:jaar|keer)/i

/** Registering, telephones, other weeks, or what was done before. */
const isElsewhere = (sentence: string): boolean =>
  ELSEWHERE.test(sentence) || hasPastVerb(sentence.toLowerCase())

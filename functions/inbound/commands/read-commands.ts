import { isAside } from './asides'
import { ASKS_OF_PERSON, asksToTell } from './asking'
import { callsOff, dropsReserve, fails, fallsBack, goes } from './decision'
import { withoutFillers } from './forms'
import { pauses, resumes, stops } from './mailing'
import { atMoment } from './moments'
import { closes, opens } from './registration'
import type { About, Form, OfReserve, Said } from './said'
import { tagged } from './tags'
import { together } from './together'

/**
 * The commands of a whole reply on an event that was sent, in the order in which they are said; null when
 * it says anything that is no command, courtesy or reason.
 */
export const readCommands = (words: string, about: About): Said[] | null => {
  if (words.length > COMMANDS_CHARACTERS_MAX) return null
  return readTagged(tagged(withoutName(words.trim()), about), about.today) ?? decisionOfNear(words, about)
}

/** "Morgen gaat het niet door", said of an event that is tomorrow; any other command may be for that day. */
const decisionOfNear = (words: string, about: About): Said[] | null => {
  const said = readTagged(tagged(withoutName(words.trim()), about, 'near'), about.today)
  return said?.every(({ says }) => says === 'go' || says === 'no-go') ? said : null
}

const readTagged = (text: string, today: string): Said[] | null => {
  const sentences = sentencesIn(text)
  const strict = readAll(sentences, true, today)
  const said = strict ?? readAll(sentences, false, today) ?? null
  if (!said || (!strict && said.some(({ says }) => !LITTLE.has(says)))) return null
  return together(said)
}

const COMMANDS_CHARACTERS_MAX = 800

/** Telling and holding back do no harm where a word beside them names a moment. */
const LITTLE: ReadonlySet<string> = new Set(['list', 'door-list', 'invoices', 'progress', 'pause', 'stop'])

type Sentence = { text: string; asked: boolean }
type Found = Said | OfReserve

const sentencesIn = (text: string): Sentence[] =>
  (text.match(/[^.!?;\n]+[.!?;\n]*/g) ?? [])
    .map((sentence) => ({
      text: sentence.replace(/[.!?;\n]+/g, ' ').trim(),
      asked: sentence.includes('?'),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))

/** Less the lines of a name at the end. */
const withoutName = (words: string): string => {
  const lines = words.replace(THANKED, '$1').split('\n')
  while (lines.length > 1 && NAMES.test(lines.at(-1)?.trim() ?? '') && !NO_NAME.test(lines.at(-1) ?? ''))
    lines.pop()
  return lines.join('\n')
}

const THANKED =
  /\b([Dd]ank(?:jewel| je| u)?(?: wel)?|[Bb]edankt|[Gg]roet(?:en|jes)?|[Gg]r|[Mm]vg)[\s!.,]+(?!Niet|Nee|Stop|Wacht|Nog|Toch|Grapje)\p{Lu}\p{L}+\s*$/u
const NAMES =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|te|ten|penningmeester|voorzitter|secretaris|bestuurslid),? ?){1,5}$/u
const NO_NAME =
  /\b(?:niet|nee|nog|stop|wacht|pas|eerst|misschien|grapje|geintje|straks|later|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|geen|toch|akkoord)\b/iu

const readAll = (sentences: Sentence[], steering: boolean, today: string): Found[] | null => {
  const read = sentences.map((sentence) => readSentence(sentence, steering, today))
  return read.every((one) => one !== null) ? read.flat() : null
}

/** Where one clause may end and another begin. */
const JOINT = /,\s*|(?<=:)\s+|\s+(?=(?:en|dus|want|omdat|zodat|wegens|vanwege|ondanks|om|sorry)\s)/

/** Parts a sentence into clauses, each a command or an aside; the longest that can be read goes first. */
const readSentence = ({ text, asked }: Sentence, steering: boolean, today: string): Found[] | null => {
  const pieces = text.split(JOINT).filter((piece) => piece.trim() !== '')
  const from = (start: number): Found[] | null => {
    if (start === pieces.length) return []
    let best: Found[] | null = null
    for (let end = pieces.length; end > start; end -= 1) {
      const clause = pieces.slice(start, end).join(' ')
      const found = commandIn(clause, asked, today)
      const rest = found || isAside(clause, { asked, steering }) ? from(end) : null
      const read = rest && (found ? [found, ...rest] : rest)
      // A reason never hides a command that can be read.
      if (read && (!best || read.length > best.length)) best = read
      if (read && found) return best
    }
    return best
  }
  return pieces.length > PIECES_MAX ? null : from(0)
}

const PIECES_MAX = 8

const forms: [Found, Form[]][] = [
  [{ says: 'open' }, opens],
  [{ says: 'close' }, closes],
  [{ says: 'no-go', reserve: null, calledOff: false }, fails],
  [{ says: 'no-go', reserve: null, calledOff: true }, callsOff],
  [{ says: 'no-go', reserve: 'takes-over', calledOff: false }, fallsBack],
  [{ says: 'reserve-off' }, dropsReserve],
  [{ says: 'go' }, goes],
  [{ says: 'stop' }, stops],
  [{ says: 'pause' }, pauses],
  [{ says: 'resume' }, resumes],
]

const commandIn = (clause: string, asked: boolean, today: string): Found | null => {
  const short = withoutFillers(withoutHead(clause))
  const found = forms.find(([, ways]) =>
    ways.some((way) => (way.asked || !asked) && way.pattern.test(short)),
  )?.[0]
  if (found) return found
  const telling = asksToTell(short) ?? (asked && ASKS_OF_PERSON.test(short) ? 'list' : null)
  return telling ? { says: telling } : atMoment(short, asked, today)
}

/** "Het bestuur heeft besloten dat …": what follows is said by whoever writes. */
const withoutHead = (clause: string): string => clause.replace(HEAD, '').replace(BECAUSE, '')

/** "Vanwege het slechte weer gaat het niet door". */
const BECAUSE =
  /^(?:en )?(?:helaas )?(?:vanwege|wegens|gezien|in verband met|ivm|door)(?: (?!eventuele|eventueel|mogelijke|mogelijk)\p{L}+){1,8} (?=(?:gaat|gaan|kan|wijken|moeten|wordt) (?:E|het|t|we|wij)\b)/u

const HEAD =
  /^(?:na (?:rijp |goed )?(?:beraad|overleg)(?: met [\p{L}\s]{1,60}?)? )?(?:(?:ik|wij|we) (?:kan|kunnen|bevestig|bevestigen)|(?:kan|kunnen) (?:ik|wij|we)|het bestuur heeft|(?:wij|we|ik) (?:hebben|heb)|hierbij (?:bevestig|bevestigen) (?:ik|wij|we))(?: (?:u|je|jullie|in het bestuur|vanochtend|vandaag|gisteren|unaniem|inmiddels|zojuist|net|hierbij|nu|graag)){0,3}(?: (?:bevestigen|besloten|melden|meedelen|mededelen|afgesproken))? dat (?=\S)/u

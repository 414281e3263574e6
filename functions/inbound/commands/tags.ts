import { Temporal } from 'temporal-polyfill'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../understand/words/calendar-words'
import type { About } from './said'

/**
 * Lower case, without accents, with what commands are about as one capital each: E this event, R its
 * reserve date, A registering for it, M its mailing. Marks that part sentences and clauses stay. `near`: "morgen"
 * and "vrijdag" are the event as well, where they are its day.
 */
export const tagged = (words: string, about: About, near: 'near' | 'dated' = 'dated'): string => {
  const text = plain(words)
  return [reserveTag(about), ...eventTags(about, near), ...OBJECTS]
    .reduce((now, [pattern, tag]) => now.replace(pattern, tag), text)
    .replace(/\bE (?:(?:op|van) )?E\b/g, 'E')
    .replace(/\b([AM]) (?:(?:voor|van|bij|op|over) )(?:E|leden|de leden)\b/g, '$1')
    .replace(/\b(?:de |het |hele |alle )*(?:rest|overige) (?:van )?M\b/g, 'M')
    .replace(/\bM (?:van|met) M\b/g, 'M')
}

const plain = (words: string): string =>
  words
    .split('\n')
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join('\n')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b([as])\.([uv])\.([bp])\.?(?=(\s+\p{Lu}|\s*$)?)/giu, (_, one, two, three, ends) =>
      ends === undefined ? `${one}${two}${three}` : `${one}${two}${three}.`,
    )
    .toLowerCase()
    .replace(/(\d)[.:](\d)/g, '$1:$2')
    .replace(/\b(af|op|uit|mee)- /g, '$1 ')
    .replace(/\p{Extended_Pictographic}/gu, '. ')
    .replace(/[^\p{L}\p{N}:,.!?;\n\s€/-]+/gu, ' ')
    .replace(/ - /g, ', ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

type Tag = [RegExp, string]
const word = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')

const THE = '(?:(?:de|het|dit|deze|onze|uw|mijn|hele|geplande) )*'
const RESERVE = `${THE}(?:reserve|uitwijk)(?:datum|dag|dagen|optie)?`

const reserveTag = ({ reserve }: About): Tag => [
  word(
    reserve
      ? `${RESERVE}(?: (?:(?:van|op|dus) )?${dayWords(reserve, true)})?|${dayWords(reserve, true)}`
      : RESERVE,
  ),
  'R',
]

const eventTags = ({ title, dates, reserve, today }: About, near: 'near' | 'dated'): Tag[] => {
  const names = namesIn(title).map(escaped)
  const days = dates.flatMap((date) => [
    dayWords(date, reserve?.slice(8) !== date.slice(8)),
    ...(near === 'near' ? nearDay(date, today) : []),
  ])
  const kinds = '(?:bijeenkomst|evenement|activiteit|event)'
  const parts = [
    'dag',
    ...['middag', 'avond', 'ochtend'].filter((part) => title?.toLowerCase().includes(part)),
  ]
  const sorts: Tag[] = [
    [word(`${THE}(?:${[...names, kinds].join('|')})`), 'E'],
    [word(`(?:de|deze|die|onze) (?:hele )?(?:${parts.join('|')})`), 'E'],
  ]
  return days.length ? [...sorts, [word(days.join('|')), 'E']] : sorts
}

/** How `date` is spoken of in the week before it. */
const nearDay = (date: string, today: string): string[] => {
  const days = Temporal.PlainDate.from(today).until(date).days
  const weekday = WEEKDAY_WORDS[Temporal.PlainDate.from(date).dayOfWeek - 1]
  if (days < 0 || days >= WEEK_DAYS || !weekday) return []
  const spoken = ['vandaag|van(?:ochtend|middag|avond)', 'morgen(?:ochtend|middag|avond)?', 'overmorgen'][
    days
  ]
  const named = `(?:aanstaande |komende |deze )?${weekday}(?:ochtend|middag|avond)?`
  return spoken ? [spoken, named] : [named]
}

const WEEK_DAYS = 7

/** The title, its part before a colon, and the word in it that names the whole gathering. */
const namesIn = (title: string | null): string[] => {
  const name = plain(title ?? '')
  const [short = ''] = name.split(/[:,]|\. /)
  const noun = short.match(GATHERING)?.find((word) => !PART.test(word) || !/ (?:en|met) /.test(short))
  return [...new Set([name, short.trim(), noun ?? ''])]
    .filter((one) => one.length > 3)
    .sort((one, other) => other.length - one.length)
}

/** May as well be a part of the programme: "Tuinmiddag met borrel". */
const PART = /^(?:lezing|workshop|borrel|diner|ontbijt|lunch|excursie|training|vergadering)$/
const GATHERING =
  /(?<!\p{L})\p{L}*(?:dag|middag|avond|ochtend|bijeenkomst|congres|symposium|cursus|workshop|lezing|borrel|excursie|webinar|training|masterclass|vergadering|diner|ontbijt|lunch|feest|reis|college)(?!\p{L})/gu

const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'

/** A date as it is spoken of; `alone`: also as "de 4e". */
const dayWords = (date: string, alone: boolean): string => {
  const [year, month, day] = date.split('-').map(Number)
  const name = MONTH_WORDS[(month ?? 1) - 1] ?? ''
  const ordinal = ORDINALS.split(' ')[(day ?? 1) - 1]
  const nth = `(?:${day}(?:e|de|ste)${ordinal ? `|${ordinal}` : ''})`
  const dated = `(?:0?${day}|${nth}) (?:${name}|${name.slice(0, 3)})(?: ${year})?|0?${day}[-/]0?${month}(?:[-/]${year})?`
  const said = alone ? `${dated}|(?:de|den) ${nth}` : dated
  return `(?:(?:${WEEKDAY_WORDS.join('|')}) )?(?:(?:de|den) )?(?:${said})`
}

const MAILS = '(?:mailing|mailings|verzending|uitnodiging|uitnodigingen|mails|mailtjes|uitnodigingsmails)'
const SENDING = '(?:versturen|verzenden|uitsturen|rondsturen|sturen|mailen)'
const REGISTERING = '(?:aanmelden|inschrijven|registreren)'
const FORM = '(?:aanmeld|aanmeldings|inschrijf|inschrijvings|registratie)'

const OBJECTS: Tag[] = [
  [
    word(
      `(?:de|alle|die) (?:hele )?(?:rest|overige)(?: (?:van )?(?:(?:de|het|alle) )?(?:${MAILS}|${SENDING}))?`,
    ),
    'M',
  ],
  [
    word(
      `(?:(?:de|alle|het|die|onze|overige|hele) )*${MAILS}|(?:de|die|deze) mail|het ${SENDING}|(?<=met )${SENDING}`,
    ),
    'M',
  ],
  [
    word(
      `(?:(?:de|het|uw|onze|die|alle|nieuwe|verdere|deze) )*(?:aanmelding|aanmeldingen|inschrijving|inschrijvingen|registratie|registraties|(?:groene )?${FORM}?knop|${FORM}(?:formulier|pagina|mogelijkheid|periode))|het ${REGISTERING}|(?<=met )${REGISTERING}`,
    ),
    'A',
  ],
]

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

import type { AnnouncementKind } from '../../../domain/understanding'
import { compact } from '../../compact'
import { type Fact, inferred, type Span, stated } from '../evidence'
import type { Line } from '../text/lines'
import { partOf, type Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { namesNothing } from './names-nothing'

const TITLE_CHARACTERS_MAX = 120
const GREETING = compact(
  /^(?:gepubliceerd|geplaatst|beste|geachte|lieve|dag(?! (?:van|voor|der)\b)|hallo|hoi|goede(?:morgen|middag|navond)|l\.s\.|ls\b|aan (?:de|alle)|allen|dear)\b/i,
)
const LEAD = compact(
  /^(?:(?:uitnodiging|vooraankondiging|aankondiging|save the date|(?:zet|noteer) (?:alvast )?in (?:je|uw|jullie) agenda|verslag|terugblik|herinnering|reminder|let op|afgelast|geannuleerd|gewijzigd|rectificatie|nieuwe datum|update|verplaatst|verplaatsing|verzet|uitstel|uitgesteld|datumwijziging|wijziging|annulering|afgelasting)(?: van| voor| op)?(?: het | de | een | onze )?[\s:!–—-]+(?:(?:wegens|vanwege|door) [^:]{3,30}: )?)+|^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?,? )?\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?[\s:,–—-]+(?=[a-zß-ɏ])/i,
)
const TAIL = compact(
  /[\s:,–—-]+(?:is |wordt |zijn )?(?:helaas )?(?:verplaatst|verzet|verschoven|uitgesteld|afgelast|geannuleerd|gaat niet door|gaan niet door|vervalt|komt te vervallen|komen te vervallen|gaat online door|afgeblazen)\b.*$|\s\((?:verslag|[a-zß-ɏ]*verslag|update|gewijzigd|afgelast|geannuleerd)\)$|[\s:,–—-]+(?:op )?(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:ma|di|wo|do|vr|za|zo)\.?) )?\d{1,2}(?:[ /-](?:\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))(?:[ /-]\d{2,4})?[.]?$/i,
)
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const DAY = `(?:\\d{1,2} (?:${MONTHS})(?: \\d{4})?|\\d{1,2}[/-]\\d{1,2}|vanavond)`
const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?'
/** "Workshop op 12 en 13 november": days that share their month. */
const DAYS_TAIL = compact(
  new RegExp(
    `[\\s:,–—-]+(?:(?:op|van) )?${WEEKDAY}\\d{1,2}(?:\\s?(?:,|en|of|&|t/m|tot(?: en met)?|-|–)\\s?(?:op )?${WEEKDAY}\\d{1,2}){1,6} (?:${MONTHS})(?: \\d{4})?[.!]?$`,
    'i',
  ),
)
/** "Borrel vrijdag 12 juni 17 uur bij De Zwaan": the whole message in one line, of which the name comes first. */
const WHEN_TAIL = compact(
  new RegExp(
    `^(?!\\p{L}+dag\\p{L}*,? \\d)(\\p{Lu}[\\p{L}’' -]{1,50}?)[\\s,:!–—-]+(?:op )?(?:(?:(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\p{L}*)\\.?,? )?${DAY}[ ,?–—-]+(?:om |vanaf |van )?(?:\\d{1,2}(?:[.:]\\d{2}|[ -]?(?:uur|u)\\b)|half ).*$`,
    'u',
  ),
)
const CLOCK = '\\d{1,2}(?:[.:u]\\d{2})?(?: ?(?:uur|u|h)\\b)?'
/** "Donderdag 18 november, 20.00 uur: " before the name. */
const WHEN_LEAD = compact(
  new RegExp(
    `^(?:(?:(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\p{L}*)\\.?,? )?(?:${DAY})(?: \\d{4})?[\\s,|–—-]+(?:(?:om|van|vanaf) )?${CLOCK}(?:\\s?(?:-|–|tot)\\s?${CLOCK})?\\s?[:|–—-]\\s+(?=\\p{L})`,
    'iu',
  ),
)
/** "Onze jaarlijkse Directeurendag" is called "Directeurendag" in a mail to each. */
const OURS =
  /^(?:Onze|Ons) (?:(?:jaarlijkse?|volgende|eerstvolgende|nieuwe|eigen|traditionele) )*(?=[\p{L}-]{0,24}(?:dag|avond|middag|ochtend|borrel|diner|lunch|ontbijt|vergadering|bijeenkomst|lezing|congres|symposium|feest|excursie|wandeling|reis|concert|markt|cursus|workshop|quiz)(?!\p{L}))/u
const CHANGES = /^(?:cancellation|date-move|rectification|session-update|fallback-decision)$/
const PLAIN =
  /^(?:uitnodiging|nieuws|(?:laatste|ander) nieuws|nieuws ?bericht(?:en)?|nieuwsbrief|agenda|activiteiten|programma|fwd|re|home|menu|datum|locatie|aankondiging|save the date|evenementen|bericht|mededeling(?:en)?|binnenkort|actueel|archief|algemeen|alles|contact|aanmelden|inschrijven|reserveren|tickets|maandelijks|wekelijks|jaarlijks|praktisch|praktische informatie|volgende activiteiten|komende activiteiten|overige activiteiten|nieuwe data(?: bekend)?|(?:eerste|tweede|derde|vierde) dag|dag \d|vanaf)[:!.]?$/i

/** The name of the event: subject or first heading, else the gathering that the text names. */
export const readTitle = (source: Source, within: Span, kind: AnnouncementKind): Fact<string> | null => {
  const heading = source.lines
    .slice(0, 400)
    .find(
      (line) =>
        line.start >= within.start &&
        line.start < within.end &&
        line.index <= 2 + firstIndex(source, within) &&
        !line.soft &&
        !isSigned(source, line) &&
        isTitle(line, textOf(source, line)),
    )
  const title = heading ? clean(heading, textOf(source, heading)) : null
  // "Bericht 2" over "De Voorjaarsdag van 12 maart gaat niet door": the event has the better name.
  if (title && !(CHANGES.test(kind) && findEventNoun(title.value) === null)) return title
  return readNamed(source, within) ?? title
}

const CLOSES = compact(
  /^(?:(?:met |hartelijke |vriendelijke |warme |lieve |groene |sportieve |muzikale |heel veel |veel |de |hele )*groet(?:en|jes)?\b|hoogachtend|namens\b|liefs\b|gr\.|mvg\b|m\.v\.g)/i,
)

/** Who wrote it, below "Met vriendelijke groet,". */
const isSigned = ({ lines }: Source, { index, text }: Line): boolean =>
  [index, index - 1, index - 2].some((at) => CLOSES.test(lines[at]?.text ?? '')) ||
  (index > SIGNED_LINES_MIN &&
    index === lines.length - 1 &&
    A_NAME.test(text) &&
    findEventNoun(text) === null)
const SIGNED_LINES_MIN = 3
const A_NAME = /^\p{Lu}\p{Ll}+(?: (?:van|de|der|den|ten|ter|\p{Lu}\.?|\p{Lu}\p{L}+)){0,4}$/u

/** The line with what a mail program broke off it. */
const textOf = (source: Source, line: Line): string => {
  let end = line.end
  for (let i = line.index + 1; source.lines[i]?.soft && end - line.start <= TITLE_CHARACTERS_MAX; i += 1)
    end = source.lines[i]?.end ?? end
  return partOf(source, line.start, end)
}

const firstIndex = (source: Source, within: Span): number =>
  source.lines.findIndex((line) => line.start >= within.start)

const isTitle = (line: Line, text: string): boolean => {
  if (text.length < 4 || text.length > TITLE_CHARACTERS_MAX || GREETING.test(text) || PLAIN.test(text))
    return false
  if (/[.!?]\s+\p{Lu}/u.test(text) && text.length > 60) return false
  if (/\t| \| /.test(text) || isDateOnly(text.replace(LEAD, ''))) return false
  if (namesNothing(text.replace(LEAD, ''))) return false
  if (line.bullet || /[.;,]$/.test(text.replace(/\d{1,2}[./]\d{1,2}\.$/, ''))) return false
  if (
    line.label &&
    /^(?:datum|tijd|locatie|waar|wanneer|plaats|van|aan|onderwerp|thema|motto|cc|kosten|prijs|entree|aanmeld|inschrijv|annul|gepubliceerd|geplaatst)/.test(
      line.label.name,
    )
  )
    return false
  return (
    /\p{L}{3}/u.test(text) &&
    !/^(?:https?:|www\.|dus\b|maar\b|(?:(?:graag|hopelijk|alvast|dan|en|we hopen) )?tot\b|(?:wij|we) (?:zien|hopen|kijken)\b|\d{1,2}[.:]\d{2}\s?(?:uur|u)\b)|->|→/i.test(
      text,
    ) &&
    !isDateOnly(text)
  )
}

const isDateOnly = (text: string): boolean =>
  text.replace(
    /\d+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[a-zß-ɏ]+dag|uur|om|[^a-zß-ɏ]/gi,
    '',
  ).length < 3

const clean = (line: Line, text: string): Fact<string> => {
  const lead = (WHEN_LEAD.exec(text) ?? LEAD.exec(text) ?? OURS.exec(text))?.[0].length ?? 0
  const rest = text.slice(lead)
  let body = rest.replace(DAYS_TAIL, '')
  // "Repetities van 27 april en 4 mei" loses both days.
  for (let rounds = 0; rounds < 3; rounds += 1) body = body.replace(TAIL, '').replace(/\s+(?:en|t\/m)$/, '')
  body = WHEN_TAIL.exec(body)?.[1] ?? body
  // "Praktische zaken voor donderdag 13 november" without its date.
  body = body.replace(/\s+(?:voor|op|van|over|naar|tot)$/, '').replace(/(?<!\d,)[\s:!–—-]+$/, '')
  const named = body.length >= 4 || /^\p{Lu}{2,3}$/u.test(body) ? body : rest
  // "Verplaatsing van de ledenavond", "Wijziging datum zomerfeest".
  const value =
    lead > 0
      ? named.replace(
          /^(?:(?:van|voor) )?(?:de|het|een|onze|ons|datum|(?:over)?morgen(?:avond|middag|ochtend)?|vandaag|vanavond|vanmiddag|vanochtend)[: ]\s?/,
          '',
        )
      : named
  const offset = line.start + lead + rest.indexOf(value)
  const shown = lead > 0 ? value.charAt(0).toUpperCase() + value.slice(1) : value
  return stated(shown, { start: offset, end: offset + value.length })
}

const ADDRESSES = /[\w.+-]{1,64}@[\w.-]{1,80}|(?:https?:|www\.)\S{1,200}/g

/** The first gathering that the words name: "de BGV Zomerdag" gives "BGV Zomerdag". */
const readNamed = (source: Source, within: Span): Fact<string> | null => {
  const text = partOf(source, within.start, Math.min(within.end, within.start + 6000))
  const noun = findEventNoun(text.replace(ADDRESSES, (address) => ' '.repeat(address.length)))
  if (!noun) return null
  const lead = /(?:(?:\p{Lu}{2,}[\p{L}\d-]*|\p{Lu}[\p{L}-]+)\s){1,3}$/u.exec(
    text.slice(Math.max(0, noun.index - 50), noun.index),
  )
  const named =
    lead && !/^(?:De|Het|Een|Op|In|Onze|Deze|Dit|Voor|Tot|Beste)\s$/.test(lead[0])
      ? lead[0].replace(/^(?:De|Het|Een|Onze|Deze|Op)\s/, '')
      : ''
  const tail = /^\s(?:(?:\p{Lu}[\p{L}-]+|[“"‘][^”"’]{2,60}[”"’])\s?){1,5}/u.exec(
    text.slice(noun.index + noun.word.length, noun.index + noun.word.length + 80),
  )
  const from = within.start + noun.index - named.length
  const words = `${named}${noun.word}${tail ? tail[0] : ''}`.trimEnd()
  const value = partOf(source, from, from + words.length)
  return inferred(value.charAt(0).toUpperCase() + value.slice(1), { start: from, end: from + words.length })
}

const SPEAKER = compact(
  /(?:[Gg]astspreker|[Ss]preker|[Ii]nleider|\p{L}*-?voorzitter|[Hh]oogleraar|[Pp]rofessor|[Aa]uteur)\s(\p{Lu}[\p{L}'’-]+(?:\s(?:van|de|den|der|ter|ten))*(?:\s\p{Lu}[\p{L}'’-]+){1,2})/u,
)

/** The heading of a part of a newsletter, with its guest when there is one. */
export const readPartTitle = (source: Source, heading: Line, within: Span): Fact<string> => {
  const name = heading.text.replace(/\s*:\s*$/, '')
  const span = { start: heading.start, end: heading.start + name.length }
  const guest = SPEAKER.exec(partOf(source, within.start, Math.min(within.end, within.start + 1500)))?.[1]
  const short = name.split(/\s+/).length <= 3
  return short && guest ? inferred(`${name} met ${guest}`, span) : stated(name, span)
}

/** "Ledenvergadering, De Schakel" is called "Ledenvergadering": where it is stands beside it. */
export const withoutPlace = (title: Fact<string> | null, venue: Fact<string> | null): Fact<string> | null => {
  if (!title || !venue || venue.span.start <= title.span.start || venue.span.start > title.span.end)
    return title
  const cut = venue.span.start - title.span.start
  if (!/^[).!\s]*$/.test(title.value.slice(cut).replace(venue.value, ''))) return title
  const name = /^(.{4,}?)\s*(?:[,;:(|]|\s[–—-])\s*$/.exec(title.value.slice(0, cut))?.[1]
  return name
    ? { ...title, value: name, span: { ...title.span, end: title.span.start + name.length } }
    : title
}

import { compact } from '../../compact'
import type { Span } from '../evidence'
import { looksBack } from '../roles/tense'
import { type Source, sentenceAt, spanOf, tokenAt } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import {
  BOTH_WAYS,
  isInRoomAfterAll,
  isSold,
  NOT_BY_SCREEN,
  WATCHED,
  withoutOnceOnScreen,
} from './screen-words'

export type ModeMention = {
  readonly mode: 'online' | 'hybrid'
  readonly span: Span
  readonly line: number
  readonly paragraph: number
}

/** Most sentences have none of these, and then there is nothing to look for. */
const SCREENY =
  /online|digita|virtu|stream|zoom|teams|meet|webex|jitsi|skype|youtube|facebook|internet|scherm|video|beeld|webinar|hybri|zend|zonden|thuis|vanuit|volg|bekijk|link|computer|laptop/i
const HYBRID = compact(
  /\b(?:meekijken|meeluisteren|meedoen|volgen) (?:kan |kunt u |kun je )?(?:ook )?(?:vanuit|van) (?:huis|thuis)\b|\bhybride?\b|\bzowel\b.{2,50}\bals (?:[a-zß-ɏ]+ )?(?:via|online|digitaal|vanuit huis|thuis|per video)\b|\book (?:live |thuis )?(?:via|op) [^.;]{1,40} (?:te (?:volgen|bekijken|beluisteren|zien|beleven)|mee te (?:kijken|luisteren|maken|beleven))\b|zowel .{0,40}(?:fysiek|locatie|live|zaal|aanwezig).{0,40}(?:online|digitaal|livestream)|(?:fysiek|op locatie|in de zaal|live|ter plaatse|ter plekke).{0,24}(?:en|of|én|als|maar ook|óf).{0,24}(?:online|digitaal|livestream|via (?:zoom|teams))|ook (?:online|digitaal|via (?:zoom|teams|een livestream|de livestream)).{0,40}(?:volgen|bijwonen|deelnemen|meedoen|bij zijn|te volgen)|(?:online|thuis|digitaal) mee(?:kijken|doen|luisteren)|\b(?:of|én) (?:vanuit )?thuis(?:,)? (?:via|online|achter|volgen|meekijken|kijken)\b|livestream te volgen|online (?:of|en) (?:fysiek|op locatie|live|ter plaatse)|via (?:de |een |onze )?(?:live ?)?stream\b|\book (?:[a-zß-ɏ]+ ){0,2}(?:live )?(?:uitgezonden|gestreamd|te streamen)\b|\book (?:live )?(?:te volgen|te bekijken) (?:via|op|vanaf|vanuit)\b|\((?:of|en|óf|én|eventueel)(?: ook)? (?:online|digitaal|via (?:zoom|teams)|volg)|(?:achter (?:het|je|uw) scherm|thuis|online).{0,30}\b(?:of|én) (?:in de zaal|op locatie|ter plaatse)|(?:in de zaal|op locatie|ter plaatse).{0,30}\b(?:of|én) (?:thuis|achter het scherm|online)/i,
)
const ONLINE = compact(
  /\bonline\b|\blangs (?:de )?digitale weg\b(?=[^.;]{0,40}\b(?:gehouden|plaats|door|bijeen|vergader|houden|georganiseerd))|\bdigita(?:al|le)\b|\bvirtue(?:el|le)\b|[a-zß-ɏ]*webinar(?:s|reeks|serie)?\b|achter (?:het|je|uw) scherm|(?<!bergen )(?:via|in|op|per) (?:zoom|teams|microsoft teams|ms teams|ms-teams|een digitaal platform|google meet|webex|jitsi|skype|(?:een |de )?(?:video|beeld)(?:verbinding|call|conferentie))|\b(?:via|over) (?:het )?(?:internet|scherm)\b|(?<!bergen op )\bzoom(?:-?(?:link|sessie|meeting|bijeenkomst))?\b|livestream|^(?:ms |microsoft )?teams[.)]?$|(?:locatie|plaats|waar|adres)\s?:\s(?:via )?(?:ms |microsoft )?teams\b|\bin (?:ms |microsoft )teams\b|(?:vanachter (?:je|uw|jullie|de)|achter (?:je|uw|jullie)) (?:eigen )?(?:computer|laptop|scherm)|\bvanuit (?:je|uw) (?:luie stoel|eigen huis|huiskamer|woonkamer)|\b(?:via|met|door middel van|d\.m\.v\.|dmv) een (?:[a-zß-ɏ]+ )?link\b[^.;]{0,60}\b(?:te volgen|te bekijken|bij te wonen|volgen|meekijken)\b|\bte volgen (?:via|met|door middel van|d\.m\.v\.) (?:een|de) (?:[a-zß-ɏ]+ )?link\b|video-?(?:vergadering|conferentie|bijeenkomst|meeting|overleg|call|verbinding|bel)|beeldbellen|beeldverbinding|\b(?:via|per) (?:de |een )?video\b(?![- ](?:op|van|over))|\b(?:live )?via (?:youtube|facebook)\b[^.;]{0,24}\b(?:volgen|bekijken|bij te wonen|uitgezonden|live|meekijken)\b|\bteams-?(?:omgeving|link|vergadering|meeting|sessie|bijeenkomst)|vanaf (?:je|uw|jullie|de) (?:eigen )?(?:computer|laptop|tablet|pc)\b/i,
)
const OTHER = compact(
  /\b(?:staat|staan|vind(?:t|en)?(?= (?:je|u|jullie|men)\b)|verschijnt|verschijnen|bekijk|lees|zie|raadpleeg) (?:(?:je|u|hier|nu|al|ook|vanaf nu|dit|deze|het|onze|de) )*online\b(?![^.;]{0,80}\bplaats\b)|\b(?:bekijken|terugkijken|zien) van (?:de|het|een|ons|onze) webinar|\bonline (?:nog )?terug ?te ?(?:zien|kijken|luisteren|vinden|lezen)|\b(?:over|rond|rondom|tegen|thema|onderwerp) (?:veilig |het )?online [a-zß-ɏ]+|\b(?:cursus|workshop|les|lessen|uitleg|hulp|leer|leert|leren)\b[^.;]{0,24}\b(?:video|beeld)bel|(?:gebruikers|bezoekers|leden|gasten|mensen) online\s?:?\s?\d|online (?:aanmeld|inschrijv|inschrijf|registr|reserv|betal|ticket|kaart|formulier|bestel|agenda|te bestellen|te reserveren|in te schrijven|aan te melden|enquête|magazine|platform|krant|marketing|winkel|lezen|leren)|(?:aanmelden|inschrijven|aanmelding|inschrijving|inschrijvingen|reserveren|tickets?|kaarten|schrijf|meld|betalen|bestellen|registreren|opgeven)[^.]{0,40} (?:online|digitaal)|\b(?:werken|omgaan|leren|handig|wegwijs)\b[^.]{0,30}\b(?:met|in)\b[^.]{0,20}(?:teams|zoom)\b|digitale (?:nieuwsbrief|vaardigheden|wereld|transformatie|inclusie|veiligheid|kloof|overheid|zorg|middelen|fotografie|camera|krant|beroep)|(?:presentaties?|verslag|foto|opname|terug ?te ?kijken|staan)[^.]{0,40}online|(?:jaar|keer|maanden) online\b|online\b[^.]{0,40}weer (?:in het echt|live|fysiek|op locatie)|later dit|eventueel online|zie (?:ook |alles )?online|digitale (?:bibliotheek|collectie)|de website|onze site|of er .{0,40}online|(?<![a-zß-ɏ])(?:reageren|reageer|reactie|stem|stemmen|stemt|invullen|ontvang|ontvangen|ontvangt|toegestuurd|toesturen|verstuurd|versturen|verzonden|sturen|stuur|delen|aanleveren|inleveren|doorgeven|meedenken)[^.]{0,50} (?:online|digitaal)|(?:online|digitaal) (?:en anoniem )?(?:reageren|stemmen|invullen|ontvangen|toegestuurd|verstuurd|toesturen|versturen|aanleveren|inleveren|te ontvangen)/i,
)

/** "Via Teams kunt u ook meekijken", unlike "ook deze keer zijn we online". */
const TOO = /\b(?:ook|tevens|daarnaast|eveneens)\b/i
const AGAIN = compact(/\book (?:deze|dit|nu|de|het|onze|dan|wij|we)\b|\bwordt\b|\bgaat\b|\bgaan\b/i)

const OF_ALL = compact(
  /^(?:beide|alle(?:bei)?|al deze|de twee|deze)\s(?:[a-zß-ɏ]+\s)?[a-zß-ɏ]*(?:bijeenkomsten|evenementen|avonden|activiteiten|sessies|lezingen|workshops|webinars|vergaderingen|gesprekken|middagen|cursussen)\b/i,
)

/** "Beide evenementen zijn via een link te volgen": of events told of before it. */
export const readSharedModes = (source: Source, before: Span): ModeMention[] =>
  readModes(source, { start: before.end, end: source.text.length }).filter(({ span }) => {
    const { start } = spanOf(
      source,
      sentenceAt(source, tokenAt(source, span.start)).from,
      tokenAt(source, span.start) + 1,
    )
    return OF_ALL.test(source.text.slice(start, start + 90))
  })

/** "via een link op onze site te volgen", but not what is to be seen of it afterwards. */
const isFollowed = (text: string, found: string): boolean =>
  /volgen|bekijken|bij te wonen/.test(found) && !/verslag|terug|opname|nieuws|foto|ontwikkeling/i.test(text)

/** Sentences that say that a gathering is online, or on site and online at once. */
export const readModes = (source: Source, within: Span): ModeMention[] => {
  const all = readStatements(source, within)
  const inRoom = all.some(({ text }) => isInRoomAfterAll(text))
  const modes = modesOf(source, all)
  return inRoom ? modes.filter(({ mode }) => mode === 'hybrid') : modes
}

const modesOf = (source: Source, all: readonly Statement[]): ModeMention[] =>
  all.flatMap((said) => {
    if (!SCREENY.test(said.text)) return []
    const statement = { ...said, text: withoutOnceOnScreen(said.text) }
    if (looksBack(statement.lower) || NOT_BY_SCREEN.test(statement.text)) return []
    const mention = (mode: ModeMention['mode'], found: RegExpExecArray): ModeMention[] => [
      {
        mode,
        span: matchSpan(statement, found),
        line: statement.line,
        paragraph: source.lines[statement.line]?.paragraph ?? 0,
      },
    ]
    const both = HYBRID.exec(statement.text) ?? BOTH_WAYS.exec(statement.text)
    if (both && !isSold(statement.text)) return mention('hybrid', both)
    const watched = WATCHED.exec(statement.text)
    const online = ONLINE.exec(statement.text)
    if (!online || (OTHER.test(statement.text) && !isFollowed(statement.text, online[0])))
      return watched ? mention('online', watched) : []
    return mention(TOO.test(statement.text) && !AGAIN.test(statement.text) ? 'hybrid' : 'online', online)
  })

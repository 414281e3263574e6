import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { readNamedContact } from './named-contact'
import { hasWayBesides } from './walk-in'

export type RegistrationMode = 'button' | 'later' | 'contact' | 'link' | 'none'

export type Registration = {
  readonly mode: Fact<RegistrationMode> | null
  readonly admission: Fact<'intake'> | null
  readonly contact: Fact<string> | null
  /** A link that was cut off with dots. */
  readonly truncated: Fact<string> | null
}

const REGISTER =
  /aanmeld|aangemeld|\bmeld(?:en|t)?\b|inschr?ijv|inschrijf|ingeschreven|schrijf|opgeven|opgave|\bgeef\b|\bgeeft\b|reserv|rsvp|registr|bestel|tickets?|kaarten|kaartjes?\b|laat .{0,60}weten|laten weten (?:dat|of) (?:je|u|jullie) (?:er )?(?:komt|komen|bij|mee)|doorgeven|deelnemen kan|aan te melden|in te schrijven|op te geven|\b(?:schrijven|schrijft|tekenen) (?:\p{L}+ ){0,3}in\b|\b(?:uw|je|jullie) (?:antwoord|komst|aanwezigheid|reactie)\b|\bte bevestigen|\bbevestig (?:je|uw|jullie|dit|vóór|voor)|storting|overschrijving|uitnodiging volgt|deelname|\bstuur|horen (?:wij|we)|contact op|over te (?:maken|schrijven)|\binteken|\bmaakt? (?:\p{L}+ ){1,3}over (?:naar|op)\b|\breageer\b|betaling geldt|interesse\?|of (?:u|je|jullie) (?:komt|erbij)|als (?:je|u|jullie) (?:\p{L}+ ){0,3}(?:komt|komen|meedoe\p{L}*|mee wil\p{L}*|wil\p{L}* (?:meedoen|komen))\b|\bwie (?:\p{L}+ ){0,2}(?:mee ?wil|wil (?:mee|komen|deelnemen))|kaartverkoop|voorverkoop|\bboek(?:en|t)? (?:via|kan|op|je|uw|nu|hier|snel|door|doe)|\bafspraak via|\bseintje|wilt u komen|mailen|op u mogen rekenen/iu
const NOT_FOR_EVENT =
  /\b(?:aangemelde|ingeschreven) (?:deelnemers|leden|gasten)|wie (?:zich )?al (?:is |heeft )?(?:aangemeld|ingeschreven)|nieuwsbrief|mailing ?list|vrijwilliger|lid worden|afmelden|abonne|opgave[n]?\b.{0,20}(?:groot|maatschappelijk)|uitgeschreven|maatschappelijke opgave/i

const NONE =
  /(?:aanmeld(?:en|ing)|inschrijv(?:en|ing)|reserver(?:en|ing)|opgave|opgeven) (?:vooraf )?(?:is |hoeft |zijn )?(?:\p{L}+ ){0,2}(?:niet (?:nodig|verplicht|noodzakelijk)|hoeft niet|niet(?! (?:meer|langer|mogelijk)))|(?:zonder|geen) (?:\p{L}+ )?(?:aanmelding|aanmelden|inschrijving|reservering|opgave)|vrije inloop|(?:hoeft|hoeven) (?:u |je |jullie |zich )?(?:u |je |zich )?(?:\p{L}+ )?niet (?:aan te melden|in te schrijven|op te geven)|(?:u|je|jullie) hoef(?:t|en)? (?:zich|je|u) niet|(?:seintje|bericht(?:je)?|vooraf \p{L}+)[^.]{0,40}\b(?:hoeft|is) (?:\p{L}+ )?niet\b|(?:inschrijv(?:en|ing)|aanmeld(?:en|ing)|registratie) (?:\p{L}+ ){0,2}(?:ter plaatse|ter plekke|bij aankomst|aan de (?:start|deur|ingang|zaal)|bij de (?:start|deur|ingang)|op de dag zelf)|kaart(?:jes?|en)?\b[^.]{0,30}\b(?:koop|kopen|verkrijgbaar|te koop)\b[^.]{0,30}\b(?:bij|aan) de (?:poort|ingang|deur|kassa)|kaart(?:jes?|en) (?:\p{L}+ ){0,2}(?:aan|bij) de (?:zaal|deur|kassa|ingang) (?:verkrijgbaar|te koop)|\bhoef(?:t|en)? (?:hiervoor |daarvoor )?niets? (?:\p{L}+ )?(?:af te spreken|te regelen)|zonder afspraak|afspraak (?:maken )?(?:is |hoeft )?niet(?: nodig)?|loop (?:gerust|gewoon) binnen|vrij binnenlopen/iu
const LATER =
  /(?:(?:uitnodiging|aanmeldlink|inschrijflink|aanmeldformulier|inschrijfformulier)\b[^.;]{0,12}\b(?:ver)?(?:sturen|stuur|mailen|delen|zenden) (?:we|wij|ik)\b|\bkom(?:t|en)\b[^.]{0,30}\b(?:uitnodiging|aanmeld(?:link|procedure|formulier|pagina|mogelijkheid)|inschrijf(?:link|formulier|procedure))|\buitnodiging(?:en)? (?:gaa[nt]|gaat|word(?:t|en)|verschijn(?:t|en)|kom(?:t|en))\b[^.]{0,50}\b(?:de deur uit|verstuurd|verzonden|later|nog)\b|(?:uitnodiging|aanmeldlink|inschrijflink|aanmeldformulier|link|inschrijving|aanmelding|aanmelden|inschrijven|meer info(?:rmatie)?|nadere informatie|verdere informatie|programma|details|bericht)[^.]{0,60}\b(?:volgt|volgen|ontvang(?:t|en)?|binnenkort|nog(?! (?:tot|t\/m|steeds|altijd|maar|wel|enkele|een|\d|\p{L}+ plek|\p{L}+ plaats)))\b|(?:volgt|volgen|ontvang(?:t|en)?|krijg(?:t|en)?|hoor(?:t|en)?)[^.]{0,60}(?:aanmeldlink|inschrijflink|uitnodiging|aanmeldformulier|de link|nog bericht|nader bericht|meer informatie|meer nieuws)|daarover (?:\p{L}+ ){0,5}meer|(?:aanmelden|inschrijven|inschrijving|aanmelding) (?:kan|is|wordt|start|gaat|opent) (?:\p{L}+ ){0,3}(?:vanaf|binnenkort|later|mogelijk vanaf|open vanaf|open op|op \d)|(?:aanmeld|inschrijv)(?:en|ing)\b[^.;]{0,24}\bvanaf (?:(?:begin|half|medio|eind|midden) )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b[^.;\d]{0,30}\b(?:kan|mogelijk|open\p{L}*|plaatsvinden)\b|(?:inschrijving|aanmelding)\p{L}*[^.]{0,50}\b(?:gaat|gaan)\b[^.]{0,40}\bopen\b|\bgaa(?:t|n) (?:ook |dan )?(?:de )?(?:inschrijving|aanmelding|kaartverkoop) open\b|inschrijving opent|(?:inschrijving|aanmelding) (?:start|begint|opent) (?:in|op|vanaf|begin|half|eind)\b|meer informatie volgt|nadere (?:info(?:rmatie)?|berichtgeving|details) volg|houd? .{0,40}in de gaten)/iu
const BUTTON =
  /klik (?:hier|hieronder|dan) op ['‘“"]|(?:groene |aanmeld|inschrijf|inschrijfs|registratie|oranje |blauwe )\s?knop|klik op de (?:\p{L}+ )?knop|via de (?:\p{L}+ )?knop|\b(?:met|via|door|op) (?:de|deze) knop\b|knop (?:onderaan|bovenaan)|onderstaande (?:knop|button)|(?:knop|button) hieronder|\b(?:via|op) de (?:\p{L}+ )?button\b/iu
/** "[ Ja, ik doe mee ]", "klik op de knop": the words of a button, wherever they stand. */
const ON_A_BUTTON =
  /^\[\s?(?:ja,? )?(?:ik|wij) (?:doe|doen|kom|komen|ben|wil)[^\]]{0,30}\]|^\[\s?(?:aanmelden|inschrijven|meld (?:je|mij|u|me) aan|schrijf (?:je|mij|me|u) in|reserveer|reserveren)[^\]]{0,30}\](?!\s*(?:https?:|www))|^[>»→\s]{1,8}(?:nu |hier )?(?:aanmelden|inschrijven|meld je aan|schrijf je in|tickets)(?= ?[<«←>]|$)|^(?:nu |direct |hier )?(?:aanmelden|inschrijven|meld je aan|schrijf je in|tickets) ?[>»→]{1,3}$|^meer info(?:rmatie)? (?:en|&) (?:aanmelden|inschrijven|tickets)$|klik op de (?:\p{L}+ )?knop/iu
/** "Nog niet aanmelden", "de aanmelding openen we later": there is no way in yet, and it is not that none is needed. */
const NOT_YET =
  /\b(?:aanmeld|inschrijv|registr|opgev|opgave|reserver)\p{L}*[^.;:]{0,40}\bnog niet\b(?! (?:gedaan|aangemeld|ingeschreven|opgegeven|heeft|hebben|hebt))(?!.{0,30}\b(?:aangemeld|ingeschreven|opgegeven))|\bnog niet (?:aan (?:te )?melden|aanmelden|in (?:te )?schrijven|inschrijven|op te geven|opgeven|te reserveren|reserveren)\b|(?:aanmelding|inschrijving|registratie)\p{L}*[^.;]{0,30}\b(?:open(?:en)? (?:we|wij)|volgt|gaat)\b[^.;]{0,30}\b(?:later|binnenkort|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b/iu
const LINK =
  /https?:\/\/\S+|www\.\S+|\b(?:via|op|middels|met|met behulp van|door)\b[^.]{0,40}(?:website|webpagina|site\b|formulier|aanmeldlink|inschrijflink|\blink\b|aanmeldpagina|webshop|ticketshop|portal|eventbrite|google form)|aanmeldformulier|inschrijfformulier|inschrijvingsformulier|registratieformulier|\bvul(?:t|len)?\b[^.]{0,40}\bformulier\b|\bformulier\b[^.]{0,30}\b(?:in te vullen|invul)|\bgebruik (?:\p{L}+ )?de links?\b|\bga naar (?:[\w-]{2,40}\.){1,3}[a-z]{2,10}\b|\b(?:via|met) (?:de|onderstaande) links\b|\bin (?:de|onze) (?:webshop|ticketshop|webwinkel)|\b(?:registratie|inschrijf|inschrijvings?|aanmeld|reserverings?|ticket|boekings?|deelname)s?(?:pagina|module|systeem)\b|(?:meld|schrijf|klik|bestel|koop|reserveer|aanmelden|inschrijven|registreer)[^.]{0,40}\b(?:hier|online|deze (?:link|pagina)|onderstaande link|de link)\b|\b(?:hier|online) (?:aanmelden|inschrijven|reserveren|tickets|kaarten)|online (?:aanmelding|inschrijving|reservatie)|\b[\w-]{2,40}\.(?:nl|be|com|org|eu|net)\b|\b[\w-]{2,40}\.[a-z]{2,10}\/\S+|\b(?:via|op)\s(?:[\w-]{2,40}\.){1,3}[a-z]{2,10}\b/iu
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const PHONE = /(?<![\d€]|[A-Z]{4}\s?)(?:\+\d{2}[\s-]?(?:\(0\))?|0)\d{1,3}(?:[\s./-]{0,3}\d{2,4}){2,4}(?!\d)/
const CONTACT =
  /e-?mail|mailtje|mailen|\b(?:met|per|via) (?:een )?mail\b|\b[Mm]ail (?:(?:dan|ons|even|snel|naar|je|uw)\b|\p{Lu}\p{Ll})|telefo|bel(?:len)?\b|overschrijv|storting|storten|rekening|iban|over te (?:maken|schrijven)|\bover (?:naar|op) (?:NL|BE|rekening)|\b[Rr]eageer op (?:deze|dit)|contact(?:eer|persoon)?|\b[Bb]ij\b (?:de |het |een |een van de |één van de |onze |ons )?(?:\p{Lu}|secretar|bestuur|begeleid|organisat|gids\b|docent|kassier|wijkmeester|contactpers|werkgroep|gastheer|gastvrouw|nr\b|nummer\b|\p{L}*verantwoordelijke|coördinator|leiding|trainer|voorzitter|penningmeester|onderstaand|het secretariaat|ons|mij)|app(?:je|en)\b|(?:whats|buurt|groeps|team)app\b|briefje|strookje|reply|antwoord op (?:deze|dit)|beantwoord|secretariaat|laat (?:het )?(?:mij|ons|even)|bij ondergetekende|intekenlijst|lijst in|[Ss]tuur .{0,40}(?:bericht|mail)/u
const TRUNCATED = /(?:https?:\/\/|www\.)[^\s]{3,300}?(?:\.{2,}|…)/

export const readRegistration = (source: Source, within: Span): Registration => {
  const statements = readStatements(source, within)
  const about = statements.filter(isAboutRegistering)
  const contact = readContact(statements, about)
  return {
    mode: readMode(statements, about, contact),
    admission: readAdmission(statements),
    contact,
    truncated: firstMatch(statements, TRUNCATED, (words) => words),
  }
}

const LABEL =
  /^(?:(?:opnieuw )?aanmeld|inschrijv|opgave|opgeven|reserv|rsvp|registr|aanmelding|deelname|tickets|kaarten|meedoen|hoe meld|info en inschrijv|meld je)/i

const isAboutRegistering = (statement: Statement): boolean =>
  (REGISTER.test(statement.text) || LABEL.test(statement.label)) && !NOT_FOR_EVENT.test(statement.text)

/** "No need to register" and "follows" come before the means: they say that there is none yet. */
const AFTERWARDS =
  /\bdan (?:ontvang|krijg)(?:t|en)?\b|\bna (?:aanmelding|inschrijving|registratie|betaling)|deelnemers (?:ontvangen|krijgen)|(?:een|de) dag (?:van tevoren|ervoor|vooraf|eerder)|bevestiging|vooraf de link/i

const readMode = (
  all: readonly Statement[],
  about: readonly Statement[],
  contact: Fact<string> | null,
): Registration['mode'] => {
  const closed = firstMatch(all, NOT_YET, () => 'later' as const)
  if (closed) return closed
  const none =
    firstMatch(all, NONE, () => 'none' as const) ??
    firstMatch(
      all.filter((one) => LABEL.test(one.label)),
      /^(?:niet (?:nodig|verplicht|noodzakelijk)|hoeft niet|vrije inloop|nee\b)/i,
      () => 'none' as const,
    )
  if (none && !hasWayBesides(all, about, none.span.start)) return none
  const later = firstMatch(all.filter(speaksOfRegistering), LATER, () => 'later' as const)
  const near = withNext(all, about)
  const button =
    firstMatch(near, BUTTON, () => 'button' as const) ??
    firstMatch(
      all.filter((one) => !NOT_FOR_EVENT.test(one.text)),
      ON_A_BUTTON,
      () => 'button' as const,
    )
  if (later && (button || !meansNow(about))) return later
  if (button) return button
  const means =
    about.flatMap((statement) => meansOf(statement))[0] ?? near.flatMap((statement) => meansOf(statement))[0]
  if (means) return means
  const person =
    contact && about.length > 0 ? { ...contact, value: 'contact' as const } : readNamedContact(all)
  if (person) return person
  return (
    later ??
    firstMatch(
      all.filter((one) => !AFTERWARDS.test(one.text)),
      LATER,
      () => 'later' as const,
    )
  )
}

const speaksOfRegistering = (statement: Statement): boolean =>
  !NOT_FOR_EVENT.test(statement.text) && !AFTERWARDS.test(statement.text)

/** "Een uitnodiging volgt, aanmelden kan alvast hier." */
const ALREADY =
  /https?:|www\.|\b(?:aanmelden|inschrijven|reserveren|opgeven)\b[^.;]{0,16}\b(?:alvast|nu al|reeds)\b|\b(?:alvast|nu al)\b[^.;]{0,16}\b(?:aanmelden|inschrijven|reserveren|opgeven|aan te melden|in te schrijven)\b/iu

const meansNow = (about: readonly Statement[]): boolean =>
  about.some(
    (statement) =>
      (!LATER.test(statement.text) || ALREADY.test(statement.text)) && meansOf(statement).length > 0,
  )

const meansOf = (statement: Statement): Fact<RegistrationMode>[] => {
  if (TRUNCATED.test(statement.text)) return []
  const mail = EMAIL.exec(statement.text)
  const link = LINK.exec(mail ? statement.text.replace(mail[0], ' '.repeat(mail[0].length)) : statement.text)
  const person = mail ?? PHONE.exec(statement.text) ?? CONTACT.exec(statement.text)
  if (
    link &&
    !(mail && statesFirst(statement.text, mail.index, link)) &&
    (!person || (link.index < person.index && !mail) || /formulier|knop|link|https?|www/.test(link[0]))
  )
    return [stated('link', matchSpan(statement, link))]
  return person ? [stated('contact', matchSpan(statement, person))] : []
}

/** "via een mail aan …, of met het formulier op de site": what is named first is the way in. */
const statesFirst = (text: string, mail: number, link: RegExpExecArray): boolean =>
  /\b(?:of|dan wel)(?: ook)? (?:via|met|door|op|online)\b/i.test(
    text.slice(mail, link.index + link[0].length),
  )

/** The statement after "Meld je aan bij Astrid" may carry the means. */
const withNext = (all: readonly Statement[], about: readonly Statement[]): Statement[] =>
  all.filter(
    (statement, i) =>
      about.includes(statement) ||
      (about.includes(all[i - 1] as Statement) &&
        (EMAIL.test(statement.text) ||
          PHONE.test(statement.text) ||
          BUTTON.test(statement.text) ||
          /https?:|www\.|\b(?:de|deze) link\b|\bformulier\b/.test(statement.text))),
  )

const readContact = (all: readonly Statement[], about: readonly Statement[]): Fact<string> | null => {
  const near = withNext(all, about)
  const mail = firstMatch(near, EMAIL, (words) => words)
  if (mail) return mail
  for (const statement of near) {
    const phone = PHONE.exec(statement.text)
    if (!phone || isDateLike(phone[0])) continue
    const name =
      /((?:\p{Lu}[\p{L}'’-]+\.?\s)(?:(?:van|de|den|der|ter|ten|te|het|in|’t|'t)\s){0,3}(?:\p{Lu}[\p{L}'’-]+\s?){0,3})[\s,:(|-]{0,4}(?:tel(?:efoon)?\.?:?\s*|\()?$/u.exec(
        statement.text.slice(Math.max(0, phone.index - 80), phone.index),
      )
    const from = name ? phone.index - name[0].length : phone.index
    const words = statement.text.slice(from, phone.index + phone[0].length).trimEnd()
    const value = name?.[1] ? `${name[1].trim()}, ${phone[0].trim()}` : phone[0].trim()
    return stated(value, { start: statement.start + from, end: statement.start + from + words.length })
  }
  return null
}

const isDateLike = (words: string): boolean =>
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(words.trim()) || words.replace(/\D/g, '').length < 9

const readAdmission = (statements: readonly Statement[]): Registration['admission'] =>
  firstMatch(
    statements,
    /\bintake(?:gesprek(?:ken)?|interview)?\b|kennismakingsgesprek|toelatingsgesprek/i,
    () => 'intake' as const,
  )

const firstMatch = <T>(
  statements: readonly Statement[],
  pattern: RegExp,
  value: (words: string) => T,
): Fact<T> | null => {
  for (const statement of statements) {
    const found = pattern.exec(statement.text)
    if (found) return stated(value(found[0]), matchSpan(statement, found))
  }
  return null
}

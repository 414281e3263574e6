import { compact } from '../../compact'
import { type Fact, stated } from '../evidence'
import { matchSpan, type Statement } from '../text/statements'
import { DEED, DOWN, PUT_DOWN, TO_PUT_DOWN } from '../words/register-verbs'
import type { RegistrationMode } from './registration'

export const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
/** Not the hours "09.45 - 11.30", nor the minutes and the next hour of "10.00 - 11.30". */
export const PHONE = compact(
  /(?<![\d€]|\d[.:]|[A-Z]{4}\s?)(?!\d{1,2}\.\d{2}[\s–/-]{1,4}\d{1,2}\.\d{2}(?!\d|[.\s-]\d))(?:\+\d{2}[\s-]?(?:\(0\))?|0)\d{1,3}(?:[\s./-]{0,3}\d{2,4}){2,4}(?!\d)/,
)
/** A link that was cut off with dots leads nowhere. */
export const TRUNCATED = /(?:https?:\/\/|www\.)[^\s]{3,300}?(?:\.{2,}|…)/
export const ADDRESS = /https?:|www\.|\b(?:de|deze) link\b|\bformulier\b/

const { raw } = String

/** Where one registers on a screen: "op onze site", "de feestpagina", "de ticketshop", a service by its name. */
const SITE = raw`(?:website|webpagina|site\b|[a-zß-ɏ]*formulier|[a-zß-ɏ]*links?\b|[a-zß-ɏ]*pagina\b|[a-zß-ɏ]*(?<!work)shop\b|webwinkel|[a-zß-ɏ]*porta(?:l|al)\b|google form|\bapp van\b|\bmijn [A-Z][a-zß-ɏ]+|eventbrite|sportlink|ticketmaster|weeztix|billetto|meetup|genkgo|e-captain|eventix|stamhoofd|twizzit|spond)`
const LINK = compact(
  new RegExp(
    [
      raw`\bga (?:dan |snel |nu )?naar (?:de |onze |het |ons )?${SITE}`,
      raw`https?:\/\/\S+|www\.\S+|\bqr-?code\b`,
      raw`\b(?:via|op|middels|met|met behulp van|door|in)\b[^.]{0,40}${SITE}`,
      raw`(?:aanmeld|inschrijf|inschrijvings|registratie)formulier|\bvul(?:t|len)?\b[^.]{0,40}\bformulier\b|\bformulier\b[^.]{0,30}\b(?:in te vullen|invul)`,
      raw`\bgebruik (?:[a-zß-ɏ]+ )?de links?\b|\bga naar (?:[\w-]{2,40}\.){1,3}[a-z]{2,10}\b`,
      raw`\b(?:registratie|inschrijf|inschrijvings?|aanmeld|reserverings?|ticket|boekings?|deelname)s?(?:module|systeem)\b`,
      raw`(?:meld|schrijf|klik|bestel|koop|reserveer|${PUT_DOWN}|registreer|vind(?:t|en)?)[^.]{0,40}\b(?:hier|online|deze (?:link|pagina)|onderstaande link|de link)\b`,
      raw`(?:aanmelding|aanmelden|inschrijving|inschrijven|registratie|registreren|reserveren|reservatie)\b[^.;]{0,24}\bonline\b`,
      raw`\bzie (?:ook )?(?:onze |de )?(?:web)?site\b`,
      raw`\b(?:hier|online) (?:aan(?:te )?melden|in(?:te )?schrijven|reserveren|tickets|kaarten)|online (?:aanmelding|inschrijving|reservatie)`,
      raw`\bonline\b[^.,;]{0,30}\b(?:${PUT_DOWN}|${TO_PUT_DOWN}|${DOWN}|op|in)\b|\b(?:${DEED}(?! van)|${TO_PUT_DOWN}|geeft?|registreert?|reserveert?)\b[^.;]{0,30}\bonline\b(?!-| (?:deel|bij|volg|sessie|lezing|bijeenkomst|webinar|vergadering|cursus|les|avond|middag))`,
      raw`\b[\w-]{2,40}\.(?:nl|be|com|org|eu|net)\b|\b[\w-]{2,40}\.[a-z]{2,10}\/\S+|\b(?:via|op)\s(?:[\w-]{2,40}\.){1,3}[a-z]{2,10}\b`,
    ].join('|'),
    'i',
  ),
)

/** People and desks that take names, whatever article stands before them. */
const ROLE = raw`(?:secretar|kassier|penningmeester|begeleid|organisat|gids\b|docent|wijkmeester|contactpers|werkgroep|gastheer|gastvrouw|coördinator|voorzitter|trainer|juf\b|meester\b)`
const DESK = raw`(?:balie|bar\b|loket|receptie|bibliotheek|kantine|prikbord|boekhandel|bakker|slager|kapper|winkel|verkooppunt|voorverkoop|info-?punt|toerisme\b|leiding\b|bestuur)`
const ARTICLE = raw`(?:(?:de|het|een|een van de|één van de|elk|elke|ieder|iedere|onze|ons|uw|je|jouw|jullie) )?`
const TAKES_NAMES = raw`(?:${ROLE}|[A-Za-zÀ-ɏ]*${DESK}|nr\b|nummer\b|[A-Za-zÀ-ɏ]*(?:verantwoordelijke|leiding|hoofd|leider|leidster)\b|(?:kern|bestuurs)l(?:id|eden)\b|onderstaand|ondergetekend|ons\b|mij\b)`
/** "Inschrijven kan tot 20 mei in het dienstencentrum", not "inschrijven voor de lezing in het dienstencentrum". */
const HOUSE = raw`(?:[Ii]nschrijv(?:en|ing)|[Aa]anmeld(?:en|ing)|[Rr]eserv(?:eren|atie)|in te schrijven|aan te melden|te reserveren)(?: (?!(?:voor|van) (?:de|het|een|deze|dit|onze|ons)\b|naar\b)[^\s.;]+){0,6} (?:in|aan|op) (?:(?:het|de|ons|onze) )?(?:[A-Za-zÀ-ɏ]*(?:onthaal|gemeentehuis|stadhuis|secretariaat|centrum|gemeenschapshuis|dorpshuis|buurthuis)\b|(?:CC|GC|OC|LDC)\b)`
const CONTACT = compact(
  new RegExp(
    [
      raw`\b(?:[Rr]eageer|[Aa]ntwoord)(?:t|en)?\b[^.;]{0,40}\bop (?:deze mail|dit bericht)|e-?mail|mailtje|mailen|\b(?:met|per|via) (?:een )?mail\b|\b[Mm]ail (?:(?:dan|ons|even|snel|naar|je|uw)\b|[A-ZÀ-Þ][a-zß-ɏ])`,
      raw`[Tt]elefo|\b(?:op)?bel(?:len|letje|t)?\b|\bapp(?:je|en|t)?\b(?! van)|(?:[Ww]hats|buurt|groeps|team)[Aa]pp\b`,
      raw`[Oo]verschrijv|[Ss]tort(?:ing|en)\b|(?<!\beigen )rekening(?! (?:(?:te )?houden|met)\b)|banknummer|iban|IBAN|over te (?:maken|schrijven)|\b(?:over|overgemaakt) (?:naar|op) (?:NL|BE|rekening)|\b(?:NL|BE)\d\d ?[A-Z\d]{4}`,
      raw`\b[Rr]eageer op (?:deze|dit)|contact(?:eer|persoon)?|reply|antwoord op (?:deze|dit)|beantwoord|[Ss]tuur .{0,40}(?:bericht|mail)|\bbericht(?:je)? (?:aan|naar) [A-ZÀ-Þ]|\b(?:opgeven|aanmelden|inschrijven|opgave) (?:kan )?tijdens\b`,
      raw`\b[Bb]ij\b ${ARTICLE}(?:[A-ZÀ-Þ]|${TAKES_NAMES})`,
      raw`\b(?:[Aa]an|[Tt]egen|[Vv]ia)\b ${ARTICLE}${TAKES_NAMES}|(?:[Dd]oorgeven|\bweten|melden|komst|aanwezigheid|[Oo]pgeven|[Oo]pgave|[Aa]anmelding|even|het) (?:aan|tegen|via) (?:[A-ZÀ-Þ]\.?\s?)+[a-zß-ɏ]`,
      raw`\b(?:aanmelden|opgeven|inschrijven|reserveren|opgave|aanmelding|inschrijving|te koop|verkrijgbaar|(?:aan|op|in) te (?:melden|geven|schrijven))(?: (?:kan|kun|kunt|graag|je|u|zich|is|mogelijk|vooraf)){0,3} bij (?!(?:voorkeur|voldoende|aankomst|de (?:deur|start|ingang|kassa|zaal|poort)|minder|meer|slecht|deze|elke?|iedere?)\b)[A-Za-zÀ-ɏ]{3,}`,
      HOUSE,
      raw`briefje|strook(?:je)?\b|secretariaat|secretaris|[Ll]aat (?:het )?(?:mij|ons|even)\b|intekenlijst|lijst in\b|\bop de (?:[A-Za-zÀ-ɏ]+)?lijst\b`,
    ].join('|'),
  ),
)

/** "Kaarten bestelt u telefonisch of via de site": what is named first is the way in. */
const CALLS = /\b(?:via|per) (?:de )?telefoon\b|\btelefonisch\b/i

/** "Het formulier vóór 1 mei terugsturen": on paper, and not on a screen. */
const HANDED_IN = compact(
  /formulier[^.;]{0,60}\b(?:retour|terug ?(?:te )?(?:sturen|mailen|bezorgen)|op ?(?:te )?sturen|in ?(?:te )?leveren)|\b(?:lever|stuur|geef(?! (?:je|u|jullie|uzelf)\b)|breng|bezorg)[a-zß-ɏ]*[^.;]{0,60}formulier[^.;]{0,40}\b(?:in|terug|op)\b|\bbij(?:gaande?|gevoegde?) [a-zß-ɏ]*formulier/i,
)

/** "Niet via de site maar bij An Bos". */
const NOT_THIS_WAY = compact(/\bniet (?:meer |langer )?(?:via|op|met|per|langs) [^.;,]{1,30}(?=,? maar\b)/gi)

/** The way in that a statement names; none when it names no way. */
export const meansOf = (said: Statement): Fact<RegistrationMode>[] => {
  if (TRUNCATED.test(said.text)) return []
  const statement = { ...said, text: said.text.replace(NOT_THIS_WAY, (words) => ' '.repeat(words.length)) }
  const paper = HANDED_IN.exec(statement.text)
  if (paper && !/https?:|www\./.test(statement.text)) return [stated('contact', matchSpan(statement, paper))]
  const mail = EMAIL.exec(statement.text)
  const link = LINK.exec(mail ? statement.text.replace(mail[0], ' '.repeat(mail[0].length)) : statement.text)
  const person = mail ?? PHONE.exec(statement.text) ?? CONTACT.exec(statement.text)
  if (
    link &&
    !(mail && statesFirst(statement.text, mail.index, link)) &&
    !CALLS.test(statement.text.slice(0, link.index)) &&
    (!person || (link.index <= person.index && !mail) || /formulier|knop|link|https?|www|qr/i.test(link[0]))
  )
    return [stated('link', matchSpan(statement, link))]
  return person ? [stated('contact', matchSpan(statement, person))] : []
}

/** "via een mail aan …, of met het formulier op de site": what is named first is the way in. */
const statesFirst = (text: string, mail: number, link: RegExpExecArray): boolean =>
  /\b(?:of|dan wel)(?: ook)? (?:via|met|door|op|online)\b/i.test(
    text.slice(mail, link.index + link[0].length),
  )

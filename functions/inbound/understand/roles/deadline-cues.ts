import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import { PUTS_DOWN, REGISTER } from '../words/puts-down'
import { isAskedBy } from './asked-by'
import { closesOn } from './closes-on'
import type { Context } from './context'
import { isFarewell } from './farewell'
import { paysToRegister } from './pays-to-register'
import { asksElse, isPromise } from './promise-cues'
import { isWindow, registersThen } from './registration-window'
import { isSale } from './sale-cues'

const OTHER_DEADLINE = compact(
  /contributie|lidgeld|(?<!\baan-? ?(?:of|en|én|\/) ?)afmeld|annuler|abstract|voorstel|indien(?:en|ing|t)|insturen|inzend|inleveren|agendapunt|agendastuk|kandidat|kandidaatstelling|kandideren|bezwa(?:ar|ren)\b|zienswijze|stem(?:biljet|formulier)|volmacht|vroegboek|early ?bird|korting|hotel|overnacht|reactie op de|u ontvangt|ontvangen (?:jullie|wij)|ontvang je|krijg(?:t|en)? (?:u|je|jullie)|krijg(?:t|en)?\b.{0,50}\b(?:e-?mail|bericht|brief)|sturen (?:we|wij)|sturen we|bekend|terugbet|geld terug|restitutie|geldig|kraam|standhouder|afgehaald|opgehaald|af te halen|op te halen|kopij|enqu[eê]te|vragenlijst|petitie|menukeuze|bestellingen|bestel(?:t|len)? (?:je|uw|jullie|een|de) (?!kaart|ticket|toegang|entree|plaats|plek|menu|maaltijd)[a-zß-ɏ]+|\bartikelen\b|clubblad|inzending|\bt-?shirts?\b|wijziging(?:en)? (?:in|van|aan)\b|(?:geld|bedrag|betaling)\b.{0,40}\bterug\b|\bterug\b.{0,20}(?:geld|bedrag)|huiswerk/,
)

const UNTIL_LEFT = compact(
  /(?:(?:uiterlijk|ten laatste|niet later dan|op (?:zijn|haar|z['’]n) (?:laatst|uiterst)|uiterst|deadline|sluitingsdatum|uiterste (?:inschrijf|aanmeld)?datum)(?: [a-zß-ɏ]+){0,3}?|(?:voor|vóór|tot) (?:het )?einde? van|vóór|vòòr|voor|tot uiterlijk|tot en met|t\/m|t\.?e\.?m\.?|tot|tegen(?: (?:ten laatste|uiterlijk|ten laatste op))?)[\s:,]*(?:is|op|de|en met)?[\s:]*(?:(?:circa|ca\.?|ongeveer|ong\.?|plm\.?|rond|omstreeks)\s)?(?:\d{1,2}[.:u]\d{0,2}\s*(?:uur|u)?\.?\s*(?:op)?)?\s*$/,
)
const STRICT_LEFT =
  /(?:uiterlijk|ten laatste|niet later dan|op (?:zijn|haar|z['’]n) (?:laatst|uiterst)|vóór|vòòr|deadline|sluitingsdatum|tot uiterlijk|liefst voor|graag voor)[^.;]{0,30}$/
const DEADLINE_LABEL =
  /deadline|^r\.?s\.?v\.?p\.?$|tot wanneer|(?<!af)sluiting|uiterste|uiterlijk|aanmelden (?:vóór|voor|tot)|inschrijven (?:vóór|voor|tot)|inschrijvingen? (?:vóór|voor|tot)|opgeven (?:vóór|voor|tot)|opgave (?:vóór|voor|tot)|reserveren (?:vóór|voor|tot)|afsluiting (?:van de )?inschrijv/
const REGISTER_LABEL = /^(?:aanmeld|inschrijv|opgave|opgeven|reserv|r\.?s\.?v\.?p|registr|hoe inschrijv)/
/** "De posterwedstrijd sluit op 15 oktober" closes something, and is no gathering. */
const CLOSES_LEFT = /\bsluit(?:en)?(?: [a-zß-ɏ]+,?){0,3}\s*$/
const CLOSES_RIGHT = compact(/^[^.]{0,12}(?:sluit|sluiten) (?:de |onze )?(?:inschrijv|aanmeld|registr|lijst)/)
/** "Reageren op het ontwerp kan tot 15 november": a say in the plans, not a seat. */
const REACTION = /\breage(?:er|ren)\b|\breacties?\b|zienswijze/
const PLANS = /ontwerp|tekening|zienswijze|inspraak|\bplan(?:nen)?\b|voorstel|concept/
/** "Wilt u uw inschrijving annuleren, dan kan dat tot 1 februari": the nearest verb counts. */
const CANCELS =
  /(?:annuler|(?<!\baan-? ?(?:of|en|én|\/) ?)afmeld|afzeg|\bterug)(?!.*(?:aanmeld|inschrijv|opgeven|opgave|reserver))[^.;]*$/
/** "Wie niet kan, laat het voor 5 oktober weten", "wijzigingen in uw aanmelding": no more than a day to say so by. */
const ABSENT = compact(
  /\b(?:wie|als (?:je|u)|kunt? (?:je|u)) (?:er |onverhoopt |toch |zelf |dan )*niet(?:,| (?:kan(?! wachten)|kunt|komt|komen|mee|aanwezig|bij)\b)[^.;]{0,40}$|\bwijziging(?:en)? (?:in|van|op) (?:uw|je|de|jullie) (?:inschrijving|aanmelding)[^.;]*$/,
)
const OPENS = /(?:vanaf|start|opent|open|gaat .{0,20}open)[^.;]{0,24}$/

/** "Na 25 september kunt u zich niet meer aanmelden", "de laatste dag om in te schrijven: 25 september". */
const NO_MORE_RIGHT = compact(
  /^[^.;]{0,40}\bgeen (?:[a-zß-ɏ]+ )?(?:aanmelding|inschrijving|reservering|registratie|opgave)[a-zß-ɏ]* meer\b|^[^.;]{0,40}\bniet (?:meer|langer) (?:[a-zß-ɏ]+ ){0,2}(?:aanmelden|inschrijven|opgeven|reserveren|mogelijk|aan te melden|in te schrijven)\b/,
)
const NO_MORE_LEFT = /\bniet (?:meer|langer)(?: mogelijk)? na\s*$/
const LAST_LEFT = compact(
  /\blaatste (?:dag|kans|datum|moment|mogelijkheid) (?:om|voor|tot)\b[^.;\d]{0,30}(?:schrijv|meld|opgev|opgave|op te geven|reserv)[a-zß-ɏ]*(?: is)?[\s:]*(?:op\s*)?$/,
)
const PERIOD_LABEL = /^(?:inschrijf|aanmeld|inschrijvings|reserveer)periode\b/
/** "tot volgende week woensdag 25 september", "tot circa 15 januari". */
const SOON_LEFT = /\b(?:volgende|komende|aanstaande|deze|circa|ca\.?|ongeveer|omstreeks)(?: week)?\s*$/

/** "vrijdag 11 oktober (19.00 uur) t/m zondag 13 oktober": right behind the first day and its hour. */
const LASTS_UNTIL = compact(
  /^[\s,(]*(?:om |vanaf )?\d{1,2}(?:[.:u]\d{2})?\s?(?:uur|u)?\)?\s*(?:t\/m|tot(?: en met)?)\s*$/,
)

/** Until when it is cheaper, not until when one may come in. */
const EARLY = /\bvroeg(?:e|tijdige)? (?:aanmeld|inschrijv|boek)|vroegboek|early ?bird/
/** "Tot 1 oktober betaalt u € 30, daarna € 40": it only becomes dearer. */
const DEARER_AFTER = compact(
  /^(?:(?!annul|afzeg|afmeld)[^.;]){0,60}\b(?:daarna|vanaf dan|nadien|erna|later)(?: (?:betaalt?|kost|is|wordt|geldt|bedraagt|rekenen)\b[^.;]{0,24})? (?:€|\d{1,3}(?:,\d{2})? euro\b)/,
)
/** "Wie uiterlijk 28 september reageert, krijgt een boek": what is given to who is quick. */
const REWARDS =
  /^[^.;]{0,40}, (?:krijgt|wint|maakt) (?:kans|een (?!bevestiging|bericht|mail|link|plaats|plek|kaart|uitnodiging))/
/** "Leden hebben tot 15 december voorrang": until when some go first, or pay less. */
const FAVOURED_RIGHT = /^\s*(?:met )?(?:voorrang|korting)\b/
const FAVOURED_LEFT = /\b(?:voorrang|korting)\b[^.;,\d]{0,30}$/
const CHEAPER = /\bbij (?:aanmelding|inschrijving|betaling|boeking)\s+(?:vóór|voor|tot)\s*$/

/** "Voor 1 april zijn er nog kaarten": of that day. */
const SEATS_LEFT_RIGHT =
  /^\s*(?:is|zijn) (?:er )?(?:nog |al |geen |helaas |enkele |een paar )*(?:(?:kaarten|tickets|plaatsen|plekken|plaats|plek|toegangskaarten)\b|uitverkocht|volgeboekt|vol\b)/

/** "Als uw betaling op 5 oktober binnen is". */
const RECEIVED_LEFT = /\b(?:betaling|bedrag|geld)\b[^.;\d]{0,20}\bop\s*$/

/** "Tot en met 8 oktober nemen we ploegen aan". */
const ACCEPTS_RIGHT = compact(
  /^[\s,]*(?:nemen|accepteren) (?:we|wij) (?:nog )?(?:[a-zß-ɏ]+ ){0,2}(?:ploegen|teams|deelnemers|aanmeldingen|inschrijvingen|opgaven|reserveringen|leden|gasten)\b/,
)

/** "Leden hebben tot 15 september voorrang", "met voorrang aanmelden": who may register first, and no end. */
const FIRST_COME = compact(
  /^(?![^.;,]{0,30}\b(?:welke|wat|wanneer)\b)[^.;,]{0,40}\b(?:voorrang|prioriteit|voorkeur)\b/,
)
const PRIORITY_FOR_ALL = /\bgeen (?:voorrang|prioriteit)\b/

export type DeadlineCue = 'deadline' | 'other-deadline' | 'opening'

/** "Inschrijven vóór X", "uiterlijk X", "aanmelden kan tot en met X"; also when registering opens. */
export const readDeadlineCue = (context: Context, several = false): DeadlineCue | null => {
  const { left, sentence, label } = context
  const near = left.slice(-110).replace(SOON_LEFT, '')
  const registers = REGISTER.test(sentence) || REGISTER_LABEL.test(label)
  if (FIRST_COME.test(context.right) && !PRIORITY_FOR_ALL.test(context.right)) return 'other-deadline'
  if (CLOSES_RIGHT.test(context.right) || (/\bna\s*$/.test(near) && NO_MORE_RIGHT.test(context.right)))
    return 'deadline'
  if (RECEIVED_LEFT.test(near) && /^[^.;]{0,12}\bbinnen\b/.test(context.right)) return 'other-deadline'
  if (NO_MORE_LEFT.test(near) && registers) return 'deadline'
  if (closesOn(near, context.right)) return 'deadline'
  if (LAST_LEFT.test(near)) return 'deadline'
  if (isAskedBy({ ...context, left: near }, isUntil(near))) return 'deadline'
  if (several && PERIOD_LABEL.test(label)) return 'deadline'
  if (several && isWindow(near, context.right)) return 'deadline'
  if (registersThen(context)) return 'opening'
  if (
    /(?:inschrijv|aanmeld|registr)[a-zß-ɏ]* (?:[a-zß-ɏ]+ ){0,3}(?:sluit|sluiten|eindigt|eindigen|stopt|stoppen|afgesloten)[^.;]{0,20}$/.test(
      near,
    )
  )
    return 'deadline'
  if (CLOSES_LEFT.test(near.replace(/,\s*$/, '')))
    return registers || REGISTER_LABEL.test(label) || /^sluit/.test(sentence) ? 'deadline' : 'other-deadline'
  if (!several && !isUntil(near) && isSale(context)) return 'opening'
  if (DEADLINE_LABEL.test(label)) return OTHER_DEADLINE.test(label) ? 'other-deadline' : 'deadline'
  if (
    registers &&
    OPENS.test(near) &&
    /(?:aanmeld|inschrijv|inschrijf|registr|kaart|ticket|reserv|link|opgeven|opgave|boeken|bestel)/.test(
      sentence,
    )
  )
    return isUntil(near) ? 'deadline' : openingOrNull(near)
  if (isUntil(near) && ACCEPTS_RIGHT.test(context.right)) return 'deadline'
  if (!isUntil(near) || (!registers && LASTS_UNTIL.test(near))) return null
  if (!registers && isFarewell(context)) return null
  if (/\bvoor\s*$/.test(near) && SEATS_LEFT_RIGHT.test(context.right)) return null
  const strict = STRICT_LEFT.test(near)
  if (REACTION.test(sentence) && PLANS.test(context.paragraph)) return 'other-deadline'
  if (CANCELS.test(near) || ABSENT.test(near) || isPromise(near, context.right) || asksElse(context))
    return 'other-deadline'
  if (
    OTHER_DEADLINE.test(sentence) &&
    !/aanmeld|inschrijv|opgeven|opgave|schrijf|meld je|meld u|reageren/.test(near)
  )
    return 'other-deadline'
  if (
    EARLY.test(near) ||
    FAVOURED_RIGHT.test(context.right) ||
    FAVOURED_LEFT.test(near) ||
    DEARER_AFTER.test(context.right) ||
    REWARDS.test(context.right) ||
    (CHEAPER.test(near) && /€|\beuro\b|korting/.test(sentence))
  )
    return 'other-deadline'
  // To pay by: where nothing else says how one registers, that is to register by.
  if (
    registers &&
    !PUTS_DOWN.test(sentence) &&
    !REGISTER_LABEL.test(label) &&
    PUTS_DOWN.test(context.paragraph) &&
    !paysToRegister(context)
  )
    return 'other-deadline'
  if (registers) return 'deadline'
  if (paysToRegister(context)) return 'deadline'
  if (strict)
    return REGISTER.test(context.paragraph) && !/\bbetaling\b|\bbedrag\b/.test(sentence)
      ? 'deadline'
      : 'other-deadline'
  if (OPEN_UNTIL.test(near))
    return /\b(?:dat|dit) kan\b/.test(near) && REGISTER.test(context.paragraph)
      ? 'deadline'
      : 'other-deadline'
  return /\bvoor\s*$/.test(near) &&
    !PLANNED_FOR.test(near) &&
    findEventNoun(FOR_WHAT.exec(context.right)?.[1] ?? '') === null &&
    !/^\s*(?:aangekondigde|geplande|georganiseerde)/.test(context.right)
    ? 'other-deadline'
    : null
}

/** "tot en met zondag" or "tegen zondag" without a beginning closes something; it opens nothing. */
const OPEN_UNTIL = /\b(?:tot|t\/m|tot en met|tegen)(?: uiterlijk)?\s*$/

/** "Wij plannen voor 28 augustus een uitstap": what is to be then. */
const FOR_WHAT = /^\s*((?:een|de|het|ons|onze) (?:[a-zß-ɏ]+ ){0,3}[a-zß-ɏ]+)/

/** "de uitnodiging voor 12 maart" names the day itself. */
const PLANNED_FOR =
  /(?:\bplant|uitnodig[a-zß-ɏ]*|programma|gepland|ingepland|voorzien|vastgelegd|vastgesteld|geprikt|aangekondigd|bedoeld|noteer|reserveer|agenda|uitgenodigd|kaarten|tickets|save the date|herinnering|vrijhouden|welkom|plannen|staat|bijeenkomst|opgeroepen|nodigt?|gekozen|praktische|kiezen|kozen|optie)[^.]{0,40}\bvoor(?: de)?\s*$/

const isUntil = (near: string): boolean => UNTIL_LEFT.test(near) || STRICT_LEFT.test(near.slice(-40))

/** "Aanmelden kan vanaf 1 mei", but not "start 1 mei" of the course itself. */
const openingOrNull = (near: string): DeadlineCue | null =>
  /(?:aanmeld|inschrijv|registr|kaart|ticket|reserv|link)[^.;]{0,50}(?:vanaf|start|opent|open)[^.;]{0,24}$/.test(
    near,
  ) || /vanaf\s*$/.test(near)
    ? 'opening'
    : null

import { compact } from '../../compact'
import { isAfterwards, withoutHolidays } from './beside-cues'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import { isFact, isRenewed } from './off-cues'
import { isOfSomethingBeside, isShut } from './something-beside'
import { isOfSubject } from './subject-days'
import { isChore } from './thing-cues'

const PUBLISHED_LEFT =
  /(?:gepubliceerd|geplaatst|publicatie(?:datum)?|bijgewerkt|gewijzigd(?! van)|posted|gepost|(?<![a-zß-ɏ])geschreven|geplaatst door .{2,40}|nieuwsbericht|nieuws|bericht|verzonden|^editie|(?:nieuwsbrief|weekbrief|bulletin|krant|blad|magazine)[\s:|,-]{1,3}editie|d\.d\.|dd\.?|aangemaakt|laatste update|update)[\s:|,-]*(?:op|van)?[\s:|,-]*$/
const PUBLISHED_RIGHT =
  /^[\s,|·-]*(?:(?:om )?\d{1,2}[:.]\d{2}(?: uur)?)?[\s,|·-]*(?:geschreven door|geplaatst|gepost|gepubliceerd|leestijd|\d+ min(?:uten)? leestijd|(?:\d+|geen) (?:reacties?|views|weergaven)|\d+ (?:keer|maal|x) (?:bekeken|gelezen|weergegeven|geopend)|reacties?\b|\(\d+ (?:jaar|jaren|maand|maanden|weken|week|dagen|dag|uur|uren|minuten) geleden\))/
/** "de ledenvergadering d.d.": its own day. */
const OF_GATHERING = compact(
  /(?:vergadering|bijeenkomst|avond|middag|lezing|excursie|borrel|dag|alv|masterclass|workshop|symposium|congres|webinar|cursus|training|werkbezoek|seminar|receptie|concert|uitvoering|voorstelling|feest|toernooi)(?: [a-zß-ɏ'’&-]+){0,4}\)?,? d(?:\.d\.|d\.?)\s*$/,
)
/** "12 oktober 2023 door het secretariaat" at the head of its line. */
const SIGNED_RIGHT = /^[\s,|·-]*door (?:de |het )?[a-zß-ɏ]+(?: [a-zß-ɏ]+){0,3}\s*$/
const PUBLISHED_LABEL =
  /^(?:gepubliceerd|geplaatst|publicatie|bijgewerkt|laatst|posted|verzonden|dagtekening|update|datum bericht|nieuws(?!brief))/

export const isPublication = (context: Context): boolean =>
  (PUBLISHED_LABEL.test(context.label) && !/\d/.test(context.label)) ||
  (PUBLISHED_LEFT.test(context.left.slice(-60)) &&
    !(/^editie\s*$/.test(context.left) && /^\s*:\s*[a-zß-ɏ]/.test(context.right)) &&
    !/plaatsvind/.test(context.left) &&
    !OF_GATHERING.test(context.left)) ||
  PUBLISHED_RIGHT.test(context.right) ||
  (context.opensLine && SIGNED_RIGHT.test(context.right))

/** "vrijdag 1 november (13.00 uur) tot en met zaterdag 2 november": the end of what began the day before. */
const ENDS_ON = compact(
  /^[\s(,]*(?:(?:om |vanaf )?\d{1,2}(?:[.:u]\d{0,2})? ?(?:uur|u)?[\s),]*)?(?:en )?(?:eindigt|eindigen|loopt|lopen|duurt|duren) (?:op|tot(?: en met)?|t\/m)\s*$/,
)

export const isRangeEnd = ({ left, before }: Context): boolean =>
  left !== before &&
  (ENDS_ON.test(left) ||
    /^[\s(,]*(?:om |vanaf )?\d{1,2}(?:[.:u]\d{0,2})? ?(?:uur|u)?[\s),]*(?:tot(?: en met)?|t\/m|-|–|—|(?:en |weer )*(?:terug|terugkomst|thuiskomst|retour):?(?: op)?)\s*$/.test(
      left,
    ))

/** The clause around a date: "de lezing vervalt; de wandeling van 10 mei blijft staan" has two. */
export const clauseOf = ({ left, right }: Context): string =>
  `${left.split(/;|\bmaar\b/).at(-1) ?? ''} … ${right.split(';')[0] ?? ''}`

/** "gaat gewoon door", "blijft staan": what the rest of the mail calls off does not touch it. */
export const goesOn = (sentence: string): boolean =>
  (isRenewed(sentence) && !isCancelled(sentence)) ||
  (/\bga(?:at|an)\b[^.;]{0,60}\bdoor\b|\bwel (?:gewoon )?doorga(?:at|an)\b|\bblijf(?:t|ven)\b[^.;]{0,60}\b(?:staan|doorgaan|ongewijzigd|hetzelfde)|verandert (?:er )?niets|\b(?:is er|zijn er|begint|beginnen|start|starten|hervat|hervatten|gaan|zijn we)\b[^.;]{0,40}\b(?:weer|opnieuw)\b/.test(
    sentence,
  ) &&
    !isCancelled(sentence))

const MENTION_RIGHT = compact(
  /^\s*(?:zullen |gaan |zal |gaat )?(?:gelden|geldt|ingaan|ingaat)\b|^[^.;]{0,30}(?:treedt .{0,40}in werking|in werking|overleed|overleden|geboren|opgericht)|^(?: a\.?s\.?)? bestaat [^.;]{2,50}\b(?:\d{1,3}|[a-zß-ɏ]*(?:tig|honderd)|tien|vijftien) jaar\b|^(?: a\.?s\.?)? bestaat [^.;]{2,50}\been (?:halve |hele |kwart ?)?eeuw\b/,
)
const EFFECTIVE_LEFT = compact(
  /(?:\bper|m\.i\.v\.|met ingang van|ingaande|sinds|sedert|in werking(?: [a-zß-ɏ]+){0,2}|geldt? (?:[a-zß-ɏ]+ ){0,3}(?:vanaf|tot)|geboren(?: [a-zß-ɏ]+){0,3}|overleden(?: [a-zß-ɏ]+){0,3}|opgericht(?: [a-zß-ɏ]+){0,3})(?: op)?\s*$/,
)
/** "De notulen staan vanaf 3 mei online": papers, no people. */
const PUT_ONLINE_LEFT = /\b(?:staan|staat|liggen|ligt|zijn|is|komen|komt) (?:vanaf|uiterlijk vanaf)\s*$/
const PAPERS = compact(/\b(?:stukken|agenda|jaarstukken|opnames?|presentaties?|foto['’]?s|verslag|notulen)\b/)
/** "Het programma vindt u vanaf 1 september op de site". */
const FOUND_FROM = compact(
  /\b(?:programma|stukken|informatie|info|details|uitnodiging|opnames?|verslag|foto['’]?s|nummer|agenda)\b[^.;\d]{0,24}\b(?:staan|staat|vindt?|vinden|lees|leest|verschijnt|komt|(?:is|zijn) (?:te vinden|beschikbaar|online))\b[^;]{0,60}\bvanaf\s*$/,
)
const CLOSED =
  /(?<!af)gesloten|(?<!fiets|wandel|zeil|groeps|kampeer|ruiter|zang|dans|jeugd|gezins)vakantie(?!-?(?:foto|verha|bijbel|kamp|activiteit|spel|beurs|film|boek|markt|quiz))|zomerstop|winterstop|zomerpauze|reces\b|(?:kantoor|secretariaat|bureau|winkel)[^.]{0,60}verhui[sz]|op werkdagen|bereikbaar|openingstijden|geopend van (?:ma|di|wo|do|vr)|in te zien|ter inzage|te raadplegen|te downloaden|binnenbrengen|inleveren kan|brengen kan|afgehaald|te zien (?:t\/m|tot)|ophalen|op te halen|verkrijgbaar/

/** "Op 11 mei zien we iedereen weer", "het nieuwe seizoen start op 19 september". */
const IN_PASSING = compact(
  /\b(?:noteer|zet|hou|houd|reserveer)\b[^.]{0,16}\book (?:al|alvast|vast)\b|\bzien (?:we|wij|ik) (?:elkaar|iedereen|jullie|u|je|ieder)\b[^.]{0,20}\bweer|\b(?:nieuwe|volgende) (?:seizoen|werkjaar|jaargang|cursusjaar)[^.]{0,20}\b(?:start|begint|gaat)|\b(?:volgende|komende) editie\b|\bvan (?:19|20)\d\d (?:staat|is|vindt)\b/,
)

/** "de opnames van onze bijeenkomst van 18 april". */
const LOOKS_BACK_ON = compact(
  /\b(?:opnames?|foto['’]?s|beelden|presentaties?|slides|terugblik|filmpje|video)\b[^.]{0,50}\bvan\s*$/,
)

/** "We kijken terug op het overleg van 17 maart": another gathering, which this one follows or prepares. */
const REFERS_LEFT = compact(
  /\bterugblik (?:op|naar|van) [^.;:\d]{3,90} (?:van|op)\s*$|(?:\bterug op|\bterug naar|naar aanleiding van|\bn\.a\.v\.|\bvervolg op|aansluiting op|aansluitend op|voorafgaand aan|voorbereiding op|aanloop naar|na afloop van|uitkomst(?:en)? van|resultaten van|bekend uit|besproken (?:op|in|tijdens)|afgesproken (?:op|in|tijdens)|besloten (?:op|in|tijdens))(?: [^\s.;]+){1,7} (?:van|op)\s*$|\bgevolg van(?: [^\s.;]+){1,3} (?:van|op)\s*$|\b(?:vorige|afgelopen|eerdere) [^\s.;]+ (?:van|op)\s*$|\bsinds (?:de|het|onze|ons) [^.;\d]{3,50} (?:van|op)\s*$/,
)

/** A date that names another gathering, which the announcement only refers to. */
export const refersBack = (context: Context): boolean => REFERS_LEFT.test(context.left.slice(-140))

/** "De borrel na afloop van de vergadering van 12 oktober gaat niet door; de vergadering zelf wel". */
const ITSELF_ON = compact(/\bzelf (?:gaat )?(?:gewoon )?(?:wel|door)\b/)

/** "De heemkamer is vanaf 22 februari op dinsdagen open": a habit that begins. */
const OPENS_AS_HABIT = /\b(?:open|geopend|toegankelijk|te bezoeken|te zien|beschikbaar|in gebruik)\b/

/** A period in which one may apply is no gathering. */
const SUBSIDY = compact(
  /\b(?:[a-zß-ɏ]*fonds|subsidie[a-zß-ɏ]*|regeling|aanvra(?:ag|gen))\b[^.]{0,60}\b(?:open|aanvragen|aangevraagd|indienen)\b/,
)

/** "Op 3 en 5 april leest u er meer over in de Wijkkrant", "het volgende nummer verschijnt rond 1 mei". */
const READS_LEFT = compact(
  /\b(?:leest (?:u|je|men)|lees je|lezen (?:jullie|we)|verschijn(?:t|en))(?: [a-zß-ɏ]+){0,3} (?:op|rond|omstreeks|uiterlijk|voor|vóór|tegen)\s*$/,
)
/** "een vragenlijst die tussen 3 en 9 mei ingevuld kon worden". */
const FILLED_IN_RIGHT = compact(/^\s*(?:online |anoniem )?(?:ingevuld|ingestuurd|ingezonden|in te vullen)\b/)
/** "De maatregelen zijn verlengd tot ten minste 28 april". */
const RULED_LEFT =
  /\b(?:verlengd|gelden|geldt|van kracht)\b[^.;]{0,40}\btot(?: en met)?(?: ten minste| minstens| zeker| en met)?\s*$/
/** "Op 2 september staan op het ledennet de kandidaten". */
const ON_SITE_RIGHT = compact(
  /^ sta(?:at|an) [^.;\d]{0,40}\b(?:op|in) (?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ]*net|site|website|internet|app|forum|portaal)(?![a-zß-ɏ])/,
)
/** "een formulier dat je op 3 oktober terugbezorgt": a day to hand something in. */
const PAPER_LEFT = /\b(?:formulier|strook|strookje|briefje|vragenlijst|sleutel)\b[^.;]{0,60}$/
const BACK = compact(
  /\bterug ?(?:te )?(?:be)?(?:zorg|breng|geef|gev|gaf|leg|stur)[a-zß-ɏ]*|\binlever[a-zß-ɏ]*|\bin te leveren\b|\b(?:bezorg|breng|geef|stuur)[a-zß-ɏ]*\b[^.;]{0,70}\bterug\b|\blever[a-zß-ɏ]*\b[^.;]{0,70}\bin\b/,
)

/** "De gemeenteraad neemt op 3 oktober een besluit": about the plans, and no evening for who reads this. */
const COUNCIL = /\b(?:gemeenteraad|raad|college|provinciale staten|tweede kamer|kabinet)\b/
const DECIDES =
  /\b(?:neemt|nemen)\b[^.;]{0,40}\bbesluit\b|\b(?:beslist|besluit) (?:[a-zß-ɏ]+ ){0,4}over\b|\bstelt\b[^.;]{0,80}\bvast\b/

/** "In de mail stond dat de lezing van 3 mei …": the day of what it tells of, and not of the mail. */
const TELLS_THAT = /\b(?:stond|staat|staan|meldden|meldde|schreven|schreef|vermeldden)(?: we| wij| ik)? dat\b/

/** Old minutes, a law, a birthday, a holiday: a date of something else. */
export const isMention = (context: Context): boolean => {
  if (
    /^(?:terugblik|(?:geschiedenis|historie)\b|vorige edities?|eerdere edities?|(?:ook interessant|lees (?:ook|meer|verder)|bekijk ook|zie ook|gerelateerd|meer nieuws|ander nieuws|laatste nieuws|recente berichten|archief)\b)/.test(
      context.label,
    )
  )
    return true
  const near = context.left.slice(-70)
  if (/(?:\bweek|weekend|maand|vanaf de week) van\s*$/.test(near)) return true
  if (
    /\bvanaf\s*$/.test(near) &&
    /^\s*(?:staa|lig|hang|kun|kan|geld|kost|bedraagt|betaalt|betalen|(?:weer )?(?:mag|mogen)\b)/.test(
      context.right,
    )
  )
    return true
  if (isFact(near, context.right) || isAfterwards(near)) return true
  if ((refersBack(context) && !ITSELF_ON.test(context.after)) || isChore(context)) return true
  if (
    /\bvanaf\s*$/.test(near) &&
    OPENS_AS_HABIT.test(context.right) &&
    !/tot|t\/m/.test(context.right.slice(0, 8))
  )
    return true
  if (
    (!context.opensLine && IN_PASSING.test(context.sentence) && !isCancelled(clauseOf(context))) ||
    LOOKS_BACK_ON.test(near) ||
    SUBSIDY.test(context.sentence)
  )
    return true
  if (isOfSomethingBeside(context) || isOfSubject(context)) return true
  if (/^[\s,|]*(?:hakken|beslissen|besluiten|bepalen) (?:we|wij)\b/.test(context.right)) return true
  if (PUT_ONLINE_LEFT.test(near) && PAPERS.test(context.sentence)) return true
  if (FOUND_FROM.test(near)) return true
  if (READS_LEFT.test(near) || FILLED_IN_RIGHT.test(context.right) || RULED_LEFT.test(near)) return true
  if (ON_SITE_RIGHT.test(context.right) || (PAPER_LEFT.test(near) && BACK.test(context.sentence))) return true
  if (COUNCIL.test(context.sentence) && DECIDES.test(context.sentence)) return true
  if ((EFFECTIVE_LEFT.test(near) && !isRenewed(context.sentence)) || MENTION_RIGHT.test(context.right))
    return true
  if (
    /\b(?:versie|revisie)(?: \d[\d.]*)?:?(?: van)?\s*$|(?:notulen|verslag|jaarverslag|besluit|brief|mail|nieuwsbrief|arrest|uitspraak|vonnis|krant|courant|bode)(?: (?!nemen\b|genomen\b)[a-zß-ɏ-]+){0,6}(?: van| dd\.?| d\.d\.)?\s*$/.test(
      near.replace(/\([^)]{0,60}\)\s?/g, ''),
    ) &&
    !TELLS_THAT.test(near)
  )
    return true
  return (
    (CLOSED.test(withoutHolidays(context.sentence)) || isShut(clauseOf(context))) &&
    !isCancelled(context.sentence) &&
    !/vieren|bijeenkomst|lezing|avond|ledenvergadering|jaarvergadering|op de vergadering/.test(
      context.sentence,
    )
  )
}

/** "de datum waarop de najaarsdag plaatsvindt": another event already has this day. */
export const isOccupied = (context: Context): RegExpExecArray | null =>
  /(?:de (?:dag|datum)|datum) waarop (.{3,90}?) (?:al )?(?:plaatsvindt|plaats vindt|is gepland|gepland staat|wordt gehouden|is)\b/.exec(
    context.after,
  )

import type { Context } from './context'

export const CANCEL =
  /afgelast(?!en)|geannuleerd|geannulleerd|afgeblazen|gecanceld|gecancelled|afgezegd|(?:moeten|moet|te|gaan|zullen|besloten|helaas)\b[^.]{0,140}\b(?:afblazen|afzeggen|afgelasten)|geschrapt|(?:valt|vallen|valt helaas) weg\b|(?:redden|halen) (?:we|wij) (?:\p{L}+ ){0,2}niet\b|niet haalbaar|(?:gaat|gaan|ging|gingen)(?: [^\s.]+){0,6} niet (?:meer )?door\b|(?:kan|kunnen|zal|zullen|laten|mag|moeten)(?: [^\s.]+){0,8} niet (?:door ?gaan|plaatsvinden)|niet (?:kan|kunnen|zal) (?:door ?gaan|plaatsvinden)|niet doorgaan|komt te vervallen|komen te vervallen|\bvervalt\b|\bvervallen\b|annuleren (?:we|wij)|(?:moeten|moet|besloten)(?: [^.]{0,100})? (?:te )?annuleren|uit te stellen|uitgesteld|stellen (?:we|wij) .{0,60} uit\b|niet door (?:te )?(?:laten )?(?:kan |kunnen |zal )?(?:te )?(?:laten )?gaan|af te gelasten|te annuleren|opgeschort|doorgang vinden? niet|geen doorgang/u

const NO_CANCEL =
  /annuleringsvoorwaard|annulering|kosteloos annuleren|annuleren kan|kunt? (?:u |je )?(?:\p{L}+ ){0,4}annuleren|bij (?:te weinig|onvoldoende|slecht weer|regen)|mocht|indien|\bals (?:de|het|er|we|wij|u|je)\b|recht voor|lukt dat/u

/** "gaat niet door", "is afgelast"; not the small print about cancelling. */
export const isCancelled = (sentence: string): boolean => CANCEL.test(sentence) && !NO_CANCEL.test(sentence)

const PUBLISHED_LEFT =
  /(?:gepubliceerd|geplaatst|publicatie(?:datum)?|bijgewerkt|gewijzigd|posted|gepost|geschreven|geplaatst door .{2,40}|nieuwsbericht|nieuws|bericht|verzonden|d\.d\.|dd\.?|aangemaakt|laatste update|update)[\s:|,-]*(?:op|van)?[\s:|,-]*$/
const PUBLISHED_RIGHT =
  /^[\s,|·-]*(?:(?:om )?\d{1,2}[:.]\d{2}(?: uur)?)?[\s,|·-]*(?:geschreven door|geplaatst|gepost|gepubliceerd|leestijd|\d+ min(?:uten)? leestijd|\d+ reacties?|reacties?\b|door \p{Lu})/u
const PUBLISHED_LABEL =
  /^(?:gepubliceerd|geplaatst|publicatie|bijgewerkt|laatst|posted|verzonden|dagtekening|update|datum bericht|nieuws)/

export const isPublication = (context: Context): boolean =>
  PUBLISHED_LABEL.test(context.label) ||
  (PUBLISHED_LEFT.test(context.left.slice(-60)) && !/plaatsvind/.test(context.left)) ||
  PUBLISHED_RIGHT.test(context.right)

/** "gaat gewoon door", "blijft staan": what the rest of the mail calls off does not touch it. */
export const goesOn = (sentence: string): boolean =>
  /\bga(?:at|an)\b[^.;]{0,60}\bdoor\b|\bblijf(?:t|ven)\b[^.;]{0,60}\b(?:staan|doorgaan|ongewijzigd|hetzelfde)|verandert (?:er )?niets/.test(
    sentence,
  ) && !isCancelled(sentence)

const MENTION_RIGHT =
  /^[^.;]{0,30}(?:treedt .{0,40}in werking|in werking|overleed|overleden|geboren|opgericht)/
const EFFECTIVE_LEFT =
  /(?:\bper|m\.i\.v\.|met ingang van|ingaande|sinds|sedert|in werking(?: \p{L}+){0,2}|geldt? (?:\p{L}+ ){0,3}(?:vanaf|tot)|geboren(?: \p{L}+){0,3}|overleden(?: \p{L}+){0,3}|opgericht(?: \p{L}+){0,3})(?: op)?\s*$/u
/** "De notulen staan vanaf 3 mei online": papers, no people. */
const PUT_ONLINE_LEFT = /\b(?:staan|staat|liggen|ligt|zijn|is|komen|komt) (?:vanaf|uiterlijk vanaf)\s*$/
const PAPERS = /\b(?:stukken|agenda|jaarstukken|opnames?|presentaties?|foto['’]?s|verslag|notulen)\b/
const CLOSED =
  /gesloten|vakantie|(?:kantoor|secretariaat|bureau|winkel)[^.]{0,60}verhui[sz]|op werkdagen|bereikbaar|openingstijden|geopend van (?:ma|di|wo|do|vr)|in te zien|ter inzage|te raadplegen|te downloaden|binnenbrengen|inleveren kan|brengen kan|afgehaald|te zien (?:t\/m|tot)|ophalen|op te halen|verkrijgbaar|stembureau|verkiezing/

/** "Op 11 mei zien we iedereen weer", "het nieuwe seizoen start op 19 september". */
const IN_PASSING =
  /\b(?:noteer|zet|hou|houd|reserveer)\b[^.]{0,16}\book (?:al|alvast|vast)\b|\bzien (?:we|wij|ik) (?:elkaar|iedereen|jullie|u|je|ieder)\b[^.]{0,20}\bweer|\b(?:nieuwe|volgende) (?:seizoen|werkjaar|jaargang|cursusjaar)[^.]{0,20}\b(?:start|begint|gaat)|\b(?:volgende|komende) editie\b|\bvan (?:19|20)\d\d (?:staat|is|vindt)\b/

/** "de opnames van onze bijeenkomst van 18 april". */
const LOOKS_BACK_ON =
  /\b(?:opnames?|foto['’]?s|beelden|presentaties?|slides|terugblik|filmpje|video)\b[^.]{0,50}\bvan\s*$/

/** A period in which one may apply is no gathering. */
const SUBSIDY =
  /\b(?:\p{L}*fonds|subsidie\p{L}*|regeling|aanvra(?:ag|gen))\b[^.]{0,60}\b(?:open|aanvragen|aangevraagd|indienen)\b/u

/** Old minutes, a law, a birthday, a holiday: a date of something else. */
export const isMention = (context: Context): boolean => {
  if (
    /^(?:terugblik|geschiedenis|historie|vorige edities?|eerdere edities?|(?:ook interessant|lees (?:ook|meer|verder)|bekijk ook|zie ook|gerelateerd|meer nieuws|ander nieuws|laatste nieuws|recente berichten|archief)\b)/.test(
      context.label,
    )
  )
    return true
  const near = context.left.slice(-70)
  if (/(?:\bweek|weekend|maand|vanaf de week) van\s*$/.test(near)) return true
  if (IN_PASSING.test(context.sentence) || LOOKS_BACK_ON.test(near) || SUBSIDY.test(context.sentence))
    return true
  if (/^[\s,|]*(?:hakken|beslissen|besluiten|bepalen) (?:we|wij)\b/.test(context.right)) return true
  if (PUT_ONLINE_LEFT.test(near) && PAPERS.test(context.sentence)) return true
  if (EFFECTIVE_LEFT.test(near) || MENTION_RIGHT.test(context.right)) return true
  if (
    /(?:notulen|verslag|jaarverslag|besluit|brief|mail|nieuwsbrief|arrest|uitspraak|vonnis|krant)(?: \p{L}+){0,6}(?: van| dd\.?| d\.d\.)?\s*$/u.test(
      near,
    )
  )
    return true
  return CLOSED.test(context.sentence) && !/vieren|bijeenkomst|lezing|avond/.test(context.sentence)
}

/** "de datum waarop de najaarsdag plaatsvindt": another event already has this day. */
export const isOccupied = (context: Context): RegExpExecArray | null =>
  /(?:de (?:dag|datum)|datum) waarop (.{3,90}?) (?:al )?(?:plaatsvindt|plaats vindt|is gepland|gepland staat|wordt gehouden|is)\b/.exec(
    context.after,
  )

/** "twee mogelijke data", "onder voorbehoud": not settled yet. */
export const isTentative = (text: string): boolean =>
  /mogelijke dat(?:a|um)|onder voorbehoud|voorlopige dat(?:a|um)|datumprikker|nog niet (?:zeker|definitief)|welke van de (?:twee|drie|data).{0,40}(?:beslis|bepal|wordt)/.test(
    text,
  )

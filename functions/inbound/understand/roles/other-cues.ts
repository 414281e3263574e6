import type { Context } from './context'

export const CANCEL =
  /afgelast|afgelasten|geannuleerd|geannulleerd|afgeblazen|afblazen|gecanceld|gecancelled|afgezegd|afzeggen|geschrapt|(?:gaat|gaan|ging|gingen)(?: [^\s.]+){0,6} niet (?:meer )?door\b|(?:kan|kunnen|zal|zullen|laten|mag|moeten)(?: [^\s.]+){0,8} niet (?:door ?gaan|plaatsvinden)|niet (?:kan|kunnen|zal) (?:door ?gaan|plaatsvinden)|niet doorgaan|komt te vervallen|komen te vervallen|\bvervalt\b|\bvervallen\b|annuleren (?:we|wij)|(?:moeten|moet|besloten)(?: [^.]{0,100})? (?:te )?annuleren|uit te stellen|uitgesteld|stellen (?:we|wij) .{0,60} uit\b|niet door (?:te )?(?:laten )?(?:kan |kunnen |zal )?(?:te )?(?:laten )?gaan|af te gelasten|te annuleren|opgeschort|doorgang vinden? niet|geen doorgang|geen doorgang/

const NO_CANCEL =
  /annuleringsvoorwaard|annulering|kosteloos annuleren|annuleren kan|kunt? (?:u |je )?(?:\p{L}+ ){0,4}annuleren|bij (?:te weinig|onvoldoende|slecht weer|regen)|mocht|indien|\bals (?:de|het|er|we|wij|u|je)\b|recht voor|lukt dat/u

/** "gaat niet door", "is afgelast"; not the small print about cancelling. */
export const isCancelled = (sentence: string): boolean => CANCEL.test(sentence) && !NO_CANCEL.test(sentence)

const PUBLISHED_LEFT =
  /(?:gepubliceerd|geplaatst|publicatie(?:datum)?|bijgewerkt|gewijzigd|posted|gepost|geschreven|geplaatst door .{2,40}|nieuwsbericht|nieuws|bericht|verzonden|d\.d\.|dd\.?|aangemaakt|laatste update|update)[\s:|,-]*(?:op|van)?[\s:|,-]*$/
const PUBLISHED_LABEL =
  /^(?:gepubliceerd|geplaatst|publicatie|bijgewerkt|laatst|posted|verzonden|dagtekening|update|datum bericht|nieuws)/

export const isPublication = (context: Context): boolean =>
  PUBLISHED_LABEL.test(context.label) ||
  (PUBLISHED_LEFT.test(context.left.slice(-60)) && !/plaatsvind/.test(context.left))

const MENTION_RIGHT =
  /^[^.;]{0,30}(?:treedt .{0,40}in werking|in werking|overleed|overleden|geboren|opgericht)/
const EFFECTIVE_LEFT =
  /(?:\bper|m\.i\.v\.|met ingang van|ingaande|sinds|sedert|in werking(?: \p{L}+){0,2}|geldt? (?:\p{L}+ ){0,3}(?:vanaf|tot)|geboren(?: \p{L}+){0,3}|overleden(?: \p{L}+){0,3}|opgericht(?: \p{L}+){0,3})(?: op)?\s*$/u
const CLOSED =
  /gesloten|vakantie|verhui[sz]|op werkdagen|bereikbaar|openingstijden|geopend van (?:ma|di|wo|do|vr)|in te zien|ter inzage|te raadplegen|te downloaden|binnenbrengen|inleveren kan|brengen kan|afgehaald|te zien (?:t\/m|tot)|ophalen|op te halen|verkrijgbaar|stembureau|verkiezing/

/** Old minutes, a law, a birthday, a holiday: a date of something else. */
export const isMention = (context: Context): boolean => {
  if (/^(?:terugblik|geschiedenis|historie|vorige edities?|eerdere edities?)/.test(context.label)) return true
  const near = context.left.slice(-70)
  if (/(?:\bweek|weekend|maand|vanaf de week) van\s*$/.test(near)) return true
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

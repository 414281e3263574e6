/**
 * The phrases that answer an invitation, in folded text (`foldAnswer`): lower case, no accents, clock
 * times with a colon. Each is a whole clause, or its beginning where a word of `LINK` goes on.
 */

const words = (text: string): string => text.trim().split(/\s+/).join('|').replaceAll('_', ' ')
/** Nothing but these around a phrase changes nothing about it. */
const some = (text: string): string => `(?:(?:${words(text)}) )*`
const any = (text: string): string => `(?: (?:${words(text)}))*`

const GLADLY =
  'graag heel_graag liever toch zeker natuurlijk uiteraard gewoon ook wel weer met_plezier absoluut'
const WHEN =
  'er dan die_dag die_middag die_avond die_ochtend die_datum deze_keer dit_keer helaas jammer_genoeg echt ook toch'

const yesLead = some(
  'ja jazeker zeker natuurlijk uiteraard tuurlijk leuk wat_leuk mooi fijn top super prima goed ok oke hoor heel yes yep sure great lovely certainly of_course absolutely dan bij_deze hierbij',
)
const yesPhrases = [
  `(?:nou en of|tuurlijk|ja|jazeker|zeker|zeker weten|natuurlijk|uiteraard|heel graag|graag|yes|yep|yes please|certainly|absolutely|of course)${any('ja graag hoor zeker heel_graag natuurlijk leuk dank bedankt dank_je dank_u please indeed thanks thank_you')}`,
  `(?:ik|we|wij) (?:kom|komen)${any(`${GLADLY} er langs`)}`,
  `(?:kom|komen)(?: (?:${words(GLADLY)}))+`,
  `(?:graag |dan )?kom(?:en)? (?:ik|we|wij)${any(GLADLY)}`,
  `(?:(?:ik|we|wij) )?(?:ben|zijn) ${some(`er ${GLADLY}`)}(?:erbij|bij|van de partij|aanwezig|present)`,
  `(?:ik ben|we zijn|wij zijn) er`,
  `(?:ben|zijn) (?:ik|we|wij) ${some(`er ${GLADLY}`)}(?:erbij|bij|van de partij|aanwezig|present)`,
  `(?:ik|we|wij) (?:zal|zullen) ${some(`er ${GLADLY}`)}(?:(?:erbij|bij|aanwezig|present) )?(?:zijn|komen)`,
  `(?:ik|we|wij) (?:ga|gaan|doe|doen) ${some(GLADLY)}mee`,
  `(?:ik|we|wij) (?:kan|kunnen) ${some(`er ${GLADLY}`)}(?:komen|(?:erbij|bij|aanwezig) zijn)`,
  `(?:ik |we |wij |graag )?(?:wil|willen)(?: ik| we| wij)?${any('me mij ons er graag heel_graag')} (?:aanmelden|opgeven|inschrijven|komen|deelnemen|meedoen|(?:erbij|bij|aanwezig) zijn)`,
  `ik zou (?:me|mij) graag (?:willen )?aanmelden`,
  `(?:graag )?meld(?: ik)? (?:me|mij|ons)${any('graag hierbij bij_deze maar')} aan`,
  `ik (?:meld|geef) (?:me|mij|ons)${any('graag hierbij bij_deze')} (?:aan|op)`,
  `(?:(?:ik ben|ik heb me|ik heb mij|wij zijn) )?(?:al |net |reeds )?aangemeld`,
  '(?:graag )?(?:aanmelden|aanmelding)(?: graag| svp| aub| alstublieft| alsjeblieft)?',
  '(?:schrijf|zet) (?:me|mij|ons)(?: maar| er)*(?: in| op de lijst| bij)',
  'reken (?:maar )?op (?:mij|me|ons)|(?:je|u) kunt op (?:mij|ons) rekenen',
  `(?:graag|doe|reserveer|boek|noteer|(?:ik|we|wij) (?:wil|willen|neem|nemen|boek|boeken|reserveer|reserveren))${any('mij ons maar graag er voor_mij voor_ons')} (?:een|1|twee|drie|vier|vijf|zes|[2-9]|\\d\\d) (?:plaats|plaatsen|plek|plekje|plekken|kaart|kaarten|kaartje|kaartjes|stoel|stoelen)${any('op_de_boot aan_boord aan_tafel vrij voor_mij voor_ons')}`,
  'ik neem (?:graag )?deel|ik (?:accepteer|aanvaard)(?: graag)?(?: de uitnodiging)?',
  "(?:please )?count (?:me|us) in|(?:i'm|i am|we are|we're) in|(?:please )?sign (?:me|us) up|(?:please )?register me",
  "(?:i|we)(?:'ll| will) (?:gladly |definitely |certainly |happily )?(?:be there|come|attend|join|join you|be attending|be joining|be coming|be present)",
  "(?:i'm|i am|we're|we are) (?:definitely |happily )?(?:coming|attending|joining)",
  "(?:i'd|i would) like to (?:come|attend|join|register|sign up)",
  '(?:i am |i will be )?(?:happy|glad|delighted|pleased) to (?:attend|come|join|accept|be there)',
  '(?:i|we) (?:gladly |happily )?accept(?: the invitation| your invitation)?|(?:i|we) can (?:make it|come|attend|join)',
]
const yesTail = any(
  'graag heel_graag toch hoor zeker natuurlijk ook gewoon weer er too as_well gladly please definitely for_sure',
)

const noLead = some(
  'nee neen helaas sorry excuses jammer jammer_genoeg spijtig no nope unfortunately sadly regrettably i_am_afraid i_am_sorry sorry_but dat dus maar dan but',
)
const noPhrases = [
  '(?:helaas|zeker|absoluut|liever|toch) niet',
  '(?:nee|neen|no|nope)(?: dank je wel| dank u wel| dank| bedankt| dank je| dank u| dankjewel| helaas| sorry| thanks| thank you)*',
  `(?:(?:ik|we|wij) )?(?:kan|kunnen)(?: ik| we| wij)? ${some(WHEN)}niet(?: bij| erbij| aanwezig)?(?: zijn| komen| deelnemen| meedoen)?`,
  `(?:(?:ik|we|wij) )?(?:kom|komen|zal|zullen)(?: ik| we| wij)? ${some(WHEN)}niet(?: bij| erbij| aanwezig)?(?: zijn| komen)?`,
  '(?:ik ben|ben ik|we zijn|wij zijn) er (?:dan |helaas |die dag )*niet bij',
  `(?:ik ben|ben ik|we zijn|wij zijn) (?:er )?(?:(?:helaas|dan|die dag|die middag|die avond|deze keer|dit keer) )+(?:er )?niet(?: bij| erbij| aanwezig)?`,
  `(?:(?:ik ben|ben|ben ik|we zijn|wij zijn|zijn we|zijn wij) )?${some(WHEN)}verhinderd`,
  `(?:ik )?meld(?: ik)? (?:me|mij|ons)${any(`${WHEN} hierbij bij_deze graag`)} af`,
  `(?:(?:ik|we|wij) )?moet(?:en)?(?: ik| we| wij)?${any(`me mij ons ${WHEN}`)} (?:afmelden|afzeggen|verstek laten gaan|annuleren|bedanken)`,
  `(?:ik )?wil(?: ik)?${any('me mij ons graag hierbij bij_deze')} (?:afmelden|afzeggen)`,
  '(?:graag |hierbij |bij deze )?(?:afmelden|afmelding|afgemeld)(?: graag| svp| aub)?',
  `ik zeg${any(WHEN)} af|ik laat verstek gaan|ik zie er${any('helaas')} van af`,
  `(?:het |dat )?(?:lukt|past|schikt)${any(`me mij ons het ${WHEN}`)} niet`,
  `(?:het |dat )?gaat${any(`me mij ons het ${WHEN}`)} niet lukken`,
  `(?:het |dat )?komt${any(`me mij ons ${WHEN}`)} niet uit`,
  `(?:ik red het|dat red ik|red het)${any(WHEN)} niet`,
  'deze keer niet|dit keer niet|ik sla (?:deze keer |dit keer |een keer |hem )*over',
  "(?:(?:i|we) )?(?:can't|cannot|can not|cant|won't|wont|will not|(?:am|are|will be|i'm) (?:unable to|not able to)|(?:won't|will not) be able to)(?: make it| come| attend| join| be there| participate)(?: (?:this time|that day|on the day|then))?",
  "i (?:can't|cannot|can not|cant)|unable to (?:attend|come|make it|join)",
  "(?:i'm|i am|we're|we are) not (?:coming|attending|joining|going)",
  '(?:i|we) (?:(?:have|need) to|must|will have to) (?:decline|cancel|pass)|(?:i )?(?:regretfully |must |have to )?decline',
  '(?:please )?count me out|not this time|(?:please )?cancel my (?:registration|place|seat)',
]
const noTail = any(`${WHEN} dus sorry hoor unfortunately this_time`)

/** A clause may go on with one of these: what follows is said beside the answer. */
const LINK =
  '(?:maar|en|wel|met|samen|vanaf|om|rond|pas|iets|wat|uiterlijk|alleen|zonder|want|omdat|ivm|wegens|vanwege|namelijk|but|and|with|from|around|at|only|because|due|as|since|without)'

const clause = (lead: string, phrases: string[], tail: string): RegExp =>
  new RegExp(`^${lead}(?:${phrases.join('|')})${tail}(?<rest> ${LINK} .+)?$`)

export const YES = clause(yesLead, yesPhrases, yesTail)
export const NO = clause(noLead, noPhrases, noTail)

/** Sorry alone answers nothing; with a reason for staying away it does. */
export const SORRY =
  /^(?:(?:helaas|sorry|jammer(?: genoeg)?|wat jammer|spijtig|excuses|mijn excuses|unfortunately|sadly|regrettably|apologies|my apologies)(?: |$))+$/
export const AWAY = new RegExp(
  `^(?<sorry>(?:helaas|sorry|jammer genoeg|unfortunately|sadly) )?(?:ik ben|ben ik|we zijn|ik zit|zit ik|ik heb|heb ik|i am|i'm|i have|i will be|i'll be) ${some('dan die_dag die_middag die_avond al helaas net then that_day already')}(?:(?:met|op) (?:vakantie|verlof|reis)|ziek|weg|afwezig|in het buitenland|bezet|een andere afspraak|al een afspraak|andere verplichtingen|een andere verplichting|away|abroad|ill|on holiday|on leave|another (?:appointment|commitment|engagement|meeting))$|^(?:ik (?:ben|zit)|zit ik|ben ik) (?:dan|die (?:dag|week|hele week)) (?:in (?!de |het |een |mijn )[a-z]+|op (?:reis|vakantie|cursus|zee))$|^(?:ik werk|werk ik) (?:dan|die dag|die middag)$|^(?:ik )?moet (?:ik )?(?:dan |die dag )?(?:werken|lesgeven|oppassen|vergaderen)$|^(?:ik heb|heb ik) (?:dan |die dag |helaas )*al (?:een |iets ).{1,40}$`,
)
/** Politeness about an invitation that is declined. */
export const REGRET =
  /^(?:(?:wat |graag |ik |wij |we )*(?:had|was|waren|hadden|zou|zouden) .{0,40}(?:graag|leuk|gekomen|geweest|willen|komen)\b.{0,40}|(?:i|we)(?:'d| would) have (?:loved?|liked?) to .{0,40}|.{0,20}(?:volgende|een andere) keer .{0,20}(?:wel|weer|graag|beter|bij)|(?:maybe |hopefully |perhaps )?next time)$/
export const COURTESY = new RegExp(
  `^(?:${[
    '(?:(?:maar|but|toch|wel) )?(?:heel |hartelijk |erg |alvast |veel )*(?:dank|bedankt|dankjewel|dankuwel|thanks|thank you|many thanks)(?: wel| je| u| je wel| u wel| very much| so much| a lot)?(?: (?:voor|for) (?:(?:de|je|uw|jullie|het|the|your|this|deze) )?(?:\\w+ ){0,3}\\w+)?',
    '(?:wat |heel |erg |hartstikke )?(?:leuk|mooi|fijn|interessant|goed|top|super|prima|great|lovely|nice|wonderful|perfect)(?: initiatief| programma| onderwerp| idee| thema| idea| programme)?',
    '(?:graag )?tot(?: dan| ziens| snel| gauw| straks| die dag| de)?|see you(?: there| then| soon)?',
    "(?:ik |wij |we )?(?:kijk|kijken) (?:er ?naar|ernaar) uit|(?:ik )?(?:heb )?(?:er )?(?:veel )?zin in|(?:i am |i'm )?looking forward(?: to it| to this| to seeing you)?",
    '(?:veel )?(?:plezier|succes)|(?:vrolijke )?(?:groet|groeten|groetjes)(?: \\w+)?|mvg|fijne dag|have fun|enjoy|good luck|best|cheers|(?:kind |best |warm )?regards',
    '(?:noteer|zet|boek) (?:die|deze|dat|het)(?: er)?(?: maar)?(?: op| in)?|(?:staat|staan)(?: (?:genoteerd|alvast|al|in|mijn|onze|de|alle|drie|twee|beide))* (?:agenda|genoteerd)',
    "(?:ik )?kan (?:bijna |haast )?niet wachten|(?:i )?(?:can't|cannot|can not) wait",
    '(?:echt |zeker )?een aanrader(?: trouwens)?|ik (?:lees|hoor|zie) (?:het |de )?\\w+ (?:wel|graag|achteraf)',
    '(?:hoi|hallo|hi|hello|dag|beste|geachte|dear|goedemorgen|goedemiddag|goedenavond)(?: \\w+){0,3}',
  ].join('|')})$`,
)

/** Asks something, also without a question mark. */
export const ASKS =
  /^(?:(?:en|and|maar|but|ja|yes) )?(?:kan (?:ik|er|mijn|het|je|u)|kunt u|kun je|kunnen (?:we|wij|jullie)|mag (?:ik|er|mijn)|mogen (?:we|wij)|is (?:er|het|de|dit|there|it|the|this)|zijn er|are there|are you|wordt (?:er|het|de)|hoe|hoeveel|wat (?!leuk|fijn|mooi|jammer)|waar|wanneer|wie|welke|waarom|heeft u|heb je|hebben jullie|weet (?:u|je)|weten jullie|ik (?:vroeg|vraag) me af|ik (?:heb|had) (?:nog )?(?:wel )?(?:een|wat) vra\w*|(?:een )?vraag|(?:can|could|may) (?:i|you|we)|do (?:you|i|we)|does|how|what|where|when|who|which|why|will there|i (?:was )?wonder|(?:i have )?a question|please let me know)\b/

/** Words that leave it open, put it under a condition, or say it of somebody else or another day. */
export const DOUBT =
  /\b(?:misschien|mogelijk|waarschijnlijk|wellicht|vermoedelijk|eventueel|voorbehoud|twijfel\w*|weet|nog niet|(?:niet|on)zeker|als(?! (?:eerste|laatste|enige|altijd|vanouds)\b)|indien|tenzij|mits|afhankelijk|hoop|hopelijk|probeer|proberen|weten|terugkom\w*|terug op|of|voorlopig|optie|denk|zou|zouden|in plaats|ipv|namens|vervang\w*|vertegenwoordig\w*|komt|gaat|neemt|wacht\w*|uitschrij\w*|unsubscribe|maybe|perhaps|possibly|probably|might|may|could|would|if|whether|unless|depend\w*|hope|hopefully|try|trying|tentative\w*|sure|unsure|provided|providing|subject to|as long as|provisional\w*|think|or|instead|on behalf|comes|goes|stop|mails|annule\w*|cancel\w*|elders-bijeenkomst)\b/
export const OTHER_DAY =
  /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:e|ste|de|st|nd|rd|th)? (?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b\d{1,2}[-/]\d{1,2}\b|\b(?:vandaag|morgen|overmorgen|volgende|komende|aanstaande|today|tomorrow|next)\b/
/** Takes back a yes; what is not eaten does not. */
export const AGAINST_YES =
  /\b(?:niet|geen|nee|no|not|nooit|never|none|can't|cannot|cant|don't|dont|won't|wont|helaas|sorry|jammer|unfortunately|verhinder\w*|afmeld\w*|afgemeld|afzeg\w*|afgezegd|digitaal|online|op afstand|lastig|moeilijk)\b/
export const NOT_EATEN =
  /\b(?:(?:ik )?(?:eet|lust|drink|gebruik) |i (?:don't|do not|dont) (?:eat|drink) |(?:don't|do not|dont) eat )?(?:(?:geen|no) |(?:niet|not) )?(?:varkensvlees|vlees|vis|lactose|gluten|noten|pinda'?s?|zuivel|melk|ei|eieren|alcohol|suiker|schaaldieren|dieetwensen|allergieen|bijzonderheden|probleem|problemen|bezwaar|vragen|opmerkingen|wensen|meat|fish|pork|nuts|dairy|eggs|shellfish|dietary (?:needs|requirements|wishes)|allergies|problem)\b/g
/** Takes back a no, or offers something else. */
export const AGAINST_NO =
  /\b(?:wel|toch|online|digitaal|meedoen|aansluiten|aanschuiven|later aan|collega\w*|colleague\w*|noteer|in mijn plaats|en \w+ aan|join|remotely|ja|yes|graag)\b/
export const ABROAD = /\b(?:vakantie|verlof|reis|buitenland|holiday|leave|away|abroad|travel\w*)\b/

/** What is only said by a machine, whatever follows. */
export const AUTOMATIC =
  /^\W*(?:automatisch(?:e)? (?:antwoord|bericht|reactie)|automatic (?:reply|response)|auto-?reply|out of (?:the )?office)\b|\blees (?:dan |nu |tot dan )?mijn e?-?mails? niet\b/
/** A mail that came back, or that was opened: no person wrote it. */
export const DELIVERY =
  /^\W*(?:undeliverable|undelivered|onbestelbaar|mail delivery (?:failed|failure))\b|^\W*(?:uw bericht|your message)\s[^?]{1,300}\b(?:is gelezen op|was read on)\b/

/** How machines say that somebody is away. */
export const ABSENCE =
  /\b(?:automatisch(?:e)? (?:antwoord|bericht|reactie)|automatic (?:reply|response)|auto-?reply|out of (?:the )?office|afwezigheids?\w*|(?<!\b(?:val|valt|vallen|is|precies|net|midden|ook) )(?:tijdens|in) mijn (?:afwezigheid|vakantie|verlof)|during my (?:absence|leave|holiday)|(?:in|bij|voor) (?:dringende|spoedeisende|urgente)|bij spoed|(?:for|in) urgent|if (?:it is|your \w+ is) urgent|(?:beperkt|niet|slecht) bereikbaar|(?:geen|beperkt) toegang tot mijn|limited access|no access to (?:my )?e?-?mail|lees (?:dan |nu |tot dan )?mijn e?-?mails? niet|mail wordt niet (?:gelezen|doorgestuurd)|(?:na|bij) mijn terugkomst|na terugkomst|(?:up)?on my return|when i (?:return|get back|am back)|annual leave|maternity leave|zwangerschapsverlof|ik ben (?:er )?weer (?:op|vanaf|terug|bereikbaar|aanwezig)|niet op kantoor|(?:ik ben|i am|i'm|we zijn|wij zijn) (?:er )?(?:niet |not )?(?:\w+ ){0,2}(?:van|vanaf|tot|t\/?m|from|until|till|through) .{1,40}(?:afwezig|aanwezig|vakantie|verlof|away|leave|holiday)|(?:ik ben|i am|i'm) (?:er niet|niet aanwezig|afwezig|met vakantie|op vakantie|met verlof|away|on leave|on holiday)(?: (?!zeker)\w+)? (?:van|vanaf|tot|t\/?m|from|until|till|through))\b/

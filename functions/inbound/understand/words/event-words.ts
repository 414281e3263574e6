import { compact } from '../../compact'

/** The last part of a Dutch word for a gathering: "Directeurendag", "regiobijeenkomst", "ALV". */
const ENDINGS =
  '(?:dag|middag|ochtend|avond|bijeenkomst|vergadering|congres|symposium|seminar|webinar|workshop|lezing|cursus|training|borrel|excursie|conferentie|sessie|feest|concert|wandeling|tocht|markt|beurs|quiz|toernooi|expositie|tentoonstelling|bezoek|uitstap|daguitstap|reis|diner|lunch|brunch|buffet|ontbijt|oratie|debat|dialoog|gesprek|café|cafe|masterclass|college|receptie|opening|presentatie|demonstratie|rondleiding|viering|dienst|voorstelling|film|filmavond|repetitie|wedstrijd|kamp|weekend|festival|happening|meeting|meetup|netwerk|platform|kring|overleg|evenement|activiteit|jubileum|barbecue|bbq|kookles|les|tweedaagse|driedaagse|thuisdag|fair|fietstocht|busreis|voordracht|uiteenzetting|causerie|spreekbeurt|infoavond|infosessie|studiereis|netwerklunch|ronde tafel|rondetafel|sint|kerstmarkt|proeverij|intervisie|instuif|picknick|braderie|musical|bazaar|fuif|herdenking|onthulling|clinic|inzameling|uitreiking|regiotafel|kennistafel|dialoogtafel|gesprekstafel|thematafel|koffietafel|stamtafel|plantenruil|plantjesruil|uitstapje|uitje|reünie|reunie|bingo|revue|show|festijn|optreden|samenkomst|vierdaagse|festiviteit|feestelijkheid|feestelijkhed|infomoment|dagtrip|trip|(?:bridge|kaart|kerst|paas|klaverjas|jokers?|open|zomer|slot|rikken?|dart|keez|speur)drive)'

export const EVENT_NOUN = compact(
  new RegExp(
    `(?<![a-zß-ɏ-])((?:[a-zß-ɏ][a-zß-ɏ-]{0,40})?${ENDINGS}(?:en|s|'s|n)?|ALV|AV|BBQ|open huis|open (?:dag(?:en)?|avond|middag|ochtend)(?! en nacht)|vorming(?:en)?|algemene ledenvergadering)(?![a-zß-ɏ-])`,
    'i',
  ),
)

const EVENT_NOUNS = compact(new RegExp(EVENT_NOUN.source, 'gi'))

const NO_EVENT = compact(
  /^(?!werk(?:ochtend|middag|avond))(?:persconferenties?|(?:van|morgen|gisteren?|overmorgen)(?:ochtend|middag|avond)|(?:maan|dins|woens|donder|vrij|zater|zon|vandaag|werk|feest|vrije|dagen|dag|middag|avond|ochtend|vandaag|voormid|namid|mid)+(?:dag|en)?(?:ochtend|middag|avond|morgen)?|.*verdag|gesprek|reis|reizen|les|alles|[a-zß-ɏ]*(?:fles|files)|dienst|platform|netwerk|overleg|film|opening|kring|ronde|meeting|ziens|verslag|bedrag|gedrag|vraag|bezoek|dagen|dienst|diensten|kamp|college|sessie|sint|lessen|middags|avonds|netwerken|dialoog|markt|presentatie|beurs|[a-zß-ɏ]*(?:vee|beesten|vis|gras|graan|boter|kaas|arbeids|woning)markt|[a-zß-ɏ]*(?:graan|koren|koopmans|schippers|jaar)beurs)$/i,
)

/** The first word in the text that names a gathering, with its place. */
export const findEventNoun = (text: string): { word: string; index: number } | null => {
  EVENT_NOUNS.lastIndex = 0
  for (let found = EVENT_NOUNS.exec(text); found !== null; found = EVENT_NOUNS.exec(text)) {
    const word = found[0]
    if (!NO_EVENT.test(word)) return { word, index: found.index }
  }
  return null
}

import { compact } from '../../compact'

const JOINING = 'in|aan|op|tot|te|bij|en|met|voor|naar|van|vanaf|uur|u'
const VERBS =
  'is|zijn|wordt|worden|begint|beginnen|start|starten|opent|openen|gaat|gaan|houdt|houden|komt|komen|vindt|vinden|geeft|geven|heeft|hebben|staat|staan|zit|zitten|zal|zullen|kunt|kun|bent|speelt|spelen|zingt|zingen|vertelt|vertellen|organiseert|organiseren|verwachten|verwelkomen|ontvangen|vergaderen|wandelen|praten|praat|spreken|spreekt|drinken|eten|lunchen|dineren|borrelen|bespreken|behandelen|kijken|luisteren|werken|oefenen|repeteren|lopen|legt|leggen|neemt|nemen|vieren|treffen|doen|verzorgt|verzorgen|hebben|duurt|buigen|leidt|leiden|maken|stoppen|eindigen|eindigt|sluiten|ronden'

const PLAIN = new RegExp(`^(?:${JOINING}|${VERBS}|stipt|inloop|we|wij|lokaal)$`)

/** What may follow "20 u 30" or "van 10 tot 12" and is not what the last number counts. */
export const leavesHour = (word: string): boolean => PLAIN.test(word)

const AGES = compact(
  /(?:^|[a-zß-ɏ])(?:kinderen|kids|jeugd|jongeren|jongens|meisjes|leerlingen|scholieren|leden|leeftijd|leeftijden|groep|groepen|groepjes|mensen|personen|dames|heren|deelnemers|teams)$/,
)

/** "Kinderen van 8 tot 10 zijn welkom": ages, or how many. */
export const isCounted = (word: string): boolean => AGES.test(word)

import { compact } from '../../compact'

const PLACE =
  '(?:locaties?|lokaties?|plaats|plek|waar|adres|zaal|lokaal|bezoekadres|bezoekersadres|venue|trefpunt|trefplaats|samenkomst|afspraak|afspraakplaats|verzamel(?:plaats|punt|plek)|vertrek(?:plaats|punt)|start(?:plaats|punt|locatie)|opstapplaats(?:en)?|ontmoetingsplaats|bijeenkomstlocatie|gastgemeente|gastlocatie|(?:vergader|cursus|les|speel|wedstrijd|congres|training|trainings|oefen|repetitie|club|feest|concert|hoofd)(?:locatie|plaats|zaal|lokaal|adres)|plaats van (?:samenkomst|afspraak|handeling|vertrek|bijeenkomst|bijeenkomen|de bijeenkomst|de activiteit|de vergadering|verzamelen|gebeuren|het gebeuren))'
const OTHER =
  '(?:tijd|tijden|tijdstip|datum|data|wanneer|uur|route|aanvang|aanvangstijd|bereikbaarheid|parkeren|routebeschrijving)'
const JOINT = '\\s?(?:/|&|\\+|,|en)\\s?'
const LABEL = compact(
  new RegExp(
    `^(?:(?:de|het|onze|nieuwe|vaste|exacte|adres|naam) ){0,2}(?:${OTHER}${JOINT})?${PLACE}(?:${JOINT}(?:${PLACE}|${OTHER}))?(?: (?:voor|van|bij) (?:alle|beide|de|het|onze) [a-zß-ɏ]{4,20})?$`,
    'i',
  ),
)

/** "Locatie", "Tijd en plaats", "Plaats van samenkomst": what stands before a place, with or without "?". */
export const isPlaceLabel = (text: string): boolean =>
  text !== '' && text.length <= 48 && LABEL.test(text.trim().replace(/\s?\?$/, ''))

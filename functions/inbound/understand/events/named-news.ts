import { compact } from '../../compact'
import { cued } from '../../cued'

const ON_DAY = '(?:van|op) (?:[a-zß-ɏ]+dag )?\\d{1,2}(?: [a-zß-ɏ]+|/\\d{1,2})'
const MEETINGS =
  '(?:avonden|lessen|keren|middagen|ochtenden|dagen|data|bijeenkomsten|momenten|sessies|workshops|lezingen)'
const SPEAKER =
  '(?:[a-zß-ɏ]*spreker|spreekster|inleider|docent|gids|panellid|gast|workshop|onderdeel|programmaonderdeel)s?'
const SCREEN =
  '(?:online|digitaal|hybride|virtueel|(?:via|op|per|met) (?:zoom|(?:ms |microsoft )?teams|google meet|webex|jitsi|skype))'
const THING =
  '(?:plek|vertrekplaats|vertrekplek|vertrekpunt|vertrektijd|verzamelplaats|verzamelplek|begintijd|starttijd|eindtijd|opstapplaats|lokaal|docent|gids|inleider|aanvang|aanvangsuur|uur)'

/** News of a gathering that is known, each in words that no invitation says. */
const NAMED = [
  // "Imker Vos is ziek, in zijn plaats komt Saskia Bruinsma".
  `\\bin (?:zijn|haar|diens|hun) plaats (?:komt|komen|spreekt|spreken|vertelt|geeft|neemt|treedt|is|hoort|ziet)\\b`,
  // "Els Kramer heeft griep; Tom van Rijn valt voor haar in".
  `\\b(?:valt|vallen) (?:[a-zß-ɏ]+ ){0,4}in(?=[.;,!]|$)|\\bbereid gevonden (?:om )?(?:[a-zß-ɏ]+ ){0,4}(?:in te vallen|over te nemen|te vervangen)\\b`,
  `\\b(?:vervangt|vervangen) (?:hem|haar|hen)\\b|\\b(?:zal|gaat) (?:hem|haar|hen) vervangen\\b`,
  `\\bwordt (?:nu |daarom |dus )+(?:verzorgd|gegeven|geleid|begeleid|gehouden) door\\b`,
  `\\bin plaats van [^.;\\d]{3,40} (?:hoort|ziet|spreekt|krijgt|komt) (?:u |je |jullie )?(?!(?:het|een|er|de) )`,
  // "Aan het programma voegen we een spreker toe".
  `\\b(?:voeg|voegen|voegt) [^.;]{0,40}\\b${SPEAKER} (?:toe|aan toe)\\b|^(?:een )?(?:extra|nieuwe|andere) ${SPEAKER}\\b`,
  `\\b(?:even )?een (?:kleine |korte |belangrijke )?wijziging (?:voor|in|van|op|bij|rond|over) (?:de|het|onze|ons) `,
  // "duurt een half uur langer dan aangekondigd".
  `\\b(?:langer|korter|eerder|later|vroeger) dan (?:eerder |eerst |oorspronkelijk )?(?:aangekondigd|gepland|gemeld|vermeld|bericht|gezegd|gedacht|in de (?:uitnodiging|mail|agenda))\\b`,
  `\\b(?:een|anderhalf|twee) (?:half uur|uur|uurtje|kwartier|half uurtje) (?:langer|korter)\\b|\\b(?:half uur|kwartier|uur|uurtje) (?:korter|langer) te maken\\b`,
  // "de andere twee avonden blijven".
  `\\bde (?:andere|overige|rest van de) (?:twee |drie |vier |beide )?${MEETINGS} (?:blijven|blijft|zijn gewoon|gaan gewoon|vinden gewoon|veranderen niet|houden we gewoon)\\b`,
  `\\balle (?:twee |drie |vier |vijf )?(?:de )?${MEETINGS}\\b[^.;]{0,50}\\b(?:daarom|nu|voortaan)\\b[^.;]{0,30}\\b(?:in|bij|op|om)\\b`,
  `\\b(?:zijn|is|beginnen|begint|starten) (?:we )?(?:daarom|nu|voortaan) (?:alle|allemaal)\\b`,
  // "is de ledenavond van 4 juni digitaal".
  `\\b(?:is|wordt|houden (?:we|wij)|gaat|doen (?:we|wij)) (?:de|het|onze|ons) [^.;\\d]{3,60}${ON_DAY} (?:nu |dus |daarom |helemaal |geheel |volledig |toch )*${SCREEN}`,
  `\\b(?:de|het|onze|ons) [^.;\\d]{3,60}${ON_DAY} (?:[a-zß-ɏ]+dag )?(?:houden|doen|geven) (?:we|wij) (?:nu |dus |daarom |toch )*${SCREEN}`,
  `\\bbesloten\\b[^;]{0,120}\\b${SCREEN} te (?:houden|geven|organiseren|laten)\\b`,
  `\\bdoen (?:we|wij) niet (?:via|in|op|bij) [^.;\\d]{2,30} maar\\b`,
  `\\bwordt (?:daarom |dus |nu |toch |alsnog )+(?:weer )?een (?:gewone|fysieke|live|online|hybride|digitale) `,
  `\\bprogramma\\b[^.;:]{0,60}\\b(?:is|wordt|hebben (?:we|wij)) (?:[a-zß-ɏ]+ )?(?:gewijzigd|aangepast|veranderd)\\b`,
  `\\bkost(?:en)? (?:dus |nu )?geen (?:€ ?)?\\d[^.;]{0,60} maar\\b`,
  `\\bduurt (?:dit keer |deze keer |nu |dus |iets |wat )*(?:korter|langer)\\b`,
  `\\b(?:die|deze) (?:avond|middag|ochtend|dag|les|keer) neemt [^.;]{3,30} (?:het )?over\\b`,
  `\\bwordt geen [^.;]{3,60} maar een `,
  `\\bwijken (?:we|wij) (?:op [^.;]{3,24} |dus |daarom )*uit naar (?:een )?(?:grotere|andere|kleinere|ruimere) `,
  `\\b(?:vergaderen|zitten|verzamelen|zingen|spelen|repeteren|starten|vertrekken|eten) (?:we|wij) (?:dus |nu )*daarom (?:[a-zß-ɏ]+ )?(?:in|bij|op|vanaf|vanuit)\\b|\\b(?:we|wij) (?:vergaderen|zitten|verzamelen|zingen|spelen|repeteren|starten|vertrekken|eten) (?:dus |nu )*daarom (?:[a-zß-ɏ]+ )?(?:in|bij|op|vanaf|vanuit)\\b`,
  `\\bblijft (?:de|het) (?:aanvang|begintijd|tijd|tijdstip|locatie|plaats|eindtijd|zaal)\\b`,
  `\\b(?:is|zijn) (?:de|het|onze|ons) [a-zß-ɏ]+ niet (?:in|bij|op) [^.;\\d]{3,40},? maar (?:in|bij|op|buiten|binnen)\\b`,
  `\\b(?:ipv|i\\.p\\.v\\.|in plaats van) (?:(?:het|de|bij|op|in|aan|ons|onze) )*(?:station|zaal|clubhuis|kerk|school|clubgebouw|wijkcentrum|buurthuis|parkeerplaats|plein)\\b`,
  `^(?:even )?een (?:korte |kleine )?update\\b`,
  `\\bbegint (?:[a-zß-ɏ]+ ){0,2}(?:half |kwart)?(?:uur|uurtje|kwartier) vroeger\\b`,
  // Registering.
  `\\b(?:aanmelding|inschrijving)(?:en)?\\b[^.;]{0,80}\\b(?:is|zijn) (?:nu |inmiddels |al |hierbij |helaas )*gesloten\\b`,
  `\\b(?:u|je|jullie|men) (?:zich |je )?(?:dus |helaas |daarom )*niet (?:meer|langer) aan ?melden\\b|\\baanmelden (?:is|kan) (?:dus |helaas |daarom )*niet (?:meer|langer)\\b`,
  `\\bis de (?:zaal|bus|cursus|lezing|excursie|avond|middag) (?:helemaal |nu |al )*vol\\b`,
  // Headlines.
  `^(?:[a-zß-ɏ]+ ?:? )?(?:andere|nieuwe|gewijzigde) ${THING}\\b|^[^.;:\\d]{2,40}: (?:andere|nieuwe|gewijzigde) ${THING}\\b|^toch (?:weer|wel|gewoon) (?:wel )?(?:in|bij|op)\\b`,
  `\\b(?:uur|tijds|lokaal|spreker|sprekers|datum)wijziging\\b`,
  `\\b(?:vertrek|begin|eind|aanvangs?)(?:tijd|uur) (?:wordt|is) (?:nu|gewijzigd|aangepast)\\b`,
].join('|')

/** What may only be, or was so before. */
const NOT_SO = compact(
  /\b(?:als|mocht|mochten|indien|wanneer|zodra|eventueel|vorig jaar|vorige keer|normaal|gebruikelijk|altijd)\b/i,
)

export const NAMED_NEWS = cued(
  /plaats|ipv|i\.p\.v|valt|vallen|bereid|vervang|voeg|extra|nieuwe|andere|overige|rest van|wijzig|langer|korter|eerder|later|vroeger|daarom|\b(?:nu|dus|toch|alsnog)\b|voortaan|online|digita|hybride|virtueel|zoom|teams|meet|webex|jitsi|skype|(?:we|wij) niet|aangepast|verander|geen|neemt|wijken|blijft|niet (?:in|bij|op|meer)|update|gesloten|\bvol\b/i,
  compact(new RegExp(NAMED, 'i')),
)

export const findNamedNews = (text: string): RegExpExecArray | null =>
  NOT_SO.test(text) ? null : NAMED_NEWS.exec(text)

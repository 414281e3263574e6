import { compact } from '../../compact'
import { narrow } from '../text/narrow'

/** The last part of what people meet in: "gemeenschapshuis", "watertoren"; not of "organisatoren", "antwoord", "paspoort". */
const ENDINGS =
  'huis|huys|zaal|zaaltje|zalen|heem|zalencentrum|centrum|gebouw|lokaal|ruimte|kantine|hal|theater|schouwburg|museum|bibliotheek|bieb|kerk|kerkje|kapel|kathedraal|aula|auditorium|school|hogeschool|universiteit|campus|hotel|restaurant|café|cafe|eetcafé|grandcafé|taverne|brouwerij|kasteel|landgoed|landhuis|boerderij|hoeve|molen|kantoor|paviljoen|stadion|club|atelier|galerie|klooster|abdij|(?<!com)fort|loods|haven|station|park|tuin|tuinen|plein|plantsoen|zwembad|manege|veld|veldje|terrein|kwekerij|smederij|werf|werkplaats|woning|koepel|foyer|sociëteit|raadzaal|kroeg|bar|lounge|herberg|trefpunt|volkshuis|jeugdhuis|bezoekerscentrum|complex|remise|camping|kamer|refter|parochiehuis|buurtkamer|kulturhus|kerkcentrum|huize|villa|basiliek|studio|arena|vlasserij|steenfabriek|fabriek|campus|laboratorium|parkeerplaats|parking|bistro|brasserie|gasthof|mouterij|hofstede|kazerne|stadskantoor|lodge|academie|zalen|keuken|kiosk|begijnhof|garage|lyceum|gymnasium|sterrenwacht|(?<![aciu]|mo)toren|wijngaard|clubhuis|dorpskern|bijenstal|(?<!(?:zorg|woon|werk|kennis|vak|beleids?|taal|onderwijs|welzijns?|leer|levens|muziek|web|publieke?|probleem|interesse|expertise|sociaal)-?)domein|boomgaard|strandpaviljoen|speelplaats|ingang|(?<!pas)poort|kloostertuin|cafetaria|snackbar|ijsbaan|tennisbaan|atletiekbaan|kegelbaan|wielerbaan|manege|jachthut|blokhut|pastorij|pastorie|(?<!w|^[nbmk]|kk)oord|steunpunt|wijkpunt|dorpspunt|buurtpunt|huus|gelegenheid|zwemhal|gymzaal|suite|botermarkt|arboretum|planetarium|brede school|denksportcentrum|crematorium|begraafplaats|kerkhof|kapelletje|stadhuis|kapittelzaal|dierentuin|pretpark|dorpshoes|hoes|boshuis|veerpoort|transferium|carpool|carpoolparking|carpoolplaats|stokerij|distilleerderij|volkssterrenwacht|observatorium|bioscoop|filmhuis|filmtheater|poppodium|podium|winkel|moskee|synagoge|bunker|gemaal|stoomgemaal|pastoriezaal|sluis|jachthaven|watertoren|vuurtoren|schuur|tent|wijkgebouw|pannenkoekenhuis|ijssalon|bowling|sportpark|sportcomplex|buitenplaats|ridderzaal|kasteelhoeve|vormingscentrum|zorgcentrum|woonzorgcentrum|ziekenhuis|verpleeghuis|hospice|provinciehuis|waterschapshuis|depot|archief|stadsarchief|bakhuis|veilinghal|zwemplas|recreatieplas|steiger|veerpont|mergelgrot|terras|weide|hortus|jaarbeurs|beursgebouw|hallen|lokalen|conservatorium|instituut|accommodatie|keet|boekhandel|natuurgebied|reservaat|stadsboerderij|zolder|kelder|hoofdkwartier|brandweerpost|uitkijkpost|telpost|vogelkijkhut|kijkhut|golfbaan|umc'

const WHOLE = 'bib|cc|oc|gc|mfa|mfc|hub|lab|bar|hof|strand|kade|ntc|kc|ccm|wzc|lac'

const VENUE = compact(new RegExp(`^(?:[\\p{L}-]*(?:${ENDINGS})|${WHOLE})$`, 'u'))
const KNOWN = new Map<string, boolean>()
const KNOWN_MAX = 20_000

/** Whether a word in small letters is a building; the same word always gives the same answer, so it is kept. */
export const VENUE_NOUN = {
  test: (word: string): boolean => {
    const known = KNOWN.get(word)
    if (known !== undefined) return known
    const is = VENUE.test(narrow(word))
    if (KNOWN.size >= KNOWN_MAX) KNOWN.clear()
    KNOWN.set(word, is)
    return is
  },
} as const

/** Too bare for a place by themselves: "in de zaal" says nothing. */
export const GENERIC_PLACE =
  /^(?:zaal|zaaltje|huis|centrum|gebouw|tuin|kamer|ruimte|hal|plein|haven|station|veld|park|kantoor|school|terrein|club|bos|strand|hoek|complex|hof|fabriek|werkplaats|woning|restaurant|hotel|bar|parking|parkeerplaats|studio|foyer|kade|lab|verhaal|thuis|lokaal|werkveld|tuinen|academie|universiteit|terras|weide|hallen|lokalen|museum|theater|camping|stal|keuken|garage|toren|ingang|poort|kiosk|domein|boomgaard|ziekenhuis|winkel|archief|podium|schuur|depot|dierentuin|pretpark|begraafplaats|sluis|moskee|bioscoop|hospice|verpleeghuis|zorgcentrum|gelegenheid|steiger|hoes|gemaal|speelgelegenheid)$/u

/** Words that may stand between article and name: "in de grote zaal", "in de oude smederij". */
export const PLACE_ADJECTIVE =
  /^(?:grote|kleine|nieuwe|oude|mooie|fraaie|prachtige|sfeervolle|gezellige|historische|voormalige|vernieuwde|gerenoveerde|tweede|eerste|begane|bekende|vertrouwde|eigen|vaste|verschillende|hele|ganse|diverse|nabijgelegen|monumentale|aula|gezamenlijke|openbare|plaatselijke|lokale|koninklijke|katholieke|protestantse|hervormde|gereformeerde|parochiale|culturele|sociale|stedelijke|gemeentelijke|ons|onze)$/u

/** Streets by their last syllable; with a house number after it this is an address. */
export const STREET_END =
  /(?:straat|laan|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|hof|baan|lei|markt|ring|dreef|vest|wal|park|plantsoen|plaats|brink|dam|haven|boulevard|hoek|veld|akker|kamp|hout|pleintje|straatje|dorp|wijk|land|burg|berg|rijn|oever|zijde|kant|str\.?)$/i

/** Words that open a name after "in", "te", "bij" but are no place. */
export const NO_PLACE = compact(
  /^(?:opening|welkom|welkomstwoord|ontvangst|inloop|afsluiting|sluiting|pauze|kennismaking|krant|courant|nieuwsblad|weekblad|huis-aan-huisblad|nederland|nederlandse?|belgië|vlaanderen|europa|europese?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|pasen|kerst|pinksteren|corona|covid|engels|frans|duits|nederlands|excel|word|teams|zoom|google|facebook|linkedin|instagram|twitter|whatsapp|youtube|e-mail|mail|pdf|ons|onze|dit|deze|dat|die|het|de|een|u|je|jullie|leden|mevrouw|meneer|dhr|mevr|afd|heel|beeld|overleg|samenwerking|verband|opdracht|gesprek|principe|totaal|deel|plaats|geval|stand|gang|eerste|tweede|derde|laatste|vorige|volgende|week|jaar|maand|dag|god|jezus|christus|duitsland|frankrijk|engeland|italië|spanje|china|amerika|afrika|azië|rusland|oekraïne|indië|indonesië|suriname|israël|polen|oostenrijk|zwitserland|portugal|griekenland|turkije|noorwegen|zweden|denemarken|middeleeuwen|wereldoorlog|oorlog|gouden|romeinse|benelux|brabant|limburg|zeeland|friesland|drenthe|holland|overijssel|flevoland|wallonië|[a-zß-ɏ]*(?:-groep|-klasse|-poule|-team|-competitie)|congo|kenia|marokko|egypte|tanzania|oeganda|rwanda|ethiopië|ghana|nigeria|india|nepal|japan|vietnam|thailand|australië|canada|mexico|brazilië|peru|chili|argentinië|cuba|ijsland|finland|hongarije|roemenië|bulgarije|kroatië|servië|bosnië|tsjechië|slowakije|slovenië|albanië|schotland|ierland|wales|syrië|irak|iran|afghanistan|palestina|gaza|jordanië|libanon|luxemburg|curaçao|aruba|bonaire|zuid-afrika|(?:noord|zuid|oost|west|midden|noordoost|noordwest|zuidoost|zuidwest)-?(?:nederland|holland|brabant|limburg|vlaanderen|europa|afrika|amerika|drenthe|groningen|veluwe|gelderland|overijssel|friesland|twente|zeeland|utrecht)|twente|gelderland|salland|kempen|haspengouw|hageland|waasland|meetjesland|ardennen|eifel|randstad|achterhoek|veluwe|betuwe|bijbel|tweede kamer|kamer|politiek)$/i,
)

export const TO_BE_DECIDED = compact(
  /(?:nader|later|nog) (?:te bepalen|bekend|te bepalen|worden bepaald|onbekend)|n\.?t\.?b\.?|n\.?n\.?b\.?|volgt(?: nog| later| z\.s\.m\.| spoedig)?$|wordt (?:nog|later|tijdig) (?:bekend|meegedeeld|bepaald)|nog niet bekend|hoort? (?:u|je|jullie) nog|onder voorbehoud$/i,
)

/** What often has a name with "voor de" in it: "Rijksdienst voor het Cultureel Erfgoed", "Vereniging voor de Natuur". */
export const INSTITUTION =
  /(?:dienst|instituut|raad|bureau|stichting|vereniging|federatie|verbond|bond|genootschap|maatschappij|museum|centrum|huis|ministerie|school|academie|archief|fonds|koepel|comité|kring|club|werkgroep|platform)$/

/** The last part of what people meet in: "gemeenschapshuis", "bovenzaal", "muziekkoepel". */
const ENDINGS =
  'huis|huys|zaal|zaaltje|zalen|heem|zalencentrum|centrum|gebouw|lokaal|ruimte|kantine|hal|theater|schouwburg|museum|bibliotheek|bieb|kerk|kerkje|kapel|kathedraal|aula|auditorium|school|hogeschool|universiteit|campus|hotel|restaurant|café|cafe|eetcafé|grandcafé|taverne|brouwerij|kasteel|landgoed|landhuis|boerderij|hoeve|molen|kantoor|paviljoen|stadion|club|atelier|galerie|klooster|abdij|fort|loods|haven|station|park|tuin|tuinen|plein|plantsoen|zwembad|manege|veld|veldje|terrein|kwekerij|smederij|werf|werkplaats|woning|koepel|foyer|sociëteit|raadzaal|kroeg|herberg|trefpunt|volkshuis|jeugdhuis|bezoekerscentrum|complex|remise|camping|kamer|refter|parochiehuis|buurtkamer|kulturhus|kerkcentrum|huize|villa|basiliek|studio|arena|vlasserij|steenfabriek|fabriek|campus|laboratorium|parkeerplaats|parking|bistro|brasserie|gasthof|mouterij|hofstede|kazerne|stadskantoor|lodge|academie|zalen|keuken|kiosk|begijnhof|garage|lyceum|gymnasium|sterrenwacht|toren|wijngaard|clubhuis|dorpskern|bijenstal|domein|boomgaard|strandpaviljoen|speelplaats|ingang|poort|kloostertuin|cafetaria|snackbar|ijsbaan|tennisbaan|atletiekbaan|kegelbaan|wielerbaan|manege|jachthut|blokhut|pastorij|pastorie|oord|steunpunt|wijkpunt|dorpspunt|buurtpunt'

const WHOLE = 'bib|cc|oc|gc|mfa|mfc|hub|lab|bar|hof|strand|kade|ntc'

export const VENUE_NOUN = new RegExp(`^(?:[\\p{L}-]*(?:${ENDINGS})|${WHOLE})$`, 'u')

/** Too bare for a place by themselves: "in de zaal" says nothing. */
export const GENERIC_PLACE =
  /^(?:zaal|zaaltje|huis|centrum|gebouw|tuin|kamer|ruimte|hal|plein|haven|station|veld|park|kantoor|school|terrein|club|bos|strand|hoek|complex|hof|fabriek|werkplaats|woning|restaurant|hotel|bar|bibliotheek|parking|parkeerplaats|studio|foyer|kade|lab|verhaal|thuis|buurthuis|lokaal|werkveld|stadhuis|tuinen|academie|universiteit|gemeentehuis|kerk|museum|theater|camping|stal|keuken|garage|toren|ingang|poort|kiosk|domein|boomgaard)$/u

/** Words that may stand between article and name: "in de grote zaal", "in de oude smederij". */
export const PLACE_ADJECTIVE =
  /^(?:grote|kleine|nieuwe|oude|mooie|fraaie|prachtige|sfeervolle|gezellige|historische|voormalige|vernieuwde|gerenoveerde|tweede|eerste|begane|bekende|vertrouwde|eigen|monumentale|aula|gezamenlijke|openbare|plaatselijke|lokale|koninklijke|katholieke|protestantse|hervormde|gereformeerde|parochiale|culturele|sociale|stedelijke|gemeentelijke|ons|onze)$/u

/** Streets by their last syllable; with a house number after it this is an address. */
export const STREET_END =
  /(?:straat|laan|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|hof|baan|lei|markt|ring|dreef|vest|wal|park|plantsoen|plaats|brink|dam|haven|boulevard|hoek|veld|akker|kamp|hout|pleintje|straatje|dorp|wijk|land|burg|berg|rijn|oever|zijde|kant|str\.?)$/iu

/** Words that open a name after "in", "te", "bij" but are no place. */
export const NO_PLACE =
  /^(?:nederland|nederlandse?|belgië|vlaanderen|europa|europese?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|pasen|kerst|pinksteren|corona|covid|engels|frans|duits|nederlands|excel|word|teams|zoom|google|facebook|linkedin|instagram|twitter|whatsapp|youtube|e-mail|mail|pdf|ons|onze|dit|deze|dat|die|het|de|een|u|je|jullie|leden|mevrouw|meneer|dhr|mevr|afd|heel|beeld|overleg|samenwerking|verband|opdracht|gesprek|principe|totaal|deel|plaats|geval|stand|gang|eerste|tweede|derde|laatste|vorige|volgende|week|jaar|maand|dag|god|jezus|christus|duitsland|frankrijk|engeland|italië|spanje|china|amerika|afrika|azië|rusland|oekraïne|indië|indonesië|suriname|israël|polen|oostenrijk|zwitserland|portugal|griekenland|turkije|noorwegen|zweden|denemarken|middeleeuwen|wereldoorlog|oorlog|gouden|romeinse|benelux|brabant|limburg|zeeland|friesland|drenthe|holland|overijssel|flevoland|wallonië|randstad|achterhoek|veluwe|betuwe|bijbel|tweede kamer|kamer|politiek)$/iu

export const TO_BE_DECIDED =
  /(?:nader|later|nog) (?:te bepalen|bekend|te bepalen|worden bepaald|onbekend)|n\.?t\.?b\.?|n\.?n\.?b\.?|volgt(?: nog| later| z\.s\.m\.| spoedig)?$|wordt (?:nog|later|tijdig) (?:bekend|meegedeeld|bepaald)|nog niet bekend|hoort? (?:u|je|jullie) nog|onder voorbehoud$/i

/** What people meet in, also without a name: "in het dorpshuis". */
export const VENUE_NOUN =
  /^(?:\p{L}*(?:gemeentehuis|stadhuis|provinciehuis|dorpshuis|buurthuis|wijkcentrum|buurtcentrum|wijkgebouw|gemeenschapshuis|gemeenschapscentrum|clubhuis|clubgebouw|clublokaal|verenigingsgebouw|verenigingshuis|kantine|sporthal|sportzaal|gymzaal|theater|schouwburg|filmhuis|museum|bibliotheek|bieb|kerk|kapel|kathedraal|parochiezaal|parochiecentrum|zaal|feestzaal|vergaderzaal|aula|auditorium|school|college|hogeschool|universiteit|campus|ziekenhuis|hotel|restaurant|café|taverne|brouwerij|kasteel|landgoed|boerderij|hoeve|molen|congrescentrum|conferentiecentrum|zalencentrum|cultuurcentrum|cultureel|ontmoetingscentrum|dienstencentrum|trefpunt|stadskantoor|raadhuis|raadzaal|kantoor|gebouw|paviljoen|stadion|jeugdhuis|volkshuis|concertgebouw|muziekschool|muziekcentrum|atelier|galerie|kloosterzaal|klooster|abdij|fort|loods|haven|station|park|tuin|moestuin|bezoekerscentrum|natuurcentrum|huis|centrum|plein|zwembad|manege|strandpaviljoen|bowlingcentrum))$/u

/** Streets by their last syllable; with a house number after it this is an address. */
export const STREET_END =
  /(?:straat|laan|weg|plein|kade|kaai|dijk|singel|gracht|steeg|pad|hof|baan|lei|markt|ring|dreef|vest|wal|park|plantsoen|plaats|brink|dam|haven|boulevard|hoek|veld|akker|kamp|hout|pleintje|straatje|dorp|wijk|land|burg|berg|rijn|oever|zijde|kant|str\.?)$/iu

/** Words that open a name after "in", "te", "bij" but are no place. */
export const NO_PLACE =
  /^(?:nederland|nederlandse?|belgië|vlaanderen|europa|europese?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|pasen|kerst|pinksteren|corona|covid|engels|frans|duits|nederlands|excel|word|teams|zoom|google|facebook|linkedin|instagram|twitter|whatsapp|youtube|e-mail|mail|pdf|ons|onze|dit|deze|dat|die|het|de|een|u|je|jullie|leden|mevrouw|meneer|dhr|mevr|afd|heel|beeld|overleg|samenwerking|verband|opdracht|gesprek|principe|totaal|deel|plaats|geval|stand|gang|eerste|tweede|derde|laatste|vorige|volgende|week|jaar|maand|dag|god|jezus|christus)$/iu

export const TO_BE_DECIDED =
  /(?:nader|later|nog) (?:te bepalen|bekend|te bepalen|worden bepaald|onbekend)|n\.?t\.?b\.?|n\.?n\.?b\.?|volgt(?: nog| later| z\.s\.m\.| spoedig)?$|wordt (?:nog|later|tijdig) (?:bekend|meegedeeld|bepaald)|nog niet bekend|hoort? (?:u|je|jullie) nog|onder voorbehoud$/i

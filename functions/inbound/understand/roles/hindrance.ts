/** What keeps a gathering from being held; the source of a pattern over small letters. */
export const HINDRANCE =
  '(?:[a-zß-ɏ]*regen[a-zß-ɏ]*|[a-zß-ɏ]*buien|waai[a-zß-ɏ]*|wind|weer|weers[a-zß-ɏ]+|(?:verwachting|voorspelling)(?:en)?|slecht|ongunstig|tegenval[a-zß-ɏ]*|tegenzit[a-zß-ɏ]*|noodweer|hondenweer|sneeuw[a-zß-ɏ]*|storm|onweer|gladheid|ijzel|hitte|vorst|mist|code (?:oranje|rood)|overmacht|omstandigheden|bezet|verhinderd|ziek|onmogelijk|niet (?:door|lukken|lukt|kan|kunnen|vrij|beschikbaar|mogelijk|haalbaar)|(?:te weinig|onvoldoende) [a-zß-ɏ]+|(?:het|dit|dat) niet lukt)'

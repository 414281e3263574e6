import type { SaysSame } from '../domain/same-as-known'

const SAME =
  '(?:hetzelfde|dezelfde|gelijk|ongewijzigd|onveranderd|zo|zoals (?:het was|gepland|aangekondigd)|idem)'
const STAYS = `(?:(?: (?:blijft|blijven|is|zijn|gewoon|wel|nog))*,? ${SAME}|(?: (?:verandert|veranderen|wijzigt|wijzigen))+ niet)`
const TIME = '(?:(?:begin|aanvangs|start)?tijd(?:en|stip(?:pen)?)?|uur|uren|aanvang)'
const PLACE = '(?:plaats|plek|locatie|lokatie|zaal|adres|ruimte)'
const BOTH = new RegExp(
  `\\b(?:rest|de rest|het overige|al het andere|alles|verder (?:blijft|is) alles|verder)${STAYS}|\\bverder verandert er niets\\b|\\brest idem\\b`,
  'iu',
)
const one = (what: string, other: string): readonly RegExp[] => [
  new RegExp(`\\b(?:de)?(?:zelfde|gelijke) (?:${other} (?:en|&) (?:de )?)?${what}\\b`, 'iu'),
  new RegExp(`\\b${what}(?:,? (?:en|,) (?:de |het )?(?:${other}|programma))?${STAYS}`, 'iu'),
  new RegExp(`\\b(?:${other}|programma) en (?:de |het )?${what}${STAYS}`, 'iu'),
]
const TIMES = one(TIME, PLACE)
const PLACES = one(PLACE, TIME)

/** What a mail about a change says to stay what it was: "zelfde tijd, zelfde zaal", "tijd en plaats blijven gelijk". */
export const saysSame = (text: string): SaysSame => {
  const all = BOTH.exec(text)?.[0] ?? null
  const first = (patterns: readonly RegExp[]): string | null =>
    patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0] ?? null
  return { time: first(TIMES) ?? all, place: first(PLACES) ?? all }
}

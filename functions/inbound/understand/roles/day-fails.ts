import { compact } from '../../compact'
import { cued } from '../../cued'
import type { Context } from './context'

/** The day stands at the head of its clause: "4 juni gaat niet lukken", "de 4e juni laten we schieten". */
const HEAD_LEFT = compact(/(?:^|[.,;:!?–-]\s*|\b(?:en|maar|want|dat|helaas|op|de|datum(?: van)?)\s+)$/)
const FAILS_RIGHT = compact(
  /^[\s,]*(?:(?:gaat|gaan|zal) (?:[a-zß-ɏ]+ ){0,3}niet (?:meer )?(?:lukken|werken|haalbaar|redden)|lukt (?:[a-zß-ɏ]+ ){0,3}niet\b|(?:is|blijkt|bleek|was) (?:[a-zß-ɏ]+ ){0,4}(?:niet (?:meer )?(?:haalbaar|mogelijk|te halen)|onhaalbaar|onmogelijk)|(?:laten|laat) (?:we|wij|ik) (?:[a-zß-ɏ]+ ){0,2}(?:schieten|los|varen|vallen)|(?:redden|halen) (?:we|wij) (?:[a-zß-ɏ]+ ){0,2}niet\b|valt (?:dus |helaas |nu )*af\b|kan (?:[a-zß-ɏ]+ ){0,2}niet(?=[\s.,;!]|$)(?! (?:iedereen|alle|allemaal|elk|naar|bij)\b)|komt (?:[a-zß-ɏ]+ ){0,2}niet uit\b)/,
)
/** "De minister kan de 2e juli toch niet": who was to come cannot on that day. */
const CANNOT_LEFT = compact(
  /\b(?:spreker|spreekster|minister|burgemeester|wethouder|docent|dirigent|gids|trainer|inleider|gast|voorzitter|schrijver|schrijfster|zij|hij|dr|prof|mevrouw|meneer) (?:[a-zß-ɏ.]+ ){0,3}(?:kan|kon) (?:helaas |toch )?(?:op )?(?:de )?(?:[a-zß-ɏ]+dag )?$/,
)
const CANNOT_RIGHT =
  /^\s*(?:toch |helaas |dan |bij nader inzien |opeens |ineens )*niet(?: meer)?(?=[.,;!]|$| (?:komen|aanwezig|bij|spreken|omdat|want|door|wegens|vanwege))/

/** "… dat zij 30 juni verhinderd is". */
const HINDERED_LEFT = compact(
  /\b(?:dat|omdat|want) (?:zij|hij|ze|de [a-zß-ɏ]+|onze [a-zß-ɏ]+)(?: op)?(?: de)?(?: [a-zß-ɏ]+dag)?\s*$/,
)
const HINDERED_RIGHT = /^\s*(?:helaas |toch )*(?:verhinderd|niet beschikbaar|niet aanwezig|niet kan)\b/

/** "… kan 2 juli niet komen. We laten de lezing toch doorgaan", "in haar plaats komt …". */
const HELD_ANYWAY = compact(
  /\b(?:laten (?:we|wij)|(?:we|wij) laten)\b[^.;]{0,40}\b(?:toch|gewoon|wel)\b[^.;]{0,12}\bdoor|\bga(?:at|an) (?:(?:dus|toch|gewoon|wel) ){1,3}door\b|\bin (?:zijn|haar|hun|diens) plaats\b|\bverv(?:angt|anger|angster|angen)\b|\b(?:springt|valt|vallen|springen)\b[^.;]{0,20}\bin\b/,
)

/** "Vergeet 11 maart", "haal 11 maart maar uit je agenda". */
const FORGET_LEFT = cued(
  /vergee?t|haal|schrap|gooi|wis/,
  compact(
    /(?:^|[.,;:!–-]\s*|\b(?:en|dus|maar) )(?:(?:u|je|jullie) (?:kunt|kan|kunnen|mag|mogen) )?(vergeet|vergeten|haal|haalt|schrap|schrapt|gooi|wis)(?: (?:dus|nu|maar|gerust|alstublieft))*(?: (?:de datum(?: van)?|de|die))?\s*(?:[a-zß-ɏ]+dag )?$/,
  ),
)
const OUT_RIGHT = compact(
  /^\s*(?:(?:dus|maar|nu|gerust|alstublieft) ){0,2}(?:weer )?(?:uit (?:uw|je|jullie|de) (?:agenda|kalender)|(?:weg|eruit)(?=[\s.,;!]|$))/,
)
const isForgotten = ({ left, right }: Context): boolean => {
  const verb = FORGET_LEFT.exec(left)?.[1]
  return (
    verb !== undefined &&
    (/^(?:vergee?t|schrap)/.test(verb)
      ? /^\s*(?:[.,;:!]|maar\b|en\b|dus\b|$)/.test(right) || OUT_RIGHT.test(right)
      : OUT_RIGHT.test(right))
  )
}

/** The day itself will not do. */
export const dayFails = (context: Context): boolean => isForgotten(context) || failsThen(context)

const failsThen = ({ left, right, paragraph }: Context): boolean =>
  (HEAD_LEFT.test(left) && FAILS_RIGHT.test(right)) ||
  (((HINDERED_LEFT.test(left) && HINDERED_RIGHT.test(right)) ||
    (CANNOT_LEFT.test(left) && CANNOT_RIGHT.test(right))) &&
    !HELD_ANYWAY.test(paragraph))

/** "Wie 2 juli had gekozen", "wie zich voor de 30e had opgegeven": of those who would come then. */
const CHOSE = compact(
  /\b(?:wie|wie zich|degenen die|iedereen die|mensen die|als je|als u|had je|had u)\s+(?:zich )?(?:voor |op |na |vóór |vanaf |sinds )?(?:de )?(?:[a-zß-ɏ]+dag )?$/,
)
const CHOSE_RIGHT = compact(
  /^\s*(?:had(?:den)?|heeft|hebben|was|waren|stond|stonden) (?:zich )?(?:al )?(?:gekozen|opgegeven|aangemeld|ingeschreven|gereserveerd|geboekt|doorgegeven)/,
)

export const isOfThoseWhoChose = ({ left, right }: Context): boolean =>
  CHOSE.test(left) && CHOSE_RIGHT.test(right)

const FOR_LEFT = /\bwie (?:zich )?(?:voor|op) (?:de )?(?:[a-zß-ɏ]+dag )?$/
const THEN_RIGHT = compact(
  /^\s*(?:\([^()]{1,30}\) )?(?:(?:koos|kiest|kozen|komt|kwam|gekozen heeft|heeft gekozen|had gekozen|gekozen had))\s?[:,] (?:dan |die dag |daar )?(?:starten|start|beginnen|begint|verzamelen|eindigen|stoppen)\b/,
)

/** "Wie voor 30 juni koos: dan starten we om 8.45 uur": news of that day, and no day to choose by. */
export const isNewsForThem = ({ left, right }: Context): boolean =>
  FOR_LEFT.test(left) && THEN_RIGHT.test(right)

const INSTEAD = compact(
  /\b(?:richten|mikken|zetten) (?:(?:we|wij|ons|onze pijlen|alles|nu|daarom|dus|in) )*op\s*$|\b(?:kiezen|kiest|kozen|koos|gekozen|gaan|wordt het|prikken|mikken)\b[^.;\d]{0,40}\b(?:voor|op)(?: de)?\s*$|\b(?:het|dat) wordt (?:nu |dus |daarom )*(?:op )?$|\b(?:noteer|houd|zet|reserveer) (?:dus|daarom|nu) (?:alvast |nu )?(?:op )?(?:[a-zß-ɏ]+dag )?$/,
)
const FAILED = compact(
  /\b(?:gaat|gaan|zal) (?:[a-zß-ɏ]+ ){0,3}niet (?:meer )?(?:lukken|door|werken)|\blukt (?:[a-zß-ɏ]+ ){0,3}niet\b|\bkan (?:[a-zß-ɏ]+ ){0,3}niet (?:door|doorgaan|plaatsvinden)\b|\bniet (?:meer )?(?:haalbaar|mogelijk|te halen)|\b(?:redden|halen) (?:we|wij) [^.;]{0,24}niet\b|\b(?:laten|laat) (?:we|wij) [^.;]{0,40}(?:schieten|los|varen)\b|\b(?:houdt|houden|hebt|heeft) [^.;]{0,40}\bte goed\b/,
)

/** "4 juni gaat niet lukken. Wij kiezen daarom voor 15 oktober". */
export const isOtherChoice = ({ left, paragraph }: Context): boolean =>
  INSTEAD.test(left) && FAILED.test(paragraph)

/** "Het gesprek op 30 juni verplaatsen we naar 1 juli". */
const WE_MOVE = compact(
  /^\s*(?:\([^()]{1,40}\) )?(?:verplaatsen|verplaats|verzetten|verzet|verschuiven|verschuif|schuiven|schuif|brengen|stellen|verleggen|verhuizen) (?:we|wij|ik) (?:[a-zß-ɏ]+ ){0,5}naar\b|^\s*(?:halen|haal) (?:we|wij|ik) (?:[a-zß-ɏ]+ ){0,3}in\b(?= op\b)/,
)
export const isMovedByUs = ({ left, right }: Context): boolean =>
  WE_MOVE.test(right) && !/\bnaar\s*$/.test(left)

/** "De les van 10 juni halen we in op 24 juni". */
const CATCH_UP_LEFT = compact(
  /^\s*(?:halen|haal) (?:we|wij|ik) (?:[a-zß-ɏ]+ ){0,3}in op(?: de| [a-zß-ɏ]+dag)?\s*$/,
)
export const isMadeUpFor = ({ left, before }: Context): boolean => left !== before && CATCH_UP_LEFT.test(left)

/**
 * What a verb says, whatever its form and the order of the words. `by`: `list` verbs put the speaker on the
 * list or off it ("noteer mij", "wilt u mij schrappen"); `self` is what the speaker does ("ik doe mee"); `bare`
 * says it without anybody ("aanmelden", "verhinderd"); `can` is a no with a "niet" ("lukt") and, where a
 * session is named, a yes without.
 */
export type Verb = { to: 'yes' | 'no'; by: 'list' | 'self' | 'bare' | 'can'; pattern: RegExp; left: string }

const whole =
  (to: Verb['to'], by: Verb['by']) =>
  (pattern: string): Verb => ({ to, by, pattern: new RegExp(`(?<!\\S)(?:${pattern})(?!\\S)`), left: ' ' })

/** "meld … aan": stems and part; in one word ("aangemeld", "aan te melden") it needs nobody. */
const parting = (to: Verb['to'], by: 'list' | 'self', rows: string): Verb[] =>
  rows
    .trim()
    .split(' ')
    .flatMap((row) => {
      const [stems = '', part = ''] = row.split(':')
      const forms = `(?:${stems})(?:t|en|d|de)?`
      return [
        whole(to, by === 'list' ? 'bare' : by)(`(?:${part})(?: te )?(?:ge)?(?:${stems})(?:t|en|d|de|ing)?`),
        { ...whole(to, by)(`${forms}((?: [a-z]+){0,6}?) (?:${part})`), left: ' $1 ' },
      ]
    })

const LET_GO = 'lopen|schieten|passeren|voorbijgaan|schoot'

/** Nots that make a yes. */
const ofNothingMissed = [
  '(?:wil |zou |mag )?(?:ik )?(?:het |dit |dat )?(?:voor )?(?:geen (?:goud|prijs|geld)|niet|geen minuut|geen)(?: te)?(?: wil)? missen',
  '^niet sla ik over$|geen (?:enkele )?(?:keer )?sla ik(?: er)? over|sla ik? ?geen (?:enkele )?(?:keer )?over',
  `laat ik(?: mij| het| dit| dat)*(?: niet (?:${LET_GO}|ontgaan|ontglippen)| geen (?:twee|2) keer zeggen)`,
  'laat ik(?: het| dit)? niet aan mij voorbij ?ga(?:an)?',
  `laat(?: het| dit| deze| mij)+ niet (?:${LET_GO}|ontgaan)`,
].map(whole('yes', 'self'))

const declined = [
  ...['(?:noteer|zet|schrijf|meld)(?: mij)+(?: op)? als (?:afwezig|verhinderd|absent)'].map(
    whole('no', 'bare'),
  ),
  ...['^mij niet gezien$|^mij niet$|^zonder mij$'].map(whole('no', 'bare')),
  ...[
    `(?:laat|laten)(?: ik| het| deze| hem| dit| dat| mij)* (?:${LET_GO})|(?:${LET_GO}) laat|laat (?:${LET_GO})`,
    '(?:laat )?deze beker aan mij voorbij ?gaan|laat mij (?:excuseer|verontschuldig)|(?:laat )?aan mij voorbij(?: laat)?(?: ?ga(?:an)?)?',
    '(?:u |het )*(?:zal|moet|mag|kan|ga)(?: u| het)* zonder mij(?: moet| kan)?(?: stellen| doe| doen| redden)?',
    'verstek(?: te)? laat ga|laat(?: ik)? verstek ga',
    '(?:moet|ga|zal|moet ik|ga ik|zal ik)(?: het| hem| deze| dit| er)* missen',
    'zie(?: ik)? af van (?:mijn )?deelname|zie(?: ik)? (?:er ?van|er hiervan|hiervan|daarvan) af|er ?van af ?(?:te )?zie|afzie',
    'bedank(?: ik)?(?: voor (?:de|uw|u) (?:uitnodiging|eer)| voor de eer)?',
    'moet(?: ik)? u teleurstel|stel(?: ik)? u teleur',
    'blijf(?: ik)? thuis|^(?:ik )?pas$|^pas ik$|overslaan|passen|afhaken|stop(?: ik)? ermee',
  ].map(whole('no', 'self')),
  ...['verhinderd|belet|afgezegd|absent|afzeggen|afzegging'].map(whole('no', 'bare')),
]

const OWN = 'mijn (?:aanmelding|inschrijving|deelname|registratie|reservering|plaats|plek)'

/** The registration itself, taken back or sent. */
const registration = [
  ...[
    `(?:trek|annuleer)(?: ik)? ${OWN}(?: in)?|${OWN}(?: te)? (?:intrek|annuleer|in)`,
    `${OWN} (?:kan|mag) vervallen|^mijn afmelding$`,
    '^(?:ik )?(?:wil |moet )?annuleer$|geen (?:tijd|belangstelling|interesse)|kom(?: mij)? slecht uit|(?:vrees|ben bang) van niet',
  ].map((pattern) => ({ ...whole('no', 'bare')(pattern), left: ' mij ' })),
  ...['^mijn aanmelding$'].map(whole('yes', 'bare')),
]

/** Before "lijst"; whoever asks for the waiting list is not known to want a seat. */
const LIST = '(?:deelnemers|presentie|gasten|aanwezigheids)'
const ANY_LIST = '(?:deelnemers|presentie|gasten|aanwezigheids|wacht|reserve)'

const struck = [
  '(?:schrap|doorhaal|doorstreep|wegstreep|streep|excuseer|verontschuldig)(?: mij)',
  'mij(?: u)? (?:te )?(?:schrap|doorhaal|doorstreep|wegstreep|streep|excuseer|verontschuldig|afvoer)',
  `mij (?:van de ${ANY_LIST}lijst)(?: te)? (?:schrap|haal|verwijder|afvoer)`,
  `mij(?: te)? schrap van (?:de|u) ${ANY_LIST}lijst`,
  `haal mij van de ${ANY_LIST}lijst(?: af)?`,
].map((pattern) => ({ ...whole('no', 'list')(pattern), left: ' mij ' }))

/** Beside a session that is named. */
const named = [whole('no', 'list')('^(?:u )?schrap$|^annuleer$'), whole('yes', 'list')('^noteer$')]

const accepted = [
  ...[
    'neem(?: ik)? (?:(?:de|uw|u|deze) )?uitnodiging(?: ik)? aan|(?:aanvaard|accepteer)(?: ik)?(?: (?:de|uw|u|deze) uitnodiging)?',
    'ga(?: ik)? in op (?:de|uw|u) uitnodiging',
    'neem(?: ik)? (?:die|dat|de|een|het) (?:vrijgekomen |vrije |lege |open )?(?:stoel|stoeltje|plek|plekje|plaats)(?: over| in)?',
    '(?:geef(?: ik)? )?gehoor(?: te geven)? aan (?:de|uw|u) uitnodiging|(?:maak(?: ik)? )gebruik van (?:de|uw|u) uitnodiging',
    '(?:u )?(?:kan|mag)(?: u)? op (?:mij|mijn komst|mijn aanwezigheid)(?: u)? reken|reken op (?:mij(?: gezin| familie)?|mijn komst)|op (?:mij|mijn komst) (?:kan|mag) u reken',
    'bevestig(?: ik)? mijn (?:aanwezigheid|deelname|komst|aanmelding)|(?:aanwezigheid|deelname|komst) bevestigd',
  ].map(whole('yes', 'self')),
  ...[
    `mij(?: er)? op (?:de|u) ${LIST}?lijst (?:te )?zet`,
    `zet(?: u)? mij(?: er)? op (?:de|uw|u) ${LIST}?lijst`,
    'mij(?: te)? (?:noteer|registreer|inteken|opteken)|(?:noteer|registreer|schrijf|inteken)(?: u)? mij',
    '(?:houd|hou|reserveer)(?: u)? (?:een )?(?:plek|plaats|stoel|plekje)(?: vrij)? mij(?: vrij)?',
  ].map((pattern) => ({ ...whole('yes', 'list')(pattern), left: ' mij ' })),
]

const come = [
  '(?:er ?bij|bij|aanwezig|present|van de partij|paraat) ben|ben(?: er| ik)* (?:er ?bij|bij|aanwezig|present|van de partij|paraat)',
  'ben (?:ik )?er|er ben|kom (?:er )?(?:langs|mee|ervoor)|langs ?kom|kom|aanschuif|deelneem|meedoe|bijwoon',
  'zit(?: ik)? op de eerste rij|op de eerste rij zit',
].map(whole('yes', 'self'))

const possible = [
  'lukken|lukt|lukte|past|schikt|uitkom|komt?(?: mij)?(?: het)?(?: best| beste| goed)? uit|word(?: het| hem)|in de gelegenheid|zit er ?in|halen|haal|red|redden|geraak|raak|gaat(?: ga)?|gaat lukken|ga kan|ga lukken|kan|mogelijk|haalbaar|gelegen|te doen|doenbaar',
].map(whole('no', 'can'))

/** In the order in which they are tried: what is longer, and says more, first. */
export const verbs: readonly Verb[] = [
  ...ofNothingMissed,
  ...declined,
  ...registration,
  ...struck,
  ...named,
  ...accepted,
  ...parting('no', 'list', 'meld:af haal:door streep:door schrijf|schrijv:af'),
  ...parting('no', 'self', 'zeg|zegg:af haak|hak:af sla|slaa|slag:over val|vall:af'),
  ...parting(
    'yes',
    'list',
    'meld:aan schrijf|schrijv|schrev:in|op|bij geef|gev:op zet|zett:erop|erbij|op|bij|neer teken:in tel|tell:mee voeg:toe boek:in',
  ),
  ...parting(
    'yes',
    'self',
    'doe|do:mee neem|nem|nom:deel ga|gaa:mee schuif|schuiv:aan sluit:aan haak|hak:aan vaar|var:mee loop|lop:mee wandel:mee fiets:mee woon|won:bij',
  ),
  ...come,
  ...['aanwezig|present|van de partij|erbij'].map(whole('yes', 'bare')),
  ...possible,
]

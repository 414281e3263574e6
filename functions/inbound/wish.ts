import { readApproval, type Titles } from './approval'

/** What an organiser asks in a reply, judged on the whole of what was newly written. */
export type Wish =
  | { wish: 'approve'; parts: number[] | 'all'; at: LocalMoment | null }
  | { wish: 'proof' }
  | { wish: 'withhold' }
  | { wish: 'stop' | 'pause' | 'resume' | 'progress' }
  | { wish: 'discard'; parts: number[] | 'all' }
  | { wish: 'open' | 'close' | 'go' | 'no-go' | 'list' | 'invoices' | 'door-list' }
  /** Anything else: facts, answers, a correction. */
  | { wish: 'words'; words: string }
  | { wish: 'nothing' }

/** A wall-clock moment in the association's zone: `date` YYYY-MM-DD, `time` HH:MM. */
export type LocalMoment = { date: string; time: string }

/**
 * Reads a reply, less greeting, signature and quote (`wishText`). Only a reply that is a command from
 * its first to its last word is one: "akkoord, maar…" and "niet akkoord" are words, and never send.
 * `today` is the day on which it came, in the association's zone; `titles` are those of the preview that it
 * answers, so that one of several can be approved by its name.
 */
export const readWish = (words: string, today: string, titles?: Titles): Wish => {
  const text = folded(words)
  const long = words.length > FOLD_CHARS_MAX
  const read = long ? null : (command(text) ?? readApproval(words, today, titles))
  return read ?? (text === '' ? { wish: 'nothing' } : { wish: 'words', words })
}

/** "Nog niet", and nothing else. */
export const saysNotYet = (words: string): boolean =>
  /^(?:(?:nee|helaas|sorry|nu|nog|even|liever|voorlopig) )*(?:nog|nu|even|voorlopig|liever) (?:even )?niet(?: (?:graag|dank|dank je|dank u|bedankt|hoor|doen))*$/.test(
    folded(words),
  )

/** Lower case, without accents and punctuation that carries no meaning here; clock dots and colons stay. */
export const folded = (words: string): string =>
  words
    .slice(0, FOLD_CHARS_MAX)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)[.:](\d)/g, '$1:$2')
    .replace(/[^\p{L}\p{N}:\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** No command is longer; a long text is read as words whatever it starts with. */
const FOLD_CHARS_MAX = 400

const please = '(?:graag |svp |aub |alsjeblieft |alstublieft |ja |nu |dan |maar |ok |oke |prima |hoi )*'
const thanks =
  '(?: graag| svp| aub| alsjeblieft| alstublieft| nu| maar| dan| hoor| dank| bedankt| dank je| dank u)*'
const whole = (pattern: string): RegExp => new RegExp(`^${please}(?:${pattern})${thanks}$`)

const HOLD =
  '(?:alles |dit |de mail |de verzending )?(?:tegenhouden|houd tegen|hou tegen|niet versturen|verstuur(?: dit| hem| het| ze| deze)? (?:(?:nog|maar|voorlopig|toch) )*niet|stuur(?: dit| hem| het| ze| deze)? (?:(?:nog|maar|voorlopig|toch) )*niet|(?:(?:nog|even|voorlopig|toch) )*(?:niet (?:versturen|verzenden|sturen)|wacht|wachten)|toch niet)(?: (?:nog|even))*(?: met (?:de verzending|versturen|verzenden|sturen))?'
/** "Nog niet versturen, ik wil het eerst met Piet bespreken": why, and nothing that could be a fact. */
const FIRST =
  '(?:want |omdat |tot |en )?(?:ik|we|wij|eerst|het bestuur|\\p{L}+ (?:moet|wil|kijkt))(?: (?!is|wordt|kost|moet zijn)\\p{L}+){0,14} (?:bespreken|overleggen|overleg|kijken|lezen|nalezen|doorlezen|nakijken|checken|controleren|vragen|navragen|voorleggen|nadenken|bedenken|laten zien|laten lezen|besproken|gezien|gelezen|overlegd|gekeken)(?: (?:heb|hebben|heeft|moet|moeten|wil|willen))?(?: (?:met|bij|aan|door|naar) (?:\\p{L}+ ?){1,4})?'
const LOOKS_FINE =
  '(?:(?:het |dit )?ziet er (?:(?:heel|erg|al) )?(?:goed|mooi|prima|netjes|keurig) uit |mooi |prima |goed |super |dank(?: je| u)?(?: wel)? |bedankt )*(?:maar )?'

const commands: [RegExp, Wish][] = [
  [
    whole(
      '(?:(?:stuur|graag|doe|mail|mag ik|kan ik|ik wil|ik zou|kun je|kunt u|wil je|wilt u|eerst|even|eens|nog|mij|me|ons|een) )*(?:proef|proefmail|test|testmail)(?: (?:sturen|mailen|versturen|zien|ontvangen|eerst|(?:naar|aan) (?:mij|me|ons)))*',
    ),
    { wish: 'proof' },
  ],
  [whole(HOLD), { wish: 'withhold' }],
  [new RegExp(`^${LOOKS_FINE}${please}(?:${HOLD})${thanks}(?: ${FIRST})?$`, 'u'), { wish: 'withhold' }],
  [whole('stop|stoppen|stop met versturen|stop de verzending|stop de mailing'), { wish: 'stop' }],
  [
    whole('pauze|pauzeer|pauzeren|(?:pauzeer|onderbreek) (?:het versturen|de verzending|de mailing)'),
    { wish: 'pause' },
  ],
  [
    whole('ga verder|verder|hervat|hervatten|(?:ga verder met versturen|hervat de (?:verzending|mailing))'),
    { wish: 'resume' },
  ],
  [
    whole(
      'hoe ver (?:is|zijn|staat) (?:het|je|jullie|de verzending|de mailing|het versturen)|hoeveel (?:mails )?(?:is|zijn) er (?:al )?(?:verstuurd|verzonden)|voortgang',
    ),
    { wish: 'progress' },
  ],
  [
    whole(
      '(?:dit |alles |het )?(?:weggooien|gooi(?: dit| het| maar)* weg|verwijder(?:en)?|vergeet (?:dit|het))(?: (?:want )?(?:(?:ik|we|wij) (?:stuur|sturen|maak|maken|mail|mailen) (?:(?:je|u|zo|straks|later|morgen|wel|dan) )*(?:een )?(?:nieuwe?|andere|opnieuw)(?: (?:mail|bericht|tekst|versie|aankondiging|uitnodiging))?|(?:dit |het )?was (?:maar )?een (?:test|vergissing|foutje|proef)|(?:dit |het )?(?:was|is) (?:de )?verkeerde (?:tekst|mail|versie|bijlage)))?',
    ),
    { wish: 'discard', parts: 'all' },
  ],
  [
    whole(
      '(?:open|heropen)(?: de| je| uw)? (?:aanmelding|aanmeldingen|inschrijving|inschrijvingen)|(?:de )?(?:aanmelding|inschrijving)(?:en)? (?:open|openen|kan open|mag open|openzetten|open zetten)|zet de (?:aanmelding|inschrijving) open',
    ),
    { wish: 'open' },
  ],
  [
    whole(
      'sluit(?: de| je| uw)? (?:aanmelding|aanmeldingen|inschrijving|inschrijvingen)|(?:de )?(?:aanmelding|inschrijving)(?:en)? (?:sluiten|dicht|kan dicht|mag dicht)',
    ),
    { wish: 'close' },
  ],
  [
    whole(
      '(?:de |het |hij |dag |bijeenkomst |directeurendag )*(?:gaat|gaan|kan|mag) (?:gewoon |zeker )?door',
    ),
    { wish: 'go' },
  ],
  [
    whole(
      '(?:de |het |hij |dag |bijeenkomst |nee |helaas |directeurendag )*(?:gaat|gaan|kan) (?:helaas )?niet door',
    ),
    { wish: 'no-go' },
  ],
  [
    whole(
      'wie (?:komt|komen|zijn|heeft zich|hebben zich|is)(?: er| erbij| aangemeld| er allemaal| er al| al)*|(?:stuur |geef )?(?:mij |me |de |een )*(?:deelnemerslijst|deelnemers|aanmeldingen|aanmeldlijst|lijst)',
    ),
    { wish: 'list' },
  ],
  [
    whole(
      '(?:stuur |geef |mail )?(?:mij |me |de |een )*(?:presentielijst|aanwezigheidslijst|tekenlijst|deurlijst)',
    ),
    { wish: 'door-list' },
  ],
  [
    whole(
      '(?:stuur |geef |graag )?(?:mij |me |de |een )*(?:facturen|factuurlijst|facturenlijst|factuuroverzicht|facturatielijst|factureren)',
    ),
    { wish: 'invoices' },
  ],
]

const command = (text: string): Wish | null => {
  const discard = /^(?:gooi )?(?:onderdeel |nummer |nr )?(\d) weg(?:gooien)?$|^weggooien (\d)$/.exec(text)
  const number = discard?.[1] ?? discard?.[2]
  if (number) return { wish: 'discard', parts: [Number(number) - 1] }
  return commands.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

import type { Plan } from '../../domain/plan'

type Settings = Partial<Pick<Plan, 'sessions' | 'answers' | 'whoElse' | 'guests'>>

const AROUND =
  '(?:graag|maar|dan|liever|toch|en|svp|aub|laat|laten|laten we|kan|kunnen|mag|mogen|moet|moeten|gaat|men|zich|je|u|de leden|leden|mensen|iedereen|alleen|ook|wel|gewoon|voor|deze reeks|de reeks)'
const APPLY = '(?:aanmeld(?:en|ing|ingen)|inschrijv(?:en|ing|ingen))'
const ALL = '(?:alles|alle (?:\\d |\\p{L}+ )?(?:bijeenkomsten|sessies|keren|data|dagen|avonden|middagen))'
const EACH =
  '(?:per|voor elke|voor iedere) (?:bijeenkomst|sessie|keer|datum|dag|avond|middag)(?: apart| los)?'
const ONCE = '(?:in (?:een|1) (?:keer|maal)|een keer|eenmalig|tegelijk|als geheel)'
const EARLIER = '(?:de |alle )?(?:bestaande |huidige |eerdere |oude )?(?:aanmeldingen|inschrijvingen)'

const SETTINGS: [RegExp, Settings][] = [
  [
    whole(`${APPLY}:? ${EACH}|${EACH} (?:apart )?${APPLY}|${EACH} (?:apart )?laten ${APPLY}`),
    { sessions: 'each' },
  ],
  [
    whole(
      [
        `${ONCE} (?:voor )?(?:${ALL} )?(?:laten )?${APPLY}`,
        `${APPLY}:? ${ONCE}(?: voor ${ALL}| voor de hele reeks)?`,
        `(?:voor )?${ALL} ${ONCE} (?:laten )?${APPLY}`,
        `(?:een |1 )?${APPLY}:? (?:geldt |is )?voor (?:${ALL}|de hele reeks)(?: ${ONCE}| tegelijk| samen)?`,
      ].join('|'),
    ),
    { sessions: 'together' },
  ],
  [
    whole(
      [
        `${EARLIER} (?:blijven|blijft|gelden|houden)(?: gewoon| allemaal)? ?(?:staan|geldig|gelden|behouden|bestaan)?`,
        `(?:laat |houd )${EARLIER}(?: gewoon| maar)? (?:staan|geldig|in stand)`,
        `${EARLIER} (?:behouden|laten staan)`,
        'wie (?:al )?(?:is aangemeld|aangemeld is|aangemeld was|zich (?:al )?heeft aangemeld) blijft (?:dat|aangemeld|staan)',
        '(?:niemand|niet) (?:hoeft (?:zich )?)?opnieuw (?:aan te melden|aanmelden)',
      ].join('|'),
    ),
    { answers: 'keep' },
  ],
  [
    whole(
      [
        '(?:zich )?opnieuw (?:laten )?(?:aanmelden|inschrijven|aan te melden)',
        `${EARLIER} (?:vervallen|gelden niet(?: meer)?|laten vervallen)`,
      ].join('|'),
    ),
    { answers: 'ask-again' },
  ],
]

function whole(pattern: string): RegExp {
  return new RegExp(
    `^(?:${AROUND} )*(?:${pattern})(?: (?:graag|svp|aub|alsjeblieft|alstublieft|dan|iedereen opnieuw aanmelden))*$`,
    'u',
  )
}

const SEES = 'wie er (?:allemaal |nog meer |ook |al )?(?:komen|komt|zijn|meedoen|bij zijn)'
const VISIBLE: [RegExp, boolean][] = [
  [
    whole(
      `(?:niet|nooit) (?:zien|tonen) ${SEES}|niet tonen ${SEES}|${SEES} (?:niet|nooit) (?:laten zien|tonen|zien)`,
    ),
    false,
  ],
  [
    whole(
      `(?:van elkaar )?(?:zien|tonen|toon) ${SEES}|toon ${SEES}|${SEES} (?:laten zien|tonen|zien)|(?:aan elkaar )?laten zien ${SEES}`,
    ),
    true,
  ],
]

const NUMBERS: Record<string, number> = { geen: 0, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5 }
const GUESTS = new RegExp(
  `^(?:${AROUND} |(?:ieder|elk) lid |per (?:lid|persoon|aanmelding) |hoogstens |maximaal |max )*(?<count>geen|een|twee|drie|vier|vijf|[0-5]) (?:introduce+s?|gast(?:en)?|collega s?|collegas)(?: (?:per (?:lid|persoon|aanmelding|deelnemer)|mee|meenemen|mee te nemen|toegestaan|welkom|mag|mogen|meebrengen))*$`,
  'u',
)

/** "één introducé per lid", "geen introducés". */
const guestsIn = (text: string): Settings | null => {
  const count = GUESTS.exec(text)?.groups?.['count']
  return count === undefined ? null : { guests: NUMBERS[count] ?? Number(count) }
}

const visibleIn = (text: string): Settings | null => {
  const said = VISIBLE.find(([pattern]) => pattern.test(text))
  return said ? { whoElse: said[1] } : null
}

/**
 * How members answer for a series, whether answers stay on a move, whom they may bring along and whether
 * they see who else comes; null for words that say none of these.
 */
export const readSettings = (words: string): Settings | null => {
  const text = words
    .slice(0, SETTING_CHARACTERS_MAX)
    .toLowerCase()
    .replace(/[éèë]/g, 'e')
    .replace(/[^\p{L}\p{N}:\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return SETTINGS.find(([pattern]) => pattern.test(text))?.[1] ?? visibleIn(text) ?? guestsIn(text)
}

const SETTING_CHARACTERS_MAX = 160

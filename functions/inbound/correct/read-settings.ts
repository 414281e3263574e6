import type { Plan } from '../../domain/plan'

type Settings = Partial<Pick<Plan, 'sessions' | 'answers'>>

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

/** How members answer for a series, and whether answers stay on a move; null for words that say neither. */
export const readSettings = (words: string): Settings | null => {
  const text = words
    .slice(0, SETTING_CHARACTERS_MAX)
    .toLowerCase()
    .replace(/[éèë]/g, 'e')
    .replace(/[^\p{L}\p{N}:\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return SETTINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

const SETTING_CHARACTERS_MAX = 160

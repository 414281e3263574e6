import { folded } from './wish'

/** What an organiser adds once an event has been; `null` takes it away again. */
export type Additions = {
  report?: string | null
  photos?: string | null
  survey?: string | null
  /** Named with a link that is no https:// address. */
  notSecure: string[]
}

const NAMES: ['report' | 'photos' | 'survey', RegExp][] = [
  ['report', /^(?:het |de link naar het )?verslag\b/iu],
  ['photos', /^(?:de )?foto['’`]?s?\b/iu],
  ['survey', /^(?:de )?(?:enqu[eê]te|evaluatie|vragenlijst)\b/iu],
]

/** "verslag: https://…", one a line; null when any line is something else. */
export const readAdditions = (words: string): Additions | null => {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length === 0) return null
  const said: Additions = { notSecure: [] }
  for (const line of lines) {
    const what = NAMES.find(([, pattern]) => pattern.test(line))?.[0]
    if (!what) return null
    const value = line
      .replace(/^[^:\s]+(?: [^:\s]+){0,4}?\s*:\s*/u, '')
      .replace(/[.>\s]+$/, '')
      .replace(/^</, '')
    if (/^(?:weg|geen|verwijderen|niet meer)$/iu.test(value)) said[what] = null
    else if (isSecure(value)) said[what] = value
    else if (/^\S+$/.test(value) && /[./]/.test(value)) said.notSecure.push(value)
    else return null
  }
  return said
}

const isSecure = (text: string): boolean => {
  if (!/^https:\/\/\S+$/i.test(text)) return false
  return URL.canParse(text)
}

/** What an organiser asks to be mailed about an event that has been. */
export const readMailWish = (words: string): 'missed' | 'to-present' | 'to-all' | null => {
  const text = folded(words)
  if (NO_SHOWS.test(text)) return 'missed'
  if (TO_ALL.test(text)) return 'to-all'
  return TO_PRESENT.test(text) ? 'to-present' : null
}

const NO_SHOWS =
  /^(?:graag )?(?:stuur|mail) (?:(?:aan )?(?:wie er niet (?:was|waren)|degenen die er niet waren|de afwezigen|de no shows|iedereen die er niet was))(?: (?:een )?(?:bericht|mail|mailtje))?(?: graag| svp| aub)?$/
const TO_ALL =
  /^(?:graag )?(?:(?:stuur|mail) (?:dit|het|ze|deze|het verslag)(?: (?:ook|nu))? )?(?:ook )?(?:aan|naar) (?:wie er niet (?:was|waren)|iedereen|alle aangemelden|iedereen die (?:was )?aangemeld(?: was)?|de afwezigen)(?: graag)?$/
const TO_PRESENT =
  /^(?:graag )?(?:stuur|mail) (?:dit|het|ze|deze|het verslag)(?: nu)?(?: (?:alleen )?(?:aan|naar) (?:wie er (?:was|waren)|de aanwezigen|iedereen die er was))?(?: graag)?$/

/** "verwijder foto 2", "haal foto 2 en 3 weg": their numbers. */
export const readRemoval = (words: string): number[] => {
  const text = folded(words)
  const asked =
    /^(?:graag )?(?:verwijder|haal) (?:de )?foto s? ?((?:\d+(?: en | )?)+)(?: weg)?$|^(?:graag )?(?:verwijder|haal) (?:de )?foto ?((?:\d+(?: en | )?)+)(?: weg)?$/.exec(
      text,
    )
  return [...(asked?.[1] ?? asked?.[2] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number))
}

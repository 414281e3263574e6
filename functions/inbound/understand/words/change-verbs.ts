/** A verb with which a gathering gets another day. "op" of "opschuiven" stands apart in "op te schuiven". */
type Verb = {
  readonly prefix?: 'af' | 'door' | 'om' | 'op' | 'over' | 'uit'
  readonly infinitive: string
  readonly participle: string
  /** What must not follow. */
  readonly unless?: string
}

/** "omgezet naar een online bijeenkomst" is another way, not another day. */
const NO_OTHER_DAY = '(?! (?:naar|in|tot) (?:een|online|digit))'

const MOVES: readonly Verb[] = [
  { infinitive: 'verplaatsen', participle: 'verplaatst' },
  { infinitive: 'verzetten', participle: 'verzet' },
  { infinitive: 'verschuiven', participle: 'verschoven' },
  { infinitive: 'verdagen', participle: 'verdaagd' },
  { infinitive: 'verleggen', participle: 'verlegd' },
  { infinitive: 'vervroegen', participle: 'vervroegd' },
  { prefix: 'uit', infinitive: 'stellen', participle: 'gesteld' },
  { prefix: 'op', infinitive: 'schuiven', participle: 'geschoven' },
  { prefix: 'door', infinitive: 'schuiven', participle: 'geschoven' },
  { prefix: 'over', infinitive: 'plaatsen', participle: 'geplaatst' },
  { prefix: 'om', infinitive: 'zetten', participle: 'gezet', unless: NO_OTHER_DAY },
]

const OFFS: readonly Verb[] = [
  { infinitive: 'annuleren', participle: 'geannuleerd' },
  { infinitive: 'schrappen', participle: 'geschrapt' },
  { infinitive: 'cancelen', participle: 'gecanceld' },
  { prefix: 'af', infinitive: 'gelasten', participle: 'gelast' },
  { prefix: 'af', infinitive: 'blazen', participle: 'geblazen' },
  { prefix: 'af', infinitive: 'zeggen', participle: 'gezegd' },
]

const formsOf = (verbs: readonly Verb[], form: (verb: Verb) => string): string =>
  verbs.map((verb) => `${form(verb)}\\b${verb.unless ?? ''}`).join('|')
const participle = (verb: Verb): string => `${verb.prefix ?? ''}${verb.participle}`
const infinitive = (verb: Verb): string => `${verb.prefix ?? ''}${verb.infinitive}`
/** "te verplaatsen", "op te schuiven": what follows "besloten", "genoodzaakt", "niets anders dan". */
const afterTe = ({ prefix, infinitive }: Verb): string => `${prefix ? `${prefix} ` : ''}te ${infinitive}`

/** Any form of a verb that gives another day, as it stands in one piece. */
export const MOVED_FORM = `\\b(?:${formsOf(MOVES, participle)}|${formsOf(MOVES, afterTe)}|${formsOf(MOVES, infinitive)})`
/** "verplaatst", "opgeschoven". */
export const MOVED_PARTICIPLE = `(?:${formsOf(MOVES, participle)})`
/** Any form of a verb that calls off, as it stands behind "is", "hebben besloten om … te". */
export const CALLED_OFF_FORM = `\\b(?:${formsOf(OFFS, participle)}|${formsOf(OFFS, afterTe)})`

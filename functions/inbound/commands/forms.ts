import type { Form } from './said'

/** A verb in the shapes in which it is asked for; each an alternation, `O` standing for its object. */
export type Verb = {
  /** "sluit O(?: af)?" */
  orders: string[]
  infinitive: string
  /** With "te": "af te sluiten". */
  to: string
  participle: string
  /** What it is to be: "dicht". */
  state?: string
}

const WOULD = '(?:wil|wilt|wilde|willen|kun|kunt|kan|kunnen|zou|zoudt|zouden)'
const YOU = '(?:je|jij|u|ge|gij|jullie)'
/** Asks somebody to do it; the verb stands at the end. */
const ASKS = `${WOULD} ${YOU}`
const WISHES = `(?:${YOU} (?:mag|mogen|moogt|kunt|kan)|gelieve|(?:ik|wij|we) (?:wil|willen|moet|moeten))`
const BEGS = `(?:verzoeke|(?:ik|wij|we) (?:vraag|vragen|verzoek|verzoeken) ${YOU}|mag ik(?: ${YOU})? (?:vragen|verzoeken)|${WOULD} ${YOU} zo (?:vriendelijk|goed) (?:willen )?zijn)`
const MAY = '(?:mag|mogen|kan|kunnen)'

/** Every way in which `verb` is asked of `object`. */
export const formsOf = (object: string, verb: Verb): Form[] => {
  const { infinitive, to, participle } = verb
  const state = verb.state ? `${verb.state}|${participle}` : participle
  const said = [
    ...verb.orders.map((order) => order.replace(/\bO\b/, `(?:${YOU} )?${object}`)),
    `${object} (?:${infinitive})`,
    `${object} (?:${state})`,
    `${object} (?:${MAY}|moet|moeten) (?:${state})(?: worden| gezet worden)?`,
    `${object} (?:${MAY}|moet|moeten) worden (?:${participle})`,
    `(?:${MAY}) (?:${state}) ${object}`,
    `(?:(?:ik|wij|we) (?:wil|willen)|zorg(?: ?er)?(?: ?voor)?) dat (?:${object} (?:${state}) ?(?:gaat|is|wordt)|${YOU} ${object} (?:${infinitive}))`,
    `laat ${object} (?:${infinitive})`,
    `${WISHES} ${object} (?:${infinitive}|${to})`,
  ]
  const asked = [
    ...verb.orders.map((order) => order.replace(/\bO\b/, `${YOU} ${object}`)),
    `${ASKS} (?:${object} (?:(?:willen|kunnen) )?(?:${infinitive})|(?:er ?voor )?(?:(?:willen|kunnen) )?zorgen dat ${object} (?:${state}) ?(?:gaat|is|wordt))(?: willen| kunnen)?`,
    `${BEGS}(?: om)? ${object} (?:${to})`,
    `(?:${MAY}|zou|zouden) ${object} (?:(?:${participle}) (?:(?:kunnen|mogen) )?worden|(?:${state}) (?:gezet worden|kunnen|mogen))`,
  ]
  return [...said.map(form(false)), ...asked.map(form(true))]
}

export const form =
  (asked: boolean) =>
  (source: string): Form => ({ pattern: new RegExp(`^(?:${source})$`), asked })

/** A clause without the words that only make it kinder or surer. */
export const withoutFillers = (clause: string): string =>
  clause
    .replace(/[,/-]+|:(?!\d)/g, ' ')
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const FILLERS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'graag gaarne svp aub alsjeblieft alstublieft even eventjes ff efkes eens maar dan dus nu gewoon gerust hoor toch ook',
    'meteen direct onmiddellijk snel zsm spoedig voorlopig tijdelijk weer terug inderdaad wel zeker definitief',
    'ja jazeker jawel nee ok oke prima goed hallo hoi dag bedankt dank alvast he nou dit jaar helaas jammer',
    'al reeds inmiddels intussen zojuist net uiteindelijk toch echt allemaal nog vandaag en o oh',
  ]
    .join(' ')
    .split(' ')
    .concat([
      'jammer genoeg',
      'dit jaar',
      'per (?:direct|vandaag|heden)',
      'vanaf nu',
      'zo snel mogelijk',
      'een moment',
      'een momentje',
      'wat (?:mij|ons) betreft',
      'van (?:mij|ons)',
      'in orde',
    ])
    .sort((one, other) => other.length - one.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

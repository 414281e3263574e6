import type { EventFacts } from '../../domain/understanding'
import type { Reader } from './said'

const CHARACTERS_MAX = 120
const REACHED = /[\p{L}\d._-]+@[\p{L}\d.-]+\.\p{L}{2,}|\+?\d[\d ()-]{7,}\d/u
const PERSON =
  /^(?:(?:mevrouw|de heer|mw\.?|dhr\.?|mr\.?|dr\.?|drs\.?|ir\.?|prof\.?) )*\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|den|der|ter|ten|het|'t) )*\p{Lu}[\p{L}'’.-]*){0,4}$/u

/** "Contact is bureau@…", "vragen naar Ilse Baarda, 030 …": who is there for questions, as it is written. */
export const readContact: Reader = (clause) => {
  const value = clause.value
    .trim()
    .replace(/^(?:(?:is|wordt|via|bij|naar|met) )+/iu, '')
    .replace(/[,;]?\s(?:en )?niet .+$/isu, '')
    .replace(/[.\s]+$/, '')
  // A first name alone could be anybody's.
  const known = REACHED.test(value) || (PERSON.test(value) && / /.test(value))
  if (!known || value.length > CHARACTERS_MAX || /\b(?:zaal|locatie|zelf|ik)\b/iu.test(value)) return []
  const change = (facts: EventFacts): EventFacts => ({
    ...facts,
    registration: { ...facts.registration, contact: value },
  })
  return [{ says: 'facts', change, words: clause.words, answers: ['/registration/contact'] }]
}

const BESIDES = /^(.+?) (?:organiseert (?:ook )?mee|is mede-?organisator)$/iu

/** "Organisator is de commissie Educatie"; whoever organises "mee" comes beside who did already. */
export const readOrganiser: Reader = (clause) => {
  const besides = BESIDES.exec(clause.value.trim())?.[1]
  const name = (besides ?? clause.value)
    .trim()
    .replace(/^(?:(?:is|wordt|zijn) )?(?:in handen van |bij |door )?(?:de |het |onze )?/iu, '')
    .replace(/["“”.\s]+$|^["“”]/gu, '')
  if (!NAME.test(name) || name.length > CHARACTERS_MAX) return []
  const change = (facts: EventFacts): EventFacts => {
    const others = besides ? facts.organisers.filter((one) => one !== name) : []
    return { ...facts, organisers: [...others, name] }
  }
  return [{ says: 'facts', change, words: clause.words, answers: ['/organisers', '/organisers/0'] }]
}

/** A name has a capital, or says what kind of group it is. */
const NAME =
  /^(?=.*\p{Lu}|.*\b(?:commissie|werkgroep|afdeling|bestuur|kring|vereniging|secretariaat)\b)[\p{L}\d][\p{L}\d '’&.-]+$/u

import type { EventFacts } from '../../domain/understanding'
import { readRegistration as readAnnounced } from '../understand/facts/registration'
import { readSource } from '../understand/text/source'
import type { Reader } from './said'

/** "aanmelding volgt later", "aanmelden is niet nodig", "aanmelden bij Astrid, 06 …". */
export const readRegistration: Reader = (clause) => {
  const unneeded = /hoeft (?:zich )?niet/iu.test(clause.value)
  const text = unneeded
    ? 'Aanmelden is niet nodig'
    : /^\s*(?:de )?(?:aanmeld|inschrijv)/i.test(clause.value)
      ? clause.value
      : `Aanmelden ${clause.value}`
  const source = readSource({ subject: '', text, day: '2000-01-01' })
  const read = readAnnounced(source, { start: 0, end: text.length })
  const mode =
    /\bvolgt\b|\blater\b/i.test(clause.value) && !read.contact ? 'later' : (read.mode?.value ?? null)
  const contact = read.contact?.value ?? null
  if (!mode && !contact && !read.admission) return []
  // A day beside it is what is said, and is read elsewhere.
  if (clause.pointer === null && !contact && /\d/.test(clause.value)) return []
  const change = (facts: EventFacts): EventFacts => ({
    ...facts,
    registration: {
      ...facts.registration,
      mode: mode ?? facts.registration.mode,
      contact: contact ?? facts.registration.contact,
      admission: read.admission?.value ?? facts.registration.admission,
    },
  })
  const answers = [
    ...(mode ? ['/registration', '/registration/mode'] : []),
    ...(contact ? ['/registration/contact'] : []),
    ...(read.admission ? ['/registration/admission'] : []),
  ]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

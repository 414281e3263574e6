import { looksBack } from '../roles/tense'
import { BOARDING, CUE, IF_OR_BEFORE, LAST_TIME, LATER, OTHER } from './place-cues'
import {
  AFTERWARDS,
  around,
  CANNOT,
  DESK_CLAUSE,
  FINE,
  GATHER,
  HIRED,
  HOSTS,
  hasStreet,
  hasVenue,
  isGathering,
  isNamed,
  LIVES,
  nounsOf,
  OPENS,
  ORGANISER,
  PARKING,
  type Seen,
  SOCIETY,
  SOLD,
  STANDS,
  SUBJECT,
  TRIP,
  townOf,
  VISITED,
} from './place-features'

type Feature = readonly [weight: number, name: string, holds: (seen: Seen) => boolean]

/**
 * What makes words a place of the gathering, and what speaks against it; a candidate's score is the sum. The
 * weights were settled on announcements that no rule had been made for.
 */
export const FEATURES: readonly Feature[] = [
  // Its form.
  [4, 'street with a number, or a postcode', ({ text }) => hasStreet(text)],
  [3, 'word for a building: "wijkcentrum"', hasVenue],
  [1, 'bare word for a building: "zaal"', (seen) => !hasVenue(seen) && nounsOf(seen).length > 0],
  [
    2,
    'a town in it, or "in …" behind a building',
    (seen) => townOf(seen.text) || (hasVenue(seen) && /\s(?:in|te) \p{Lu}\p{Ll}/u.test(seen.text)),
  ],
  [
    4,
    '"ons clubhuis"',
    ({ candidate }) => candidate.form === 'host' && /^(?:ons|onze)$/.test(candidate.lead),
  ],
  [2, 'right behind the time', ({ candidate }) => candidate.form === 'cell'],
  [-4, 'no preposition', ({ candidate }) => candidate.form === 'object'],
  [
    4,
    'a line that says where it stands',
    ({ candidate, text }) => candidate.form === 'line' && STANDS.test(text),
  ],
  [
    2,
    'its town on the line below',
    ({ candidate, text }) => candidate.form === 'line' && text.includes('\n'),
  ],
  [2, 'a name', isNamed],
  [1, '"te" or "@" before it', ({ candidate }) => /^(?:te|@)$/.test(candidate.lead)],
  [4, '"Plaats is …"', ({ candidate }) => candidate.form === 'told'],
  [2, 'a line of its own', ({ candidate, distance }) => candidate.form === 'line' && distance <= 3],
  [2, '"Verzamelen …" opens the line', ({ candidate }) => candidate.form === 'line' && candidate.lead !== ''],
  // How near the date is.
  [3, 'date in the sentence', ({ ofDay }) => ofDay],
  [2, 'only a time in the sentence', ({ ofDay, ofTime }) => ofTime && !ofDay],
  [1, 'date in the line or the next', ({ distance }) => distance <= 1],
  [1, 'date in the paragraph', ({ inParagraph }) => inParagraph],
  // What the sentence does.
  [
    3,
    'people come together',
    ({ sentence, candidate }) => candidate.form !== 'host' && (CUE.test(sentence) || GATHER.test(sentence)),
  ],
  [
    3,
    'a trip goes to it',
    ({ before, candidate }) => /^(?:naar|bezoek|bezoeken|bij|aan)$/.test(candidate.lead) && TRIP.test(before),
  ],
  [
    3,
    'the building receives',
    ({ candidate, after }) =>
      (candidate.form === 'host' && HOSTS.test(after)) ||
      (candidate.form === 'object' && (OPENS.test(after) || VISITED.test(after))),
  ],
  [
    3,
    '"Dan …": of the date before it',
    ({ sentence, ofDay }) => !ofDay && /^\s*(?:Dan|Die (?:dag|avond|middag)) /.test(sentence),
  ],
  // What speaks against it.
  [-9, 'somebody works or lives there', ({ aboutPerson, before }) => aboutPerson || LIVES.test(before)],
  [-6, 'what is spoken of', ({ before, candidate }) => candidate.form === 'phrase' && SUBJECT.test(before)],
  [-9, 'where it is not', ({ denied, before }) => denied || CANNOT.test(before)],
  [
    -9,
    'where it has been',
    ({ sentence, ofDay }) => LAST_TIME.test(sentence) || (!ofDay && looksBack(sentence.toLowerCase())),
  ],
  [-9, 'where it would be', ({ sentence }) => IF_OR_BEFORE.test(sentence)],
  [-11, 'where it is sold', ({ before }) => SOLD.test(before)],
  [-7, 'a desk', ({ desk, sentence, ofDay }) => desk || (DESK_CLAUSE.test(sentence) && !ofDay)],
  [-6, 'an office, a shop, a stop', (seen) => OTHER.test(around(seen)) && !seen.ofDay],
  [-6, 'who organises', ({ before }) => ORGANISER.test(before.slice(-40))],
  [
    -9,
    'a line that names a society',
    ({ candidate, text }) => candidate.form === 'line' && SOCIETY.test(text),
  ],
  [-4, 'afterwards', ({ sentence, before }) => LATER.test(sentence) || AFTERWARDS.test(before)],
  [
    -5,
    'parking and the way there',
    (seen) =>
      seen.candidate.form !== 'line' &&
      PARKING.test(around(seen)) &&
      !/afsp|verzamel|vertrek/i.test(seen.sentence),
  ],
  [
    -1,
    'where the bus leaves, of a trip',
    ({ sentence, candidate }) => candidate.lead !== 'naar' && BOARDING.test(sentence),
  ],
  [
    -4,
    'in quotes',
    ({ before, candidate }) =>
      candidate.form === 'phrase' && /(?<!\p{L})(?:[“"]|[‘'](?![st] ))[^”’"']*$/u.test(before),
  ],
  [-9, 'a gathering, no place', isGathering],
  [
    -6,
    'a part of a name',
    (seen) => seen.inName && !hasVenue(seen) && !townOf(seen.text) && !hasStreet(seen.text),
  ],
  [
    -6,
    'a line without building, town or street',
    (seen) =>
      seen.candidate.form === 'line' &&
      !hasVenue(seen) &&
      !townOf(seen.text) &&
      !hasStreet(seen.text) &&
      !STANDS.test(seen.text),
  ],
  [-6, 'no noun of place', ({ text }) => FINE.test(text)],
  [
    -8,
    'a building that does nothing',
    ({ candidate, after, ofDay, ofTime }) =>
      candidate.form === 'host' && !(HOSTS.test(after) && (ofDay || ofTime || HIRED.test(after))),
  ],
  [-2, 'no name', (seen) => !isNamed(seen)],
  [-2, 'a plain noun alone', (seen) => !isNamed(seen) && nounsOf(seen).length === 0],
  [
    -4,
    '"naar", "voor", "rond" and no trip',
    ({ before, candidate }) =>
      /^(?:naar|voor|rond|rondom|bezoek|bezoeken|achter|naast)$/.test(candidate.lead) && !TRIP.test(before),
  ],
]

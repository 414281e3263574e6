import { sampleOpenEvent } from '../sample-events'
import { sampleSeries, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'waitlisted', event: sampleOpenEvent, registration: sampleRegistration('yes', 'waiting') },
  {
    kind: 'waitlisted',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1', place: 'waiting' }, { unit: 's2', place: 'waiting' }),
  },
]

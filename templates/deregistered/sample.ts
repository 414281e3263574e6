import { sampleOpenEvent } from '../sample-events'
import { sampleSeries, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'deregistered', event: sampleOpenEvent, registration: sampleRegistration('cancelled') },
  {
    kind: 'deregistered',
    event: sampleSeries,
    registration: { ...sampleYes(sampleSeries), answer: 'cancelled' },
    session: 's1',
  },
]

import { sampleOpenEvent } from '../sample-events'
import { sampleHybrid, sampleSeries, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'practical', event: sampleOpenEvent, registration: sampleRegistration('yes') },
  {
    kind: 'practical',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }, { unit: 's3' }),
    session: 's1',
  },
  {
    kind: 'practical',
    event: sampleHybrid,
    registration: sampleYes(sampleHybrid, { unit: 's1', way: 'online' }),
  },
]

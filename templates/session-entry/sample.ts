import { sampleAnnouncedSeries, sampleSeries, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'session-entry',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }, { unit: 's3' }),
    session: 's3',
  },
  {
    kind: 'session-entry',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }),
    session: 's3',
  },
  { kind: 'session-entry', event: sampleAnnouncedSeries, registration: null, session: 's3' },
]

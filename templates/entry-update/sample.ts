import { sampleSeries, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'entry-update',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }, { unit: 's3' }),
    session: 's3',
  },
  { kind: 'entry-update', event: sampleSeries, registration: null, session: 's3' },
]

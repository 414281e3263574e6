import { sampleMerged, sampleSeriesLess, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'session-cancelled',
    event: sampleSeriesLess,
    registration: sampleYes(sampleSeriesLess, { unit: 's1' }, { unit: 's2' }, { unit: 's3' }),
    session: 's2',
  },
  {
    kind: 'session-cancelled',
    event: sampleMerged,
    registration: sampleYes(sampleMerged, { unit: 's1' }),
    session: 's1',
  },
]

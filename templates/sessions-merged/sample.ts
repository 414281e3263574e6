import { sampleMerged, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'sessions-merged',
    event: sampleMerged,
    registration: sampleYes(sampleMerged, { unit: 's2' }),
    session: 's2',
  },
]

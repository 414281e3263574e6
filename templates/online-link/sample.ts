import { sampleHybrid, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'online-link',
    event: sampleHybrid,
    registration: sampleYes(sampleHybrid, { unit: 's1', way: 'online' }),
    session: 's1',
  },
]

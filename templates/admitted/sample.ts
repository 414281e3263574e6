import { sampleIntake, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'admitted',
    event: sampleIntake,
    registration: { ...sampleYes(sampleIntake, { unit: 's1' }, { unit: 's2' }), admission: 'admitted' },
    session: 's1',
  },
]

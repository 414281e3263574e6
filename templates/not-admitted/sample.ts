import { sampleIntake, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'not-admitted',
    event: sampleIntake,
    registration: { ...sampleYes(sampleIntake), answer: 'rejected' },
  },
]

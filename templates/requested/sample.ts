import { sampleIntake, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'requested',
    event: sampleIntake,
    registration: sampleYes(
      sampleIntake,
      { unit: 's1', place: 'requested' },
      { unit: 's2', place: 'requested' },
    ),
  },
]

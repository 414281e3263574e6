import { sampleOpenEvent } from '../sample-events'
import { sampleSeries } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'nudge', event: sampleOpenEvent, registration: null },
  { kind: 'nudge', event: sampleOpenEvent, registration: sampleRegistration('yes', 'seat', 1) },
  { kind: 'nudge', event: sampleSeries, registration: null },
]

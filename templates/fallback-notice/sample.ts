import { sampleFallenBackEvent } from '../sample-events'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'fallback-notice', event: sampleFallenBackEvent, registration: null },
  {
    kind: 'fallback-notice',
    event: sampleFallenBackEvent,
    registration: sampleRegistration('yes', 'seat', 2),
  },
]

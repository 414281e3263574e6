import { sampleCancelledEvent } from '../sample-events'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'cancellation', event: sampleCancelledEvent, registration: sampleRegistration('yes') },
  { kind: 'cancellation', event: sampleCancelledEvent, registration: sampleRegistration('yes', 'waiting') },
]

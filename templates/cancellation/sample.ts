import { type MemberSample, sampleCancelledEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'cancellation', event: sampleCancelledEvent, registration: sampleRegistration('yes') },
  { kind: 'cancellation', event: sampleCancelledEvent, registration: sampleRegistration('yes', 'waiting') },
]

import { type MemberSample, sampleEvent, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'move-notice', event: sampleEvent, registration: null },
  { kind: 'move-notice', event: sampleEvent, registration: sampleRegistration('yes', 1) },
  { kind: 'move-notice', event: sampleOpenEvent, registration: sampleRegistration('yes', 1) },
  { kind: 'move-notice', event: sampleOpenEvent, registration: sampleRegistration('no') },
]

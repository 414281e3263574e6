import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'invitation', event: sampleOpenEvent, registration: null },
  { kind: 'invitation', event: sampleOpenEvent, registration: sampleRegistration('yes', 1) },
  { kind: 'invitation', event: sampleOpenEvent, registration: sampleRegistration('yes') },
]

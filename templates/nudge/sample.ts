import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'nudge', event: sampleOpenEvent, registration: null },
  { kind: 'nudge', event: sampleOpenEvent, registration: sampleRegistration('yes', 1) },
]

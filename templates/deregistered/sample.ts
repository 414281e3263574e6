import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'deregistered', event: sampleOpenEvent, registration: sampleRegistration('cancelled') },
]

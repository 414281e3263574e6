import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'registered', event: sampleOpenEvent, registration: sampleRegistration('yes') },
]

import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'practical', event: sampleOpenEvent, registration: sampleRegistration('yes') },
]

import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'declined', event: sampleOpenEvent, registration: sampleRegistration('no') },
]

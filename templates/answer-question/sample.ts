import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'answer-question', event: sampleOpenEvent, registration: null },
  { kind: 'answer-question', event: sampleOpenEvent, registration: sampleRegistration('yes') },
]

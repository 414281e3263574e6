import { sampleOpenEvent } from '../sample-events'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'answer-question', event: sampleOpenEvent, registration: null },
  { kind: 'answer-question', event: sampleOpenEvent, registration: sampleRegistration('yes') },
]

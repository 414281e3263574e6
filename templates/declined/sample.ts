import { sampleOpenEvent } from '../sample-events'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'declined', event: sampleOpenEvent, registration: sampleRegistration('no') },
]

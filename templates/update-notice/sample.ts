import { type MemberSample, sampleRegistration, sampleUpdatedEvent } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'update-notice', event: sampleUpdatedEvent, registration: sampleRegistration('yes') },
  { kind: 'update-notice', event: sampleUpdatedEvent, registration: null },
]

import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'waitlisted',
    event: sampleOpenEvent,
    registration: { ...sampleRegistration('yes'), place: 'waiting' },
  },
]
